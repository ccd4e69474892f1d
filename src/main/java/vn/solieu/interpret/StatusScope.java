package vn.solieu.interpret;

import java.util.List;
import vn.solieu.domain.Base;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Period;
import vn.solieu.domain.Status;
import vn.solieu.recognise.Item;
import vn.solieu.rules.Cue;

/**
 * Says how settled each figure is: what its own words say, else what it says something of, else
 * what the sentence said before it, else what the heading says.
 */
final class StatusScope {
  private static final int OPENING_ITEMS_MOST = 3;

  private final Period report;

  StatusScope(Period report) {
    this.report = report;
  }

  /** Sets the status of all drafts of a passage. */
  void resolve(Passage passage, List<Draft> drafts, Status section) {
    for (Draft draft : drafts) {
      // "Ước tính tháng 10, vốn đầu tư thực hiện được 807 tỷ đồng": the verb settles nothing.
      boolean verb = draft.status == Status.ACTUAL;
      draft.ownStatus = draft.status != null && !verb;
      if (verb && spreads(opening(passage, draft))) {
        draft.status = opening(passage, draft);
      }
      if (draft.status == null) {
        draft.status = inherited(passage, draft, drafts, section);
      }
      boolean ahead =
          draft.status == Status.ACTUAL
              && !draft.ownStatus
              && report != null
              && draft.period != null
              && draft.period.firstDay().isAfter(report.lastDay());
      if (ahead) {
        draft.status = Status.PLAN;
      }
    }
  }

  /** The parts of an estimate are estimates, unless they say otherwise, and so is what they say. */
  static void spread(BreakdownReader.Parts breakdown, List<Draft> drafts) {
    Status status = breakdown.total().status;
    boolean plan = status == Status.PLAN && breakdown.total().plan != null;
    if (!spreads(status) && !plan) {
      return;
    }
    for (Draft part : breakdown.parts()) {
      settle(part, status);
      for (Draft draft : drafts) {
        if (draft.of == part) {
          settle(draft, status);
        }
      }
    }
  }

  /** What a heading says of all figures below it: "Ước thực hiện quý I"; null where it doesn't. */
  static Status ofHeading(List<Item> items) {
    for (Item item : items) {
      Status status = item.is(Cue.STATUS) ? Status.parse(item.value(Cue.STATUS)) : null;
      if (spreads(status)) {
        return status;
      }
    }
    return null;
  }

  private static void settle(Draft draft, Status status) {
    if (draft.status == Status.ACTUAL && !draft.ownStatus) {
      draft.status = status;
    }
  }

  private static boolean spreads(Status status) {
    return status == Status.ESTIMATE || status == Status.PRELIMINARY;
  }

  private Status inherited(Passage passage, Draft draft, List<Draft> drafts, Status section) {
    if (draft.ownPeriod != null) {
      // What something is compared with is settled.
      return Status.ACTUAL;
    }
    Draft of = PeriodScope.measured(draft, drafts);
    if (of != null && of.status != null) {
      return of.status;
    }
    Draft planned = inBracketsOfPlan(passage, draft, drafts);
    if (planned != null) {
      draft.base = new Base.OfPlan(planned.plan);
      return Status.PLAN;
    }
    Status said = said(passage, draft);
    if (said != null) {
      return said;
    }
    Draft whole = includedIn(passage, draft, drafts);
    boolean sameTime = whole != null && whole.period != null && whole.period.equals(draft.period);
    if (sameTime && spreads(whole.status)) {
      return whole.status;
    }
    Draft before = before(drafts, draft);
    return before != null && goesOn(passage, before, draft) ? before.status : section;
  }

  /**
   * "… ước đạt 483 tỷ đồng. Trong đó, vận tải hành khách đạt 63 tỷ đồng; hàng hóa đạt 389 tỷ đồng":
   * the figure before the word that the parts follow, in its sentence or the one before; or null.
   */
  private static Draft includedIn(Passage passage, Draft draft, List<Draft> drafts) {
    int sentence = passage.sentence(draft.index);
    int word = draft.index;
    while (word >= 0 && passage.sentence(word) == sentence) {
      if (passage.item(word).is(Cue.INCLUDE) && passage.group(word) == passage.group(draft.index)) {
        break;
      }
      word--;
    }
    if (word < 0 || passage.sentence(word) != sentence) {
      return null;
    }
    Draft found = null;
    for (int k = 0; k < draft.order && drafts.get(k).index < word; k++) {
      Draft other = drafts.get(k);
      boolean near = passage.sentence(other.index) >= sentence - 1;
      if (near && passage.group(other.index) == passage.group(draft.index) && other.of == null) {
        found = other;
      }
    }
    return found;
  }

  /** "kế hoạch vốn là 90 tỷ đồng (vốn tỉnh 30 tỷ đồng; …)": the plan's level, or null. */
  private static Draft inBracketsOfPlan(Passage passage, Draft draft, List<Draft> drafts) {
    int group = passage.group(draft.index);
    if (group == 0 || draft.kind != Kind.LEVEL || draft.ownPeriod != null) {
      return null;
    }
    int open = passage.groupAt(group).open();
    for (int k = draft.order - 1; k >= 0; k--) {
      Draft other = drafts.get(k);
      if (other.index < open) {
        boolean plan = other.status == Status.PLAN && other.plan != null;
        return plan
                && other.index == open - 1
                && other.quantity.unit().equals(draft.quantity.unit())
            ? other
            : null;
      }
    }
    return null;
  }

