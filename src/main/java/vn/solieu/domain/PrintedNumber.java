package vn.solieu.domain;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A number exactly as printed: its decimal value, whose scale is the number of printed decimals.
 *
 * <p>{@code 1,40} is {@code 1.40} (scale 2, last place 0.01); {@code 2.850} is {@code 2850} (scale
 * 0, last place 1).
 *
 * @param value the signed value; never null, scale never negative
 */
public record PrintedNumber(BigDecimal value) {
  public PrintedNumber {
    Objects.requireNonNull(value, "value");
    if (value.scale() < 0) {
      value = value.setScale(0);
    }
  }

  /** The number written with a decimal point, such as {@code "1.40"}. */
  public static PrintedNumber of(String decimal) {
    return new PrintedNumber(new BigDecimal(decimal));
  }

  /** One unit in the last printed place: 0.01 for 1,40. */
  public BigDecimal lastPlace() {
    return BigDecimal.ONE.scaleByPowerOfTen(-value.scale());
  }

  /** How many digits are printed, leading zeros left out: 4 for 2.850, 3 for 1,40. */
  public int significantDigits() {
    return value.signum() == 0 ? 1 : value.precision();
  }

  /**
   * The last place that trailing zeros leave standing, two digits at least: 1000 for 352.000 and
   * 10.000, 1 for 50, and the last place itself where decimals are printed.
   */
  public BigDecimal roundedPlace() {
    if (value.scale() > 0 || value.signum() == 0) {
      return lastPlace();
    }
    int zeros = -value.stripTrailingZeros().scale();
    return BigDecimal.ONE.scaleByPowerOfTen(Math.max(0, Math.min(zeros, value.precision() - 2)));
  }

  /** Digits that carry information: 4 for 2.384, 2 for 2.500, 3 for 1,40. */
  public int tellingDigits() {
    return value.scale() > 0
        ? significantDigits()
        : value.signum() == 0 ? 1 : value.stripTrailingZeros().precision();
  }

  public PrintedNumber negate() {
    return new PrintedNumber(value.negate());
  }

  public PrintedNumber abs() {
    return new PrintedNumber(value.abs());
  }
}
