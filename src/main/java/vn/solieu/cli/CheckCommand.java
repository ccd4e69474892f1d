package vn.solieu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
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

  @Override
  public Integer call() throws IOException {
    inputs.stating(stated);
    Checker checker = Checker.standard();
    AtomicBoolean found = new AtomicBoolean();
    try {
      inputs.each(
          inputs.files(),
          RuleBook.builtIn(),
          (reader, input) -> checked(checker, reader.extract(input)),
          checked -> {
            inputs.report(checked.read().problems());
            if (checked.result() != null) {
              found.compareAndSet(false, !checked.result().atLeast(failOn).isEmpty());
              write(checked.read().value().orElseThrow(), checked.result());
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
  private record Checked(Parsed<Extractor.Extracted> read, CheckResult result) {}

  private static Checked checked(Checker checker, Parsed<Extractor.Extracted> read) {
    return new Checked(read, read.value().map(r -> checker.run(r.extraction())).orElse(null));
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
