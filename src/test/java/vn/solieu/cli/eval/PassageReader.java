package vn.solieu.cli.eval;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import vn.solieu.domain.Overrides;
import vn.solieu.domain.Period;
import vn.solieu.read.ReportReader;
import vn.solieu.rules.RuleBook;

/** Reads passages as {@code extract --period} reads a TXT; one instance for each thread. */
final class PassageReader {
  private final Evaluation evaluation;
  private final Scorer scorer;
  private final Likeness likeness;

  PassageReader(RuleBook rules) {
    this.evaluation = new Evaluation(rules, new ReportReader());
    this.scorer = new Scorer(rules.lexicon());
    this.likeness = new Likeness(rules.lexicon());
  }

  /** What is wrong with the reading of a passage: reasons by level. */
  Map<String, List<String>> failures(Passage passage) throws IOException {
    Overrides.Said<Period> about =
        new Overrides.Said<>(Period.parse(passage.about()), "option", 0, passage.about());
    Overrides overrides = new Overrides(null, null, null, about, null);
    List<GotFigure> got = evaluation.score(passage.gold(), passage.text(), overrides).got();
    ReportScore score = scorer.score(withQuotesOf(got, passage.gold()), got);
    return new PassageReading(passage, score).failures();
  }

  /** A counted noun may be quoted shorter or longer: such a figure's place is the one read. */
  private GoldReport withQuotesOf(List<GotFigure> got, GoldReport gold) {
    List<GoldFigure> figures =
        gold.figures().stream().map(figure -> withQuoteOf(got, figure)).toList();
    return new GoldReport(
        gold.id(), gold.text(), gold.lines(), figures, gold.parts(), gold.groups());
  }

  private GoldFigure withQuoteOf(List<GotFigure> got, GoldFigure gold) {
    return got.stream()
        .filter(figure -> gold.span() != null && sameBegin(gold.span(), figure.span()))
        .filter(figure -> Likeness.sameValue(gold.value(), figure.value()))
        .filter(figure -> likeness.sameUnit(gold.unit(), figure.unit()))
        .findFirst()
        .map(figure -> gold.at(figure.span()))
        .orElse(gold);
  }

  private static boolean sameBegin(Span a, Span b) {
    return a.line() == b.line() && a.start() == b.start();
  }
}
