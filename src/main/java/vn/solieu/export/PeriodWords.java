package vn.solieu.export;

import vn.solieu.domain.Period;
import vn.solieu.domain.TimePoint;
import vn.solieu.rules.Messages;

/** Periods as people say them. */
public final class PeriodWords {
  private static final String[] QUARTERS = {"I", "II", "III", "IV"};

  private final Messages messages;

  public PeriodWords(Messages messages) {
    this.messages = messages;
  }

  public String of(Period period) {
    if (period == null) {
      return messages.text("page.period.unknown");
    }
    if (period.isSingle()) {
      return point(period.start());
    }
    TimePoint end = period.end();
    if (period.isCumulative() && end.day() == 0 && end.month() > 0) {
      return messages.text("page.period.months", number(end.month()), number(end.year()));
    }
    if (period.isCumulative() && end.day() > 0) {
      return messages.text("page.period.toDate", point(end));
    }
    return messages.text("page.period.fromTo", point(period.start()), point(end));
  }

  private String point(TimePoint point) {
    if (point.day() > 0) {
      return messages.text(
          "page.period.day", number(point.day()), number(point.month()), number(point.year()));
    }
    if (point.month() > 0) {
      return messages.text("page.period.month", number(point.month()), number(point.year()));
    }
    if (point.quarter() > 0) {
      return messages.text(
          "page.period.quarter", QUARTERS[point.quarter() - 1], number(point.year()));
    }
    return messages.text("page.period.year", number(point.year()));
  }

  /** A message groups the digits of a number, so 2022 goes in as text. */
  private static String number(int number) {
    return Integer.toString(number);
  }
}
