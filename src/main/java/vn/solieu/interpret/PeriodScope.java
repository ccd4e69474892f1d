package vn.solieu.interpret;

import java.util.List;
import java.util.Optional;
import vn.solieu.domain.Base;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Period;
import vn.solieu.domain.Status;
import vn.solieu.domain.TimePoint;
import vn.solieu.recognise.Item;
import vn.solieu.recognise.PeriodExpression;
import vn.solieu.rules.Cue;

/**
 * Finds the period of each figure: the nearest time in its bracket, clause, sentence or paragraph,
 * else what the report speaks of.
 */
final class PeriodScope {
  private final Period report;
  private final List<String> stocks;

  /**
   * @param report what the report speaks of, or null
   * @param stocks nouns of things that are counted on a day
   */
  PeriodScope(Period report, List<String> stocks) {
    this.report = report;
    this.stocks = stocks;
  }

  /** What a paragraph hands on to the next one under the same heading. */
  static final class Carry {
    PeriodExpression cumulative;

    /** What the changes of a list are against, or null. */
    PeriodExpression listBase;

    int parent = -1;
  }

  /** Sets period and base of all drafts of a passage. */
  void resolve(Passage passage, List<Draft> drafts, Carry carry, Period sectionPeriod) {
    for (Draft draft : drafts) {
      Period period = own(passage, draft, drafts, carry, sectionPeriod);
      draft.period = isStock(draft) ? asOf(period) : period;
      if (draft.basePeriod == null && draft.plan == null && isChange(draft)) {
        draft.basePeriod = inheritedBase(drafts, draft, carry.listBase);
      }
      if (draft.basePeriod != null && draft.period != null) {
        draft.baseResolved = draft.basePeriod.before(draft.period, report).orElse(null);
      }
      if (draft.plan != null) {
        draft.base = new Base.OfPlan(draft.plan);
      } else if (draft.baseResolved != null) {
        draft.base = new Base.OfPeriod(draft.baseResolved);
      }
    }
  }

  /** Whether a figure counts something on a day: a herd, a debt, a rate, land. */
  private boolean isStock(Draft draft) {
    Draft level = draft.of != null ? draft.of : draft;
    if (level.phrase == null) {
      return false;
    }
    return level.quantity.unit().dimension() == Dimension.AREA
        || stocks.stream()
            .anyMatch(noun -> level.phrase.equals(noun) || level.phrase.startsWith(noun + " "));
  }

  /** "đến ngày 15/5" of a stock is that day, of a flow the time up to it. */
  private static Period asOf(Period period) {
    boolean toDate =
        period != null && !period.isSingle() && period.end().day() > 0 && period.isCumulative();
    return toDate ? Period.of(period.end()) : period;
  }

  private static boolean isChange(Draft draft) {
    return draft.kind == Kind.GROWTH || draft.kind == Kind.DIFFERENCE || draft.kind == Kind.INDEX;
  }

