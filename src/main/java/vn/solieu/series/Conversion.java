package vn.solieu.series;

import java.math.BigDecimal;
import java.math.MathContext;
import vn.solieu.domain.Quantity;
import vn.solieu.domain.Unit;

/** From one unit to a comparable one, exact wherever a finite decimal can say it. */
final class Conversion {
  private Conversion() {}

  /** The quantity's first number in the unit; in its own unit it keeps its printed decimals. */
  static BigDecimal value(Quantity quantity, Unit to) {
    BigDecimal printed = quantity.amount().first().value();
    return quantity.unit().factor().compareTo(to.factor()) == 0
        ? printed
        : convert(printed, quantity.unit(), to);
  }

  static BigDecimal convert(BigDecimal value, Unit from, Unit to) {
    BigDecimal converted = divide(value.multiply(from.factor()), to.factor());
    BigDecimal bare = converted.signum() == 0 ? BigDecimal.ZERO : converted.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }

  private static BigDecimal divide(BigDecimal amount, BigDecimal factor) {
    try {
      return amount.divide(factor);
    } catch (ArithmeticException endless) {
      return amount.divide(factor, MathContext.DECIMAL64);
    }
  }
}
