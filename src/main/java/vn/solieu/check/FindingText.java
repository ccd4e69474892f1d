package vn.solieu.check;

import java.util.ArrayList;
import java.util.List;
import vn.solieu.domain.Finding;
import vn.solieu.rules.Messages;

/** Says a finding in one sentence of the reader's language. */
public final class FindingText {
  private FindingText() {}

  /**
   * The check's sentence for the verdict, with why it stayed open. Its arguments are: {0} stated,
   * {1} computed, {2} difference, {3} formula, {4}… the finding's details.
   */
  public static String of(Finding finding, Messages messages) {
    List<String> arguments =
        new ArrayList<>(
            List.of(finding.stated(), finding.computed(), finding.difference(), finding.formula()));
    arguments.addAll(finding.details());
    String own = "check." + finding.check() + "." + finding.verdict().code();
    String key = messages.has(own) ? own : "check.any." + finding.verdict().code();
    String text = messages.text(key, arguments.toArray());
    String reason = "check.reason." + finding.reason();
    return finding.reason().isEmpty() ? text : text + " " + messages.text(reason);
  }
}
