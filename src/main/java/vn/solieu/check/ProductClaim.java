package vn.solieu.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Interval;
import vn.solieu.domain.Unit;
import vn.solieu.domain.Verdict;
import vn.solieu.domain.VietnameseNumber;

/**
 * An area times its yield is the output.
 *
 * @param factor what one base unit of area brings at a yield of one, in the base unit of mass
 * @param harvested whether the area is said to be the harvested one
 * @param near the largest relative miss that still speaks of one field
 */
record ProductClaim(
    String check,
    Operand area,
    Operand yield,
    Operand output,
    BigDecimal factor,
    boolean harvested,
    BigDecimal near)
    implements Claim {
  @Override
  public List<Operand> operands() {
    return List.of(output, area, yield);
  }

  @Override
  public Outcome outcome(Values values) {
    Outcome outcome = output.readings(values).minus(product(values)).against(Interval.ZERO);
    if (outcome.verdict() != Verdict.BROKEN && !outcome.isMiss()) {
      return outcome;
    }
    BigDecimal stated = output.number(values).value().multiply(unit().factor());
    BigDecimal computed = value(values);
    if (!harvested && stated.compareTo(computed) < 0) {
      return Outcome.quiet("harvest");
    }
    BigDecimal miss = stated.subtract(computed).abs();
    boolean isNear = miss.compareTo(stated.max(computed).multiply(near)) <= 0;
    return isNear ? Outcome.undecided("harvest") : Outcome.ifOneEditAway("harvest");
  }

  private Readings product(Values values) {
    return area.readings(values).times(yield.readings(values)).times(Readings.exactly(factor));
  }

  private Unit unit() {
    return output.figure().quantity().unit();
  }

  /** The product as printed, in the base unit of mass. */
  private BigDecimal value(Values values) {
    BigDecimal fields =
        area.number(values).value().multiply(values.of(area.figure()).unit().factor());
    return fields.multiply(yield.number(values).value()).multiply(factor);
  }

  @Override
  public Figure derived() {
    return output.figure();
  }

  @Override
  public boolean tight() {
    return false;
  }

  @Override
  public Account account() {
    BigDecimal stated = output.number(Values.PRINTED).value();
    BigDecimal computed =
        value(Values.PRINTED)
            .divide(unit().factor(), MathContext.DECIMAL64)
            .setScale(stated.scale() + 1, RoundingMode.HALF_UP);
    String shown = VietnameseNumber.format(computed, 0);
    return new Account(
            shown(area) + " × " + shown(yield) + " = " + shown + " " + unit().symbol(),
            output.printed(),
            shown,
            VietnameseNumber.format(stated.subtract(computed), 0),
            List.of())
        .with(
            Exactness.relative(
                Exactness.in(output.readings(Values.PRINTED).tight(), unit()),
                Exactness.in(product(Values.PRINTED).tight(), unit()),
                BigDecimal.ZERO));
  }

  private static String shown(Operand operand) {
    return operand.printed() + " " + operand.figure().quantity().unit().symbol();
  }
}
