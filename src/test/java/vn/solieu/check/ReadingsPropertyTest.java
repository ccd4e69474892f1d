package vn.solieu.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Test;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.Interval;
import vn.solieu.domain.Precision;
import vn.solieu.domain.PrintedNumber;
import vn.solieu.domain.Qualifier;
import vn.solieu.domain.Unit;
import vn.solieu.domain.Verdict;

/** Laws of readings of printed numbers on random truths; a failure prints the seed. */
class ReadingsPropertyTest {
  private static final int ROUNDS = 3000;
  private static final Unit TONS = new Unit("tấn", Dimension.MASS, BigDecimal.valueOf(1000), "kg");
  private static final Unit BARE = Unit.NONE;
  private static final RoundingMode[] HALVES = {
    RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.HALF_DOWN
  };
  private static final RoundingMode[] CUTS = {
    RoundingMode.DOWN, RoundingMode.UP, RoundingMode.FLOOR, RoundingMode.CEILING
  };

  private final long seed = Long.getLong("seed", 4711);
  private final Random random = new Random(seed);

  @Test
  void whatIsRoundedHolds() {
    for (int round = 0; round < ROUNDS; round++) {
      assertEquals(Verdict.HOLDS, sum(HALVES).verdict(), "seed " + seed);
      assertEquals(Verdict.HOLDS, product(HALVES).verdict(), "seed " + seed);
      assertEquals(Verdict.HOLDS, quotient(HALVES).verdict(), "seed " + seed);
      assertEquals(Verdict.HOLDS, growth(HALVES).verdict(), "seed " + seed);
    }
  }

  @Test
  void whatIsCutOrRaisedIsNeverBroken() {
    for (int round = 0; round < ROUNDS; round++) {
      assertTrue(sum(CUTS).holds(), "seed " + seed);
      assertTrue(product(CUTS).holds(), "seed " + seed);
      assertTrue(quotient(CUTS).holds(), "seed " + seed);
      assertTrue(growth(CUTS).holds(), "seed " + seed);
    }
  }

  /** A difference is a sum with a negative weight: its ends change places with their flags. */
  private Outcome sum(RoundingMode[] modes) {
    BigDecimal truth = BigDecimal.ZERO;
    Readings parts = Readings.ZERO;
    for (int k = 2 + random.nextInt(4); k > 0; k--) {
      BigDecimal part = truth();
      boolean negative = random.nextInt(3) == 0;
      truth = negative ? truth.subtract(part) : truth.add(part);
      Readings read = read(part, modes);
      parts = negative ? parts.minus(read) : parts.plus(read);
    }
    return read(truth, modes).minus(parts).against(Interval.ZERO);
  }

  private Outcome product(RoundingMode[] modes) {
    BigDecimal one = truth();
    BigDecimal two = truth();
    return read(one.multiply(two), modes)
        .minus(read(one, modes).times(read(two, modes)))
        .against(Interval.ZERO);
  }

  private Outcome quotient(RoundingMode[] modes) {
    BigDecimal part = truth();
    BigDecimal whole = truth();
    BigDecimal percent = part.movePointRight(2).divide(whole, MathContext.DECIMAL64);
    Readings rate = read(percent, modes).times(Readings.exactly(new BigDecimal("0.01")));
    return read(part, modes).minus(read(whole, modes).times(rate)).against(Interval.ZERO);
  }

  private Outcome growth(RoundingMode[] modes) {
    BigDecimal now = truth();
    BigDecimal before = truth();
    BigDecimal percent =
        now.divide(before, MathContext.DECIMAL128).subtract(BigDecimal.ONE).movePointRight(2);
    Readings times =
        read(percent, modes)
            .times(Readings.exactly(new BigDecimal("0.01")))
            .plus(Readings.exactly(BigDecimal.ONE));
    return read(now, modes).dividedBy(times).minus(read(before, modes)).against(Interval.ZERO);
  }

  /** Between 1 and 100.000, with more places than anyone prints. */
  private BigDecimal truth() {
    return BigDecimal.valueOf(Math.exp(random.nextDouble() * 11.5)).setScale(9, RoundingMode.DOWN);
  }

  private Readings read(BigDecimal truth, RoundingMode[] modes) {
    RoundingMode mode = modes[random.nextInt(modes.length)];
    BigDecimal printed = truth.setScale(random.nextInt(4), mode);
    return Readings.of(new PrintedNumber(printed), BARE, null);
  }

  @Test
  void eachReadingHoldsTheOneBeforeWhateverIsComputed() {
    List<BinaryOperator<Readings>> operations =
        List.of(
            Readings::plus, Readings::minus, Readings::times, Readings::dividedBy, Readings::hull);
    Qualifier[] words = {null, Qualifier.ABOUT, Qualifier.OVER, Qualifier.UNDER};
    for (int round = 0; round < ROUNDS; round++) {
      Readings one = anyReadings(words);
      Readings two = anyReadings(words);
      for (BinaryOperator<Readings> operation : operations) {
        Readings result = operation.apply(one, two);
        assertTrue(
            result.loose().contains(result.tight())
                && result.worded().contains(result.loose())
                && result.zeros().contains(result.worded()),
            () -> "seed " + seed + ": " + one + " and " + two + " make " + result);
      }
    }
  }

