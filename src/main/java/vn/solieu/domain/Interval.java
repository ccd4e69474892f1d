package vn.solieu.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.Stream;

/**
 * A set of real numbers between two ends, each open or closed; a null end is infinite and open.
 *
 * <p>All arithmetic is exact or rounded outwards, so a result never leaves out a value that the
 * operands admit. An operand that stands twice in a formula widens the result: that can hide an
 * error, never raise a false one.
 */
public record Interval(BigDecimal low, boolean lowClosed, BigDecimal high, boolean highClosed) {
  /** All real numbers. */
  public static final Interval WHOLE = new Interval(null, false, null, false);

  /** Nothing but zero. */
  public static final Interval ZERO = point(BigDecimal.ZERO);

  /** Zero and all above it. */
  public static final Interval NOT_NEGATIVE = new Interval(BigDecimal.ZERO, true, null, false);

  private static final MathContext DOWN = new MathContext(34, RoundingMode.FLOOR);
  private static final MathContext UP = new MathContext(34, RoundingMode.CEILING);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  public Interval {
    if (low == null && lowClosed || high == null && highClosed) {
      throw new IllegalArgumentException("an infinite end can't be closed");
    }
    if (low != null && high != null) {
      int order = low.compareTo(high);
      if (order > 0) {
        throw new IllegalArgumentException("interval low " + low + " is above high " + high);
      }
      if (order == 0 && !(lowClosed && highClosed)) {
        throw new IllegalArgumentException("interval at " + low + " with an open end is empty");
      }
    }
  }

  public static Interval point(BigDecimal value) {
    return new Interval(value, true, value, true);
  }

  public static Interval closed(BigDecimal low, BigDecimal high) {
    return new Interval(low, true, high, true);
  }

  public static Interval open(BigDecimal low, BigDecimal high) {
    return new Interval(low, false, high, false);
  }

  /** What a writer rounded to the number: [v - u/2, v + u/2], whatever became of ties. */
  public static Interval rounded(PrintedNumber number) {
    return rounded(number.value(), number.lastPlace());
  }

  /** The values that round to {@code value} at steps of {@code lastPlace}. */
  static Interval rounded(BigDecimal value, BigDecimal lastPlace) {
    BigDecimal half = lastPlace.multiply(HALF);
    return closed(value.subtract(half), value.add(half));
  }

  /**
   * What a writer cut or rounded up to the number: (v - u, v + u). A cut or raised number is less
   * than one last place away, hence the open ends.
   */
  public static Interval truncated(PrintedNumber number) {
    BigDecimal value = number.value();
    return open(value.subtract(number.lastPlace()), value.add(number.lastPlace()));
  }

  /**
   * What a number may mean with a loosening word, or without one (null) when its trailing zeros may
   * be rounding: see {@link LooseWording}.
   */
  public static Interval wide(PrintedNumber number, Qualifier qualifier) {
    return LooseWording.of(number, qualifier);
  }

  /** Just below the number, as "nearly" says: [0,9 v; v), mirrored when negative. */
  public static Interval nearly(PrintedNumber number) {
    return LooseWording.nearly(number);
  }

  public boolean isPoint() {
    return low != null && high != null && low.compareTo(high) == 0;
  }

  public boolean contains(BigDecimal value) {
    return intersects(point(value));
  }

  /** Whether every value of {@code other} is also one of this. */
  public boolean contains(Interval other) {
    Interval both = hull(other);
    return End.LOW.same(both, this) && End.HIGH.same(both, this);
  }

  /** Whether some value is in both; ends that touch meet only when both are closed. */
  public boolean intersects(Interval other) {
    return reaches(this, other) && reaches(other, this);
  }

  /** Whether {@code upper}'s high end is not below {@code lower}'s low end. */
  private static boolean reaches(Interval upper, Interval lower) {
    if (upper.high == null || lower.low == null) {
      return true;
    }
    int order = upper.high.compareTo(lower.low);
    return order > 0 || order == 0 && upper.highClosed && lower.lowClosed;
  }

  /** The smallest interval that holds both. */
  public Interval hull(Interval other) {
    Interval l = End.LOW.tighter(this, other) == this ? other : this;
    Interval h = End.HIGH.tighter(this, other) == this ? other : this;
    return new Interval(l.low, l.lowClosed, h.high, h.highClosed);
  }

