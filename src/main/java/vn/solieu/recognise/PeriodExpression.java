package vn.solieu.recognise;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import vn.solieu.domain.Period;
import vn.solieu.domain.TimePoint;

/**
 * A time as worded, before it is known what the report speaks of.
 *
 * @param form how the numbers make a period
 * @param year, month, quarter, day, toYear, toMonth, toDay, count the numbers that were said, 0
 *     where none was
 */
public record PeriodExpression(
    Form form,
    int year,
    int month,
    int quarter,
    int day,
    int toYear,
    int toMonth,
    int toDay,
    int count) {

  /** How a period is made. */
  public enum Form {
    YEAR,
    QUARTER,
    MONTH,
    /** A month of the year before. */
    LAST_YEARS_MONTH,
    DATE,
    /** N tháng: from January to month {@code count}. */
    MONTHS,
    /** N tháng cuối năm: the last {@code count} months. */
    LAST_MONTHS,
    /** Six months: first or second half. */
    HALF,
    /** To the end of a month, from the start of the year. */
    TO_MONTH,
    /** To a date, from the start of the year; of what is counted on a day, that date. */
    TO_DATE,
    /** The same where it is said that it began with the year. */
    YEAR_TO_DATE,
    /** To the end of a quarter, from the start of the year. */
    TO_QUARTER,
    /** From a day to a day or, without one, to the end of what the report speaks of. */
    FROM_DATE,
    /** From the first of a month to a date in it. */
    MONTH_TO_DATE,
    /** First or second half of a month. */
    MONTH_HALF,
    /** From September of a year to May of the next. */
    SCHOOL_YEAR,
    YEARS,
    /** The end of a year: that year of what shall be reached, its last day of what is compared. */
    YEAR_END,
    MONTH_RANGE,
    /** What the report speaks of. */
    REPORT,
    REPORT_MONTH,
    REPORT_QUARTER,
    REPORT_TO_DATE,
    REPORT_YEAR,
    NEXT_YEAR,
    NEXT_MONTH,
    /** The figure's own period in an earlier year. */
    SAME_PERIOD,
    PREVIOUS_MONTH,
    PREVIOUS_QUARTER,
    PREVIOUS_YEAR,
    /** Not a period of anything: a date of an event, a duration. */
    NONE;

    static Form of(String spelling) {
      return valueOf(spelling.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  /** Whether it only makes sense beside a figure's own period. */
  public boolean isRelative() {
    return switch (form) {
      case SAME_PERIOD, PREVIOUS_MONTH, PREVIOUS_QUARTER, PREVIOUS_YEAR -> true;
      default -> false;
    };
  }

  /** Whether it runs from the start of a year. */
  public boolean isCumulative() {
    return switch (form) {
      case MONTHS, TO_MONTH, TO_QUARTER, TO_DATE, YEAR_TO_DATE, REPORT_TO_DATE -> true;
      default -> false;
    };
  }

  /** Whether it is one year's, so that the year may be said elsewhere. */
  public boolean isPartOfYear() {
    return switch (form) {
      case QUARTER,
          MONTH,
          MONTHS,
          LAST_MONTHS,
          HALF,
          TO_MONTH,
          TO_QUARTER,
          TO_DATE,
          YEAR_TO_DATE,
          MONTH_RANGE,
          REPORT_YEAR ->
          true;
      default -> false;
    };
  }

  /**
   * The period, in a report that speaks of {@code report} (null where that isn't known); empty
   * where the numbers make none.
   */
  public Optional<Period> in(Period report) {
    if (report == null && year == 0) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(resolve(report == null ? Period.year(year) : report));
    } catch (IllegalArgumentException impossible) {
      return Optional.empty();
    }
  }

  private Period resolve(Period report) {
    TimePoint end = report.end();
    int y = year > 0 ? year : end.year();
    int endMonth = report.lastDay().getMonthValue();
    return switch (form) {
      case YEAR, YEAR_END -> Period.year(y);
      case QUARTER -> Period.of(TimePoint.quarter(y, quarter));
      case MONTH -> Period.month(y, month);
      case LAST_YEARS_MONTH -> Period.month(end.year() - 1, month);
      case DATE -> Period.of(TimePoint.day(y, month, day));
      case MONTHS ->
          count == 1
              ? Period.month(y, 1)
              : new Period(TimePoint.month(y, 1), TimePoint.month(y, count));
      case LAST_MONTHS -> new Period(TimePoint.month(y, 13 - count), TimePoint.month(y, 12));
      case HALF ->
          count == 1
              ? new Period(TimePoint.month(y, 1), TimePoint.month(y, 6))
              : new Period(TimePoint.month(y, 7), TimePoint.month(y, 12));
      case TO_MONTH -> month == 1 ? Period.month(y, 1) : Period.yearTo(TimePoint.month(y, month));
      case TO_QUARTER -> Period.yearTo(TimePoint.month(y, 3 * quarter));
      case TO_DATE, YEAR_TO_DATE -> Period.yearTo(TimePoint.day(y, month, day));
      case FROM_DATE ->
          new Period(
              TimePoint.day(y, month, day),
              toMonth > 0
                  ? TimePoint.day(toYear > 0 ? toYear : y, toMonth, toDay)
                  : TimePoint.month(end.year(), endMonth));
      case MONTH_TO_DATE -> new Period(TimePoint.day(y, month, 1), TimePoint.day(y, month, day));
      case MONTH_HALF ->
          new Period(
              TimePoint.day(y, month > 0 ? month : endMonth, count == 1 ? 1 : 16),
              halfEnd(y, month > 0 ? month : endMonth));
      case SCHOOL_YEAR -> new Period(TimePoint.month(y, 9), TimePoint.month(toYear, 5));
      case YEARS -> new Period(TimePoint.year(y), TimePoint.year(toYear));
      case MONTH_RANGE ->
          new Period(TimePoint.month(y, month), TimePoint.month(toYear > 0 ? toYear : y, toMonth));
      case REPORT -> report;
      case REPORT_MONTH -> Period.month(end.year(), endMonth);
      case REPORT_QUARTER -> Period.of(TimePoint.quarter(end.year(), (endMonth + 2) / 3));
      case REPORT_TO_DATE ->
          end.month() == 0 && end.quarter() == 0
              ? report
              : end.month() == 1 && end.day() == 0
                  ? Period.month(end.year(), 1)
                  : Period.yearTo(monthEnd(end));
      case REPORT_YEAR -> Period.year(y);
      case NEXT_YEAR -> Period.year(end.year() + 1);
      case NEXT_MONTH ->
          endMonth == 12 ? Period.month(end.year() + 1, 1) : Period.month(end.year(), endMonth + 1);
      case SAME_PERIOD, PREVIOUS_MONTH, PREVIOUS_QUARTER, PREVIOUS_YEAR, NONE -> null;
    };
  }

  private TimePoint halfEnd(int y, int month) {
    int last = count == 1 ? 15 : YearMonth.of(y, month).lengthOfMonth();
    return TimePoint.day(y, month, last);
  }

  private static TimePoint monthEnd(TimePoint end) {
    return end.quarter() > 0 ? TimePoint.month(end.year(), 3 * end.quarter()) : end;
  }

  /**
   * The period compared with, for a figure that speaks of {@code own}; empty where it can't be
   * told.
   */
  public Optional<Period> before(Period own, Period report) {
    try {
      TimePoint end = own.end();
      return switch (form) {
        case SAME_PERIOD -> Optional.of(own.plusYears(year > 0 ? year - end.year() : -1));
        case PREVIOUS_YEAR ->
            Optional.of(
                own.isSingle() && end.month() == 0
                    ? Period.year(end.year() - 1)
                    : own.plusYears(-1));
        case PREVIOUS_MONTH -> {
          int month = end.month() > 0 ? end.month() : own.lastDay().getMonthValue();
          yield Optional.of(
              month == 1 ? Period.month(end.year() - 1, 12) : Period.month(end.year(), month - 1));
        }
        case PREVIOUS_QUARTER -> {
          int quarter = end.quarter() > 0 ? end.quarter() : (own.lastDay().getMonthValue() + 2) / 3;
          yield Optional.of(
              Period.of(
                  quarter == 1
                      ? TimePoint.quarter(end.year() - 1, 4)
                      : TimePoint.quarter(end.year(), quarter - 1)));
        }
        case LAST_YEARS_MONTH -> Optional.of(Period.month(end.year() - 1, month));
        // "so với cuối năm" is against the end of the last full year.
        // The end of a year as closely as the figure's own time is told: a day or its month.
        case YEAR_END -> {
          int last = year > 0 ? year : end.year() - 1;
          yield Optional.of(
              end.day() > 0 ? Period.of(TimePoint.day(last, 12, 31)) : Period.month(last, 12));
        }
        // "so với năm 2019" said of ten months means the same ten months.
        case YEAR ->
            Optional.of(
                own.isSingle() && own.start().month() == 0 && own.start().quarter() == 0
                    ? Period.year(year)
                    : own.plusYears(year - end.year()));
        default -> in(report);
      };
    } catch (IllegalArgumentException impossible) {
      return Optional.empty();
    }
  }
}
