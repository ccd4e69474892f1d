package vn.solieu.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import vn.solieu.domain.Interval;
import vn.solieu.domain.Precision;
import vn.solieu.domain.VietnameseNumber;

/** Levels before their growth: those of the parts add up to that of the total. */
record FormerSumClaim(
    String check, Operand total, Operand growth, List<Operand> parts, List<Operand> growths)
    implements Claim {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Readings ONE = Readings.exactly(BigDecimal.ONE);
  private static final Readings PERCENT = Readings.exactly(new BigDecimal("0.01"));

  @Override
  public List<Operand> operands() {
    List<Operand> all = new ArrayList<>(List.of(growth, total));
    all.addAll(parts);
    all.addAll(growths);
    return all;
  }

  @Override
  public Outcome outcome(Values values) {
    Readings residual = before(total, growth, values);
    for (int i = 0; i < parts.size(); i++) {
      residual = residual.minus(before(parts.get(i), growths.get(i), values));
    }
    return residual.against(Interval.ZERO);
  }

  private static Readings before(Operand level, Operand growth, Values values) {
    return level.readings(values).dividedBy(ONE.plus(growth.readings(values).times(PERCENT)));
  }

  /** The total's growth that the parts make. */
  @Override
  public Account account() {
    BigDecimal before = BigDecimal.ZERO;
    List<String> terms = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      BigDecimal rate = BigDecimal.ONE.add(growths.get(i).baseValue().movePointLeft(2));
      if (rate.signum() == 0) {
        return new Account("", growth.printed(), "", "", List.of());
      }
      before = before.add(parts.get(i).baseValue().divide(rate, MathContext.DECIMAL64));
      terms.add(parts.get(i).printed() + " ÷ " + VietnameseNumber.format(rate, 0));
    }
    if (before.signum() == 0) {
      return new Account("", growth.printed(), "", "", List.of());
    }
    BigDecimal computed =
        total
            .baseValue()
            .divide(before, MathContext.DECIMAL64)
            .subtract(BigDecimal.ONE)
            .movePointRight(2)
            .setScale(growth.baseValue().scale() + 1, RoundingMode.HALF_UP);
    return new Account(
            total.printed()
                + " ÷ ("
                + String.join(" + ", terms)
                + ") - 1 = "
                + VietnameseNumber.format(computed, 0)
                + "%",
            growth.printed(),
            VietnameseNumber.format(computed, 0),
            VietnameseNumber.format(growth.baseValue().subtract(computed), 0),
            List.of())
        .with(precision());
  }

  private Precision precision() {
    Readings before = Readings.ZERO;
    for (int i = 0; i < parts.size(); i++) {
      before = before.plus(before(parts.get(i), growths.get(i), Values.PRINTED));
    }
    Interval computed =
        total.readings(Values.PRINTED).dividedBy(before).minus(ONE).tight().scale(HUNDRED);
    return Exactness.relative(growth.readings(Values.PRINTED).tight(), computed, HUNDRED);
  }

  @Override
  public boolean tight() {
    return false;
  }
}