  /** Distance between the ends, or null where it is infinite. */
  public BigDecimal width() {
    return low == null || high == null ? null : high.subtract(low);
  }

  /** The ends change places, and each takes its own open or closed flag along. */
  public Interval negate() {
    return new Interval(
        high == null ? null : high.negate(),
        highClosed,
        low == null ? null : low.negate(),
        lowClosed);
  }

  /** Sums of a value of each; an end is closed only when both that make it are. */
  public Interval plus(Interval other) {
    BigDecimal newLow = low == null || other.low == null ? null : low.add(other.low);
    BigDecimal newHigh = high == null || other.high == null ? null : high.add(other.high);
    return new Interval(
        newLow,
        newLow != null && lowClosed && other.lowClosed,
        newHigh,
        newHigh != null && highClosed && other.highClosed);
  }

  public Interval minus(Interval other) {
    return plus(other.negate());
  }

  /** Every value times an exact factor; a negative one swaps the ends with their flags. */
  public Interval scale(BigDecimal factor) {
    if (factor.signum() == 0) {
      return ZERO;
    }
    Interval positive = factor.signum() > 0 ? this : negate();
    BigDecimal size = factor.abs();
    return new Interval(
        positive.low == null ? null : positive.low.multiply(size),
        positive.lowClosed,
        positive.high == null ? null : positive.high.multiply(size),
        positive.highClosed);
  }

  /** Products of a value of each. */
  public Interval times(Interval other) {
    return Corner.hull(
        Stream.of(Corner.low(this), Corner.high(this))
            .flatMap(
                a -> Stream.of(Corner.low(other), Corner.high(other)).map(b -> Corner.times(a, b)))
            .toList());
  }

  /**
   * Quotients of a value of each, the divisor's zero left out; ends that don't come out even are
   * rounded outwards. Throws ArithmeticException where the divisor is nothing but zero.
   */
  public Interval dividedBy(Interval divisor) {
    if (divisor.isPoint() && divisor.low.signum() == 0) {
      throw new ArithmeticException("division by an interval that is zero");
    }
    boolean reachesBelow = divisor.low == null || divisor.low.signum() < 0;
    boolean reachesAbove = divisor.high == null || divisor.high.signum() > 0;
    if (reachesBelow && reachesAbove) {
      return isPoint() && low.signum() == 0 ? ZERO : WHOLE;
    }
    return reachesBelow
        ? negate().dividedBy(divisor.negate())
        : Corner.hull(
            Stream.of(Corner.low(this), Corner.high(this))
                .flatMap(
                    a ->
                        Stream.of(Corner.low(divisor), Corner.high(divisor))
                            .flatMap(
                                b ->
                                    Stream.of(
                                        Corner.quotient(a, b, DOWN), Corner.quotient(a, b, UP))))
                .toList());
  }

  @Override
  public String toString() {
    return (lowClosed ? "[" : "(")
        + (low == null ? "-∞" : low.toPlainString())
        + "; "
        + (high == null ? "∞" : high.toPlainString())
        + (highClosed ? "]" : ")");
  }

  /** Compares one end of two intervals. */
  private enum End {
    LOW,
    HIGH;

    /** The interval that allows less at this end; tied ends are closed only when both are. */
    Interval tighter(Interval a, Interval b) {
      BigDecimal endA = this == LOW ? a.low : a.high;
      BigDecimal endB = this == LOW ? b.low : b.high;
      if (endA == null || endB == null) {
        return endA == null ? b : a;
      }
      int order = endA.compareTo(endB);
      if (order == 0) {
        return (this == LOW ? a.lowClosed : a.highClosed) ? b : a;
      }
      return order > 0 == (this == LOW) ? a : b;
    }

    boolean same(Interval a, Interval b) {
      BigDecimal endA = this == LOW ? a.low : a.high;
      BigDecimal endB = this == LOW ? b.low : b.high;
      boolean flags = this == LOW ? a.lowClosed == b.lowClosed : a.highClosed == b.highClosed;
      return flags && (endA == null ? endB == null : endB != null && endA.compareTo(endB) == 0);
    }
  }
}
