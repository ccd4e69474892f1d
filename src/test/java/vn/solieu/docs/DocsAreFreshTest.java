package vn.solieu.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.solieu.check.Check;
import vn.solieu.check.Checks;
import vn.solieu.rules.RuleBook;

/**
 * The pages under {@code docs/} say what the rules and the help say. With {@code -Ddocs.write=true}
 * they are written anew instead.
 */
class DocsAreFreshTest {
  private static final Path FOLDER = Path.of("docs");
  private static final String REMEDY =
      " is stale; write it anew with: mvn -q test -Dtest=DocsAreFreshTest -Ddocs.write=true";

  private static Map<Path, String> pages() throws IOException {
    RuleBook rules = RuleBook.in(Path.of("rules"));
    Map<Path, String> pages = new TreeMap<>();
    pages.put(FOLDER.resolve("commands.md"), CommandPage.text());
    pages.put(FOLDER.resolve("patterns.md"), PatternPage.text());
    pages.put(FOLDER.resolve("indicators.md"), WordPages.indicators(rules));
    pages.put(FOLDER.resolve("units.md"), WordPages.units(rules.lexicon()));
    pages.put(FOLDER.resolve("checks/README.md"), CheckPage.list(Checks.all()));
    for (Check check : Checks.all()) {
      pages.put(FOLDER.resolve("checks/" + check.id() + ".md"), CheckPage.text(check));
    }
    return pages;
  }

  @TestFactory
  Stream<DynamicTest> everyPageSaysWhatItsSourceSays() throws IOException {
    return pages().entrySet().stream()
        .map(page -> dynamicTest(page.getKey().toString(), () -> check(page)));
  }

  private static void check(Map.Entry<Path, String> page) throws IOException {
    Path file = page.getKey();
    if (Boolean.getBoolean("docs.write")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, page.getValue());
    }
    assertTrue(Files.exists(file), () -> file + REMEDY);
    // Not assertEquals: its message would hold both pages.
    assertTrue(page.getValue().equals(Files.readString(file)), () -> file + REMEDY);
  }

  @Test
  void theMapOfTheRulesNamesEveryLexiconFile() throws IOException {
    String map = Files.readString(Path.of("rules/README.md"));
    try (Stream<Path> files = Files.list(Path.of("rules/lexicon"))) {
      assertEquals(
          List.of(),
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> !map.contains("`" + name + "`"))
              .sorted()
              .toList());
    }
  }

  @Test
  void noPageOutlivesItsCheck() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve("checks"))) {
      Set<Path> found = files.collect(Collectors.toCollection(TreeSet::new));
      Set<Path> made = new TreeSet<>(pages().keySet());
      made.removeIf(page -> !page.startsWith(FOLDER.resolve("checks")));
      assertEquals(made, found);
    }
  }
}
