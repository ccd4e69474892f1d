package vn.solieu.export;

import java.time.YearMonth;
import java.util.Optional;
import vn.solieu.domain.Period;
import vn.solieu.domain.TimePoint;

/** What stretch of time the values of one trend row cover; each stands under its last month. */
enum Cadence {
  MONTH,
  CUMULATIVE,
  AS_OF,
  QUARTER,
  YEAR;

  /** Empty for a stretch that no trend row has, such as 2016-2020. */
  static Optional<Cadence> of(Period period) {
    TimePoint end = period.end();
    if (period.covers(Period.year(end.year()))) {
      return Optional.of(YEAR);
    }
    if (!period.isSingle()) {
      return period.isCumulative() ? Optional.of(CUMULATIVE) : Optional.empty();
    }
    return Optional.of(end.day() > 0 ? AS_OF : end.month() > 0 ? MONTH : QUARTER);
  }

  static YearMonth column(Period period) {
    return YearMonth.from(period.lastDay());
  }

  /** The part of a message's key that names it. */
  String code() {
    return switch (this) {
      case MONTH -> "month";
      case CUMULATIVE -> "cumulative";
      case AS_OF -> "asOf";
      case QUARTER -> "quarter";
      case YEAR -> "year";
    };
  }
}
