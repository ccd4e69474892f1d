package vn.solieu.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * An end of an interval as an extended number, for products and quotients.
 *
 * @param value the end, or null where it is infinite
 * @param sign of the end; what is left of it when it is infinite
 * @param reached whether the end itself belongs to the interval
 */
record Corner(BigDecimal value, int sign, boolean reached) {
  static Corner low(Interval interval) {
    BigDecimal end = interval.low();
    return new Corner(end, end == null ? -1 : end.signum(), interval.lowClosed());
  }

  static Corner high(Interval interval) {
    BigDecimal end = interval.high();
    return new Corner(end, end == null ? 1 : end.signum(), interval.highClosed());
  }

  /** Zero times anything is zero, reached when the zero is: the other operand is never empty. */
  static Corner times(Corner a, Corner b) {
    if (a.sign == 0 || b.sign == 0) {
      return new Corner(BigDecimal.ZERO, 0, a.sign == 0 && a.reached || b.sign == 0 && b.reached);
    }
    if (a.value == null || b.value == null) {
      return new Corner(null, a.sign * b.sign, false);
    }
    return new Corner(a.value.multiply(b.value), a.sign * b.sign, a.reached && b.reached);
  }

  /** {@code a / b} for a divisor that has no negative value. */
  static Corner quotient(Corner a, Corner b, MathContext rounding) {
    if (b.value == null) {
      // Anything over infinity tends to zero and doesn't reach it, unless it is zero itself.
      return a.value == null
          ? new Corner(BigDecimal.ZERO, 0, false)
          : new Corner(BigDecimal.ZERO, 0, a.sign == 0 && a.reached);
    }
    if (a.sign == 0) {
      return new Corner(BigDecimal.ZERO, 0, a.reached);
    }
    if (b.sign == 0 || a.value == null) {
      return new Corner(null, a.sign, false);
    }
    return new Corner(a.value.divide(b.value, rounding), a.sign, a.reached && b.reached);
  }

  /** The smallest interval with all corners; of tied corners one that is reached closes the end. */
  static Interval hull(List<Corner> corners) {
    Corner low = corners.get(0);
    Corner high = corners.get(0);
    for (Corner corner : corners) {
      int below = corner.compare(low);
      if (below < 0 || below == 0 && corner.reached) {
        low = corner;
      }
      int above = corner.compare(high);
      if (above > 0 || above == 0 && corner.reached) {
        high = corner;
      }
    }
    return new Interval(low.value, low.reached, high.value, high.reached);
  }

  private int compare(Corner other) {
    if (value != null && other.value != null) {
      return value.compareTo(other.value);
    }
    int mine = value == null ? sign * 2 : 0;
    int others = other.value == null ? other.sign * 2 : 0;
    return Integer.compare(mine, others);
  }
}
