package vn.solieu.check;

import java.util.ArrayList;
import java.util.List;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Indicator;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Period;
import vn.solieu.domain.Status;
import vn.solieu.domain.Verdict;
import vn.solieu.rules.Catalogue;
import vn.solieu.rules.CheckRule;

/**
 * {@code cumulative}: what a month or quarter brought isn't above what the year brought so far.
 *
 * <p>Only what adds up over time obeys it: a flow of the catalogue. Of what the catalogue doesn't
 * know nobody can tell, and what is paid back may be taken off again.
 */
final class CumulativeCheck implements Check {
  /** Far more levels of one name than this are a table, whose rows are things of their own. */
  private static final int CANDIDATES_MAX = 50;

  @Override
  public String id() {
    return "cumulative";
  }

  @Override
  public List<Claim> claims(CheckContext context) {
    CheckRule rule = context.rule(id());
    List<Claim> claims = new ArrayList<>();
    for (Figure total : context.figures()) {
      if (!isFlow(total, rule) || !total.period().isCumulative()) {
        continue;
      }
      context.levelsLike(total).stream()
          .limit(CANDIDATES_MAX)
          .filter(part -> part != total && isFlow(part, rule) && isWithin(part, total))
          .filter(part -> isSameFact(part, total, context))
          .map(
              part ->
                  new BoundClaim(
                      id(), Operand.first(total), List.of(Operand.first(part)), miss(part, total)))
          .forEach(claims::add);
    }
    return claims;
  }

  /**
   * Of numbers from two paragraphs one may speak of another time than was understood; and a year so
   * far that is less than half its month surely does ("9.800 over the holidays").
   */
  private static Outcome miss(Figure part, Figure total) {
    if (Outcome.isFar(part.quantity().baseValue(), total.quantity().baseValue())) {
      return Outcome.quiet("period");
    }
    return part.source().line() == total.source().line()
        ? Outcome.of(Verdict.BROKEN)
        : Outcome.undecided("period");
  }

  private static boolean isFlow(Figure figure, CheckRule rule) {
    String id = figure.subject().indicatorId();
    Indicator indicator = id == null ? null : Catalogue.builtIn().byId(id);
    return indicator != null
        && indicator.nature().equals("flow")
        && figure.kind() == Kind.LEVEL
        && figure.quantity().isPoint()
        && figure.quantity().baseValue().signum() >= 0
        && figure.period() != null
        && figure.status() != Status.PLAN
        && figure.status() != Status.FORECAST
        && figure.understood() >= rule.tolerance("confidence").doubleValue()
        && !Comparability.isRate(figure)
        && !SameSubject.mentions(figure, rule.words("refund"));
  }

  /** A month, quarter or shorter run of months of the same year; never a day, which is a stock. */
  private static boolean isWithin(Figure part, Figure total) {
    Period own = part.period();
    Period whole = total.period();
    return own.end().day() == 0
        && !own.covers(whole)
        && !own.firstDay().isBefore(whole.firstDay())
        && !own.lastDay().isAfter(whole.lastDay());
  }

  /** The same words at the same place; in a table also the same row. */
  private static boolean isSameFact(Figure part, Figure total, CheckContext context) {
    TableCell one = TableCell.of(part).orElse(null);
    TableCell two = TableCell.of(total).orElse(null);
    boolean apart =
        one == null
            ? two != null
            : two == null || !one.table().equals(two.table()) || one.row() != two.row();
    return !apart
        && SameSubject.samePhrase(part, total)
        && Comparability.sameThing(part, total)
        && !context.shareBreakdown(part, total);
  }
}
