package vn.solieu.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.Interval;
import vn.solieu.domain.Precision;
import vn.solieu.domain.Unit;
import vn.solieu.domain.VietnameseNumber;

/**
 * Tells how exactly a calculation was possible: the interval of what is stated, that of what
 * follows, and the largest error that both together hide.
 */
final class Exactness {
  /** Digits of the power that are told. */
  private static final int POWER_DIGITS = 2;

  /** Places behind the stated number's last that a computed end is told to. */
  private static final int MORE_PLACES = 2;

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private Exactness() {}

  /** Of a sum or difference; both in the base unit. The power is in the unit. */
  static Precision absolute(Interval stated, Interval computed, Unit unit) {
    Interval own = in(stated, unit);
    Interval other = in(computed, unit);
    BigDecimal hidden = hidden(own, other);
    if (hidden == null) {
      return Precision.NONE;
    }
    boolean named = !unit.symbol().isEmpty() && unit.dimension() != Dimension.PERCENT;
    String power = floor(hidden) + (named && hidden.signum() != 0 ? " " + unit.symbol() : "");
    return new Precision(VietnameseNumber.format(own), shown(other, own), power);
  }

  /**
   * Of a quotient or product; both in one unit. The power is a share of the number.
   *
   * @param offset what lies between the result and the multiple that it stands for: 100 for a
   *     growth in percent
   */
  static Precision relative(Interval stated, Interval computed, BigDecimal offset) {
    BigDecimal hidden = hidden(stated, computed);
    if (hidden == null) {
      return Precision.NONE;
    }
    BigDecimal middle = stated.low().add(stated.high()).divide(TWO).add(offset).abs();
    String power =
        middle.signum() == 0
            ? ""
            : floor(hidden.movePointRight(2).divide(middle, MathContext.DECIMAL64));
    return new Precision(
        VietnameseNumber.format(stated),
        shown(computed, stated),
        power.isEmpty() || power.equals("0") ? power : power + "%");
  }

  /** How far both may lie apart and still meet; null where one has no end. */
  private static BigDecimal hidden(Interval stated, Interval computed) {
    return stated.width() == null || computed.width() == null
        ? null
        : stated.width().add(computed.width()).divide(TWO);
  }

  /** An interval of the base unit in a unit. */
  static Interval in(Interval base, Unit unit) {
    return unit.factor().compareTo(BigDecimal.ONE) == 0
        ? base
        : base.dividedBy(Interval.point(unit.factor()));
  }

  /** Rounded down: a larger error might show. */
  private static String floor(BigDecimal hidden) {
    return VietnameseNumber.format(
        hidden.round(new MathContext(POWER_DIGITS, RoundingMode.FLOOR)), 0);
  }

  /** Ends rounded outwards to a readable length; those of a sum come out even. */
  private static String shown(Interval computed, Interval stated) {
    int places = Math.max(0, stated.low().stripTrailingZeros().scale()) + MORE_PLACES;
    BigDecimal low = computed.low();
    BigDecimal high = computed.high();
    return VietnameseNumber.format(
        new Interval(
            low.scale() <= places ? low : low.setScale(places, RoundingMode.FLOOR),
            computed.lowClosed(),
            high.scale() <= places ? high : high.setScale(places, RoundingMode.CEILING),
            computed.highClosed()));
  }
}
