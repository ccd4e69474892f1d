package vn.solieu.export;

import vn.solieu.check.Coverage;
import vn.solieu.rules.Messages;

/** How far the checks of a report reached, in the one sentence that opens every result. */
public final class CoverageWords {
  private CoverageWords() {}

  public static String of(CheckedReport report, Messages messages) {
    Coverage coverage = report.coverage();
    return messages.text(
        "cli.coverage",
        report.reading().doc(),
        Integer.toString(coverage.figures()),
        Integer.toString(coverage.checked()),
        Integer.toString(coverage.agreed()),
        Integer.toString(coverage.contradicted()),
        Integer.toString(coverage.unchecked()));
  }
}
