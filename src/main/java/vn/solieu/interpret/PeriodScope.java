package vn.solieu.interpret;

import java.util.List;
import vn.solieu.domain.Base;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Period;
import vn.solieu.domain.Status;
import vn.solieu.domain.TimePoint;
import vn.solieu.recognise.PeriodExpression;
import vn.solieu.recognise.PeriodExpression.Form;
import vn.solieu.rules.Lexicon;

/**
 * Finds the period of each figure: the nearest time in its bracket, clause, sentence or paragraph,
 * else what the report speaks of.
 */
final class PeriodScope {
  /** Before a noun of the lists that only begins like one of the others. */
  private static final String OTHER = "! ";

  private final Period report;
  private final List<String> stocks;
  private final List<String> monthly;

  /**
   * @param report what the report speaks of, or null
   * @param lexicon nouns of things that are counted on a day, and of those that change by the month
   */
  PeriodScope(Period report, Lexicon lexicon) {
    this.report = report;
    this.stocks = lexicon.stocks();
    this.monthly = lexicon.monthly();
  }

  /** What a paragraph hands on to the next one under the same heading. */
  static final class Carry {
    PeriodExpression cumulative;

    /** What the changes of a list are against, or null. */
    PeriodExpression listBase;

    int parent = -1;
  }

  /** Sets period and base of all drafts of a passage. */
  void resolve(Passage passage, List<Draft> drafts, Carry carry, Period section) {
    PassageTimes times = new PassageTimes(passage, drafts);
    for (Draft draft : drafts) {
      if (draft.basePeriod == null && draft.plan == null && isChange(draft)) {
        draft.basePeriod = inheritedBase(times, drafts, draft, carry.listBase);
      }
      draft.period = own(times, draft, drafts, carry, section);
      monthOfChange(times, draft, drafts);
      if (draft.basePeriod == null && draft.plan == null && isChange(draft)) {
        draft.basePeriod = usualBase(draft);
      }
      if (draft.basePeriod != null && draft.period != null) {
        draft.baseResolved = base(draft);
      }
      if (draft.plan != null) {
        draft.base = new Base.OfPlan(draft.plan);
      } else if (draft.baseResolved != null) {
        draft.base = new Base.OfPeriod(draft.baseResolved);
      }
    }
  }

  /** Gives a level another period, and with it the changes that only followed it. */
  static void move(Draft level, Period period, List<Draft> drafts) {
    Period old = level.period;
    level.period = period;
    for (Draft draft : drafts) {
      boolean follows = draft.of == level && draft.ownPeriod == null && old != null;
      if (!follows || !old.equals(draft.period) || period.equals(old)) {
        continue;
      }
      draft.period = period;
      if (draft.basePeriod != null && draft.plan == null) {
        draft
            .basePeriod
            .before(period, null)
            .ifPresent(
                base -> {
                  draft.baseResolved = base;
                  draft.base = new Base.OfPeriod(base);
                });
      }
    }
  }

  /** Whether its phrase begins with one of some nouns, its own unit aside ("con đàn gia súc"). */
  private static boolean isNamed(Draft draft, List<String> nouns) {
    if (draft.phrase == null) {
      return false;
    }
    String unit = draft.quantity.unit().symbol();
    boolean counted =
        draft.phrase.startsWith(unit)
            && draft.phrase.length() > unit.length()
            && draft.phrase.charAt(unit.length()) == ' ';
    String phrase = counted ? draft.phrase.substring(unit.length() + 1) : draft.phrase;
    boolean named = false;
    for (String noun : nouns) {
      boolean other = noun.startsWith(OTHER);
      int from = other ? OTHER.length() : 0;
      int end = noun.length() - from;
      boolean begins =
          phrase.startsWith(noun.substring(from))
              && (phrase.length() == end || phrase.charAt(end) == ' ');
      if (begins && other) {
        return false;
      }
      named |= begins;
    }
    return named;
  }

  /** Whether a figure counts something on a day, or says something of that: a herd, land. */
  private boolean isStock(Draft draft, List<Draft> drafts) {
    Draft level = draft.of != null ? draft.of : draft;
    if (level == draft && draft.kind != Kind.LEVEL && draft.order > 0) {
      Draft before = drafts.get(draft.order - 1);
      boolean same = draft.phrase != null && draft.phrase.equals(before.phrase);
      return same && isStock(before, drafts);
    }
    return level.phrase != null
        && (level.quantity.unit().dimension() == Dimension.AREA || isNamed(level, stocks));
  }

