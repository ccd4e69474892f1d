package vn.solieu.check;

import java.util.ArrayList;
import java.util.List;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Finding;
import vn.solieu.domain.Precision;
import vn.solieu.domain.Severity;
import vn.solieu.rules.Messages;

/** Says a finding in one sentence of the reader's language. */
public final class FindingText {
  private FindingText() {}

  /**
   * The check's sentence for the verdict, with why it stayed open and whether its numbers come from
   * a scan. Its arguments are: {0} stated, {1} computed, {2} difference, {3} formula, {4}… the
   * finding's details.
   */
  public static String of(Finding finding, Messages messages) {
    List<String> arguments =
        new ArrayList<>(
            List.of(finding.stated(), finding.computed(), finding.difference(), finding.formula()));
    arguments.addAll(finding.details());
    String own = "check." + finding.check() + "." + finding.verdict().code();
    String key = messages.has(own) ? own : "check.any." + finding.verdict().code();
    String text = messages.text(key, arguments.toArray());
    if (!finding.reason().isEmpty()) {
      text += " " + messages.text("check.reason." + finding.reason());
    }
    text += exactness(finding, messages);
    boolean misses = finding.severity().compareTo(Severity.INFO) > 0;
    return misses && finding.figures().stream().anyMatch(Figure::isScanned)
        ? text + " " + messages.text("check.reason.scan")
        : text;
  }

  /** The intervals of a miss and what the check could have seen; empty where nobody can tell. */
  private static String exactness(Finding finding, Messages messages) {
    Precision exact = finding.precision();
    boolean misses = finding.severity().compareTo(Severity.INFO) > 0;
    if (exact.power().isEmpty()) {
      return "";
    }
    if (exact.isExact()) {
      return misses ? "" : " " + messages.text("check.any.exact");
    }
    String power = " " + messages.text("check.any.power", exact.power());
    return misses
        ? " " + messages.text("check.any.intervals", exact.stated(), exact.computed()) + power
        : power;
  }
}
