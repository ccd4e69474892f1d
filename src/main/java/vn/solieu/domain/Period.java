package vn.solieu.domain;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The time that a figure speaks of, from a first to a last point; both are the same where one
 * month, quarter, year or day is meant.
 *
 * <p>{@code 2022-10} month · {@code 2022-01/2022-10} cumulative from the start of the year · {@code
 * 2022-10-10} as of a date · {@code 2022-01/2022-10-10} cumulative to a date.
 */
public record Period(TimePoint start, TimePoint end) implements Comparable<Period> {
  public Period {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
    if (end.lastDay().isBefore(start.firstDay())) {
      throw new IllegalArgumentException("period ends at " + end + ", before its start " + start);
    }
  }

  public static Period of(TimePoint point) {
    return new Period(point, point);
  }

  public static Period year(int year) {
    return of(TimePoint.year(year));
  }

  public static Period month(int year, int month) {
    return of(TimePoint.month(year, month));
  }

  /** From January of the point's year to the point. */
  public static Period yearTo(TimePoint end) {
    return new Period(TimePoint.month(end.year(), 1), end);
  }

  /** Reads the notation of {@link #toString()}; throws IllegalArgumentException otherwise. */
  public static Period parse(String text) {
    int slash = text.indexOf('/');
    return slash < 0
        ? of(TimePoint.parse(text))
        : new Period(
            TimePoint.parse(text.substring(0, slash)), TimePoint.parse(text.substring(slash + 1)));
  }

  public boolean isSingle() {
    return start.equals(end);
  }

  /** Whether it runs from the start of a year to some point of that year. */
  public boolean isCumulative() {
    return !isSingle() && start.year() == end.year() && start.firstDay().getDayOfYear() == 1;
  }

  public Period plusYears(int years) {
    return new Period(start.plusYears(years), end.plusYears(years));
  }

  public LocalDate firstDay() {
    return start.firstDay();
  }

  public LocalDate lastDay() {
    return end.lastDay();
  }

  /** Whether both cover the same days: 2022 and 2022-01/2022-12 do. */
  public boolean covers(Period other) {
    return equals(other)
        || firstDay().equals(other.firstDay()) && lastDay().equals(other.lastDay());
  }

  @Override
  public int compareTo(Period other) {
    int first = start.compareTo(other.start);
    return first != 0 ? first : end.compareTo(other.end);
  }

  @Override
  public String toString() {
    return isSingle() ? start.toString() : start + "/" + end;
  }
}
