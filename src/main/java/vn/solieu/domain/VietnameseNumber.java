package vn.solieu.domain;

import java.math.BigDecimal;
import java.math.MathContext;

/** Writes numbers as Vietnamese reports print them: {@code .} groups, {@code ,} before decimals. */
public final class VietnameseNumber {
  private VietnameseNumber() {}

  /** {@code 6913.8} is {@code 6.913,8}; the scale says how many decimals stand. */
  public static String format(BigDecimal value) {
    String plain = value.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    StringBuilder out = new StringBuilder(value.signum() < 0 ? "-" : "");
    for (int i = 0; i < whole.length(); i++) {
      if (i > 0 && (whole.length() - i) % 3 == 0) {
        out.append('.');
      }
      out.append(whole.charAt(i));
    }
    return point < 0
        ? out.toString()
        : out.append(',').append(plain.substring(point + 1)).toString();
  }

  /**
   * The value without zeros that say nothing, but with at least {@code decimals} of them; long
   * tails of a quotient are cut to a readable length.
   */
  public static String format(BigDecimal value, int decimals) {
    BigDecimal shown = value.round(MathContext.DECIMAL64).stripTrailingZeros();
    return format(shown.scale() < decimals ? shown.setScale(decimals) : shown);
  }

  /** {@code [2,5; 3,5)}, with {@code -∞} and {@code ∞} where an end is infinite. */
  public static String format(Interval interval) {
    return (interval.lowClosed() ? "[" : "(")
        + (interval.low() == null ? "-∞" : format(interval.low(), 0))
        + "; "
        + (interval.high() == null ? "∞" : format(interval.high(), 0))
        + (interval.highClosed() ? "]" : ")");
  }

  /** The value of what {@code format} wrote; null where it is something else. */
  public static BigDecimal parse(String formatted) {
    try {
      return new BigDecimal(formatted.replace(".", "").replace(',', '.'));
    } catch (NumberFormatException none) {
      return null;
    }
  }
}
