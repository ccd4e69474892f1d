package vn.solieu.interpret;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.solieu.domain.Period;
import vn.solieu.domain.TimePoint;
import vn.solieu.recognise.Item;
import vn.solieu.recognise.PeriodExpression;
import vn.solieu.recognise.Recogniser;
import vn.solieu.rules.Cue;

/** The time that the title of a table names. */
final class TitlePeriod {
  /** "01/01 - 20/12 năm 2001", "01/01- 20/4/2010". */
  private static final Pattern DAYS =
      Pattern.compile(
          "([0-9]{1,2})/([0-9]{1,2}) ?[-\u2013] ?([0-9]{1,2})/([0-9]{1,2})[^0-9]{1,6}([0-9]{4})");

  private TitlePeriod() {}

  /**
   * The last time said, with the year that any of them says: "tháng 2 và 2 tháng năm 2000" speaks
   * of two months; {@code report} where it says none.
   */
  static Period of(Recogniser recogniser, String title, Period report) {
    Matcher span = DAYS.matcher(title);
    if (span.find()) {
      try {
        int year = Integer.parseInt(span.group(5));
        return new Period(day(year, span, 1), day(year, span, 3));
      } catch (IllegalArgumentException impossible) {
        return report;
      }
    }
    Period found = report;
    for (Item item : recogniser.recognise(title).items()) {
      if (item.is(Cue.PERIOD)) {
        PeriodExpression said = item.time().expression();
        if (!said.isRelative() && said.form() != PeriodExpression.Form.NONE) {
          found = said.in(report).orElse(found);
        }
      }
    }
    return found;
  }

  private static TimePoint day(int year, Matcher span, int group) {
    return TimePoint.day(
        year, Integer.parseInt(span.group(group + 1)), Integer.parseInt(span.group(group)));
  }
}
