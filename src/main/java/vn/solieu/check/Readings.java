package vn.solieu.check;

import java.math.BigDecimal;
import java.util.function.BinaryOperator;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Interval;
import vn.solieu.domain.PrintedNumber;
import vn.solieu.domain.Qualifier;
import vn.solieu.domain.Source;
import vn.solieu.domain.Unit;
import vn.solieu.domain.Verdict;

/**
 * What a printed number, or a result of several, may stand for, from the strictest reading to the
 * most lenient; each holds the one before. In the unit's base.
 *
 * @param tight rounded at half a last place; counts of things exact
 * @param loose cut or raised by up to one last place; counts exact
 * @param worded as wide as the word before the number allows
 * @param zeros with trailing zeros taken for rounding although no word says so
 */
public record Readings(Interval tight, Interval loose, Interval worded, Interval zeros) {
  /** Zero, read in one way only. */
  public static final Readings ZERO =
      new Readings(Interval.ZERO, Interval.ZERO, Interval.ZERO, Interval.ZERO);

  /** Readings of a figure's first number. */
  public static Readings of(Figure figure) {
    return of(figure, figure.quantity().amount().first(), figure.quantity().unit());
  }

  /** Readings of one number that a figure prints or might print. */
  static Readings of(Figure figure, PrintedNumber number, Unit unit) {
    boolean rounded = figure.source() instanceof Source.SheetCell cell && cell.isRounded();
    return of(number, unit, figure.qualifier(), !rounded);
  }

  /** Readings of one printed number; {@code qualifier} may be null. */
  public static Readings of(PrintedNumber number, Unit unit, Qualifier qualifier) {
    return of(number, unit, qualifier, true);
  }

  /** Readings of one number that is rounded even where it is a count. */
  static Readings rounded(PrintedNumber number, Unit unit, Qualifier qualifier) {
    return of(number, unit, qualifier, false);
  }

  private static Readings of(
      PrintedNumber number, Unit unit, Qualifier qualifier, boolean countsExact) {
    boolean exact = countsExact && unit.isExactCount() && number.value().scale() <= 0;
    Interval point = Interval.point(number.value());
    Interval tight = exact ? point : Interval.rounded(number);
    Interval loose = exact ? point : Interval.truncated(number);
    Interval worded = qualifier == null ? loose : loose.hull(allowed(number, unit, qualifier));
    boolean maybeRounded = number.roundedPlace().compareTo(number.lastPlace()) > 0;
    Interval zeros = maybeRounded ? worded.hull(Interval.wide(number, null)) : worded;
    return new Readings(tight, loose, worded, zeros).scale(unit);
  }

  /**
   * A percentage "under 5" bounds from one side; an amount "under" its number is nearly that
   * number: one word stands for both.
   */
  private static Interval allowed(PrintedNumber number, Unit unit, Qualifier qualifier) {
    boolean percentage =
        unit.dimension() == Dimension.PERCENT || unit.dimension() == Dimension.POINTS;
    return qualifier == Qualifier.UNDER && !percentage
        ? Interval.nearly(number)
        : Interval.wide(number, qualifier);
  }

  private Readings scale(Unit unit) {
    return new Readings(
        tight.scale(unit.factor()),
        loose.scale(unit.factor()),
        worded.scale(unit.factor()),
        zeros.scale(unit.factor()));
  }

  private Readings with(Readings other, BinaryOperator<Interval> operation) {
    return new Readings(
        operation.apply(tight, other.tight),
        operation.apply(loose, other.loose),
        operation.apply(worded, other.worded),
        operation.apply(zeros, other.zeros));
  }

  /** Sums, reading by reading. */
  public Readings plus(Readings other) {
    return with(other, Interval::plus);
  }

  /** Differences, reading by reading. */
  public Readings minus(Readings other) {
    return with(other, Interval::minus);
  }

  /** Products, reading by reading. */
  public Readings times(Readings other) {
    return with(other, Interval::times);
  }

  /** Quotients, reading by reading; where the divisor may be zero anything may come out. */
  public Readings dividedBy(Readings other) {
    return with(other, Readings::quotient);
  }

  private static Interval quotient(Interval a, Interval b) {
    return b.contains(BigDecimal.ZERO) ? Interval.WHOLE : a.dividedBy(b);
  }

  /** The smallest readings that hold both. */
  public Readings hull(Readings other) {
    return with(other, Interval::hull);
  }

  /** The same value in every reading. */
  public static Readings exactly(BigDecimal value) {
    Interval point = Interval.point(value);
    return new Readings(point, point, point, point);
  }

  /**
   * How a result stands to the values that it may have: holds when the tight reading meets them, by
   * truncation when only the loose one does, undecided when only a lenient one does, else broken.
   */
  public Outcome against(Interval admissible) {
    if (tight.intersects(admissible)) {
      return Outcome.HOLDS;
    }
    if (loose.intersects(admissible)) {
      return Outcome.of(Verdict.HOLDS_BY_TRUNCATION);
    }
    return lenientlyAgainst(admissible);
  }

  /**
   * The same for numbers that no rounding can reconcile: undecided where a word or trailing zeros
   * make a reading wider that meets, else broken.
   */
  public Outcome lenientlyAgainst(Interval admissible) {
    if (!loose.contains(worded) && worded.intersects(admissible)) {
      return Outcome.quiet("qualifier");
    }
    return !worded.contains(zeros) && zeros.intersects(admissible)
        ? Outcome.undecided("trailing-zeros")
        : Outcome.of(Verdict.BROKEN);
  }
}
