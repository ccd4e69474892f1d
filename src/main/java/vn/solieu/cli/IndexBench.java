package vn.solieu.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Period;
import vn.solieu.domain.Status;
import vn.solieu.library.EmbeddedLibrary;
import vn.solieu.library.IndexProgress;
import vn.solieu.library.IndexSummary;
import vn.solieu.library.LibraryWriter;
import vn.solieu.library.SourceFile;
import vn.solieu.read.ReportReader;
import vn.solieu.rules.RuleBook;
import vn.solieu.search.Filters;
import vn.solieu.search.LibrarySearch;
import vn.solieu.search.Query;
import vn.solieu.search.UnitWords;

/**
 * {@code solieu bench-index}: how fast a library of generated reports is made and searched, as rows
 * of a name and a number.
 */
@Command(name = "bench-index", hidden = true, mixinStandardHelpOptions = true)
final class IndexBench implements Callable<Integer> {
  private static final int WARM_UP = 300;

  @Option(names = "--corpus", paramLabel = "DIR")
  private Path corpus = Path.of("corpus");

  @Option(names = "--dir", required = true, paramLabel = "DIR")
  private Path folder;

  @Option(names = "--figures", paramLabel = "N")
  private int figures = 100_000;

  @Option(names = "--queries", paramLabel = "N")
  private int queries = 500;

  @Option(names = "--seed", paramLabel = "N")
  private long seed = 1;

  @Mixin private Speech speech;

  @Override
  public Integer call() throws IOException {
    RuleBook rules = RuleBook.builtIn();
    Random random = new Random(seed);
    Path reports = folder.resolve("reports");
    List<String> lines = new BenchReports(corpus, rules, random).write(reports, figures);
    row("seed", seed);
    row("reports", lines.size());
    index(rules, reports, lines.size());
    search(rules, lines, random);
    return Exit.DONE;
  }

  private void index(RuleBook rules, Path reports, int count) throws IOException {
    List<Inputs.Input> none = List.of();
    FileSource source =
        new FileSource(rules, new ReportReader(), none, Runtime.getRuntime().availableProcessors());
    List<SourceFile> files = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      Path file = reports.resolve("report-" + k + ".txt");
      files.add(new SourceFile(file, file.toString()));
    }
    long begin = System.nanoTime();
    double cpuBegin = cpuSeconds();
    IndexSummary summary;
    try (LibraryWriter writer =
        LibraryWriter.open(folder.resolve("library"), Version.program(), rules.version())) {
      summary = writer.index(files, List.of(reports), source, IndexProgress.NONE);
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    row("figures", summary.figures());
    row("unreadable", summary.unreadable());
    row("index seconds", seconds);
    row("index CPU seconds", cpuSeconds() - cpuBegin);
    row("figures per second", summary.figures() / seconds);
    // What two cores do when nothing else wants them.
    row("figures per two CPU seconds", 2 * summary.figures() / (cpuSeconds() - cpuBegin));
    begin = System.nanoTime();
    try (LibraryWriter writer =
        LibraryWriter.open(folder.resolve("library"), Version.program(), rules.version())) {
      summary = writer.index(files, List.of(reports), source, IndexProgress.NONE);
    }
    row("unchanged", summary.unchanged());
    row("second run seconds", (System.nanoTime() - begin) / 1e9);
  }

  private void search(RuleBook rules, List<String> lines, Random random) {
    List<String> indicators = new ArrayList<>();
    rules.catalogue().all().forEach(indicator -> indicators.add(indicator.id()));
    try (EmbeddedLibrary library = EmbeddedLibrary.open(folder.resolve("library"));
        LibrarySearch search = LibrarySearch.open(library)) {
      for (int k = 0; k < WARM_UP; k++) {
        search.find(query(rules, indicators, lines, random));
      }
      ThreadMXBean thread = ManagementFactory.getThreadMXBean();
      long[] nanos = new long[queries];
      long[] cpu = new long[queries];
      long found = 0;
      for (int k = 0; k < queries; k++) {
        Query query = query(rules, indicators, lines, random);
        long begin = System.nanoTime();
        long cpuBegin = thread.getCurrentThreadCpuTime();
        found += search.find(query).lines() > 0 ? 1 : 0;
        nanos[k] = System.nanoTime() - begin;
        cpu[k] = thread.getCurrentThreadCpuTime() - cpuBegin;
      }
      row("queries", queries);
      row("queries with hits", found);
      percentiles("search", nanos);
      percentiles("search CPU", cpu);
    }
  }

  private static void percentiles(String name, long[] nanos) {
    Arrays.sort(nanos);
    row(name + " p50 ms", nanos[nanos.length / 2] / 1e6);
    row(name + " p99 ms", nanos[(int) Math.ceil(nanos.length * 0.99) - 1] / 1e6);
    row(name + " max ms", nanos[nanos.length - 1] / 1e6);
  }

  private static double cpuSeconds() {
    return ProcessHandle.current()
        .info()
        .totalCpuDuration()
        .map(spent -> spent.toMillis() / 1e3)
        .orElse(Double.NaN);
  }

  /** Words of some line, with marks, without, or as a phrase; every other one with filters. */
  private static Query query(
      RuleBook rules, List<String> indicators, List<String> lines, Random random) {
    String[] words = lines.get(random.nextInt(lines.size())).split("\\s+");
    int from = random.nextInt(words.length);
    int to = Math.min(words.length, from + 1 + random.nextInt(4));
    String text = String.join(" ", Arrays.copyOfRange(words, from, to)).replace('"', ' ');
    String typed =
        switch (random.nextInt(4)) {
          case 0 -> Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
          case 1 -> "\"" + text + "\"";
          case 2 -> random.nextBoolean() ? "" : text;
          default -> text;
        };
    return new Query(
        typed, random.nextBoolean() ? Filters.NONE : filters(rules, indicators, random), 0, 20);
  }

  private static Filters filters(RuleBook rules, List<String> indicators, Random random) {
    List<String> units = List.copyOf(rules.lexicon().units().keySet());
    List<String> some =
        random.nextInt(3) == 0
            ? List.of(indicators.get(random.nextInt(indicators.size())))
            : List.of();
    List<Period> periods =
        random.nextInt(3) == 0 ? List.of(Period.year(2018 + random.nextInt(10))) : List.of();
    List<Kind> kinds =
        random.nextInt(3) == 0
            ? List.of(Kind.values()[random.nextInt(Kind.values().length)])
            : List.of();
    List<Status> statuses = random.nextInt(4) == 0 ? List.of(Status.ESTIMATE) : List.of();
    Filters.Values values =
        random.nextInt(3) == 0
            ? new Filters.Values(
                BigDecimal.valueOf(random.nextInt(500)),
                null,
                UnitWords.parse(units.get(random.nextInt(units.size())), rules.lexicon())
                    .orElse(null))
            : null;
    return new Filters(some, List.of(), periods, kinds, List.of(), statuses, values);
  }

  private static void row(String name, double value) {
    System.out.printf(Locale.ROOT, "%s\t%.1f%n", name, value);
  }

  private static void row(String name, long value) {
    System.out.println(name + "\t" + value);
  }
}
