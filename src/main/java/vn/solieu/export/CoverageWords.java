package vn.solieu.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.solieu.check.Coverage;
import vn.solieu.check.Standing;
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

  /** What asks for a look and isn't counted, and why; empty where all is. */
  public static Optional<String> aside(CheckedReport report, Messages messages) {
    List<String> aside = new ArrayList<>();
    int count = 0;
    for (Standing standing : List.of(Standing.WAIVED, Standing.MINOR, Standing.KNOWN)) {
      int such = report.misses(standing).size();
      if (such > 0) {
        aside.add(messages.text("audit.aside." + standing.code(), Integer.toString(such)));
        count += such;
      }
    }
    return count == 0
        ? Optional.empty()
        : Optional.of(
            messages.text("audit.aside", Integer.toString(count), String.join(", ", aside)));
  }
}
