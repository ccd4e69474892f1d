package vn.solieu.export;

import java.util.Objects;
import vn.solieu.domain.Finding;
import vn.solieu.domain.Severity;
import vn.solieu.domain.Verdict;
import vn.solieu.rules.Messages;

/** Findings in words that accuse nobody. */
final class FindingWords {
  private final Messages messages;

  FindingWords(Messages messages) {
    this.messages = messages;
  }

  /** What the check says; a plain sentence with the numbers where the check has no own words. */
  String message(Finding finding) {
    Object[] numbers = {
      orEmpty(finding.stated()),
      orEmpty(finding.computed()),
      orEmpty(finding.difference()),
      orEmpty(finding.formula())
    };
    String own = "check." + finding.check() + "." + finding.verdict().code();
    String sentence;
    if (messages.has(own)) {
      sentence = messages.text(own, numbers);
    } else if (orEmpty(finding.stated()).isEmpty() || orEmpty(finding.computed()).isEmpty()) {
      sentence = messages.text("page.finding.plain", verdict(finding.verdict()));
    } else {
      sentence = messages.text("page.finding.numbers", numbers);
    }
    String why = reason(finding);
    return why.isEmpty() ? sentence : sentence + " " + why;
  }

  private String reason(Finding finding) {
    String reason = orEmpty(finding.reason());
    if (reason.isEmpty()) {
      return "";
    }
    for (String key : new String[] {"check.reason." + reason, "check." + reason, reason}) {
      if (key.contains(".") && messages.has(key)) {
        return messages.text(key, finding.details().toArray());
      }
    }
    return messages.text("page.finding.reason", reason);
  }

  String verdict(Verdict verdict) {
    return word("verdict." + verdict.code());
  }

  String severity(Severity severity) {
    return word("severity." + severity.code());
  }

  /** The check's name; its id where the check has none. */
  String check(String id) {
    String key = "check." + id + ".name";
    return messages.has(key) ? messages.text(key) : id;
  }

  private String word(String key) {
    return messages.has("check." + key)
        ? messages.text("check." + key)
        : messages.text("page." + key);
  }

  static String orEmpty(String text) {
    return Objects.requireNonNullElse(text, "");
  }
}
