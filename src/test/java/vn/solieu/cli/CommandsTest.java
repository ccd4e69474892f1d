package vn.solieu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.solieu.rules.Messages;
import vn.solieu.rules.RuleException;

/** The contract that tools outside depend on: statuses, streams, fields. */
class CommandsTest {
  private static final String REPORT = "corpus/van-khe-2023-10.docx";
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The record's fields in their order; those after {@code status} may be missing. */
  private static final List<String> FIELDS =
      List.of(
          "id",
          "doc",
          "line",
          "start",
          "end",
          "section",
          "page",
          "cell",
          "quote",
          "value",
          "unit",
          "kind",
          "indicator",
          "indicatorId",
          "place",
          "period",
          "base",
          "status",
          "qualifier",
          "of",
          "partOf",
          "exhaustive",
          "confidence",
          "rules");

  private static final Set<String> ALWAYS =
      Set.of("id", "doc", "line", "start", "end", "quote", "value", "kind", "status", "confidence");

  @TempDir Path folder;

  private static List<JsonNode> records(Run run) throws IOException {
    List<JsonNode> records = new ArrayList<>();
    for (String line : run.lines()) {
      records.add(JSON.readTree(line));
    }
    return records;
  }

  private static List<String> names(JsonNode record) {
    List<String> names = new ArrayList<>();
    record.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void extractGivesOneRecordAFigureAndNothingElse() throws IOException {
    Run run = Run.of("extract", "--format", "jsonl", REPORT);
    assertEquals(Exit.DONE, run.status());
    assertEquals("", run.err());
    List<String> lines = Files.readAllLines(Path.of("corpus/gold/van-khe-2023-10.txt"));
    Set<String> ids = new HashSet<>();
    int lastLine = 0;
    int lastStart = 0;
    List<JsonNode> records = records(run);
    assertTrue(records.size() > 150, "only " + records.size());
    for (JsonNode record : records) {
      List<String> names = names(record);
      assertTrue(names.containsAll(ALWAYS), names::toString);
      assertEquals(FIELDS.stream().filter(names::contains).toList(), names);
      assertEquals(REPORT, record.get("doc").asText());
      int line = record.get("line").asInt();
      int start = record.get("start").asInt();
      assertTrue(line > lastLine || line == lastLine && start >= lastStart, "reading order");
      lastLine = line;
      lastStart = start;
      // Offsets count code points of the line that a reader sees.
      String text = lines.get(line - 1);
      assertEquals(
          record.get("quote").asText(),
          text.substring(
              text.offsetByCodePoints(0, start),
              text.offsetByCodePoints(0, record.get("end").asInt())));
      assertTrue(ids.add(record.get("id").asText()), "ids are unique");
    }
    for (JsonNode record : records) {
      for (String link : List.of("of", "partOf")) {
        JsonNode other = record.get(link);
        if (other != null && other.isTextual()) {
          assertTrue(ids.contains(other.asText()), link + " names a figure of the report");
        }
      }
    }
  }

  @Test
  void anIdFollowsFromContentAndPlace() throws IOException, NoSuchAlgorithmException {
    JsonNode record = records(Run.of("extract", "--format", "jsonl", REPORT)).get(0);
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    String hash = HexFormat.of().formatHex(digest.digest(Files.readAllBytes(Path.of(REPORT))));
    String key =
        String.join(
            "\n",
            hash,
            record.get("line").asText(),
            record.get("start").asText(),
            record.get("end").asText());
    byte[] whole = digest.digest(key.getBytes(StandardCharsets.UTF_8));
    assertEquals(HexFormat.of().formatHex(whole, 0, 8), record.get("id").asText());
  }

  @Test
  void csvHasAHeaderAndARowForEachFigure() {
    Run csv = Run.of("extract", "--format", "csv", REPORT);
    Run jsonl = Run.of("extract", "--format", "jsonl", REPORT);
    assertEquals(Exit.DONE, csv.status());
    assertEquals(jsonl.lines().size() + 1, csv.lines().size());
    assertTrue(csv.lines().get(0).startsWith("id,doc,line,start,end"), csv.lines().get(0));
  }

  @Test
  void checkEndsWithOneWhereItFoundAnErrorAndSaysItsCoverageAside() throws IOException {
    Run run = Run.of("check", "--lang", "en", "--format", "jsonl", REPORT);
    assertEquals(Exit.FOUND, run.status());
    assertEquals(1, run.complaints().size(), run.err());
    assertTrue(run.err().matches("(?s)" + REPORT + ": \\d+ figures read, \\d+ could be checked.*"));
    List<JsonNode> findings = records(run);
    assertFalse(findings.isEmpty());
    for (JsonNode finding : findings) {
      assertTrue(
          names(finding)
              .containsAll(
                  List.of("id", "doc", "check", "verdict", "severity", "figures", "message")));
      assertTrue(Set.of("error", "warning").contains(finding.get("severity").asText()));
      assertTrue(finding.get("figures").get(0).hasNonNull("quote"));
    }
    assertTrue(
        findings.stream().anyMatch(finding -> finding.get("check").asText().equals("equal")),
        "13 lượt = 13 người = 15 vụ việc is planted in the report");
  }

  @Test
  void verboseShowsWhatHoldsToo() throws IOException {
    int quiet = records(Run.of("check", "--format", "jsonl", REPORT)).size();
    List<JsonNode> all = records(Run.of("check", "-v", "--format", "jsonl", REPORT));
    assertTrue(all.size() > quiet);
    assertTrue(all.stream().anyMatch(f -> f.get("verdict").asText().equals("holds")));
  }

  @Test
  void failOnSetsTheSeverityThatCounts() throws IOException {
    Path sound = folder.resolve("sound.txt");
    Files.writeString(
        sound, "Tổng thu đạt 30 tỷ đồng, gồm: thu nội địa 10 tỷ đồng, thu hải quan 20 tỷ đồng.\n");
    assertEquals(Exit.DONE, Run.of("check", sound.toString()).status());
    assertEquals(Exit.DONE, Run.of("check", "--fail-on", "warning", sound.toString()).status());
    assertEquals(Exit.FOUND, Run.of("check", "--fail-on", "info", sound.toString()).status());
    Path broken = folder.resolve("broken.txt");
    Files.writeString(
        broken, "Tổng thu đạt 36 tỷ đồng, gồm: thu nội địa 10 tỷ đồng, thu hải quan 20 tỷ đồng.\n");
    assertEquals(Exit.FOUND, Run.of("check", broken.toString()).status());
    assertEquals(Exit.FOUND, Run.of("check", "--fail-on=WARNING", broken.toString()).status());
  }

  @Test
  void anUnreadFileWinsOverAFinding() {
    assertEquals(Exit.UNREAD, Run.of("check", REPORT, folder.resolve("none").toString()).status());
  }

  @Test
  void theTableShowsTheSumInTheLanguageAskedFor() {
    Run vi = Run.of("check", "--lang", "vi", REPORT);
    Run en = Run.of("check", "--lang", "en", REPORT);
    assertTrue(vi.out().contains("Không khớp"), vi.out());
    assertFalse(en.out().contains("Không khớp"), en.out());
  }

  @Test
  void reportWritesPagesRecordsAndTablesAndNeverEndsWithOne() throws IOException {
    Path out = folder.resolve("kết quả");
    Run run = Run.of("report", "corpus", "--out", out.toString(), "--lang", "en");
    assertEquals(Exit.DONE, run.status());
    assertEquals("", run.out());
    assertTrue(run.err().contains("Read 3 of 3 reports"), run.err());
    for (String name : List.of("index.html", "figures.csv", "findings.jsonl", "trends.xlsx")) {
      assertTrue(Files.size(out.resolve(name)) > 0, name);
    }
    assertTrue(Files.isRegularFile(out.resolve("reports/van-khe-2023-10.html")));
  }

  @Test
  void reportReadsItsOwnResultsNeverAsReports() throws IOException {
    Files.copy(Path.of(REPORT), folder.resolve("a.docx"));
    Path out = folder.resolve("out");
    for (int round = 0; round < 2; round++) {
      Run run = Run.of("report", folder.toString(), "--out", out.toString(), "--lang", "en");
      assertEquals(Exit.DONE, run.status(), run.err());
      assertTrue(run.err().contains("Read 1 of 1 reports"), run.err());
    }
  }

  @Test
  void reportDoesTheRestWhereAFileCannotBeRead() throws IOException {
    Files.copy(Path.of(REPORT), folder.resolve("a.docx"));
    Files.createFile(folder.resolve("b.docx"));
    Path out = folder.resolve("out");
    Run run = Run.of("report", folder.toString(), "--out", out.toString(), "--lang", "en");
    assertEquals(Exit.UNREAD, run.status());
    assertTrue(run.err().contains("Read 1 of 2 reports"), run.err());
    String index = Files.readString(out.resolve("index.html"));
    assertTrue(index.contains("b.docx: the file holds no text. Get the report again"), "said once");
  }

  @Test
  void aFolderWithoutReportsOrAPlaceThatIsTakenIsWrongUsage() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Run none = Run.of("report", empty.toString(), "--out", "x", "--lang", "en");
    assertEquals(Exit.USAGE, none.status());
    assertTrue(none.err().startsWith("No report was found there."), none.err());
    Path taken = Files.createFile(folder.resolve("taken"));
    Run refused = Run.of("report", REPORT, "--out", taken.toString(), "--lang", "en");
    assertEquals(Exit.USAGE, refused.status());
    assertEquals(1, refused.complaints().size(), refused.err());
    assertTrue(refused.err().startsWith(taken + " can't be written."), refused.err());
  }

  @Test
  void aSidecarLeavesFilesOutAndASlipInItIsWrongUsage() throws IOException {
    Files.copy(Path.of(REPORT), folder.resolve("a.docx"));
    Files.createFile(folder.resolve("draft.docx"));
    Files.writeString(folder.resolve("solieu.yml"), "ignore: [\"draft*\"]\n");
    String out = folder.resolve("out").toString();
    assertEquals(Exit.DONE, Run.of("report", folder.toString(), "--out", out).status());
    Files.writeString(folder.resolve("solieu.yml"), "ignor: [\"draft*\"]\n");
    Run wrong = Run.of("report", folder.toString(), "--out", out);
    assertEquals(Exit.USAGE, wrong.status());
    assertTrue(wrong.err().contains("solieu.yml:1: unknown field \"ignor\""), wrong.err());
  }

  @Test
  void brokenRulesAndSlipsOfTheProgramEndWithFour() {
    Messages messages = Messages.in("en");
    assertEquals(Exit.INTERNAL, Solieu.failed(new RuleException("rules/x", 1, "no"), messages));
    assertEquals(Exit.INTERNAL, Solieu.failed(new IllegalStateException("slip"), messages));
  }
}
