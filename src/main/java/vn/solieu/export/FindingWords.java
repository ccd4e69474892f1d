package vn.solieu.export;

import java.util.Objects;
import vn.solieu.check.FindingText;
import vn.solieu.domain.Finding;
import vn.solieu.domain.Severity;
import vn.solieu.domain.Verdict;
import vn.solieu.rules.Messages;

/** Findings in the checks' own words, for pages and records. */
final class FindingWords {
  private final Messages messages;

  FindingWords(Messages messages) {
    this.messages = messages;
  }

  /** What the check says of its finding. */
  String message(Finding finding) {
    return FindingText.of(finding, messages);
  }

  String verdict(Verdict verdict) {
    return messages.text("check.verdict." + verdict.code());
  }

  String severity(Severity severity) {
    return messages.text("check.severity." + severity.code());
  }

  /** The check's name; its id where the check has none. */
  String check(String id) {
    String key = "page.check." + id;
    return messages.has(key) ? messages.text(key) : id;
  }

  static String orEmpty(String text) {
    return Objects.requireNonNullElse(text, "");
  }
}
