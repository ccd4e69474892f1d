package vn.solieu.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class IntervalTest {
  @Test
  void readsAPrintedNumber() {
    PrintedNumber number = PrintedNumber.of("1.40");
    assertEquals("[1.395; 1.405]", plain(Interval.rounded(number)));
    assertEquals("(1.39; 1.41)", plain(Interval.truncated(number)));
  }

  @Test
  void widensByTheWordBesideTheNumber() {
    PrintedNumber number = PrintedNumber.of("200");
    assertEquals("[190; 210]", plain(Interval.wide(number, Qualifier.ABOUT)));
    assertEquals("(200; 220]", plain(Interval.wide(number, Qualifier.OVER)));
    assertEquals("(-∞; 200)", plain(Interval.wide(number, Qualifier.UNDER)));
    assertEquals("[180; 200)", plain(Interval.nearly(number)));
  }

  @Test
  void aSingleDigitIsWidenedByItsPlace() {
    assertEquals("(1; 2]", plain(Interval.wide(PrintedNumber.of("1"), Qualifier.OVER)));
    assertEquals("[0; 1)", plain(Interval.nearly(PrintedNumber.of("1"))));
  }

  @Test
  void mirrorsNegativeNumbers() {
    PrintedNumber fall = PrintedNumber.of("-200");
    assertEquals("[-210; -190]", plain(Interval.wide(fall, Qualifier.ABOUT)));
    assertEquals("[-220; -200)", plain(Interval.wide(fall, Qualifier.OVER)));
    assertEquals("(-200; ∞)", plain(Interval.wide(fall, Qualifier.UNDER)));
    assertEquals("(-200; -180]", plain(Interval.nearly(fall)));
    assertEquals("(-1.41; -1.39)", plain(Interval.truncated(PrintedNumber.of("-1.40"))));
  }

  @Test
  void trailingZerosWidenButTwoDigitsStand() {
    assertEquals("[9500; 10500]", plain(Interval.wide(PrintedNumber.of("10000"), Qualifier.ABOUT)));
    assertEquals("[351500; 352500]", plain(Interval.wide(PrintedNumber.of("352000"), null)));
    assertEquals("[49.5; 50.5]", plain(Interval.wide(PrintedNumber.of("50"), null)));
    assertEquals("[1.395; 1.405]", plain(Interval.wide(PrintedNumber.of("1.40"), null)));
  }

  @Test
  void flagsTravelWithTheEnds() {
    Interval half = new Interval(d("1"), true, d("2"), false);
    assertEquals("(-2; -1]", plain(half.negate()));
    assertEquals("(-4; -2]", plain(half.scale(d("-2"))));
    assertEquals("(3; 5]", plain(Interval.closed(d("5"), d("6")).minus(half)));
  }

  @Test
  void anEndIsClosedOnlyWhenAllThatMakeItAre() {
    Interval open = new Interval(d("1"), false, d("2"), true);
    Interval closed = Interval.closed(d("1"), d("2"));
    assertEquals("(2; 4]", plain(open.plus(closed)));
    assertEquals("[1; 2]", plain(open.hull(closed)));
  }

  @Test
  void endsThatTouchMeetOnlyWhenBothAreClosed() {
    Interval below = Interval.closed(d("1"), d("2"));
    assertTrue(below.intersects(Interval.closed(d("2"), d("3"))));
    assertFalse(below.intersects(Interval.open(d("2"), d("3"))));
    assertFalse(Interval.open(d("1"), d("2")).intersects(Interval.open(d("2"), d("3"))));
  }

  @Test
  void valuesOfOnePrecisionDontPassByTruncationOnOneSideOnly() {
    Interval one = Interval.truncated(PrintedNumber.of("10"));
    Interval two = Interval.truncated(PrintedNumber.of("12"));
    assertFalse(one.intersects(two));
  }

  @Test
  void productsTakeTheExtremeEnds() {
    Interval mixed = new Interval(d("-1"), true, d("3"), false);
    Interval other = new Interval(d("-2"), true, d("4"), true);
    assertEquals("(-6; 12)", plain(mixed.times(other)));
    // -1 × -2 reaches the end that 1 × 2 only tends to.
    Interval tied = new Interval(d("-1"), true, d("1"), false);
    assertEquals("(-2; 2]", plain(tied.times(new Interval(d("-2"), true, d("2"), false))));
    assertEquals("[0; 0]", plain(Interval.ZERO.times(Interval.WHOLE)));
    assertEquals("[0; ∞)", plain(Interval.NOT_NEGATIVE.times(Interval.NOT_NEGATIVE)));
  }

  @Test
  void quotientsRoundOutwards() {
    Interval third = Interval.point(d("1")).dividedBy(Interval.point(d("3")));
    assertTrue(third.low().multiply(d("3")).compareTo(d("1")) < 0);
    assertTrue(third.high().multiply(d("3")).compareTo(d("1")) > 0);
    assertEquals(
        "[2; ∞)", plain(Interval.point(d("4")).dividedBy(Interval.closed(d("0"), d("2")))));
    assertEquals(
        Interval.WHOLE, Interval.point(d("1")).dividedBy(Interval.closed(d("-1"), d("1"))));
    assertEquals(
        "(0; 1]", plain(Interval.point(d("1")).dividedBy(new Interval(d("1"), true, null, false))));
    assertThrows(ArithmeticException.class, () -> Interval.point(d("1")).dividedBy(Interval.ZERO));
  }

  @Test
  void refusesWhatIsNoInterval() {
    assertThrows(IllegalArgumentException.class, () -> Interval.closed(d("2"), d("1")));
    assertThrows(IllegalArgumentException.class, () -> Interval.open(d("2"), d("2")));
    assertThrows(IllegalArgumentException.class, () -> new Interval(null, true, d("2"), true));
  }

  @Test
  void containsWhatLiesInside() {
    Interval closed = Interval.closed(d("1"), d("2"));
    assertTrue(closed.contains(Interval.open(d("1"), d("2.0"))));
    assertFalse(Interval.open(d("1"), d("2")).contains(closed));
    assertTrue(Interval.WHOLE.contains(closed));
    assertEquals(d("1"), closed.width());
  }

  private static BigDecimal d(String value) {
    return new BigDecimal(value);
  }

  private static String plain(Interval interval) {
    return new Interval(
            stripped(interval.low()),
            interval.lowClosed(),
            stripped(interval.high()),
            interval.highClosed())
        .toString();
  }

  private static BigDecimal stripped(BigDecimal value) {
    return value == null ? null : value.stripTrailingZeros();
  }
}