  /** Whether it counts something on a day, or says something of that, areas left out. */
  private boolean isHerd(Draft draft, List<Draft> drafts) {
    Draft level = draft.of != null ? measured(draft, drafts) : draft;
    return level.status != Status.PLAN
        && level.quantity.unit().dimension() != Dimension.AREA
        && isNamed(level, stocks);
  }

  private static boolean isChange(Draft draft) {
    return draft.kind == Kind.GROWTH || draft.kind == Kind.DIFFERENCE || draft.kind == Kind.INDEX;
  }

  private Period own(
      PassageTimes times, Draft draft, List<Draft> drafts, Carry carry, Period section) {
    if (draft.ownPeriod != null) {
      draft.periodFrom = Draft.PeriodFrom.STATEMENT;
      draft.periodSaid = draft.ownPeriod;
      Draft before = lastOfItsTime(drafts, draft);
      Period from = before != null && before.period != null ? before.period : report;
      if (draft.ownPeriod.isRelative()) {
        return from == null ? null : draft.ownPeriod.before(from, report).orElse(null);
      }
      return draft.ownPeriod.in(report).orElse(null);
    }
    if (draft.kind == Kind.LEVEL
        && draft.status == Status.PLAN
        && draft.plan != null
        && report != null) {
      // The level of a plan that something is measured by is the year's, or what the plan names.
      int named = times.behindPlan(draft);
      Period said =
          named < 0 ? null : times.at(named).in(frame(times.at(named), section)).orElse(null);
      draft.periodFrom = said == null ? Draft.PeriodFrom.PLAN_YEAR : Draft.PeriodFrom.TIME;
      draft.periodSaid = said == null ? null : times.at(named);
      return said == null ? Period.year(report.end().year()) : said;
    }
    Draft of = draft.of == null ? null : measured(draft, drafts);
    int at = times.of(draft);
    if (at >= 0 && times.at(at).form() == Form.REPORT && !isStock(draft, drafts)) {
      at = times.addedUp(at);
    }
    at = beforeItsSum(times, at, draft, drafts);
    boolean plans = at >= 0 && isYearOfPlan(times, at, draft, drafts);
    // "… trong tháng 10 giảm 8%. Tổng mức bán lẻ 9.629 tỷ đồng, đạt 83% kế hoạch": of the year.
    boolean apart =
        at >= 0
            && times.at(at).form() == Form.MONTH
            && !times.inSentenceOf(at, draft)
            && carry.cumulative != null
            && isYearly(draft, drafts);
    at = apart ? -1 : at;
    Period found = at < 0 || plans ? null : said(times, at, draft, drafts, section);
    if (found != null) {
      PeriodExpression expression = times.at(at);
      Draft cumulative = draft.kind == Kind.PLAN_COMPLETION ? cumulativeOf(draft, drafts) : null;
      if (cumulative != null && expression.form() == Form.MONTH) {
        draft.periodFrom = Draft.PeriodFrom.CARRIED;
        return cumulative.period;
      }
      if (expression.isCumulative() && draft.passage.group(draft.index) == 0) {
        // A day that one paragraph counts to isn't the next one's, unless it adds up to it.
        boolean day = found.end().day() > 0 && !times.addsUp(at);
        carry.cumulative = day ? null : expression;
      }
      draft.periodFrom = Draft.PeriodFrom.TIME;
      draft.periodSaid = expression;
      return found;
    }
    if (of != null && of.period != null) {
      draft.periodFrom = Draft.PeriodFrom.CARRIED;
      return of.period;
    }
    if (plans) {
      draft.periodFrom = Draft.PeriodFrom.PLAN_YEAR;
      return yearToReport();
    }
    Draft before = inSameBreath(draft.passage, drafts, draft);
    if (before != null) {
      draft.periodFrom = Draft.PeriodFrom.CARRIED;
      return before.period;
    }
    Period implied = impliedByBase(draft);
    if (implied != null) {
      return implied;
    }
    // A plan is a year's: what is measured by it has run since the year began.
    if (isYearly(draft, drafts) && !isHerd(draft, drafts)) {
      if (draft.status == Status.PLAN) {
        return report == null ? null : Period.year(report.end().year());
      }
      draft.periodFrom =
          carry.cumulative == null ? Draft.PeriodFrom.PLAN_YEAR : Draft.PeriodFrom.CARRIED;
      if (carry.cumulative != null) {
        return carry.cumulative.in(report).orElse(yearToReport());
      }
      return yearToReport();
    }
    draft.periodFrom = section != null ? Draft.PeriodFrom.SECTION : Draft.PeriodFrom.REPORT;
    return section != null ? section : report;
  }

