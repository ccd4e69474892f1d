package vn.solieu.export;

import java.util.ArrayList;
import java.util.List;
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

  /**
   * What the check says, with the stated and computed number, their difference, the sum and the
   * check's details put in; a plain sentence where no words are written for it.
   */
  String message(Finding finding) {
    List<Object> numbers = new ArrayList<>();
    numbers.add(orEmpty(finding.stated()));
    numbers.add(orEmpty(finding.computed()));
    numbers.add(orEmpty(finding.difference()));
    numbers.add(orEmpty(finding.formula()));
    numbers.addAll(finding.details());
    String why = reason(finding);
    String said = messages.text(key(finding), numbers.toArray());
    return why.isEmpty() ? said : said + " " + why;
  }

  private String key(Finding finding) {
    String verdict = finding.verdict().code();
    String own = "check." + finding.check() + "." + verdict;
    String any = "check.any." + verdict;
    if (messages.has(own) || messages.has(any)) {
      return messages.has(own) ? own : any;
    }
    boolean numbers =
        !orEmpty(finding.stated()).isEmpty() && !orEmpty(finding.computed()).isEmpty();
    return numbers ? "page.finding.numbers" : "page.finding." + verdict;
  }

  private String reason(Finding finding) {
    String reason = orEmpty(finding.reason());
    String key = "check.reason." + reason;
    if (reason.isEmpty()) {
      return "";
    }
    return messages.has(key) ? messages.text(key) : messages.text("page.finding.reason", reason);
  }

  String verdict(Verdict verdict) {
    return word("verdict." + verdict.code());
  }

  String severity(Severity severity) {
    return word("severity." + severity.code());
  }

  /** The check's name; its id where the check has none. */
  String check(String id) {
    String key = "page.check." + id;
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
