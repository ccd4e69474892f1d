package vn.solieu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An old archive is taken over with the findings it has; only new ones count. */
class BaselineTest {
  private static final String WRONG =
      "Tổng thu đạt 36 tỷ đồng, gồm: thu nội địa 10 tỷ đồng, thu hải quan 20 tỷ đồng.\n";
  private static final String OTHER =
      "Tổng chi đạt 57 tỷ đồng, gồm: chi đầu tư 20 tỷ đồng, chi thường xuyên 30 tỷ đồng.\n";

  @TempDir Path folder;
  private Path report;
  private Path baseline;

  @BeforeEach
  void broken() throws IOException {
    report = folder.resolve("báo cáo.txt");
    baseline = folder.resolve("baseline.jsonl");
    Files.writeString(report, WRONG);
  }

  private Run check(String... options) {
    String[] line = new String[options.length + 4];
    System.arraycopy(new String[] {"check", report.toString(), "--lang", "en"}, 0, line, 0, 4);
    System.arraycopy(options, 0, line, 4, options.length);
    return Run.of(line);
  }

  @Test
  void onlyNewFindingsAreToldAndCount() throws IOException {
    Run first = check("--write-baseline", baseline.toString());
    assertEquals(Exit.DONE, first.status());
    assertEquals("", first.out());
    assertTrue(first.err().contains("1 findings recorded"), first.err());

    Run same = check("--baseline", baseline.toString());
    assertEquals(Exit.DONE, same.status());
    assertEquals("", same.out());
    assertTrue(same.err().contains("1 known from the baseline"), same.err());
    assertTrue(check("--baseline", baseline.toString(), "-v").out().contains("in the baseline"));

    Files.writeString(report, WRONG + OTHER);
    Run more = check("--baseline", baseline.toString());
    assertEquals(Exit.FOUND, more.status());
    assertTrue(more.out().contains("20 + 30 = 50"), more.out());
    assertFalse(more.out().contains("10 + 20 = 30"), more.out());
  }

  @Test
  void aChangedNumberMakesItNew() throws IOException {
    check("--write-baseline", baseline.toString());
    Files.writeString(report, WRONG.replace("36", "37"));
    Run run = check("--baseline", baseline.toString());
    assertEquals(Exit.FOUND, run.status());
    assertTrue(run.err().contains("1 of its findings are no longer there"), run.err());
  }

  @Test
  void theSameMistakeOnceMoreIsNew() throws IOException {
    check("--write-baseline", baseline.toString());
    Path copy = folder.resolve("again.txt");
    Files.copy(report, copy);
    Run run = check(copy.toString(), "--baseline", baseline.toString());
    assertEquals(Exit.FOUND, run.status());
    assertTrue(run.err().contains("1 known from the baseline"), run.err());
  }

  @Test
  void whatIsGoneIsSaidOfReportsAndChecksThatWereRun() throws IOException {
    check("--write-baseline", baseline.toString());
    Path sound = folder.resolve("sound.txt");
    Files.writeString(sound, "Thu 10 tỷ đồng.\n");
    Run other =
        Run.of("check", "--lang", "en", sound.toString(), "--baseline", baseline.toString());
    assertFalse(other.err().contains("no longer there"), other.err());
    Files.writeString(report, WRONG.replace("36", "30"));
    assertTrue(check("--baseline", baseline.toString()).err().contains("no longer there"));
    Run part = check("--only", "part", "--baseline", baseline.toString());
    assertFalse(part.err().contains("no longer there"), part.err());
  }

  @Test
  void wrongOnesAreSaidInOneLine() throws IOException {
    assertWrong("Write it first with --write-baseline");
    Files.writeString(baseline, "{\"id\":\"a\"}\n");
    assertWrong("baseline.jsonl:1: field \"fingerprint\" is missing");
    Files.writeString(baseline, "\n{\n");
    assertWrong("baseline.jsonl:2: not JSON");
  }

  private void assertWrong(String what) {
    Run run = check("--baseline", baseline.toString());
    assertEquals(Exit.USAGE, run.status());
    assertEquals(1, run.complaints().size(), run.err());
    assertTrue(run.err().contains(what), run.err());
  }
}