  /**
   * "6 tháng 1.582 tấn, tháng 6 là 267 tấn, đạt 50% kế hoạch": the level of the same sentence and
   * indicator that runs from the start of the year, or null.
   */
  private static Draft cumulativeOf(Draft draft, List<Draft> drafts) {
    for (int k = draft.order - 1; k >= 0; k--) {
      Draft other = drafts.get(k);
      if (other.passage.sentence(other.index) != draft.passage.sentence(draft.index)
          || other.phrase == null
          || !other.phrase.equals(draft.phrase)) {
        return null;
      }
      boolean year = other.period != null && other.period.end().day() == 0;
      if (other.kind == Kind.LEVEL
          && year
          && (other.period.isCumulative() || other.period.end().month() == 0)
          && other.plan == null) {
        return other;
      }
    }
    return null;
  }

  /**
   * "… tháng 9 được 712 tỷ đồng, lũy kế 7.483 tỷ đồng. Trong đó, thu nội địa được 265 tỷ đồng, lũy
   * kế 2.419 tỷ đồng": what is added up right behind it isn't yet: of the month said last.
   */
  private static int beforeItsSum(PassageTimes times, int at, Draft draft, List<Draft> drafts) {
    boolean carried =
        at >= 0
            && times.at(at).isCumulative()
            && !times.inSentenceOf(at, draft)
            && draft.kind == Kind.LEVEL
            && draft.order + 1 < drafts.size();
    if (!carried) {
      return at;
    }
    Draft sum = drafts.get(draft.order + 1);
    boolean same =
        sum.kind == Kind.LEVEL
            && sum.anchor == draft
            && !sum.ownPhrase
            && sum.quantity.unit().comparableWith(draft.quantity.unit());
    int time = same ? times.of(sum) : -1;
    boolean added = time > draft.index && times.at(time).isCumulative();
    int month = added ? times.monthBefore(draft.index) : -1;
    return month < 0 ? at : month;
  }

  /**
   * "Tổng kế hoạch vốn năm 2022 là 48 tỷ đồng, đã giải ngân 24 tỷ đồng": the year is the plan's,
   * and what was done of it has run since it began.
   */
  private static boolean isYearOfPlan(PassageTimes times, int at, Draft draft, List<Draft> drafts) {
    if (times.at(at).form() != Form.YEAR || draft.plan != null && draft.kind == Kind.LEVEL) {
      return false;
    }
    for (int k = draft.order - 1; k >= 0 && drafts.get(k).index > at; k--) {
      Draft other = drafts.get(k);
      if (other.kind == Kind.LEVEL && other.plan != null && other.status == Status.PLAN) {
        return true;
      }
    }
    return false;
  }

  /**
   * The period that a time names for a figure; null where it isn't the figure's.
   *
   * <p>"đến ngày 15/5" is that day for what is counted on a day and all that its sentence says of
   * it, the time up to it for the rest.
   */
  private Period said(PassageTimes times, int at, Draft draft, List<Draft> drafts, Period section) {
    PeriodExpression expression = times.at(at);
    Period period = expression.in(frame(expression, section)).orElse(null);
    if (period == null || !isToDate(expression, period)) {
      return period;
    }
    if (expression.form() == Form.TO_MONTH && !isHerd(draft, drafts)) {
      // "đến hết tháng 8 đã trồng 2.150 ha": done since the year began.
      return period;
    }
    Draft first = null;
    for (Draft other : drafts) {
      if (other.index > at) {
        first = other;
        break;
      }
    }
    boolean counted = first != null && times.inSentenceOf(at, first) && isStock(first, drafts);
    boolean here = times.inSentenceOf(at, draft);
    if (isStock(draft, drafts) || counted && here) {
      return Period.of(period.end());
    }
    return counted ? null : period;
  }

  private static boolean isToDate(PeriodExpression expression, Period period) {
    boolean day = expression.form() == Form.TO_DATE && period.end().day() > 0;
    return (day || expression.form() == Form.TO_MONTH) && !period.isSingle();
  }