  /** How settled the words that open a figure's sentence call it, or null. */
  private static Status opening(Passage passage, Draft draft) {
    int first = draft.index;
    while (first > 0
        && passage.sentence(first - 1) == passage.sentence(draft.index)
        && !passage.item(first - 1).is(Cue.COLON)) {
      first--;
    }
    for (int k = first; k < Math.min(draft.index, first + OPENING_ITEMS_MOST - 1); k++) {
      if (passage.item(k).is(Cue.STATUS)) {
        return Status.parse(passage.item(k).value(Cue.STATUS));
      }
    }
    return null;
  }

  /** What a word at the head of the sentence, or in the figure's own clause, says; or null. */
  private static Status said(Passage passage, Draft draft) {
    int sentence = passage.sentence(draft.index);
    int group = passage.group(draft.index);
    Status found = null;
    boolean clause = true;
    for (int k = draft.index - 1; k >= 0 && passage.sentence(k) == sentence; k--) {
      Item item = passage.item(k);
      if (passage.group(k) != group) {
        continue;
      }
      clause &= !item.isAny(Cue.QUANTITY.bit() | Cue.SEMICOLON.bit());
      Status status = item.is(Cue.STATUS) ? Status.parse(item.value(Cue.STATUS)) : null;
      if (found == null && spreads(status) && (clause || opens(passage, k))) {
        found = status;
      }
      if (found == null && item.value(Cue.AUXILIARY).equals("future") && draft.kind == Kind.LEVEL) {
        // "tỉnh sẽ hỗ trợ mỗi hộ 60 triệu đồng": what shall be done.
        found = Status.PLAN;
      }
    }
    return found;
  }

  private static boolean opens(Passage passage, int index) {
    for (int k = index; k >= index - OPENING_ITEMS_MOST + 1; k--) {
      boolean first = k == 0 || passage.sentence(k - 1) != passage.sentence(index);
      // "Chăn nuôi: Ước tính đến cuối tháng 8 …": behind a label.
      if (first || passage.item(k - 1).is(Cue.COLON)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but "lũy kế" or "11 tháng" stands before it in its sentence. */
  private static boolean opensWithCumulative(Passage passage, Draft draft) {
    int sentence = passage.sentence(draft.index);
    for (int k = Math.max(0, draft.index - OPENING_ITEMS_MOST - 1); k < draft.index; k++) {
      boolean opens = k == 0 || passage.sentence(k - 1) != sentence;
      if (passage.sentence(k) == sentence && opens) {
        Item item = passage.item(k);
        return item.is(Cue.PERIOD)
            && item.value(Cue.PERIOD).isEmpty()
            && item.time().expression().isCumulative();
      }
    }
    return false;
  }

  private static Draft before(List<Draft> drafts, Draft draft) {
    for (int k = draft.order - 1; k >= 0; k--) {
      Draft other = drafts.get(k);
      boolean aside = other.ownPeriod != null || other.status == Status.PLAN && other.plan != null;
      if (!aside) {
        return other;
      }
    }
    return null;
  }

  /** Whether a figure goes on from an estimate before it: its part, its change, its next item. */
  private static boolean goesOn(Passage passage, Draft before, Draft draft) {
    boolean earlier =
        before.period != null
            && draft.period != null
            && draft.period.lastDay().isBefore(before.period.lastDay());
    // What lies further back is settled.
    if (!spreads(before.status) || earlier) {
      return false;
    }
    int sentence = passage.sentence(draft.index);
    if (passage.sentence(before.index) != sentence) {
      // "… ước 36 tỷ đồng. Lũy kế 359 tỷ đồng": what adds up an estimate is one, and its parts are.
      boolean levels = draft.kind == Kind.LEVEL && before.kind == Kind.LEVEL;
      boolean next = passage.sentence(before.index) == sentence - 1;
      boolean alike = draft.quantity.unit().equals(before.quantity.unit());
      return levels
          && next
          && (alike || !draft.ownPhrase)
          && (PassageTimes.opensWithContinuation(passage, draft.index)
              || opensWithCumulative(passage, draft));
    }
    boolean apart = false;
    boolean verb = false;
    int comma = -1;
    boolean states = false;
    for (int k = before.index + 1; k < draft.index; k++) {
      Item item = passage.item(k);
      if (item.is(Cue.SEMICOLON)) {
        apart = true;
        verb = false;
      }
      if (item.is(Cue.COMMA)) {
        comma = k;
        states = false;
      }
      verb |= item.isAny(Cue.REACH.bit() | Cue.VERB.bit());
      // A verb alone names a branch: "khai thác 24 tỷ đồng".
      states |= item.is(Cue.REACH) || item.is(Cue.VERB) && k > comma + 1;
    }
    // "ước xuống giống 960 ha, diện tích mía đang chăm sóc 475 ha": a statement of its own.
    apart |= comma >= 0 && states && draft.ownPhrase && draft.kind == Kind.LEVEL;
    // The next item of a list is of the same kind; a new sentence behind a semicolon says itself
    // how settled it is.
    return !apart
        || !draft.ownPhrase
        || draft.phrase != null && draft.phrase.equals(before.phrase)
        || !verb && draft.quantity.unit().equals(before.quantity.unit());
  }
}
