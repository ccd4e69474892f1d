package vn.solieu.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.solieu.domain.Finding;
import vn.solieu.domain.Severity;
import vn.solieu.export.Dossier;
import vn.solieu.export.FigureCsv;
import vn.solieu.export.FindingJson;
import vn.solieu.export.MadeBy;
import vn.solieu.export.Names;
import vn.solieu.export.Reading;
import vn.solieu.export.ReportPage;
import vn.solieu.export.TrendWorkbook;
import vn.solieu.rules.Messages;
import vn.solieu.rules.RuleBook;
import vn.solieu.series.Series;
import vn.solieu.series.SeriesBuilder;
import vn.solieu.series.SeriesQuery;

/**
 * {@code solieu report PATH… --out DIR}: reads, extracts, checks, and writes pages, records and
 * trend tables.
 */
@Command(name = "report", mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
  @Mixin private Inputs inputs;
  @Mixin private StatedOptions stated;

  @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "out")
  private Path out;

  @Override
  public Integer call() throws IOException {
    inputs.stating(stated);
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
    DossierReader reader = new DossierReader(inputs, rules);
    List<Inputs.Input> files = reader.files(out);
    Files.createDirectories(out);
    Dossier dossier = reader.read(files);
    write(dossier, reader.names(), rules, messages);
    List<Finding> findings = dossier.findings();
    long broken = findings.stream().filter(f -> f.severity() == Severity.ERROR).count();
    long unclear = findings.stream().filter(f -> f.severity() == Severity.WARNING).count();
    long figures =
        dossier.readings().stream().mapToLong(r -> r.extraction().figures().size()).sum();
    System.err.println(
        messages.text(
            "cli.report-done",
            Integer.toString(dossier.readings().size()),
            Integer.toString(files.size()),
            Long.toString(figures),
            Long.toString(broken),
            Long.toString(unclear),
            out.resolve("index.html").toString()));
    return inputs.finish(Exit.DONE);
  }

  private void write(Dossier dossier, Names names, RuleBook rules, Messages messages)
      throws IOException {
    MadeBy madeBy = new MadeBy(Version.program(), rules.version());
    List<Series> series =
        new SeriesBuilder(rules.catalogue()).build(dossier.sources(), SeriesQuery.ALL);
    new ReportPage(messages, names, madeBy).write(dossier, series, out);
    try (OutputStream file = open("figures.csv");
        FigureCsv csv = FigureCsv.to(file)) {
      for (Reading reading : dossier.readings()) {
        csv.write(reading.report(), reading.extraction());
      }
    }
    try (OutputStream file = open("findings.jsonl");
        FindingJson json =
            FindingJson.to(
                file, figure -> dossier.of(figure).map(Reading::report).orElse(null), messages)) {
      for (Finding finding : dossier.findings()) {
        if (finding.severity() != Severity.INFO) {
          json.write(finding);
        }
      }
    }
    try (OutputStream file = open("trends.xlsx")) {
      new TrendWorkbook(messages, names, madeBy).write(dossier, series, file);
    }
  }

  private OutputStream open(String name) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(out.resolve(name)));
  }
}
