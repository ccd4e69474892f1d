package vn.solieu.interpret;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Period;
import vn.solieu.domain.Status;
import vn.solieu.domain.TimePoint;
import vn.solieu.domain.Unit;
import vn.solieu.recognise.Item;
import vn.solieu.recognise.Mention;
import vn.solieu.recognise.PeriodExpression;
import vn.solieu.recognise.PeriodExpression.Form;
import vn.solieu.recognise.Recogniser;
import vn.solieu.rules.Cue;
import vn.solieu.rules.Lexicon;
import vn.solieu.rules.Spelling;

/**
 * What the words above a table's column say: times before a comparison are the column's own, the
 * first one behind it is what is compared with, a further one the column's own again.
 */
final class ColumnHead {
  /** A day as heads print it, with its year. */
  private static final Pattern DAY = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})");

  private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");

  /** A bare year so far back is no time of the table's but the year of its prices. */
  private static final int PRICE_YEARS = 3;

  private final Recogniser recogniser;
  private final UnitNotes units;
  private final Lexicon lexicon;

  /** What the table's title speaks of, or the report. */
  private final Period about;

  private final Period report;

  ColumnHead(Recogniser recogniser, Lexicon lexicon, Period about, Period report) {
    this.recogniser = recogniser;
    this.units = new UnitNotes(recogniser);
    this.lexicon = lexicon;
    this.about = about;
    this.report = report;
  }

  private static final class Said {
    PeriodExpression own;
    PeriodExpression base;
    PeriodExpression planTime;
    String plan;
    boolean planYear;
    Status status;
    boolean compare;
    int compareAt;
    boolean share;
    boolean move;
  }

  /**
   * @param text all that stands above the column, from the top
   * @param cells the same cell by cell
   * @param last period of the last column of levels, or null
   */
  Column read(String text, List<String> cells, Period last) {
    List<Item> items = recogniser.recognise(text).items();
    int compares = -1;
    for (int k = 0; k < items.size(); k++) {
      compares = items.get(k).is(Cue.COMPARE) ? k : compares;
    }
    boolean percent = text.indexOf('%') >= 0;
    Said said = new Said();
    said.compareAt = compares < 0 ? 0 : items.get(compares).start();
    for (int k = 0; k < items.size(); k++) {
      // "% cùng kỳ": what it is compared with, without the word for comparing.
      boolean same = percent && compares < 0 && isSamePeriod(items.get(k));
      said.compare |= same;
      take(said, items.get(k), same || compares >= 0 && k > compares);
    }
    Unit unit = percent ? Unit.PERCENT : unit(text, cells);
    Period own = day(text, said).orElseGet(() -> own(said, last));
    if (said.plan != null && (percent || said.compare)) {
      return new Column(Kind.PLAN_COMPLETION, own, null, said.plan, said.status, Unit.PERCENT);
    }
    if (said.plan != null) {
      return new Column(Kind.LEVEL, planned(said, own), null, said.plan, Status.PLAN, unit);
    }
    if (said.share && !said.compare) {
      return new Column(Kind.SHARE, own, null, null, said.status, Unit.PERCENT);
    }
    if (said.compare) {
      Period base = baseYear(text);
      if (base == null && said.base != null && own != null) {
        base = base(said.base, own);
      }
      boolean amount = said.move && unit != null && !percent;
      Kind kind = amount ? Kind.DIFFERENCE : said.move ? Kind.GROWTH : Kind.INDEX;
      return new Column(kind, own, base, null, said.status, amount ? unit : Unit.PERCENT);
    }
    return new Column(Kind.LEVEL, own, null, null, said.status, unit);
  }

  private static boolean isSamePeriod(Item item) {
    return item.is(Cue.PERIOD) && item.time().expression().form() == Form.SAME_PERIOD;
  }

  /** What a plan is for: the time beside it, else the year. */
  private static Period planned(Said said, Period own) {
    if (said.planTime != null) {
      return Period.year(said.planTime.year());
    }
    return own == null || said.own != null ? own : Period.year(own.end().year());
  }

  private void take(Said said, Item item, boolean compared) {
    if (item.is(Cue.PLAN) && said.plan == null) {
      said.plan = item.value(Cue.PLAN).isEmpty() ? item.word() : item.value(Cue.PLAN);
    } else if (item.is(Cue.PERIOD)) {
      time(said, item.time().expression(), compared);
    } else if (item.is(Cue.YEAR) && item.mention() instanceof Mention.Number year) {
      int number = year.likely().value().intValue();
      boolean prices = about != null && about.end().year() - number >= PRICE_YEARS;
      if (compared || !prices) {
        time(said, new PeriodExpression(Form.YEAR, number, 0, 0, 0, 0, 0, 0, 0), compared);
      }
    }
    if (item.is(Cue.STATUS)) {
      said.status = Status.parse(item.value(Cue.STATUS));
    }
    said.compare |= item.is(Cue.COMPARE);
    said.share |= item.is(Cue.SHARE);
    said.move |= item.is(Cue.MOVE);
  }

  private static void time(Said said, PeriodExpression time, boolean compared) {
    if (said.plan != null && !said.planYear && time.form() == Form.YEAR) {
      // The year that the plan is for.
      said.planYear = true;
      said.planTime = time.year() > 0 ? time : null;
    } else if (time.form() == Form.YEAR && compared && isYearless(said.base)) {
      said.base = inYear(said.base, time.year());
    } else if (time.form() == Form.YEAR && !compared && isYearless(said.own)) {
      said.own = inYear(said.own, time.year());
    } else if (!compared && isYearless(time) && said.own != null && said.own.form() == Form.YEAR) {
      said.own = inYear(time, said.own.year());
    } else if (compared && said.base == null && said.plan == null) {
      said.base = time;
    } else if (said.own == null || !compared && time.year() > 0) {
      said.own = time;
    } else if (compared && time.isRelative() == said.base.isRelative()) {
      said.base = time;
    }
  }

  private Period own(Said said, Period last) {
    if (said.own == null) {
      return said.compare || said.plan != null ? (last != null ? last : about) : about;
    }
    Period around = about == null ? report : about;
    return (said.own.isRelative() && around != null
            ? said.own.before(around, report)
            : said.own.in(around))
        .orElse(about);
  }

  private static boolean isYearless(PeriodExpression time) {
    return time != null && time.year() == 0 && time.isPartOfYear();
  }

  /** "2 tháng đầu năm" and "năm 2004", which stand in cells one below the other. */
  private static PeriodExpression inYear(PeriodExpression time, int year) {
    return new PeriodExpression(
        time.form(),
        year,
        time.month(),
        time.quarter(),
        time.day(),
        time.toYear(),
        time.toMonth(),
        time.toDay(),
        time.count());
  }

  /** "thời điểm 1/10/2022 so với cùng thời điểm tháng trước": the stock of a day. */
  private static Optional<Period> day(String text, Said said) {
    Matcher day = DAY.matcher(text);
    if (!said.compare || !day.find() || day.start() > said.compareAt) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          Period.of(
              TimePoint.day(
                  Integer.parseInt(day.group(3)),
                  Integer.parseInt(day.group(2)),
                  Integer.parseInt(day.group(1)))));
    } catch (IllegalArgumentException impossible) {
      return Optional.empty();
    }
  }

  /** "so với kỳ gốc (2019)", or null. */
  private Period baseYear(String text) {
    String folded = Spelling.phrase(text);
    for (Map.Entry<String, String> role : lexicon.tableRoles().entrySet()) {
      int at = role.getValue().equals("base-year") ? folded.indexOf(role.getKey()) : -1;
      Matcher year = FOUR_DIGITS.matcher(folded);
      if (at >= 0 && year.find(at)) {
        return Period.year(Integer.parseInt(year.group()));
      }
    }
    return null;
  }

  private Period base(PeriodExpression base, Period own) {
    if (own.isSingle() && own.end().day() > 0 && base.form() == Form.PREVIOUS_MONTH) {
      LocalDate day = own.lastDay().minusMonths(1);
      return Period.of(TimePoint.day(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
    }
    return base.before(own, report == null ? own : report).orElse(null);
  }

  /** "(tỷ đồng)" in the head, or one of its cells alone; null where neither is a unit. */
  private Unit unit(String text, List<String> cells) {
    for (String cell : cells) {
      Unit alone = units.unit(cell);
      // "Nữ" alone is who is counted; "Nghìn HK" is a unit.
      boolean noun = alone.dimension() == Dimension.COUNT && alone.factor().equals(BigDecimal.ONE);
      if (!alone.equals(Unit.NONE) && !noun) {
        return alone;
      }
    }
    int close = text.lastIndexOf(')');
    int open = text.lastIndexOf('(', close);
    if (open < 0 || close < open) {
      return null;
    }
    String bracket = text.substring(open + 1, close);
    Unit unit = units.unit(bracket);
    unit = unit.equals(Unit.NONE) ? recogniser.unit(bracket.strip()) : unit;
    return unit.equals(Unit.NONE) ? null : unit;
  }
}