  private Period own(
      Passage passage, Draft draft, List<Draft> drafts, Carry carry, Period sectionPeriod) {
    if (draft.ownPeriod != null) {
      draft.periodFrom = Draft.PeriodFrom.STATEMENT;
      draft.periodSaid = draft.ownPeriod;
      Draft before = previous(drafts, draft);
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
      // The level of a plan that something is measured by is the year's.
      draft.periodFrom = Draft.PeriodFrom.PLAN_YEAR;
      return Period.year(report.end().year());
    }
    PeriodExpression found = nearest(passage, draft.index);
    if (found != null) {
      Optional<Period> period = found.in(report);
      if (period.isPresent()) {
        if (found.isCumulative() && passage.group(draft.index) == 0) {
          carry.cumulative = found;
        }
        draft.periodFrom = Draft.PeriodFrom.TIME;
        draft.periodSaid = found;
        return period.get();
      }
    }
    if (draft.of != null && draft.of.period != null) {
      draft.periodFrom = Draft.PeriodFrom.CARRIED;
      return draft.of.period;
    }
    Draft before = inSameBreath(passage, drafts, draft);
    if (before != null) {
      draft.periodFrom = Draft.PeriodFrom.CARRIED;
      return before.period;
    }
    Period implied = impliedByBase(draft);
    if (implied != null) {
      return implied;
    }
    // A plan is a year's: what is measured by it has run since the year began.
    if (isYearly(draft, drafts)) {
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
    draft.periodFrom = sectionPeriod != null ? Draft.PeriodFrom.SECTION : Draft.PeriodFrom.REPORT;
    return sectionPeriod != null ? sectionPeriod : report;
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
      if (passage.group(other.index) == passage.group(draft.index) && other.ownPeriod == null) {
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
    return new PeriodExpression(PeriodExpression.Form.REPORT_TO_DATE, 0, 0, 0, 0, 0, 0, 0, 0)
        .in(report)
        .orElse(report);
  }

  /** Whether the figure is a plan's completion, or the level that one qualifies. */
  private static boolean isYearly(Draft draft, List<Draft> drafts) {
    if (draft.kind == Kind.PLAN_COMPLETION) {
      return true;
    }
    if (draft.kind != Kind.LEVEL) {
      return draft.of != null && isYearly(draft.of, drafts);
    }
    return drafts.stream().anyMatch(d -> d.of == draft && d.kind == Kind.PLAN_COMPLETION);
  }

  /**
   * The time nearest before the figure, outwards through brackets and back through sentences that
   * go on.
   */
  private PeriodExpression nearest(Passage passage, int index) {
    int at = index;
    int group = passage.group(index);
    // A time right behind the figure and not compared with: "đạt 5 tỷ đồng trong tháng 10".
    int next = passage.after(index);
    if (next >= 0 && isOwn(passage.item(next)) && !startsClause(passage, index, next)) {
      return passage.item(next).time().expression();
    }
    while (true) {
      int found = back(passage, at, group, passage.sentence(index));
      if (found >= 0) {
        return passage.item(found).time().expression();
      }
      Passage.Group bracket = passage.groupAt(group);
      if (bracket.parent() < 0) {
        return null;
      }
      at = bracket.open();
      group = bracket.parent();
    }
  }

  /** Whether what follows the figure opens the next clause: "…; tháng 9 đạt". */
  private static boolean startsClause(Passage passage, int index, int next) {
    for (int k = next + 1; k < Math.min(passage.size(), next + 12); k++) {
      Item item = passage.item(k);
      if (item.isAny(
          Cue.COMMA.bit()
              | Cue.SEMICOLON.bit()
              | Cue.STOP.bit()
              | Cue.CLOSE.bit()
              | Cue.CONJUNCTION.bit())) {
        return false;
      }
      if (item.is(Cue.QUANTITY)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOwn(Item item) {
    return item.is(Cue.PERIOD) && item.value(Cue.PERIOD).isEmpty();
  }

  private static int back(Passage passage, int from, int group, int sentence) {
    boolean sameSentence = true;
    int open = passage.groupAt(group).open();
    for (int k = from - 1; k > open; k--) {
      if (passage.group(k) != group) {
        continue;
      }
      Item item = passage.item(k);
      if (sameSentence && passage.sentence(k) != sentence) {
        sameSentence = false;
      }
      if (!isOwn(item) || isCompared(passage, k)) {
        continue;
      }
      if (item.time().expression().form() == PeriodExpression.Form.YEAR
          && !yearReaches(passage, k, from, sameSentence)) {
        continue;
      }
      if (item.time().expression().form() == PeriodExpression.Form.REPORT && sameSentence) {
        int cumulative = cumulativeBefore(passage, k, group, sentence);
        if (cumulative >= 0) {
          return cumulative;
        }
      }
      if (sameSentence || persists(item, passage, k, sentence)) {
        return k;
      }
      // What a sentence says of its time replaces what was said before it, even when it doesn't
      // last.
      return -1;
    }
    return -1;
  }

  /**
   * A year says a figure's time in its own clause, or from the head of its sentence; elsewhere it
   * belongs to a name or a plan.
   */
  private static boolean yearReaches(Passage passage, int year, int from, boolean sameSentence) {
    if (!sameSentence) {
      return false;
    }
    int first = year;
    while (first > 0 && passage.sentence(first - 1) == passage.sentence(year) && year - first < 3) {
      first--;
    }
    boolean opens = first == 0 || passage.sentence(first - 1) != passage.sentence(year);
    if (opens && passage.sentence(first) == passage.sentence(year) && year - first < 3) {
      return true;
    }
    for (int k = year + 1; k < from; k++) {
      if (passage.group(k) == passage.group(year)
          && passage.item(k).isAny(Cue.COMMA.bit() | Cue.SEMICOLON.bit() | Cue.COLON.bit())) {
        return false;
      }
    }
    return true;
  }

  /**
   * "Lũy kế … đến thời điểm báo cáo": the cumulative word before says more than the time of
   * reporting.
   */
  private static int cumulativeBefore(Passage passage, int from, int group, int sentence) {
    for (int k = from - 1; k >= 0 && passage.sentence(k) == sentence; k--) {
      Item item = passage.item(k);
      if (passage.group(k) == group && item.is(Cue.QUANTITY)) {
        return -1;
      }
      if (passage.group(k) == group && isOwn(item) && item.time().expression().isCumulative()) {
        return k;
      }
    }
    return -1;
  }

  /** Whether the time is what something is compared with. */
  private static boolean isCompared(Passage passage, int index) {
    for (int k = index - 1; k >= Math.max(0, index - 4); k--) {
      Item item = passage.item(k);
      if (item.is(Cue.COMPARE)) {
        return true;
      }
      if (item.isAny(Cue.COMMA.bit() | Cue.QUANTITY.bit() | Cue.STOP.bit() | Cue.SEMICOLON.bit())) {
        return false;
      }
    }
    return false;
  }

  /**
   * A dated time holds for the paragraph; a bare "lũy kế" for its sentence and one that goes on
   * from it.
   */
  private static boolean persists(Item item, Passage passage, int at, int sentence) {
    PeriodExpression expression = item.time().expression();
    return switch (expression.form()) {
      case REPORT_TO_DATE, REPORT, REPORT_MONTH, FROM_DATE, MONTH_TO_DATE ->
          opensWithContinuation(passage, sentence);
      default -> true;
    };
  }

  static boolean opensWithContinuation(Passage passage, int sentence) {
    for (int k = 0; k < passage.size(); k++) {
      if (passage.sentence(k) == sentence) {
        Item first = passage.item(k);
        return first.isAny(Cue.INCLUDE.bit() | Cue.CONSIST.bit() | Cue.ONLY.bit());
      }
    }
    return false;
  }

  private static Draft previous(List<Draft> drafts, Draft draft) {
    return draft.order > 0 ? drafts.get(draft.order - 1) : null;
  }

  /** In a list of changes the base is said once: before the list, or after its last member. */
  private PeriodExpression inheritedBase(
      List<Draft> drafts, Draft draft, PeriodExpression listBase) {
    int at = draft.order;
    int sentence = draft.passage.sentence(draft.index);
    for (int k = at - 1; k >= 0; k--) {
      Draft other = drafts.get(k);
      if (other.passage.sentence(other.index) != sentence) {
        break;
      }
      if (isChange(other) && other.basePeriod != null) {
        return other.basePeriod;
      }
    }
    for (int k = at + 1; k < drafts.size(); k++) {
      Draft other = drafts.get(k);
      if (other.passage.sentence(other.index) != sentence) {
        break;
      }
      if (isChange(other) && other.basePeriod != null) {
        return other.basePeriod;
      }
    }
    for (int k = at - 1; k >= 0; k--) {
      Draft other = drafts.get(k);
      if (isChange(other) && other.basePeriod != null) {
        return other.basePeriod;
      }
    }
    return listBase != null ? listBase : samePeriod();
  }

  /** A change that names no base is against the same period of the year before. */
  private static PeriodExpression samePeriod() {
    return new PeriodExpression(PeriodExpression.Form.SAME_PERIOD, 0, 0, 0, 0, 0, 0, 0, 0);
  }
}
