package vn.solieu.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * One end of a period, as fine as it was said: a year, a quarter, a month or a day.
 *
 * @param year 1900 to 2199
 * @param quarter 1 to 4, or 0 where no quarter is meant
 * @param month 1 to 12, or 0 where only the year or quarter is known
 * @param day 1 to 31, or 0 where only the month is known
 */
public record TimePoint(int year, int quarter, int month, int day)
    implements Comparable<TimePoint> {
  public TimePoint {
    if (year < 1900 || year > 2199) {
      throw new IllegalArgumentException("year " + year + " is not between 1900 and 2199");
    }
    if (quarter < 0 || quarter > 4 || month < 0 || month > 12 || day < 0) {
      throw new IllegalArgumentException(
          "no such point in time: " + year + "/" + quarter + "/" + month + "/" + day);
    }
    if (quarter > 0 && month > 0 || day > 0 && month == 0) {
      throw new IllegalArgumentException("a point in time is a year, a quarter, a month or a day");
    }
    if (day > 0 && day > YearMonth.of(year, month).lengthOfMonth()) {
      throw new IllegalArgumentException("no day " + day + " in month " + month + "/" + year);
    }
  }

  public static TimePoint year(int year) {
    return new TimePoint(year, 0, 0, 0);
  }

  public static TimePoint quarter(int year, int quarter) {
    return new TimePoint(year, quarter, 0, 0);
  }

  public static TimePoint month(int year, int month) {
    return new TimePoint(year, 0, month, 0);
  }

  public static TimePoint day(int year, int month, int day) {
    return new TimePoint(year, 0, month, day);
  }

  /**
   * Reads {@code 2022}, {@code 2022-Q3}, {@code 2022-10} or {@code 2022-10-09}; throws
   * IllegalArgumentException otherwise.
   */
  public static TimePoint parse(String text) {
    try {
      String[] parts = text.split("-");
      int year = Integer.parseInt(parts[0]);
      if (parts.length == 1) {
        return year(year);
      }
      if (parts[1].startsWith("Q")) {
        return quarter(year, Integer.parseInt(parts[1].substring(1)));
      }
      int month = Integer.parseInt(parts[1]);
      return parts.length == 2 ? month(year, month) : day(year, month, Integer.parseInt(parts[2]));
    } catch (NumberFormatException | DateTimeException broken) {
      throw new IllegalArgumentException("not a point in time: " + text, broken);
    }
  }

  /** The first day that it covers. */
  public LocalDate firstDay() {
    int firstMonth = quarter > 0 ? 3 * quarter - 2 : Math.max(month, 1);
    return LocalDate.of(year, firstMonth, Math.max(day, 1));
  }

  /** The last day that it covers. */
  public LocalDate lastDay() {
    if (day > 0) {
      return LocalDate.of(year, month, day);
    }
    int lastMonth = quarter > 0 ? 3 * quarter : month > 0 ? month : 12;
    return YearMonth.of(year, lastMonth).atEndOfMonth();
  }

  /** The same point so many years later (earlier when negative); 29 February becomes 28. */
  public TimePoint plusYears(int years) {
    int moved = year + years;
    int movedDay = day > 0 ? Math.min(day, YearMonth.of(moved, month).lengthOfMonth()) : 0;
    return new TimePoint(moved, quarter, month, movedDay);
  }

  @Override
  public int compareTo(TimePoint other) {
    int first = firstDay().compareTo(other.firstDay());
    return first != 0 ? first : lastDay().compareTo(other.lastDay());
  }

  @Override
  public String toString() {
    if (quarter > 0) {
      return year + "-Q" + quarter;
    }
    if (month == 0) {
      return Integer.toString(year);
    }
    String text = String.format(java.util.Locale.ROOT, "%d-%02d", year, month);
    return day == 0 ? text : text + String.format(java.util.Locale.ROOT, "-%02d", day);
  }
}
