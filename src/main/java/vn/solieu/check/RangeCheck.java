package vn.solieu.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Interval;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Verdict;
import vn.solieu.rules.CheckRule;

/**
 * {@code range}: shares lie between 0 and 100 percent; rates of something do as a rule, and those
 * that the rule file lists may exceed it.
 */
final class RangeCheck implements Check {
  private static final Interval PERCENTAGES =
      Interval.closed(BigDecimal.ZERO, BigDecimal.valueOf(100));

  @Override
  public String id() {
    return "range";
  }

  @Override
  public List<Claim> claims(CheckContext context) {
    CheckRule rule = context.rule(id());
    List<Claim> claims = new ArrayList<>();
    for (Figure figure : context.figures()) {
      miss(figure, rule)
          .map(miss -> new ThresholdClaim(id(), figure, PERCENTAGES, miss))
          // A share that is possible isn't thereby checked.
          .filter(claim -> !claim.outcome(Values.PRINTED).holds())
          .ifPresent(claims::add);
    }
    return claims;
  }

  /** What it means when a figure lies outside; empty where it may. */
  private static Optional<Outcome> miss(Figure figure, CheckRule rule) {
    boolean percent =
        figure.quantity().isPoint()
            && figure.quantity().unit().dimension() == Dimension.PERCENT
            && Character.isDigit(figure.quote().charAt(0));
    if (!percent || SameSubject.mentions(figure, rule.words("exceed"))) {
      return Optional.empty();
    }
    if (figure.kind() == Kind.SHARE) {
      boolean doubtful = figure.rules().stream().anyMatch(rule.words("doubtful-rules")::contains);
      return Optional.of(doubtful ? Outcome.quiet("rate") : Outcome.of(Verdict.BROKEN));
    }
    boolean rate = figure.kind() == Kind.LEVEL && SameSubject.mentions(figure, rule.words("rate"));
    return rate ? Optional.of(Outcome.undecided("rate")) : Optional.empty();
  }
}
