package vn.solieu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.solieu.check.CheckResult;
import vn.solieu.check.Checker;
import vn.solieu.check.Coverage;
import vn.solieu.domain.Finding;
import vn.solieu.domain.Severity;
import vn.solieu.export.FindingJson;
import vn.solieu.export.Reading;
import vn.solieu.link.Extractor;
import vn.solieu.read.Parsed;
import vn.solieu.rules.RuleBook;

/** {@code solieu check FILE…}: does the arithmetic of each report hold? */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  enum Format {
    JSONL,
    TABLE
  }

  @Mixin private Inputs inputs;
  @Mixin private StatedOptions stated;

  @Option(names = "--format", paramLabel = "table|jsonl", descriptionKey = "format")
  private Format format = Format.TABLE;

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
    Checker checker = Checker.standard();
    AtomicBoolean found = new AtomicBoolean();
    List<Inputs.Input> files = inputs.files();
    CheckPapers papers =
        out == null ? null : new CheckPapers(out, files, inputs.reader(), inputs.messages());
    try {
      inputs.each(
          files,
          RuleBook.builtIn(),
          (reader, input) -> checked(checker, input, reader.extract(input)),
          checked -> {
            inputs.report(checked.read().problems());
            if (checked.result() != null) {
              found.compareAndSet(false, !checked.result().atLeast(failOn).isEmpty());
              write(checked.read().value().orElseThrow(), checked.result());
              if (papers != null) {
                write(papers, checked);
              }
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return inputs.finish(found.get() ? Exit.FOUND : Exit.DONE);
  }

  /**
   * A file and what the checks say of it.
   *
   * @param result null where the file couldn't be read
   */
  private record Checked(
      Inputs.Input input, Parsed<Extractor.Extracted> read, CheckResult result) {}

  private static Checked checked(
      Checker checker, Inputs.Input input, Parsed<Extractor.Extracted> read) {
    CheckResult result = read.value().map(r -> checker.run(r.extraction())).orElse(null);
    return new Checked(input, read, result);
  }

  private void write(CheckPapers papers, Checked checked) {
    Extractor.Extracted read = checked.read().value().orElseThrow();
    Reading reading = new Reading(read.report(), read.extraction(), read.info());
    try {
      for (Path paper : papers.write(checked.input(), reading, checked.result())) {
        System.err.println(inputs.messages().text("cli.paper-written", paper.toString()));
      }
    } catch (FileSystemException taken) {
      String place = taken.getFile() == null ? out.toString() : taken.getFile();
      throw new UsageException(inputs.messages().text("cli.cannot-write", place));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Extractor.Extracted extracted, CheckResult result) {
    List<Finding> shown = verbose ? result.findings() : result.atLeast(Severity.WARNING);
    Coverage coverage = result.coverage();
    System.err.println(
        inputs
            .messages()
            .text(
                "cli.coverage",
                extracted.report().doc(),
                Integer.toString(coverage.figures()),
                Integer.toString(coverage.checked()),
                Integer.toString(coverage.agreed()),
                Integer.toString(coverage.contradicted()),
                Integer.toString(coverage.unchecked())));
    if (format == Format.TABLE) {
      new FindingTable(System.out, inputs.messages()).write(extracted.report(), shown);
      return;
    }
    try (FindingJson json =
        FindingJson.to(System.out, figure -> extracted.report(), inputs.messages())) {
      for (Finding finding : shown) {
        json.write(finding);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
