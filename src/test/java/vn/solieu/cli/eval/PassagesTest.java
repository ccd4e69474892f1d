package vn.solieu.cli.eval;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.solieu.rules.RuleBook;

/**
 * Every passage of {@code corpus/passages} is read as its gold says, but for what its {@code todo}
 * names; a todo that is read right by now fails.
 *
 * <p>{@code -Dpassages.todo=show} fails for what a todo names too. {@code -Dpassages.todo=write}
 * writes the todo fields anew from what fails now and prints what got better and worse. It would
 * hide what got worse: only run it by hand, and look at the diff.
 */
class PassagesTest {
  private static final int PASSAGES_LEAST = 300;
  private static final String TODO = System.getProperty("passages.todo", "");

  @TestFactory
  Stream<DynamicNode> everyPassageIsReadAsItsGoldSays() throws IOException {
    PassageReader reader = new PassageReader(RuleBook.builtIn());
    Map<Path, List<Passage>> files =
        Passage.all().stream()
            .collect(Collectors.groupingBy(Passage::file, TreeMap::new, Collectors.toList()));
    if ("write".equals(TODO)) {
      files.forEach((file, passages) -> writeTodos(reader, file, passages));
      return Stream.empty();
    }
    return files.entrySet().stream()
        .map(
            file ->
                dynamicContainer(
                    file.getKey().getFileName().toString(),
                    file.getValue().stream()
                        .map(p -> dynamicTest(p.id(), () -> check(reader, p)))));
  }

  private static void check(PassageReader reader, Passage passage) throws IOException {
    Map<String, List<String>> failures = reader.failures(passage);
    Map<String, String> todo = "show".equals(TODO) ? Map.of() : passage.todo();
    boolean any = todo.containsKey(Passage.ALL);
    List<String> wrong = new ArrayList<>();
    failures.forEach(
        (level, reasons) -> {
          if (!any && !todo.containsKey(level)) {
            reasons.forEach(reason -> wrong.add(level + ": " + reason));
          }
        });
    for (String level : todo.keySet()) {
      if (any ? failures.isEmpty() : !failures.containsKey(level)) {
        wrong.add(level + ": is read right by now, remove the todo");
      }
    }
    if (!wrong.isEmpty()) {
      fail(described(passage) + "\n  " + String.join("\n  ", wrong));
    }
  }

  private static String described(Passage passage) {
    return "%s: %s (%s), about %s:\n%s"
        .formatted(
            passage.file(),
            passage.id(),
            passage.phenomenon(),
            passage.about(),
            passage.text().stripTrailing());
  }

  private static void writeTodos(PassageReader reader, Path file, List<Passage> passages) {
    try {
      Map<Passage, Map<String, List<String>>> failures = new LinkedHashMap<>();
      for (Passage passage : passages) {
        failures.put(passage, reader.failures(passage));
      }
      PassageTodos.changes(failures).forEach(System.out::println);
      PassageTodos.write(file, failures);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void passagesAreManyAndHalfOfThemAreHard() throws IOException {
    List<Passage> all = Passage.all();
    long negative = all.stream().filter(Passage::negative).count();
    assertTrue(all.size() >= PASSAGES_LEAST, () -> "only " + all.size() + " passages");
    assertTrue(2 * negative >= all.size(), () -> negative + " negative of " + all.size());
    Set<String> ids = new HashSet<>();
    assertEquals(
        List.of(),
        all.stream().map(Passage::id).filter(id -> !ids.add(id)).toList(),
        "ids that stand twice");
  }

  @Test
  void passagesAreWellFormed() throws IOException {
    assertAll(Passage.all().stream().map(passage -> () -> assertWellFormed(passage)));
  }

  private static void assertWellFormed(Passage passage) {
    String where = passage.file() + ": " + passage.id() + ": ";
    assertTrue(!passage.phenomenon().isEmpty(), where + "its phenomenon has no name");
    List<String> ids = passage.gold().figures().stream().map(GoldFigure::id).toList();
    for (GoldFigure figure : passage.gold().figures()) {
      assertTrue(figure.span() != null, where + figure.quote() + " isn't on its line");
      assertTrue(
          figure.of() == null || ids.contains(figure.of()), where + "no figure " + figure.of());
    }
    for (GoldReport.Link link : passage.gold().parts()) {
      assertTrue(ids.contains(link.from()) && ids.contains(link.to()), where + "no figure " + link);
    }
    for (String level : passage.todo().keySet()) {
      assertTrue(
          level.equals(Passage.ALL) || PassageReading.LEVELS.contains(level),
          where + "no level " + level);
    }
  }
}
