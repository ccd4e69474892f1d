package vn.solieu.export;

import java.math.BigDecimal;
import java.math.MathContext;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Unit;

/**
 * A printed figure as one value of a table.
 *
 * @param value in the table's unit; its scale is what to show
 */
record Observation(Reading reading, Figure figure, BigDecimal value) {
  /** The figure as printed. */
  static Observation asPrinted(Reading reading, Figure figure) {
    return new Observation(reading, figure, figure.quantity().amount().first().value());
  }

  /** The same figure in a comparable unit; exact wherever a finite decimal can say it. */
  Observation in(Unit common) {
    Unit own = figure.quantity().unit();
    BigDecimal printed = figure.quantity().amount().first().value();
    if (own.factor().compareTo(common.factor()) == 0) {
      return new Observation(reading, figure, printed);
    }
    BigDecimal converted = divide(printed.multiply(own.factor()), common.factor());
    BigDecimal bare = converted.signum() == 0 ? BigDecimal.ZERO : converted.stripTrailingZeros();
    return new Observation(reading, figure, bare.scale() < 0 ? bare.setScale(0) : bare);
  }

  private static BigDecimal divide(BigDecimal amount, BigDecimal factor) {
    try {
      return amount.divide(factor);
    } catch (ArithmeticException endless) {
      return amount.divide(factor, MathContext.DECIMAL64);
    }
  }
}
