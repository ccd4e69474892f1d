package vn.solieu.series;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import vn.solieu.domain.Period;

/** How far back a base lies, as series tell bases apart. */
enum Comparison {
  PREVIOUS_PERIOD("previous-period"),
  PREVIOUS_YEAR("previous-year"),
  DECEMBER("december"),
  OTHER("");

  private final String code;

  Comparison(String code) {
    this.code = code;
  }

  /** The base of a difference in a series' key. */
  String code(Period base) {
    return this == OTHER ? base.toString() : code;
  }

  static Comparison of(Period period, Period base) {
    if (base.covers(period.plusYears(-1))) {
      return PREVIOUS_YEAR;
    }
    if (!period.isSingle() || !base.isSingle()) {
      return OTHER;
    }
    if (period.end().month() == 0 || base.end().month() == 0) {
      boolean adjacent = base.lastDay().plusDays(1).equals(period.firstDay());
      boolean alike = Frequency.of(period.end()) == Frequency.of(base.end());
      return adjacent && alike ? PREVIOUS_PERIOD : OTHER;
    }
    // A stock may be as of the 10th now and as of a month's end then: months are compared.
    YearMonth month = YearMonth.from(period.lastDay());
    YearMonth against = YearMonth.from(base.lastDay());
    long months = ChronoUnit.MONTHS.between(against, month);
    if (months == 1) {
      return PREVIOUS_PERIOD;
    }
    if (months == 12) {
      return PREVIOUS_YEAR;
    }
    return against.equals(YearMonth.of(month.getYear() - 1, 12)) ? DECEMBER : OTHER;
  }
}