  private Readings anyReadings(Qualifier[] words) {
    BigDecimal value =
        BigDecimal.valueOf(random.nextInt(4001) - 2000, random.nextInt(3))
            .multiply(BigDecimal.valueOf(random.nextInt(5) == 0 ? 1000 : 1));
    return Readings.of(
        new PrintedNumber(value), random.nextBoolean() ? BARE : TONS, words[random.nextInt(4)]);
  }

  /** A well-known checker let them pass, since a flag of one overwrote the other's. */
  @Test
  void differentNumbersOfOnePrecisionDontPass() {
    for (int round = 0; round < ROUNDS; round++) {
      int places = random.nextInt(3);
      BigDecimal one = BigDecimal.valueOf(10001 + random.nextInt(80000), places);
      BigDecimal more = BigDecimal.valueOf(2 + random.nextInt(50), places);
      Readings difference =
          Readings.of(new PrintedNumber(one), BARE, null)
              .minus(Readings.of(new PrintedNumber(one.add(more)), BARE, null));
      boolean zeros = one.scale() == 0 && isRound(one, more);
      Verdict verdict = difference.against(Interval.ZERO).verdict();
      assertTrue(
          verdict == Verdict.BROKEN || zeros && verdict == Verdict.UNDECIDED,
          () -> "seed " + seed + ": " + one + " and " + more + " more: " + verdict);
      assertFalse(difference.tight().contains(BigDecimal.ZERO));
    }
  }

  private static boolean isRound(BigDecimal one, BigDecimal more) {
    return Arrays.asList(one, one.add(more)).stream()
        .anyMatch(number -> number.remainder(BigDecimal.TEN).signum() == 0);
  }

  /**
   * Cut numbers lie strictly within one last place: what touches only at open ends doesn't meet.
   */
  @Test
  void openEndsThatTouchDontMeet() {
    for (int places = 0; places < 3; places++) {
      BigDecimal one = BigDecimal.valueOf(1234, places);
      BigDecimal two = one.add(BigDecimal.valueOf(2, places));
      Readings difference =
          Readings.of(new PrintedNumber(one), BARE, null)
              .minus(Readings.of(new PrintedNumber(two), BARE, null));
      assertTrue(difference.loose().high().signum() == 0 && !difference.loose().highClosed());
      assertEquals(Verdict.BROKEN, difference.against(Interval.ZERO).verdict());
      Readings turned =
          Readings.of(new PrintedNumber(two), BARE, null)
              .minus(Readings.of(new PrintedNumber(one), BARE, null));
      assertTrue(turned.loose().low().signum() == 0 && !turned.loose().lowClosed());
    }
  }

  /** A closed end beside an open one makes an open end: never the laxer of both. */
  @Test
  void anOpenEndOpensASum() {
    Readings whole = Readings.exactly(BigDecimal.TEN);
    Readings cut = Readings.of(PrintedNumber.of("2.5"), BARE, null);
    for (Readings result : List.of(whole.plus(cut), whole.minus(cut), cut.minus(whole))) {
      assertFalse(result.loose().lowClosed() || result.loose().highClosed(), result.toString());
      assertTrue(result.tight().lowClosed() && result.tight().highClosed(), result.toString());
    }
  }

  /** Errors below the power that is told don't show, and the intervals told hold the truth. */
  @Test
  void thePowerIsWhatRoundingHides() {
    for (int round = 0; round < ROUNDS; round++) {
      BigDecimal part = truth();
      BigDecimal total = part.add(truth());
      int places = 1 + random.nextInt(3);
      BigDecimal rest = total.subtract(part).setScale(places, RoundingMode.HALF_UP);
      Interval stated = Interval.rounded(new PrintedNumber(total.setScale(places, HALVES[0])));
      Interval computed =
          Interval.rounded(new PrintedNumber(part.setScale(places, HALVES[0])))
              .plus(Interval.rounded(new PrintedNumber(rest)));
      Precision exact = Exactness.absolute(stated, computed, BARE);
      BigDecimal power = new BigDecimal(exact.power().replace(".", "").replace(',', '.'));
      BigDecimal middle = computed.low().add(computed.high()).divide(BigDecimal.valueOf(2));
      BigDecimal off = middle.add(power);
      Interval wrong =
          Interval.closed(
              off.subtract(stated.width().divide(BigDecimal.valueOf(2))),
              off.add(stated.width().divide(BigDecimal.valueOf(2))));
      assertTrue(wrong.intersects(computed), () -> "seed " + seed + ": " + exact);
      assertTrue(stated.contains(total) && computed.contains(total), "seed " + seed);
    }
  }

  @Test
  void anIntegerPercentageHidesOverHalfAPercent() {
    Precision exact =
        Exactness.relative(
            Interval.rounded(PrintedNumber.of("83")),
            Interval.closed(new BigDecimal("82.98"), new BigDecimal("83.02")),
            BigDecimal.ZERO);
    assertEquals(new Precision("[82,5; 83,5]", "[82,98; 83,02]", "0,62%"), exact);
    Precision counts =
        Exactness.absolute(
            Interval.point(BigDecimal.TEN), Interval.point(BigDecimal.ONE), Unit.counted("hộ"));
    assertTrue(counts.isExact());
  }
}
