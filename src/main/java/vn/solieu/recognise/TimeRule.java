package vn.solieu.recognise;

import java.util.List;
import java.util.Map;
import vn.solieu.rules.Captures;
import vn.solieu.rules.Cue;
import vn.solieu.rules.PatternRule;

/** What a period rule makes of the items that it matches, its fields read once. */
final class TimeRule {
  private final String id;
  private final PeriodExpression.Form form;

  /** What the time is said for; one map, by which patterns know it again. */
  private final Map<Cue, String> role;

  private final Field year;
  private final Field month;
  private final Field quarter;
  private final Field day;
  private final Field toYear;
  private final Field toMonth;
  private final Field toDay;
  private final Field count;

  TimeRule(PatternRule rule) {
    this.id = rule.id();
    this.form = PeriodExpression.Form.of(rule.emit("period"));
    String said = rule.emit("role");
    this.role = said == null ? Map.of() : Map.of(Cue.PERIOD, said);
    this.year = new Field(rule, "year");
    this.month = new Field(rule, "month");
    this.quarter = new Field(rule, "quarter");
    this.day = new Field(rule, "day");
    this.toYear = new Field(rule, "to-year");
    this.toMonth = new Field(rule, "to-month");
    this.toDay = new Field(rule, "to-day");
    this.count = new Field(rule, "count");
  }

  /** The time that the items from {@code first} to {@code last} name. */
  Item time(List<Item> items, Item first, Item last, Captures captures) {
    PeriodExpression expression =
        new PeriodExpression(
            form,
            year.of(items, captures),
            month.of(items, captures),
            quarter.of(items, captures),
            day.of(items, captures),
            toYear.of(items, captures),
            toMonth.of(items, captures),
            toDay.of(items, captures),
            count.of(items, captures));
    return new Item(
        first.start(), last.end(), "", Cue.PERIOD.bit(), role, new Mention.Time(expression, id));
  }

  /** A number that the rule names: a capture's, a literal, or 0. */
  private static final class Field {
    private final String said;
    private final int literal;
    private final boolean isYear;

    Field(PatternRule rule, String name) {
      this.said = rule.emit(name);
      boolean digits = said != null && Character.isDigit(said.charAt(0));
      this.literal = digits ? Integer.parseInt(said) : 0;
      this.isYear = name.endsWith("year");
    }

    int of(List<Item> items, Captures captures) {
      if (said == null) {
        return 0;
      }
      int index = captures.get(said);
      if (index < 0) {
        return literal;
      }
      Item item = items.get(index);
      if (item.mention() instanceof Mention.Number number) {
        int value = number.likely().value().intValue();
        // "năm 22" isn't read as a year; "9/22" is.
        return isYear && value < 100 ? 2000 + value : value;
      }
      String value = item.is(Cue.MONTH) ? item.value(Cue.MONTH) : item.value(Cue.QUARTER);
      return value.isEmpty() ? 0 : Integer.parseInt(value);
    }
  }
}
