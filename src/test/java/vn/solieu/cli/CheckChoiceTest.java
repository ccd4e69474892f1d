package vn.solieu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which checks are told, and from which size on their findings count. */
class CheckChoiceTest {
  private static final String REPORT = "corpus/van-khe-2023-08.docx";
  private static final ObjectMapper JSON = new ObjectMapper();

  private static Set<String> checks(String... options) throws IOException {
    String[] line = new String[options.length + 4];
    System.arraycopy(new String[] {"check", REPORT, "--format", "jsonl"}, 0, line, 0, 4);
    System.arraycopy(options, 0, line, 4, options.length);
    Set<String> found = new TreeSet<>();
    for (String record : Run.of(line).lines()) {
      found.add(JSON.readTree(record).get("check").asText());
    }
    return found;
  }

  @Test
  void onlyAndExceptPartTheFindings() throws IOException {
    Set<String> all = checks();
    assertTrue(all.contains("sum") && all.size() > 1, all.toString());
    assertEquals(Set.of("sum"), checks("--only", "sum"));
    Set<String> rest = checks("--except=sum");
    assertFalse(rest.contains("sum"));
    assertEquals(all.size() - 1, rest.size());
    assertEquals(Set.of("sum"), checks("--only", "sum,part", "--except", "part"));
  }

  @Test
  void theNumberToReviewIsFoundByAllChecks() throws IOException {
    Run all = Run.of("check", REPORT, "--format", "jsonl");
    Run only = Run.of("check", REPORT, "--format", "jsonl", "--only", "sum");
    assertTrue(all.lines().containsAll(only.lines()), only.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--only smu|\"smu\" is no check of --only; did you mean sum?",
        "--except quatsch|\"quatsch\" is no check of --except; the checks are balance, ",
        "--only sum --except sum|--only and --except leave no check.",
        "--materiality much|\"much\" is no size for --materiality",
        "--materiality 5xyz|\"5xyz\" is no size for --materiality"
      })
  void wrongOnesAreSaidInOneLine(String line) {
    int bar = line.indexOf('|');
    Run run = Run.of(("check --lang=en none.docx " + line.substring(0, bar)).split(" "));
    assertEquals(Exit.USAGE, run.status());
    assertEquals(1, run.complaints().size(), run.err());
    assertTrue(run.err().contains(line.substring(bar + 1)), run.err());
  }

  @Test
  void smallResidualsAreCountedNotTold() throws IOException {
    // 112 + 31 = 143 against 148 is a miss of 3.4 % of 148.
    String[] line = {"check", REPORT, "--lang", "en", "--only", "sum", "--materiality"};
    Run told = Run.of(with(line, "3%"));
    assertEquals(Exit.FOUND, told.status());
    assertTrue(told.out().contains("112 + 31 = 143"), told.out());
    Run counted = Run.of(with(line, "90%"));
    assertEquals(Exit.DONE, counted.status());
    assertEquals("", counted.out());
    assertTrue(counted.err().contains("below the materiality threshold"), counted.err());
    Run shown = Run.of(with(line, "90%", "-v", "--format", "jsonl"));
    JsonNode minor =
        JSON.readTree(shown.lines().stream().filter(l -> l.contains("112 + 31")).findFirst().get());
    assertEquals("minor", minor.get("standing").asText());
    assertEquals(0.03378, minor.get("relative").asDouble());
  }

  private static String[] with(String[] line, String... more) {
    String[] all = java.util.Arrays.copyOf(line, line.length + more.length);
    System.arraycopy(more, 0, all, line.length, more.length);
    return all;
  }
}
