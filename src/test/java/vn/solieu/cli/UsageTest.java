package vn.solieu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.solieu.rules.Messages;

/** Wrong usage ends with 2 and one line in the user's language; help is data. */
class UsageTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "check --nothing a.docx|There is nothing called \"--nothing\" here",
        "check --fail-onn error a.docx|did you mean --fail-on",
        "check|FILE is missing. \"solieu check --help\" shows",
        "eval corpus --lang fr|\"fr\" is no value of --lang",
        "table corpus --out no-folder/t.csv|no-folder/t.csv can't be written",
        "table corpus --out t.csv --from 2024-01 --to 2023-01|--from 2024-01 is after --to 2023-01",
        "series corpus --indicator cpi --chart no-folder/c.svg|no-folder/c.svg can't be written",
        "report a.docx|--out is missing",
        "extract --format|--format needs a value: table|csv|jsonl",
        "extract --format xml a.docx|\"xml\" is no value of --format; it takes jsonl, csv, table",
        "check --fail-on bad a.docx|\"bad\" is no value of --fail-on; it takes info, warning, error",
        "extract --max-bytes many a.docx|\"many\" is no value of --max-bytes",
        "extract --max-bytes 0 a.docx|--max-bytes must be positive, not 0"
      })
  void isSaidInOneLine(String line) {
    int bar = line.indexOf('|');
    String[] arguments = (line.substring(0, bar) + " --lang=en").split(" ");
    Run run = Run.of(arguments);
    assertEquals(Exit.USAGE, run.status());
    assertEquals("", run.out());
    assertEquals(1, run.complaints().size(), run.err());
    assertTrue(run.err().contains(line.substring(bar + 1)), run.err());
  }

  @Test
  void speaksVietnameseWhereAsked() {
    assertEquals(
        List.of("Ở đây không có \"--x\". Gõ \"solieu check --help\" để xem cách dùng."),
        Run.of("check", "--lang", "vi", "--x", "a.docx").complaints());
  }

  @Test
  void anUnknownCommandNamesTheKnownOnes() {
    Run run = Run.of("--lang", "en", "chek", "a.docx");
    assertEquals(Exit.USAGE, run.status());
    assertTrue(
        run.err().startsWith("There is no command \"chek\"; there are extract, "), run.err());
  }

  @Test
  void anUnknownLanguageIsNoLanguage() {
    Run run = Run.of("check", "--lang", "fr", "a.docx");
    assertEquals(Exit.USAGE, run.status());
    assertTrue(run.err().startsWith("\"fr\""), run.err());
  }

  @Test
  void withoutACommandTheHelpIsShownAndItsLack() {
    Run run = Run.of("--lang", "en");
    assertEquals(Exit.USAGE, run.status());
    assertEquals("", run.out());
    assertTrue(run.err().startsWith("Usage: solieu"), run.err());
    assertTrue(run.err().contains("A command is needed"), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void helpShowsExamplesInBothLanguages(String language) {
    List<String> commands = new ArrayList<>(List.of(""));
    Solieu.commandLine(Messages.in(language)).getSubcommands().entrySet().stream()
        .filter(command -> !command.getValue().getCommandSpec().usageMessage().hidden())
        .forEach(command -> commands.add(command.getKey()));
    for (String command : commands) {
      String[] arguments = (command + " --help --lang " + language).strip().split(" ");
      Run run = Run.of(arguments);
      assertEquals(Exit.DONE, run.status());
      assertEquals("", run.err());
      assertTrue(run.out().contains(language.equals("en") ? "Examples:" : "Ví dụ:"), run.out());
      assertTrue(run.out().contains("  solieu " + command), run.out());
      assertTrue(run.out().lines().allMatch(line -> line.length() <= 100), run.out());
    }
    // Each stands in the list of all with what it does, on its own line.
    String all = Run.of("--help", "--lang", language).out();
    commands.stream()
        .skip(1)
        .forEach(command -> assertTrue(all.matches("(?s).*\n  " + command + " +\\S.*"), command));
  }

  @Test
  void theVersionNamesTheRulesToo() {
    assertTrue(
        Run.of("--version").out().matches("solieu \\d+\\.\\d+\\.\\d+ \\(rules [0-9a-f]{8}\\)\\R"));
  }

  @ParameterizedTest
  @CsvSource({
    "en_US.UTF-8, en",
    "en, en",
    "vi_VN.UTF-8, vi",
    "C, vi",
    "POSIX, vi",
    "fr_FR@euro, vi"
  })
  void theLocaleDecidesTheLanguage(String locale, String language) {
    assertEquals(language, Language.of(new String[0], Map.of("SOLIEU_LOCALE", locale)).language());
    assertEquals(language, Language.of(new String[0], Map.of("LANG", locale)).language());
  }

  @Test
  void theOptionWinsOverTheLocaleAndTheLauncherOverTheMachine() {
    String[] asked = {"check", "--lang=vi"};
    assertEquals("vi", Language.of(asked, Map.of("LANG", "en_US.UTF-8")).language());
    Map<String, String> both = Map.of("SOLIEU_LOCALE", "en_GB", "LC_ALL", "C.UTF-8");
    assertEquals("en", Language.of(new String[0], both).language());
    assertEquals("vi", Language.of(new String[0], Map.of()).language());
  }
}