  /** A time without its year is of the year that the heading above names. */
  private Period frame(PeriodExpression expression, Period section) {
    boolean later =
        section != null && report != null && section.firstDay().isAfter(report.lastDay());
    if (later && expression.form() == Form.REPORT_MONTH && section.isSingle()) {
      // "trong tháng" under the tasks of the next month.
      return section;
    }
    boolean otherYear =
        section != null
            && report != null
            && expression.year() == 0
            && section.end().year() != report.end().year();
    return otherYear && expression.isPartOfYear() ? section : report;
  }

  /**
   * What a percentage is of: the amount done, where it stands before the plan's level in the same
   * sentence ("30/38 ha, đạt 79%").
   */
  static Draft measured(Draft draft, List<Draft> drafts) {
    Draft of = draft.of;
    boolean plan = of != null && of.status == Status.PLAN && of.plan != null;
    if (!plan || of.order >= drafts.size() || drafts.get(of.order) != of) {
      return of;
    }
    for (int k = of.order - 1; k >= 0; k--) {
      Draft other = drafts.get(k);
      if (other.passage.sentence(other.index) != of.passage.sentence(of.index)) {
        return of;
      }
      boolean done = other.kind == Kind.LEVEL && other.plan == null && other.ownPeriod == null;
      if (done && other.quantity.unit().equals(of.quantity.unit())) {
        return other;
      }
    }
    return of;
  }

  /** A change against the month before is a month's, and so is the level that changed. */
  private void monthOfChange(PassageTimes times, Draft draft, List<Draft> drafts) {
    Period period = draft.period;
    if (period == null || period.isSingle() || draft.ownPeriod != null || period.end().day() > 0) {
      return;
    }
    Form base = draft.basePeriod == null ? null : draft.basePeriod.form();
    if (draft.kind == Kind.LEVEL) {
      int at = times.of(draft);
      if (at >= 0 && times.inSentenceOf(at, draft)) {
        return;
      }
      int compared = times.comparedBefore(draft);
      if (compared >= 0) {
        // "So với tháng trước, trong 11 nhóm hàng có 4 nhóm tăng giá": it compares months.
        base = times.at(compared).form();
      }
      for (Draft other : drafts) {
        if (other.of == draft && other.basePeriod != null) {
          base = other.basePeriod.form();
        }
      }
    } else if (!isChange(draft)) {
      return;
    }
    int month = period.end().month();
    if (base == Form.PREVIOUS_MONTH && month > 0) {
      draft.period = Period.month(period.end().year(), month);
    } else if (base == Form.PREVIOUS_QUARTER && month > 0) {
      draft.period = Period.of(TimePoint.quarter(period.end().year(), (month + 2) / 3));
    }
  }

  /**
   * The figure before in the same sentence and bracket: what follows it goes on speaking of its
   * time.
   */
  private static Draft inSameBreath(Passage passage, List<Draft> drafts, Draft draft) {
    for (int k = draft.order - 1; k >= 0; k--) {
      Draft other = drafts.get(k);
      if (passage.sentence(other.index) != passage.sentence(draft.index)) {
        return null;
      }
      boolean plan = other.kind == Kind.LEVEL && other.periodFrom == Draft.PeriodFrom.PLAN_YEAR;
      if (passage.group(other.index) == passage.group(draft.index)
          && other.ownPeriod == null
          && !(plan && other.plan != null)) {
        return other.period == null ? null : other;
      }
    }
    return null;
  }

  /** A change against the month before speaks of a month, whatever the report does. */
  private Period impliedByBase(Draft draft) {
    PeriodExpression base = draft.basePeriod;
    if (base == null || report == null || report.end().month() == 0) {
      return null;
    }
    return switch (base.form()) {
      case PREVIOUS_MONTH -> Period.month(report.end().year(), report.end().month());
      case PREVIOUS_QUARTER ->
          Period.of(TimePoint.quarter(report.end().year(), (report.end().month() + 2) / 3));
      default -> null;
    };
  }

  private Period yearToReport() {
    return plain(Form.REPORT_TO_DATE).in(report).orElse(report);
  }

  private static PeriodExpression plain(Form form) {
    return new PeriodExpression(form, 0, 0, 0, 0, 0, 0, 0, 0);
  }

  /** Whether the figure is a plan's completion, or the level that one qualifies. */
  private static boolean isYearly(Draft draft, List<Draft> drafts) {
    if (draft.kind == Kind.PLAN_COMPLETION) {
      return true;
    }
    if (draft.kind != Kind.LEVEL) {
      return draft.of != null && isYearly(draft.of, drafts);
    }
    for (Draft other : drafts) {
      if (other.kind == Kind.PLAN_COMPLETION && measured(other, drafts) == draft) {
        return true;
      }
    }
    return false;
  }

