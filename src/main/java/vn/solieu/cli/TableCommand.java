package vn.solieu.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.solieu.export.Dossier;
import vn.solieu.export.MadeBy;
import vn.solieu.export.RowNames;
import vn.solieu.export.TrendCsv;
import vn.solieu.export.TrendWorkbook;
import vn.solieu.rules.Messages;
import vn.solieu.rules.RuleBook;
import vn.solieu.series.Series;
import vn.solieu.series.SeriesBuilder;
import vn.solieu.series.SeriesQuery;

/** {@code solieu table PATH… --out FILE.xlsx}: indicators by month, each number with its source. */
@Command(name = "table", mixinStandardHelpOptions = true)
final class TableCommand implements Callable<Integer> {
  @Mixin private Inputs inputs;

  @Option(names = "--indicators", split = ",", paramLabel = "ID", descriptionKey = "indicators")
  private List<String> indicators = new ArrayList<>();

  @Option(names = "--place", paramLabel = "ID", descriptionKey = "of-place")
  private String place;

  @Option(names = "--from", paramLabel = "YYYY-MM", descriptionKey = "from")
  private String from;

  @Option(names = "--to", paramLabel = "YYYY-MM", descriptionKey = "to")
  private String to;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE.xlsx|FILE.csv",
      descriptionKey = "table-out")
  private Path out;

  @Override
  public Integer call() throws IOException {
    Messages messages = inputs.messages();
    RuleBook rules = RuleBook.builtIn();
    Set<String> wanted = new HashSet<>();
    for (String given : indicators) {
      wanted.add(IndicatorOption.resolve(given.strip(), rules.catalogue(), messages));
    }
    YearMonth first = month(from, messages);
    YearMonth last = month(to, messages);
    boolean csv = out.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    if (!csv && !out.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      throw new UsageException(messages.text("cli.table-format", out.toString()));
    }
    if (first != null && last != null && first.isAfter(last)) {
      throw new UsageException(messages.text("cli.months-empty", from, to));
    }
    ResultFile.check(out, messages);
    DossierReader reader = new DossierReader(inputs, rules);
    Dossier dossier = reader.read(reader.files(null));
    List<Series> series =
        within(
            new SeriesBuilder(rules.catalogue())
                .build(dossier.sources(), new SeriesQuery(wanted, place, null, null, null)),
            first == null ? null : first.atDay(1),
            last == null ? null : last.atEndOfMonth());
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(out))) {
      if (csv) {
        TrendCsv.write(series, new RowNames(messages, dossier.infos(), reader.names()), file);
      } else {
        MadeBy madeBy = new MadeBy(Version.program(), rules.version());
        new TrendWorkbook(messages, reader.names(), madeBy).write(dossier, series, file);
      }
    }
    System.err.println(
        messages.text(
            series.isEmpty() ? "cli.table-empty" : "cli.table-done",
            out.toString(),
            Integer.toString(series.size()),
            Integer.toString(dossier.readings().size())));
    return inputs.finish(Exit.DONE);
  }

  private static List<Series> within(List<Series> series, LocalDate from, LocalDate to) {
    return series.stream()
        .map(one -> one.within(from, to))
        .filter(one -> !one.points().isEmpty())
        .toList();
  }

  private static YearMonth month(String text, Messages messages) {
    try {
      return text == null ? null : YearMonth.parse(text);
    } catch (DateTimeException wrong) {
      throw new UsageException(messages.text("cli.month", text));
    }
  }
}
