package vn.solieu.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Interval;
import vn.solieu.domain.Precision;
import vn.solieu.domain.Unit;
import vn.solieu.domain.Verdict;
import vn.solieu.domain.VietnameseNumber;

/**
 * An equation between printed numbers that must hold.
 *
 * <p>Numbers that the report itself puts side by side are surely its operands. Where they were
 * found in different places a miss may come of taking one fact for another: close results speak for
 * an error, results far apart for two facts.
 *
 * @param doubt why the operands may not belong together, the last part of a message key; empty
 *     where they surely do
 * @param near the largest relative miss that a doubtful claim may have and still be told
 */
record EquationClaim(String check, Equation equation, String doubt, BigDecimal near)
    implements Claim {
  @Override
  public List<Operand> operands() {
    return equation.operands();
  }

  @Override
  public Outcome outcome(Values values) {
    Outcome outcome = plain(equation, values);
    if (!outcome.isMiss()) {
      return outcome;
    }
    if (turnsRight(equation, values)) {
      return Outcome.notRun("direction");
    }
    if (doubt.isEmpty()) {
      return outcome.verdict() == Verdict.BROKEN && isFar(values) ? Outcome.farOff() : outcome;
    }
    return isNear(values) ? Outcome.undecided(doubt) : Outcome.quiet(doubt);
  }

  /** How the equation comes out, whatever speaks against it. */
  static Outcome plain(Equation equation, Values values) {
    Outcome best = null;
    for (Readings residual : equation.residuals(values)) {
      Outcome outcome = residual.against(Interval.ZERO);
      best = best == null || outcome.verdict().compareTo(best.verdict()) < 0 ? outcome : best;
    }
    return best;
  }

  /** Whether it would hold if a rise were a fall, or a fall a rise. */
  static boolean turnsRight(Equation equation, Values values) {
    return equation.operands().stream()
        .map(Operand::figure)
        .filter(Equations::isChange)
        .anyMatch(change -> plain(equation, turned(change, values)).holds());
  }

  private static Values turned(Figure change, Values values) {
    return values.with(change, values.of(change).negate());
  }

  private boolean isFar(Values values) {
    BigDecimal computed = equation.computed(values);
    return computed != null
        && Outcome.isFar(
            equation.stated(values).add(equation.offset()), computed.add(equation.offset()));
  }

  private boolean isNear(Values values) {
    BigDecimal computed = equation.computed(values);
    if (computed == null) {
      return false;
    }
    BigDecimal stated = equation.stated(values);
    BigDecimal larger = stated.abs().max(computed.abs());
    return stated.subtract(computed).abs().compareTo(larger.multiply(near)) <= 0;
  }

  @Override
  public Figure derived() {
    return equation.result().figure();
  }

  @Override
  public boolean tight() {
    // A percentage agrees with levels that are wrong by less than its last place: no confirmation.
    return false;
  }

  @Override
  public Account account() {
    return account(equation);
  }

  /** The calculation as printed. */
  static Account account(Equation equation) {
    BigDecimal computed = equation.computed(Values.PRINTED);
    String printed = equation.result().printed();
    if (computed == null) {
      return new Account(equation.formula("?"), printed, "", "", List.of());
    }
    BigDecimal stated = equation.stated(Values.PRINTED);
    // One place more than printed, so that a narrow miss shows.
    int places = Math.max(0, stated.scale()) + (Equations.isExact(equation) ? 0 : 1);
    BigDecimal rounded = computed.setScale(places, RoundingMode.HALF_UP);
    String shown = VietnameseNumber.format(rounded, 0);
    return new Account(
            equation.formula(shown),
            printed,
            shown,
            VietnameseNumber.format(stated.subtract(rounded), 0),
            List.of())
        .with(precision(equation));
  }

  private static Precision precision(Equation equation) {
    Unit unit = equation.result().figure().quantity().unit();
    Interval stated = equation.result().readings(Values.PRINTED).tight();
    Interval computed = equation.interval();
    if (Equations.isExact(equation)) {
      return Exactness.absolute(stated, computed.scale(unit.factor()), unit);
    }
    return Exactness.relative(Exactness.in(stated, unit), computed, equation.offset());
  }
}
