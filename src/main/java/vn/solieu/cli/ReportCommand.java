package vn.solieu.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.solieu.check.Checker;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Finding;
import vn.solieu.domain.Indicator;
import vn.solieu.domain.ReportInfo;
import vn.solieu.domain.Severity;
import vn.solieu.export.Dossier;
import vn.solieu.export.FigureCsv;
import vn.solieu.export.FindingJson;
import vn.solieu.export.MadeBy;
import vn.solieu.export.Names;
import vn.solieu.export.Reading;
import vn.solieu.export.ReportPage;
import vn.solieu.export.TrendWorkbook;
import vn.solieu.link.Extractor;
import vn.solieu.read.Parsed;
import vn.solieu.read.Report;
import vn.solieu.rules.Messages;
import vn.solieu.rules.RuleBook;

/**
 * {@code solieu report PATH… --out DIR}: reads, extracts, checks, and writes pages, records and
 * trend tables.
 */
@Command(name = "report", mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
  @Mixin private Inputs inputs;

  @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "out")
  private Path out;

  private final List<Reading> readings = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Report> reports = new HashMap<>();
  private final Map<String, String> placeNames = new HashMap<>();

  @Override
  public Integer call() throws IOException {
    try {
      return make();
    } catch (FileSystemException taken) {
      String place = taken.getFile() == null ? out.toString() : taken.getFile();
      throw new UsageException(inputs.messages().text("cli.cannot-write", place));
    }
  }

  private int make() throws IOException {
    Messages messages = inputs.messages();
    RuleBook rules = RuleBook.builtIn();
    Extractor extractor = new Extractor(rules, inputs.reader());
    List<Inputs.Input> files = inputs.filesAndFolders(out);
    if (files.isEmpty() && inputs.problems().isEmpty()) {
      throw new UsageException(messages.text("cli.no-reports"));
    }
    Files.createDirectories(out);
    readAll(files, extractor, messages);
    Dossier dossier = new Dossier(readings, findings, inputs.problems());
    write(dossier, rules, messages);
    long broken = findings.stream().filter(f -> f.severity() == Severity.ERROR).count();
    long unclear = findings.stream().filter(f -> f.severity() == Severity.WARNING).count();
    long figures = readings.stream().mapToLong(r -> r.extraction().figures().size()).sum();
    System.err.println(
        messages.text(
            "cli.report-done",
            Integer.toString(readings.size()),
            Integer.toString(files.size()),
            Long.toString(figures),
            Long.toString(broken),
            Long.toString(unclear),
            out.resolve("index.html").toString()));
    return inputs.finish(Exit.DONE);
  }

  private void readAll(List<Inputs.Input> files, Extractor extractor, Messages messages) {
    Checker checker = Checker.standard();
    try (ProgressBar bar = bar(files.size(), messages)) {
      for (Inputs.Input input : files) {
        Parsed<Extractor.Extracted> parsed =
            extractor.extract(input.file(), input.doc(), input.overrides());
        inputs.report(parsed.problems());
        parsed.value().ifPresent(extracted -> add(extracted, checker));
        if (bar != null) {
          bar.step();
        }
      }
    }
  }

  private void add(Extractor.Extracted extracted, Checker checker) {
    ReportInfo info = extracted.info();
    readings.add(
        new Reading(
            extracted.report(),
            extracted.extraction(),
            info.title(),
            info.placeName() == null ? "" : info.placeName(),
            info.placeId(),
            info.period()));
    if (info.placeId() != null) {
      placeNames.put(info.placeId(), info.placeName());
    }
    extracted.extraction().figures().forEach(f -> reports.put(f.id(), extracted.report()));
    findings.addAll(checker.run(extracted.extraction()).findings());
  }

  private void write(Dossier dossier, RuleBook rules, Messages messages) throws IOException {
    MadeBy madeBy = new MadeBy(Version.program(), rules.version());
    Names names =
        new Names(
            id -> {
              Indicator indicator = rules.catalogue().byId(id);
              return indicator == null
                  ? id
                  : messages.language().equals("en") ? indicator.english() : indicator.name();
            },
            id -> placeNames.getOrDefault(id, id));
    new ReportPage(messages, names, madeBy).write(dossier, out);
    try (OutputStream file = open("figures.csv");
        FigureCsv csv = FigureCsv.to(file)) {
      for (Reading reading : readings) {
        csv.write(reading.report(), reading.extraction());
      }
    }
    try (OutputStream file = open("findings.jsonl");
        FindingJson json =
            FindingJson.to(file, (Figure figure) -> reports.get(figure.id()), messages)) {
      for (Finding finding : findings) {
        if (finding.severity() != Severity.INFO) {
          json.write(finding);
        }
      }
    }
    try (OutputStream file = open("trends.xlsx")) {
      new TrendWorkbook(messages, names, madeBy).write(dossier, file);
    }
  }

  private OutputStream open(String name) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(out.resolve(name)));
  }

  /** A progress bar on a terminal; none where the output goes to a file. */
  static ProgressBar bar(int files, Messages messages) {
    if (System.console() == null) {
      return null;
    }
    return new ProgressBarBuilder()
        .setTaskName(messages.text("cli.reading"))
        .setInitialMax(files)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(100)
        .build();
  }
}
