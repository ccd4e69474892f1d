package vn.solieu.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import vn.solieu.domain.Interval;
import vn.solieu.domain.VietnameseNumber;

/**
 * Two levels in percent of one plan: level ÷ percentage gives the same plan twice.
 *
 * @param near the largest relative miss that still speaks of one plan
 */
record PlanImpliedClaim(
    String check,
    Operand level,
    Operand percent,
    Operand otherLevel,
    Operand otherPercent,
    BigDecimal near)
    implements Claim {
  @Override
  public List<Operand> operands() {
    return List.of(percent, level, otherPercent, otherLevel);
  }

  @Override
  public Outcome outcome(Values values) {
    // Both sides times both percentages: each number stands once and nothing is divided.
    Readings left = level.readings(values).times(otherPercent.readings(values));
    Readings right = otherLevel.readings(values).times(percent.readings(values));
    Outcome outcome = left.minus(right).against(Interval.ZERO);
    if (!outcome.isMiss() && outcome.verdict() != vn.solieu.domain.Verdict.BROKEN) {
      return outcome;
    }
    return isNear(values) ? Outcome.undecided("setter") : Outcome.quiet("setter");
  }

  private boolean isNear(Values values) {
    BigDecimal one = plan(level, percent, values);
    BigDecimal two = plan(otherLevel, otherPercent, values);
    BigDecimal larger = one.max(two);
    return one.subtract(two).abs().compareTo(larger.multiply(near)) <= 0;
  }

  private static BigDecimal plan(Operand level, Operand percent, Values values) {
    BigDecimal rate = percent.number(values).value();
    return rate.signum() == 0
        ? BigDecimal.ZERO
        : level
            .number(values)
            .value()
            .multiply(values.of(level.figure()).unit().factor())
            .movePointRight(2)
            .divide(rate, MathContext.DECIMAL64);
  }

  @Override
  public boolean tight() {
    return false;
  }

  /** In the first level's unit; the first plan is what is stated. */
  @Override
  public Account account() {
    BigDecimal factor = level.figure().quantity().unit().factor();
    int places = level.number(Values.PRINTED).value().scale() + 1;
    BigDecimal one = shown(plan(level, percent, Values.PRINTED), factor, places);
    BigDecimal two = shown(plan(otherLevel, otherPercent, Values.PRINTED), factor, places);
    String sign = outcome(Values.PRINTED).holds() ? " ≈ " : " ≠ ";
    return new Account(
            term(level, percent, one) + sign + term(otherLevel, otherPercent, two),
            VietnameseNumber.format(one, 0),
            VietnameseNumber.format(two, 0),
            VietnameseNumber.format(one.subtract(two), 0),
            List.of())
        .with(
            Exactness.relative(
                interval(level, percent, factor),
                interval(otherLevel, otherPercent, factor),
                BigDecimal.ZERO));
  }

  private static Interval interval(Operand level, Operand percent, BigDecimal factor) {
    Interval plan =
        level
            .readings(Values.PRINTED)
            .dividedBy(percent.readings(Values.PRINTED))
            .tight()
            .scale(BigDecimal.valueOf(100));
    Interval unit = plan.dividedBy(Interval.point(factor));
    int places = Math.max(0, level.number(Values.PRINTED).value().scale()) + 1;
    return unit.width() == null
        ? unit
        : Interval.closed(
            unit.low().setScale(places, RoundingMode.FLOOR),
            unit.high().setScale(places, RoundingMode.CEILING));
  }

  private static BigDecimal shown(BigDecimal base, BigDecimal factor, int places) {
    return base.divide(factor, MathContext.DECIMAL64).setScale(places, RoundingMode.HALF_UP);
  }

  private static String term(Operand level, Operand percent, BigDecimal plan) {
    return level.printed() + " ÷ " + percent.printed() + "% = " + VietnameseNumber.format(plan, 0);
  }
}
