package vn.solieu.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
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
    Extractor extractor = new Extractor(RuleBook.builtIn(), inputs.reader());
    Checker checker = Checker.standard();
    boolean found = false;
    for (Inputs.Input input : inputs.files()) {
      Parsed<Extractor.Extracted> parsed =
          extractor.extract(input.file(), input.doc(), input.overrides());
      inputs.report(parsed.problems());
      if (parsed.value().isEmpty()) {
        continue;
      }
      Extractor.Extracted extracted = parsed.value().get();
      CheckResult result = checker.run(extracted.extraction());
      List<Finding> shown = verbose ? result.findings() : result.atLeast(Severity.WARNING);
      found |= !result.atLeast(failOn).isEmpty();
      Coverage coverage = result.coverage();
      System.err.println(
          inputs
              .messages()
              .text(
                  "cli.coverage",
                  input.doc(),
                  Integer.toString(coverage.figures()),
                  Integer.toString(coverage.checked()),
                  Integer.toString(coverage.agreed()),
                  Integer.toString(coverage.contradicted()),
                  Integer.toString(coverage.unchecked())));
      if (format == Format.JSONL) {
        try (FindingJson json =
            FindingJson.to(System.out, figure -> extracted.report(), inputs.messages())) {
          for (Finding finding : shown) {
            json.write(finding);
          }
        }
      } else {
        new FindingTable(System.out, inputs.messages()).write(extracted.report(), shown);
      }
    }
    return inputs.finish(found ? Exit.FOUND : Exit.DONE);
  }
}