  /** The figure before that isn't one of what is compared with. */
  private static Draft lastOfItsTime(List<Draft> drafts, Draft draft) {
    for (int k = draft.order - 1; k >= 0; k--) {
      if (drafts.get(k).ownPeriod == null) {
        return drafts.get(k);
      }
    }
    return null;
  }

  /** In a list of changes the base is said once: before the list, or after its last member. */
  private PeriodExpression inheritedBase(
      PassageTimes times, List<Draft> drafts, Draft draft, PeriodExpression listBase) {
    PeriodExpression found = baseSaid(times, drafts, draft, listBase);
    if (found != null && draft.ownPeriod != null && !found.isRelative()) {
      // What is compared with has a base of its own, as far back.
      return plain(found.form() == Form.MONTH ? Form.PREVIOUS_MONTH : Form.SAME_PERIOD);
    }
    return found;
  }

  private static PeriodExpression baseSaid(
      PassageTimes times, List<Draft> drafts, Draft draft, PeriodExpression listBase) {
    int at = draft.order;
    int sentence = draft.passage.sentence(draft.index);
    int compared = times.comparedBefore(draft);
    for (int k = at - 1; k >= 0; k--) {
      Draft other = drafts.get(k);
      if (other.passage.sentence(other.index) != sentence || other.index < compared) {
        break;
      }
      if (isChange(other) && other.basePeriod != null) {
        // "tăng 3% so với tháng trước và tăng 10%": the other usual one.
        boolean second =
            k == at - 1
                && other.baseIndex >= 0
                && other.basePeriod.form() == Form.PREVIOUS_MONTH
                && other.kind == draft.kind
                && !draft.ownPhrase
                && times.joins(other.baseIndex, draft.index);
        return second ? plain(Form.SAME_PERIOD) : other.basePeriod;
      }
    }
    if (compared >= 0) {
      return times.at(compared);
    }
    for (int k = at + 1; k < drafts.size(); k++) {
      Draft other = drafts.get(k);
      if (other.passage.sentence(other.index) != sentence) {
        break;
      }
      // "giảm 12 lượt và 30 người so với tháng 1", "lần lượt giảm 4%, 2% và 11% so với quý II":
      // what follows shares the movement.
      boolean alike = other.quantity.unit().equals(draft.quantity.unit()) || k == at + 1;
      if ((isChange(other) || alike) && other.basePeriod != null) {
        return other.basePeriod;
      }
    }
    for (int k = at - 1; k >= 0; k--) {
      Draft other = drafts.get(k);
      int said = times.comparedIn(other);
      if (said >= 0 && !isChange(other)) {
        // "5 nhóm tăng, 4 nhóm giảm so với tháng trước. Các nhóm tăng gồm: …": as counted.
        return times.at(said);
      }
      if (isChange(other) && other.basePeriod != null) {
        // What a later sentence adds up isn't against the month before.
        boolean month = other.basePeriod.form() == Form.PREVIOUS_MONTH;
        return month && times.cumulative(draft) ? plain(Form.SAME_PERIOD) : other.basePeriod;
      }
    }
    return listBase;
  }

  /**
   * A change that names no base is against the same period of the year before; prices are against
   * the month before.
   */
  private PeriodExpression usualBase(Draft draft) {
    boolean month =
        draft.period != null && draft.period.isSingle() && draft.period.end().month() > 0;
    return plain(month && isNamed(draft, monthly) ? Form.PREVIOUS_MONTH : Form.SAME_PERIOD);
  }

  /** What a figure is compared with; a year that isn't earlier than its own is a slip. */
  private Period base(Draft draft) {
    Period base = draft.basePeriod.before(draft.period, report).orElse(null);
    boolean unprinted = draft.basePeriod.form() == Form.MONTH && draft.basePeriod.year() == 0;
    if (base != null && unprinted && base.firstDay().isAfter(draft.period.lastDay())) {
      // "so với tháng 12" in a report of September: of the year before.
      return base.plusYears(-1);
    }
    boolean sameForm = draft.basePeriod.form() == Form.SAME_PERIOD;
    // A year to come that is printed stays: it is a slip, and the check of dates tells.
    boolean printed = draft.basePeriod.year() > draft.period.end().year();
    if (base != null && sameForm && !printed && !base.lastDay().isBefore(draft.period.lastDay())) {
      return draft.period.plusYears(-1);
    }
    return base;
  }
}
