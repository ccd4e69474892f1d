package vn.solieu.domain;

import java.math.BigDecimal;

/**
 * The wide reading of a printed number.
 *
 * <p>Ours, after what reports do: about v is ±5 %; over v is (v; 1,1 v]; nearly v is [0,9 v; v);
 * under v alone bounds from one side. A negative number mirrors its opposite. Trailing zeros of a
 * whole number widen its last place, two digits always standing ({@code 10.000} is 9.500 to
 * 10.500).
 */
final class LooseWording {
  private static final BigDecimal ABOUT = new BigDecimal("0.05");
  private static final BigDecimal BEYOND = new BigDecimal("0.1");

  private LooseWording() {}

  static Interval of(PrintedNumber number, Qualifier qualifier) {
    if (number.value().signum() < 0) {
      return of(number.negate(), qualifier).negate();
    }
    BigDecimal value = number.value();
    BigDecimal lastPlace = number.roundedPlace();
    Interval rounded = Interval.rounded(value, lastPlace);
    if (qualifier == null) {
      return rounded;
    }
    return switch (qualifier) {
      case ABOUT -> {
        BigDecimal reach = value.multiply(ABOUT);
        yield Interval.closed(value.subtract(reach), value.add(reach)).hull(rounded);
      }
      case OVER ->
          new Interval(value, false, value.add(value.multiply(BEYOND).max(lastPlace)), true);
      case UNDER -> new Interval(null, false, value, false);
    };
  }

  /** Just below the number: [0,9 v; v), at least one last place deep. */
  static Interval nearly(PrintedNumber number) {
    if (number.value().signum() < 0) {
      return nearly(number.negate()).negate();
    }
    BigDecimal value = number.value();
    BigDecimal depth = value.multiply(BEYOND).max(number.roundedPlace());
    return new Interval(value.subtract(depth), true, value, false);
  }
}
