package vn.solieu.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.solieu.export.ChartDrawing;
import vn.solieu.export.ChartPng;
import vn.solieu.export.ChartSvg;
import vn.solieu.export.MadeBy;
import vn.solieu.export.RowNames;
import vn.solieu.export.SeriesChart;
import vn.solieu.export.SeriesCsv;
import vn.solieu.library.EmbeddedLibrary;
import vn.solieu.library.StoredReport;
import vn.solieu.rules.Messages;
import vn.solieu.rules.RuleBook;
import vn.solieu.series.Frequency;
import vn.solieu.series.Measure;
import vn.solieu.series.Series;
import vn.solieu.series.SeriesBuilder;
import vn.solieu.series.SeriesQuery;
import vn.solieu.series.SeriesSource;

/** {@code solieu series PATH… --indicator ID}: one indicator's course with all its vintages. */
@Command(name = "series", mixinStandardHelpOptions = true)
final class SeriesCommand implements Callable<Integer> {
  enum Format {
    CSV
  }

  @Mixin private Inputs inputs;

  @Option(
      names = "--indicator",
      required = true,
      paramLabel = "ID|\"PHRASE\"",
      descriptionKey = "indicator")
  private String indicator;

  @Option(names = "--place", paramLabel = "ID", descriptionKey = "of-place")
  private String place;

  @Option(names = "--measure", paramLabel = "MEASURE", descriptionKey = "measure")
  private String measure = Measure.LEVEL.code();

  @Option(names = "--freq", paramLabel = "M|Q|A", descriptionKey = "freq")
  private Frequency frequency = Frequency.M;

  @Option(names = "--all-vintages", descriptionKey = "all-vintages")
  private boolean allVintages;

  @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", descriptionKey = "as-of")
  private LocalDate asOf;

  @Option(names = "--format", paramLabel = "csv", descriptionKey = "format")
  private Format format = Format.CSV;

  @Option(names = "--chart", paramLabel = "FILE.svg|FILE.png", descriptionKey = "chart")
  private Path chart;

  @Option(names = "--library", paramLabel = "DIR", descriptionKey = "library")
  private Path library;

  @Override
  public Integer call() throws IOException {
    Messages messages = inputs.messages();
    RuleBook rules = RuleBook.builtIn();
    String identity = IndicatorOption.resolve(indicator, rules.catalogue(), messages);
    SeriesQuery query =
        new SeriesQuery(Set.of(identity), place, measure(messages), frequency, asOf);
    checkChart(messages);
    DossierReader reader = new DossierReader(inputs, rules);
    List<SeriesSource> sources = sources(reader, messages);
    List<Series> found = new SeriesBuilder(rules.catalogue()).build(sources, query);
    RowNames names =
        new RowNames(messages, sources.stream().map(SeriesSource::info).toList(), reader.names());
    try (SeriesCsv csv = SeriesCsv.to(System.out, names, allVintages)) {
      for (Series series : found) {
        csv.write(series);
      }
    }
    say(found, messages);
    if (chart != null && !found.isEmpty()) {
      draw(found, new SeriesChart(messages, names, new MadeBy(Version.program(), rules.version())));
    }
    return inputs.finish(Exit.DONE);
  }

  /** Where the reports come from: the one thing that differs between files and a library. */
  private List<SeriesSource> sources(DossierReader reader, Messages messages) throws IOException {
    List<SeriesSource> sources = new ArrayList<>();
    if (library != null) {
      if (!inputs.isEmpty()) {
        throw new UsageException(messages.text("cli.library-or-files"));
      }
      try (EmbeddedLibrary open = EmbeddedLibrary.open(library);
          Stream<StoredReport> reports = open.reports()) {
        reports.forEach(
            stored -> {
              reader.know(stored.info());
              sources.add(new SeriesSource(stored.info(), stored.extraction()));
            });
      }
      return sources;
    }
    reader.each(
        reader.files(null),
        extracted -> sources.add(new SeriesSource(extracted.info(), extracted.extraction())));
    return sources;
  }

  private Measure measure(Messages messages) {
    try {
      return Measure.parse(measure);
    } catch (IllegalArgumentException unknown) {
      String known =
          Arrays.stream(Measure.values()).map(Measure::code).collect(Collectors.joining(", "));
      throw new UsageException(messages.text("cli.unknown-measure", measure, known));
    }
  }

  private void checkChart(Messages messages) {
    if (chart == null) {
      return;
    }
    if (!isPng() && !chart.toString().toLowerCase(Locale.ROOT).endsWith(".svg")) {
      throw new UsageException(messages.text("cli.chart-format", chart.toString()));
    }
    ResultFile.check(chart, messages);
  }

  private boolean isPng() {
    return chart.toString().toLowerCase(Locale.ROOT).endsWith(".png");
  }

  /** What a table of numbers alone would leave unsaid. */
  private void say(List<Series> found, Messages messages) {
    if (found.isEmpty()) {
      System.err.println(
          messages.text("cli.no-series", indicator, measure)
              + (place == null ? "" : " " + messages.text("cli.no-series-of-place", place)));
    } else if (found.size() > 1) {
      System.err.println(messages.text("cli.several-series", Integer.toString(found.size())));
    }
    long contradicted =
        found.stream()
            .flatMap(series -> series.points().values().stream())
            .filter(point -> !point.conflicts().isEmpty())
            .count();
    if (contradicted > 0) {
      System.err.println(messages.text("cli.series-conflicts", Long.toString(contradicted)));
    }
  }

  /** One chart has one unit, so of several series the fullest is drawn. */
  private void draw(List<Series> found, SeriesChart charts) throws IOException {
    Series fullest =
        found.stream().max(Comparator.comparingInt(s -> s.points().size())).orElseThrow();
    ChartDrawing drawing = charts.of(fullest);
    if (isPng()) {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(chart))) {
        ChartPng.write(drawing, out);
      }
    } else {
      Files.writeString(chart, ChartSvg.file(drawing), StandardCharsets.UTF_8);
    }
  }
}
