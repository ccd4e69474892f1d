package vn.solieu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes out doesn't depend on how many files are read at a time. */
class ThreadsTest {
  @TempDir Path folder;

  private static List<String> corpus() throws Exception {
    try (Stream<Path> files = Files.list(Path.of("corpus"))) {
      return files.map(Path::toString).filter(name -> name.endsWith(".docx")).sorted().toList();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "extract --format jsonl",
        "extract --format csv",
        "extract",
        "info",
        "check --verbose"
      })
  void theResultIsTheSame(String command) throws Exception {
    Path bad = Files.createFile(folder.resolve("empty.docx"));
    Run one = run(command, "1", bad);
    assertEquals(Exit.UNREAD, one.status());
    assertTrue(one.lines().size() > 3, one.out());
    assertEquals(one, run(command, "2", bad));
    assertEquals(one, run(command, "8", bad));
  }

  private static Run run(String command, String threads, Path bad) throws Exception {
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    words.addAll(List.of("--lang", "en", "--threads", threads));
    List<String> files = corpus();
    words.addAll(files.subList(0, files.size() / 2));
    words.add(bad.toString());
    words.addAll(files.subList(files.size() / 2, files.size()));
    return Run.of(words.toArray(String[]::new));
  }

  @Test
  void theReportFolderIsTheSame() throws Exception {
    List<String> made = new ArrayList<>();
    for (String threads : List.of("1", "2", "8")) {
      Path out = folder.resolve("out" + threads);
      Run run = Run.of("report", "corpus", "--out", out.toString(), "--threads", threads);
      assertEquals(Exit.DONE, run.status(), run.err());
      StringBuilder all = new StringBuilder();
      try (Stream<Path> files = Files.walk(out)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          byte[] bytes = Files.readAllBytes(file);
          all.append(out.relativize(file)).append('\n');
          all.append(new String(bytes, StandardCharsets.ISO_8859_1)).append('\n');
        }
      }
      made.add(all.toString());
    }
    assertTrue(made.get(0).equals(made.get(1)), "one and two threads differ");
    assertTrue(made.get(0).equals(made.get(2)), "one and eight threads differ");
  }

  @Test
  void onlyAFewResultsWait() {
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger done = new AtomicInteger();
    List<Integer> things = IntStream.range(0, 500).boxed().toList();
    List<Integer> seen = new ArrayList<>();
    InOrder.<Integer, Integer>each(
        things,
        4,
        () ->
            thing -> {
              int ahead = begun.incrementAndGet() - done.get();
              assertTrue(ahead <= 9, ahead + " things are held");
              return thing;
            },
        thing -> {
          seen.add(thing);
          done.incrementAndGet();
        });
    assertEquals(things, seen);
  }

  @Test
  void aFailureComesThrough() {
    Function<Integer, Integer> failing =
        thing -> {
          throw new IllegalArgumentException("thing " + thing);
        };
    assertThrows(
        IllegalArgumentException.class,
        () -> InOrder.each(List.of(1, 2, 3), 2, () -> failing, thing -> {}));
  }

  @Test
  void noThreadsAreAMistake() {
    Run run = Run.of("extract", "--lang", "en", "--threads", "0", "corpus/van-khe-2023-10.docx");
    assertEquals(Exit.USAGE, run.status());
    assertTrue(run.err().contains("--threads must be positive"), run.err());
  }
}
