package vn.solieu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reasons given for findings: how they are written, found, lapse and go out of use. */
class WaiversTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TEXT =
      "Tổng thu đạt %s tỷ đồng, gồm: thu nội địa 10 tỷ đồng, thu hải quan 20 tỷ đồng.\n";

  @TempDir Path folder;
  private Path report;
  private Path waivers;

  @BeforeEach
  void broken() throws IOException {
    report = folder.resolve("Báo cáo.txt");
    waivers = folder.resolve("solieu.waivers.yml");
    Files.writeString(report, TEXT.formatted("36"));
  }

  private Run check(String... options) {
    String[] line = new String[options.length + 4];
    System.arraycopy(new String[] {"check", report.toString(), "--lang", "en"}, 0, line, 0, 4);
    System.arraycopy(options, 0, line, 4, options.length);
    return Run.of(line);
  }

  private JsonNode record(String... options) throws IOException {
    String[] line = java.util.Arrays.copyOf(options, options.length + 2);
    line[options.length] = "--format";
    line[options.length + 1] = "jsonl";
    List<String> lines = check(line).lines();
    assertEquals(1, lines.size(), lines.toString());
    return JSON.readTree(lines.get(0));
  }

  private String id() throws IOException {
    return record().get("id").asText();
  }

  @Test
  void aWaivedFindingIsListedApartAndNotCounted() throws IOException {
    String id = id();
    Run run = check("--waive", id, "--reason", "Còn thu khác", "--by", "Hà Ví Dụ");
    assertEquals(Exit.DONE, run.status());
    assertTrue(run.complaints().get(0).contains("figures read"), run.err());
    assertTrue(run.out().startsWith("[Explained] · Does not agree · sum"), run.out());
    assertTrue(run.out().contains("Còn thu khác (Hà Ví Dụ, " + LocalDate.now()), run.out());
    assertTrue(Files.readString(waivers).contains("quotes: [\"36 tỷ đồng\", "));

    JsonNode waived = record();
    assertEquals("waived", waived.get("standing").asText());
    assertEquals("error", waived.get("severity").asText());
    assertEquals("Còn thu khác", waived.get("waiver").get("reason").asText());
    assertEquals(Exit.DONE, check("--fail-on", "warning").status());
    assertTrue(check().err().contains("1 explained"));
    Run vietnamese = Run.of("check", "--lang", "vi", report.toString());
    assertTrue(vietnamese.out().startsWith("[Đã giải trình]"), vietnamese.out());
  }

  @Test
  void aRedraftElsewhereInTheTextKeepsIt() throws IOException {
    check("--waive", id(), "--reason", "r");
    Files.writeString(report, "Kính gửi: Ủy ban nhân dân.\n" + TEXT.formatted("36"));
    assertEquals(Exit.DONE, check().status());
  }

  @Test
  void itLapsesWhenAnOperandChanges() throws IOException {
    check("--waive", id(), "--reason", "Còn thu khác");
    Files.writeString(report, TEXT.formatted("37"));
    Run run = check();
    assertEquals(Exit.FOUND, run.status());
    assertTrue(
        run.err().contains("no longer holds: \"36 tỷ đồng\" has become \"37 tỷ đồng\""), run.err());
    JsonNode lapsed = record();
    assertFalse(lapsed.has("standing"));
    assertTrue(lapsed.get("waiver").get("lapsed").asBoolean());
    assertEquals("36 tỷ đồng", lapsed.at("/waiver/changes/0/before").asText());
    assertEquals("37 tỷ đồng", lapsed.at("/waiver/changes/0/now").asText());
    // Explained again, the entry is renewed, not doubled.
    assertEquals(Exit.DONE, check("--waive", id(), "--reason", "Vẫn còn").status());
    assertFalse(Files.readString(waivers).contains("Còn thu khác"));
  }

  @Test
  void oneWithoutUseIsReported() throws IOException {
    String id = id();
    check("--waive", id, "--reason", "Còn thu khác");
    Files.writeString(report, TEXT.formatted("30"));
    Run run = check();
    assertEquals(Exit.DONE, run.status());
    assertEquals(2, run.complaints().size(), run.err());
    assertTrue(run.complaints().get(1).contains("waiver " + id + " is no longer needed"));
    assertEquals(1, check("--only", "part").complaints().size(), "sum wasn't asked");
  }

  @Test
  void oneOfAnotherReportIsNoneOfThisOnes() throws IOException {
    String id = id();
    check("--waive", id, "--reason", "r");
    Path other = folder.resolve("other.txt");
    Files.writeString(other, "Thu 10 tỷ đồng.\n");
    Run run = Run.of("check", "--lang", "en", other.toString());
    assertTrue(run.err().contains("1 waivers are of reports that weren't read here: " + id));
    // Both together: the other one's numbers don't make this one's waiver lapse.
    Files.writeString(other, TEXT.formatted("37"));
    Run both = Run.of("check", "--lang", "en", other.toString(), report.toString());
    assertEquals(Exit.FOUND, both.status());
    assertFalse(both.err().contains("no longer holds"), both.err());
    assertTrue(both.err().contains("1 explained"), both.err());
  }

  @Test
  void aFileForAllIsNamed() throws IOException {
    Path file = folder.resolve("ours.yml");
    String id = id();
    assertEquals(
        Exit.DONE, check("--waivers", file.toString(), "--waive", id, "--reason", "r").status());
    assertFalse(Files.exists(waivers));
    assertEquals(Exit.FOUND, check().status());
    assertEquals(Exit.DONE, check("--waivers", file.toString()).status());
  }

  @Test
  void oneWrittenByHandNeedsNoFingerprint() throws IOException {
    Files.writeString(
        waivers,
        "waivers:\n  - id: "
            + id()
            + "\n    quotes: [36 tỷ đồng, 10 tỷ đồng, 20 tỷ đồng]\n    reason: làm tròn\n");
    assertEquals(Exit.DONE, check().status());
  }

  @Test
  void wrongUseIsSaidInOneLine() throws IOException {
    String id = id();
    String near = (id.charAt(0) == '0' ? "1" : "0") + id.substring(1);
    assertWrong("--waive needs --reason", "--waive", id);
    assertWrong("--waive needs --reason", "--waive", id, "--reason", " ");
    assertWrong("go with --waive", "--by", "x");
    assertWrong("isn't there", "--waivers", folder.resolve("none.yml").toString());
    Run run = check("--waive", near, "--reason", "r");
    assertEquals(Exit.USAGE, run.status());
    assertTrue(run.err().contains("did you mean " + id), run.err());
    Files.writeString(waivers, "waivers:\n  - id: [x\n");
    assertWrong("solieu.waivers.yml:3: not YAML");
    Files.write(waivers, new byte[] {'a', (byte) 0xff});
    assertWrong("not UTF-8");
  }

  private void assertWrong(String what, String... options) {
    Run run = check(options);
    assertEquals(Exit.USAGE, run.status());
    assertEquals("", run.out());
    assertEquals(1, run.complaints().size(), run.err());
    assertTrue(run.err().contains(what), run.err());
  }
}
