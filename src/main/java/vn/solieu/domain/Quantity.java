package vn.solieu.domain;

import java.math.BigDecimal;
import java.util.Objects;

/** An amount in a unit. */
public record Quantity(Amount amount, Unit unit) {
  public Quantity {
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(unit, "unit");
  }

  public static Quantity of(String decimal, Unit unit) {
    return new Quantity(new Amount.Point(PrintedNumber.of(decimal)), unit);
  }

  public Quantity negate() {
    return new Quantity(amount.negate(), unit);
  }

  /** The first printed number in the unit's base ({@code 2.850 tỷ đồng} is 2850000000000). */
  public BigDecimal baseValue() {
    BigDecimal value = amount.first().value();
    return unit.factor().equals(BigDecimal.ONE) ? value : value.multiply(unit.factor());
  }

  /** One unit in the last printed place, in the unit's base. */
  public BigDecimal baseLastPlace() {
    return amount.first().lastPlace().multiply(unit.factor());
  }

  public boolean isPoint() {
    return amount instanceof Amount.Point;
  }
}
