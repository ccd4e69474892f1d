package vn.solieu.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.solieu.check.Coverage;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Finding;
import vn.solieu.domain.Verdict;
import vn.solieu.rules.Messages;

/** What the papers of a check say of its findings: the request, how much it matters, coverage. */
final class ReviewWords {
  private static final int QUOTES_MAX = 4;

  private final Messages messages;
  private final NumberWords numbers;

  ReviewWords(Messages messages) {
    this.messages = messages;
    this.numbers = NumberWords.in(messages.language());
  }

  /** What the report's author is asked to do; never that something is wrong. */
  String request(Finding finding) {
    String own = "audit.ask." + finding.check();
    String any =
        finding.verdict() == Verdict.BROKEN ? "audit.ask.any-broken" : "audit.ask.any-undecided";
    return messages.text(messages.has(own) ? own : any, quotes(reviewed(finding)));
  }

  /** The numbers to review; where none is singled out, the one that was checked. */
  static List<Figure> reviewed(Finding finding) {
    return finding.suspects().isEmpty() ? finding.figures().subList(0, 1) : finding.suspects();
  }

  /** Quotes side by side, each once, the first few of many. */
  String quotes(List<Figure> figures) {
    List<String> quotes = figures.stream().map(f -> "“" + f.quote() + "”").distinct().toList();
    String shown = quotes.stream().limit(QUOTES_MAX).collect(Collectors.joining(", "));
    return quotes.size() > QUOTES_MAX ? shown + ", …" : shown;
  }

  /** As reported, recomputed and the difference, as far as there are such; else empty. */
  String sums(Finding finding) {
    return Stream.of(
            sum("stated", finding.stated()),
            sum("computed", finding.computed()),
            sum("difference", finding.difference()))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private String sum(String column, String number) {
    return FindingWords.orEmpty(number).isEmpty()
        ? ""
        : messages.text("check.column." + column) + ": " + number;
  }

  String materiality(RelativeResidual materiality) {
    if (materiality.turns()) {
      return messages.text("audit.turns");
    }
    return materiality.percent() == null ? "" : numbers.number(materiality.percent()) + "%";
  }

  String coverage(Coverage coverage) {
    return messages.text(
        "audit.coverage",
        Integer.toString(coverage.figures()),
        Integer.toString(coverage.checked()),
        Integer.toString(coverage.agreed()),
        Integer.toString(coverage.broken()),
        Integer.toString(coverage.unclear()),
        Integer.toString(coverage.unchecked()));
  }

  String madeBy(MadeBy made) {
    return messages.text("audit.made", made.program(), made.rules());
  }
}
