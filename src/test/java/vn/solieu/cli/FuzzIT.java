package vn.solieu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.solieu.domain.Overrides;
import vn.solieu.domain.Problem;
import vn.solieu.link.Extractor;
import vn.solieu.read.Limits;
import vn.solieu.read.Parsed;
import vn.solieu.read.ReportReader;
import vn.solieu.rules.RuleBook;

/**
 * Reports with bytes changed at random: each costs a result or a problem, in time, and none an
 * error of the program.
 *
 * <p>{@code mvn test -Dtest=FuzzIT -DargLine="-Dfuzz.files=20000 -Dfuzz.seed=1"} reads as many;
 * {@code -Dfuzz.first=N} begins at the N-th, which with {@code -Dfuzz.files=1} repeats one. {@code
 * -Dfuzz.from=FOLDER} takes the reports of that folder too. What fails is kept in {@code
 * target/fuzz}.
 */
class FuzzIT {
  /** Formats that are mutated; a reader's format joins here. */
  private static final List<String> EXTENSIONS =
      List.of("docx", "pdf", "doc", "rtf", "odt", "xls", "xlsx", "html", "eml");

  private static final Path KEPT = Path.of("target/fuzz");
  private static final int FILES = Integer.getInteger("fuzz.files", 150);
  private static final int FIRST = Integer.getInteger("fuzz.first", 0);
  private static final long SEED = Long.getLong("fuzz.seed", 1);

  /** Seconds for one file; it takes far less. */
  private static final int SECONDS = Integer.getInteger("fuzz.seconds", 30);

  @TempDir Path folder;

  /** A file that was changed, and what became of it. */
  private record Tried(String name, byte[] bytes, String outcome) {}

  @Test
  void everyFileCostsAResultOrAProblem() throws IOException {
    System.out.printf("fuzz: seed %d, %d files from number %d%n", SEED, FILES, FIRST);
    List<Path> seeds = seeds();
    Limits limits = Limits.DEFAULT.withMaxMillis(SECONDS * 1000L);
    ReportReader reader = new ReportReader(limits);
    RuleBook rules = RuleBook.builtIn();
    Map<String, Integer> outcomes = new TreeMap<>();
    List<String> failures = new ArrayList<>();
    AtomicInteger done = new AtomicInteger();
    InOrder.each(
        IntStream.range(FIRST, FIRST + FILES).boxed().toList(),
        Runtime.getRuntime().availableProcessors(),
        () -> {
          FileReader own = new FileReader(rules, reader);
          return number -> tried(number, seeds, own);
        },
        tried -> {
          outcomes.merge(tried.outcome(), 1, Integer::sum);
          if (List.of("not-understood", "too-slow", "nothing").contains(tried.outcome())
              || tried.outcome().startsWith("thrown")) {
            failures.add(tried.name() + ": " + tried.outcome());
            keep(tried);
          }
          if (done.incrementAndGet() % 1000 == 0) {
            System.out.println("fuzz: " + done + " files, " + outcomes);
          }
        });
    System.out.println("fuzz: " + outcomes);
    assertEquals(List.of(), failures, "seed " + SEED + "; the files are in " + KEPT);
  }

  private Tried tried(int number, List<Path> seeds, FileReader reader) {
    Random random = new Random(SEED * 1_000_003 + number);
    Path seed = seeds.get(number % seeds.size());
    String name = number + "-" + seed.getFileName();
    byte[] bytes = {};
    try {
      bytes = Mutations.of(Files.readAllBytes(seed), random);
      Path file = folder.resolve(name);
      Files.write(file, bytes);
      Parsed<Extractor.Extracted> parsed = reader.extract(file, name, Overrides.NONE);
      Files.delete(file);
      return new Tried(name, bytes, outcome(parsed));
    } catch (IOException | RuntimeException | Error e) {
      return new Tried(name, bytes, "thrown " + e);
    }
  }

  private static String outcome(Parsed<Extractor.Extracted> parsed) {
    if (parsed.value().isPresent()) {
      return "read";
    }
    return parsed.problems().stream()
        .filter(Problem::fatal)
        .map(Problem::code)
        .findFirst()
        .orElse("nothing");
  }

  private static void keep(Tried tried) {
    try {
      Files.createDirectories(KEPT);
      Files.write(KEPT.resolve(tried.name()), tried.bytes());
    } catch (IOException e) {
      System.out.println("can't keep " + tried.name() + ": " + e);
    }
  }

  /** The corpus, a printed PDF of its words, and the reports of the folder named. */
  private List<Path> seeds() throws IOException {
    List<Path> seeds = new ArrayList<>();
    for (String from : new String[] {"corpus", System.getProperty("fuzz.from")}) {
      if (from == null) {
        continue;
      }
      try (Stream<Path> files = Files.walk(Path.of(from))) {
        files
            .filter(Files::isRegularFile)
            .filter(file -> EXTENSIONS.contains(extension(file)))
            .sorted()
            .forEach(seeds::add);
      }
    }
    seeds.add(Files.write(folder.resolve("seed.pdf"), Mutations.pdf()));
    Path rtf = folder.resolve("seed.rtf");
    seeds.add(
        Files.write(
            rtf,
            "{\\rtf1\\ansi Thu 406 t\\u7927?  \\'f0\\u7891?ng\\par}"
                .getBytes(StandardCharsets.US_ASCII)));
    return seeds;
  }

  private static String extension(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
