package vn.solieu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.solieu.check.CheckResult;
import vn.solieu.check.Checker;
import vn.solieu.domain.Severity;
import vn.solieu.export.CheckedReport;
import vn.solieu.export.MadeBy;
import vn.solieu.export.Reading;
import vn.solieu.link.Extractor;
import vn.solieu.read.Parsed;
import vn.solieu.rules.Messages;
import vn.solieu.rules.RuleBook;

/** {@code solieu check FILE…}: does the arithmetic of each report hold? */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Mixin private Inputs inputs;
  @Mixin private StatedOptions stated;
  @Mixin private CheckChoice choice;
  @Mixin private AuditOptions options;
  @Mixin private AnnotateOption annotate;

  @Option(names = "--format", paramLabel = "table|jsonl|sarif|html", descriptionKey = "format")
  private CheckOutputs.Format format = CheckOutputs.Format.TABLE;

  @Option(names = "--fail-on", paramLabel = "error|warning|info", descriptionKey = "fail-on")
  private Severity failOn = Severity.ERROR;

  @Option(
      names = {"-v", "--verbose"},
      descriptionKey = "verbose")
  private boolean verbose;

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "papers")
  private Path out;

  @Override
  public Integer call() throws IOException {
    inputs.stating(stated);
    Messages messages = inputs.messages();
    RuleBook rules = RuleBook.builtIn();
    Predicate<String> told = choice.told(messages);
    Checker checker = Checker.standard().telling(told);
    List<Inputs.Input> files = inputs.files();
    Audit audit = options.audit(files, rules, told, messages);
    annotate.open(messages);
    AtomicBoolean found = new AtomicBoolean();
    CheckPapers papers =
        out == null ? null : new CheckPapers(out, files, inputs.reader(), messages);
    MadeBy madeBy = new MadeBy(Version.program(), rules.version());
    CheckOutput output =
        new CheckOutputs(System.out, messages, madeBy, verbose)
            .in(format, audit.compares(), inputs::problems);
    CheckLines lines = new CheckLines(System.err, messages);
    try {
      inputs.each(
          files,
          rules,
          (reader, input) -> checked(checker, input, reader.extract(input)),
          checked -> {
            inputs.report(checked.read().problems());
            if (checked.result() != null) {
              CheckedReport report =
                  audit.judge(checked.input(), checked.reading(), checked.result());
              found.compareAndSet(false, report.hasOpen(failOn));
              lines.write(report);
              audit.notes().forEach(System.err::println);
              write(output, report);
              annotate.write(inputs, checked.input(), report, report.shown(verbose));
              if (papers != null) {
                write(papers, checked, report);
              }
            }
          });
      output.finish();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    audit.finish();
    return inputs.finish(found.get() ? Exit.FOUND : Exit.DONE);
  }

  /**
   * A file and what the checks say of it.
   *
   * @param result null where the file couldn't be read
   */
  private record Checked(Inputs.Input input, Parsed<Extractor.Extracted> read, CheckResult result) {
    Reading reading() {
      Extractor.Extracted read = read().value().orElseThrow();
      return new Reading(read.report(), read.extraction(), read.info());
    }
  }

  private static Checked checked(
      Checker checker, Inputs.Input input, Parsed<Extractor.Extracted> read) {
    return new Checked(
        input, read, read.value().map(r -> checker.run(r.extraction())).orElse(null));
  }

  private void write(CheckPapers papers, Checked checked, CheckedReport report) {
    try {
      for (Path paper :
          papers.write(
              checked.input(),
              checked.reading(),
              checked.result(),
              report.open(checked.result()))) {
        System.err.println(inputs.messages().text("cli.paper-written", paper.toString()));
      }
    } catch (FileSystemException taken) {
      String place = taken.getFile() == null ? out.toString() : taken.getFile();
      throw new UsageException(inputs.messages().text("cli.cannot-write", place));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(CheckOutput output, CheckedReport report) {
    try {
      output.write(report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
