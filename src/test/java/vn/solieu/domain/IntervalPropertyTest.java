package vn.solieu.domain;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** Laws of interval arithmetic on random intervals; a failure prints the seed. */
class IntervalPropertyTest {
  private static final int ROUNDS = 5000;

  private final long seed = Long.getLong("seed", 4711);
  private final Random random = new Random(seed);

  @Test
  void noResultLeavesOutATrueValue() {
    for (int round = 0; round < ROUNDS; round++) {
      Interval a = interval();
      Interval b = interval();
      BigDecimal x = member(a);
      BigDecimal y = member(b);
      assertHolds(a.plus(b).contains(x.add(y)), a, b, x, y);
      assertHolds(a.minus(b).contains(x.subtract(y)), a, b, x, y);
      assertHolds(a.times(b).contains(x.multiply(y)), a, b, x, y);
      assertHolds(a.negate().contains(x.negate()), a, b, x, y);
      assertHolds(a.scale(y).contains(x.multiply(y)), a, b, x, y);
      assertHolds(a.hull(b).contains(x) && a.hull(b).contains(y), a, b, x, y);
      assertHolds(a.intersects(b) || !b.contains(x), a, b, x, y);
      if (y.signum() != 0 && !(b.isPoint() && b.low().signum() == 0)) {
        // x / y lies between two roundings; one of them must be inside or the quotient's ends are.
        Interval quotient = a.dividedBy(b);
        Interval truth = Interval.point(x).dividedBy(Interval.point(y));
        assertHolds(quotient.contains(truth) || quotient.intersects(truth), a, b, x, y);
      }
    }
  }

  @Test
  void widerOperandsNeverNarrowAResult() {
    for (int round = 0; round < ROUNDS; round++) {
      Interval a = interval();
      Interval wider = a.hull(interval());
      Interval b = interval();
      assertMonotonic(Interval::plus, a, wider, b);
      assertMonotonic(Interval::minus, a, wider, b);
      assertMonotonic(Interval::times, a, wider, b);
      if (!(b.isPoint() && b.low().signum() == 0)) {
        assertMonotonic(Interval::dividedBy, a, wider, b);
      }
    }
  }

  @Test
  void aRoundedOrCutNumberKeepsItsTruth() {
    for (int round = 0; round < ROUNDS; round++) {
      BigDecimal truth = decimal().movePointLeft(2);
      BigDecimal half = truth.setScale(1, java.math.RoundingMode.HALF_EVEN);
      BigDecimal cut = truth.setScale(1, java.math.RoundingMode.DOWN);
      BigDecimal raised = truth.setScale(1, java.math.RoundingMode.UP);
      assertHolds(Interval.rounded(new PrintedNumber(half)).contains(truth), truth);
      assertHolds(Interval.truncated(new PrintedNumber(cut)).contains(truth), truth);
      assertHolds(Interval.truncated(new PrintedNumber(raised)).contains(truth), truth);
    }
  }

  private void assertMonotonic(
      BiFunction<Interval, Interval, Interval> operation, Interval a, Interval wider, Interval b) {
    assertHolds(operation.apply(wider, b).contains(operation.apply(a, b)), a, wider, b);
  }

  private void assertHolds(boolean law, Object... operands) {
    assertTrue(law, () -> "seed " + seed + ": " + java.util.Arrays.toString(operands));
  }

  private BigDecimal decimal() {
    return BigDecimal.valueOf(random.nextInt(2001) - 1000, random.nextInt(3));
  }

  private Interval interval() {
    BigDecimal a = decimal();
    BigDecimal b = random.nextInt(8) == 0 ? BigDecimal.ZERO : decimal();
    if (a.compareTo(b) == 0) {
      return Interval.point(a);
    }
    boolean infiniteLow = random.nextInt(10) == 0;
    boolean infiniteHigh = random.nextInt(10) == 0;
    return new Interval(
        infiniteLow ? null : a.min(b),
        !infiniteLow && random.nextBoolean(),
        infiniteHigh ? null : a.max(b),
        !infiniteHigh && random.nextBoolean());
  }

  /** An end where it is closed, else something between. */
  private BigDecimal member(Interval interval) {
    if (interval.lowClosed() && random.nextInt(3) == 0) {
      return interval.low();
    }
    if (interval.highClosed() && random.nextInt(3) == 0) {
      return interval.high();
    }
    if (interval.isPoint()) {
      return interval.low();
    }
    BigDecimal reach = BigDecimal.valueOf(1 + random.nextInt(100));
    BigDecimal low =
        interval.low() != null
            ? interval.low()
            : interval.high() == null ? reach.negate() : interval.high().subtract(reach);
    BigDecimal high = interval.high() != null ? interval.high() : low.add(reach);
    BigDecimal share = BigDecimal.valueOf(1 + random.nextInt(98), 2);
    return low.add(high.subtract(low).multiply(share), MathContext.UNLIMITED);
  }
}
