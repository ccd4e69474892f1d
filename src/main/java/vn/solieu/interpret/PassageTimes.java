package vn.solieu.interpret;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import vn.solieu.recognise.Item;
import vn.solieu.recognise.PeriodExpression;
import vn.solieu.rules.Cue;

/** Where a passage names times, and which of them a figure stands under. */
final class PassageTimes {
  private static final int COMPARED_ITEMS_MOST = 4;

  private final Passage passage;

  /** Times that a statement has taken for one figure: what it is compared with, or its own. */
  private final BitSet taken = new BitSet();

  /** Index of the first quantity of each sentence outside brackets. */
  private final int[] firstQuantity;

  PassageTimes(Passage passage, List<Draft> drafts) {
    this.passage = passage;
    int sentences = passage.size() == 0 ? 0 : passage.sentence(passage.size() - 1) + 1;
    this.firstQuantity = new int[sentences];
    Arrays.fill(firstQuantity, Integer.MAX_VALUE);
    for (Draft draft : drafts) {
      if (draft.baseIndex >= 0) {
        taken.set(draft.baseIndex);
      }
      if (draft.ownIndex >= 0) {
        taken.set(draft.ownIndex);
      }
      int sentence = passage.sentence(draft.index);
      if (passage.group(draft.index) == 0 && draft.index < firstQuantity[sentence]) {
        firstQuantity[sentence] = draft.index;
      }
    }
  }

  PeriodExpression at(int index) {
    return passage.item(index).time().expression();
  }

  boolean inSentenceOf(int time, Draft draft) {
    return passage.sentence(time) == passage.sentence(draft.index);
  }

  /**
   * The index of the time nearest before the figure, outwards through brackets and back through
   * sentences that go on; -1 where none is.
   */
  int of(Draft draft) {
    int index = draft.index;
    // A time right behind the figure and not compared with: "đạt 5 tỷ đồng trong tháng 10".
    int next = passage.after(index);
    if (next >= 0 && isOwn(next) && !startsClause(index, next)) {
      return next;
    }
    int at = index;
    int group = passage.group(index);
    int sentence = passage.sentence(index);
    while (true) {
      int found = exact(back(draft, at, group));
      if (found >= 0 && passage.sentence(found) == sentence) {
        return found;
      }
      Passage.Group bracket = passage.groupAt(group);
      if (bracket.parent() < 0) {
        int aside = aside(index);
        return aside >= 0 ? aside : found;
      }
      at = bracket.open();
      group = bracket.parent();
    }
  }

  /**
   * "Trong tháng (từ ngày 16/8 đến ngày 15/9)": the days that a bracket right behind a month gives
   * for it; the index itself where there are none.
   */
  private int exact(int time) {
    boolean month =
        time >= 0
            && time + 2 < passage.size()
            && passage.item(time + 1).is(Cue.OPEN)
            && (at(time).form() == PeriodExpression.Form.MONTH
                || at(time).form() == PeriodExpression.Form.REPORT_MONTH);
    boolean days =
        month
            && passage.item(time + 2).is(Cue.PERIOD)
            && at(time + 2).form() == PeriodExpression.Form.FROM_DATE;
    return days ? time + 2 : time;
  }

  /**
   * "Trong 9 tháng … xử lý 21 vụ, hiện đã điều tra 17 vụ": the time that adds up, said before what
   * only says now; the index itself where there is none.
   */
  int addedUp(int now) {
    for (int k = now - 1; k >= 0 && passage.sentence(k) == passage.sentence(now); k--) {
      if (passage.group(k) == passage.group(now) && isOwn(k)) {
        return at(k).isCumulative() ? k : now;
      }
    }
    return now;
  }

  /** "Lũy kế tổng thu đến ngày 10/10": whether a word of adding up opens what the time ends. */
  boolean addsUp(int time) {
    for (int k = time; k >= 0 && passage.sentence(k) == passage.sentence(time); k--) {
      if (passage.item(k).is(Cue.CUMULATIVE)
          || k < time && passage.item(k).is(Cue.PERIOD) && at(k).isCumulative()) {
        return true;
      }
    }
    return false;
  }

  /** What the counts of a figure's sentence are compared with behind them, or -1. */
  int comparedIn(Draft draft) {
    int sentence = passage.sentence(draft.index);
    for (int k = draft.index + 1; k < passage.size() && passage.sentence(k) == sentence; k++) {
      if (passage.item(k).is(Cue.QUANTITY)) {
        return -1;
      }
      if (passage.item(k).is(Cue.PERIOD) && !taken.get(k) && isCompared(k)) {
        return k;
      }
    }
    return -1;
  }

  /** The last month that figures stand under before an item, or -1. */
  int monthBefore(int index) {
    for (int k = index - 1; k >= 0; k--) {
      boolean month =
          isOwn(k)
              && (at(k).form() == PeriodExpression.Form.MONTH
                  || at(k).form() == PeriodExpression.Form.REPORT_MONTH);
      if (month && !isCompared(k)) {
        return k;
      }
    }
    return -1;
  }

  /** Whether a figure's own sentence names a time before it that runs from the year's start. */
  boolean cumulative(Draft draft) {
    for (int k = draft.index - 1; k >= 0; k--) {
      if (passage.sentence(k) != passage.sentence(draft.index)) {
        return false;
      }
      if (isOwn(k)) {
        return at(k).isCumulative();
      }
    }
    return false;
  }

  /** Whether "và" stands between two items, and no comma or semicolon. */
  boolean joins(int from, int to) {
    boolean joined = false;
    for (int k = from + 1; k < to; k++) {
      Item item = passage.item(k);
      if (item.isAny(Cue.COMMA.bit() | Cue.SEMICOLON.bit())) {
        return false;
      }
      joined |= item.is(Cue.CONJUNCTION);
    }
    return joined;
  }

  /** The time between a plan's name and its level: "kế hoạch năm 2024 là 4.300 tấn", or -1. */
  int behindPlan(Draft draft) {
    int group = passage.group(draft.index);
    int found = -1;
    for (int k = draft.index - 1; k >= 0; k--) {
      Item item = passage.item(k);
      if (passage.sentence(k) != passage.sentence(draft.index)
          || passage.group(k) != group
          || item.isAny(Cue.QUANTITY.bit() | Cue.SEMICOLON.bit())) {
        return -1;
      }
      if (item.is(Cue.PLAN)) {
        return found;
      }
      if (isOwn(k) && found < 0) {
        found = k;
      }
    }
    return -1;
  }

  /**
   * Whether what follows the figure opens the next clause: "…; tháng 9 đạt". In "từ 3 xã năm 2022
   * lên 7 xã" it doesn't.
   */
  private boolean startsClause(int index, int next) {
    int behind = passage.after(next);
    if (behind >= 0 && passage.item(behind).value(Cue.LINK).equals("change")) {
      return false;
    }
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

  /** Whether it is a time that figures may stand under. */
  private boolean isOwn(int index) {
    Item item = passage.item(index);
    return item.is(Cue.PERIOD)
        && item.value(Cue.PERIOD).isEmpty()
        && !taken.get(index)
        && !namesProgramme(index)
        && !isOfPlan(index);
  }

  /** "đạt 48% kế hoạch cả năm, tăng 7%": the year is the plan's, and what follows isn't of it. */
  private boolean isOfPlan(int index) {
    return index > 0
        && at(index).form() == PeriodExpression.Form.REPORT_YEAR
        && passage.item(index - 1).is(Cue.PLAN);
  }

  /**
   * "sơ tuyển nghĩa vụ quân sự năm 2024 cho 57 thanh niên": the year belongs to what was worked
   * for, and says nothing of when.
   */
  private boolean namesProgramme(int index) {
    return index > 0
        && at(index).form() == PeriodExpression.Form.YEAR
        && (passage.item(index - 1).value(Cue.WORD).equals("programme")
            || passage.item(index - 1).value(Cue.VERB).equals("programme"));
  }

  private int back(Draft draft, int from, int group) {
    int sentence = passage.sentence(draft.index);
    int open = passage.groupAt(group).open();
    for (int k = from - 1; k > open; k--) {
      if (passage.group(k) != group || !isOwn(k) || isCompared(k)) {
        continue;
      }
      boolean same = passage.sentence(k) == sentence;
      PeriodExpression.Form form = at(k).form();
      if (form == PeriodExpression.Form.YEAR && !yearReaches(k, from, same)) {
        continue;
      }
      if (same) {
        int cumulative = form == PeriodExpression.Form.REPORT ? cumulativeBefore(k, group) : -1;
        return cumulative >= 0 ? cumulative : k;
      }
      // A time said after the first figure of its sentence ends with that sentence, and so does
      // the one that it took turns with; save for "gồm …", which goes on from the last.
      if (group == 0
          && k > firstQuantity[passage.sentence(k)]
          && !opensWithContinuation(passage, draft.index)) {
        return -1;
      }
      // What a sentence says of its time replaces what was said before it, even when it doesn't
      // last.
      return persists(k, draft.index) ? k : -1;
    }
    return -1;
  }

  /**
   * A year says a figure's time in its own clause, or from the head of its sentence; elsewhere it
   * belongs to a name or a plan.
   */
  private boolean yearReaches(int year, int from, boolean sameSentence) {
    if (!sameSentence) {
      return false;
    }
    int next = passage.after(year);
    if (next >= 0 && passage.item(next).is(Cue.COLON)) {
      return true;
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
  private int cumulativeBefore(int from, int group) {
    int sentence = passage.sentence(from);
    for (int k = from - 1; k >= 0 && passage.sentence(k) == sentence; k--) {
      if (passage.group(k) != group) {
        continue;
      }
      if (passage.item(k).is(Cue.QUANTITY)) {
        return -1;
      }
      if (isOwn(k) && at(k).isCumulative()) {
        return k;
      }
    }
    return -1;
  }

  /** Whether the time is what something is compared with. */
  private boolean isCompared(int index) {
    int group = passage.group(index);
    for (int k = index - 1; k >= Math.max(0, index - COMPARED_ITEMS_MOST); k--) {
      Item item = passage.item(k);
      if (passage.group(k) != group) {
        return false;
      }
      if (item.is(Cue.COMPARE)) {
        return true;
      }
      if (item.isAny(
          Cue.COMMA.bit()
              | Cue.QUANTITY.bit()
              | Cue.STOP.bit()
              | Cue.SEMICOLON.bit()
              | Cue.PERIOD.bit()
              | Cue.OPEN.bit())) {
        return false;
      }
    }
    return false;
  }

  /**
   * A dated time holds for the paragraph; a bare "lũy kế" for its sentence and one that goes on
   * from it.
   */
  private boolean persists(int at, int index) {
    return switch (at(at).form()) {
      case REPORT_TO_DATE, REPORT, REPORT_MONTH, FROM_DATE, MONTH_TO_DATE ->
          opensWithContinuation(passage, index);
      default -> true;
    };
  }

  /** Whether the sentence of an item goes on from the one before: "Trong đó …", "Gồm: …". */
  static boolean opensWithContinuation(Passage passage, int index) {
    int first = index;
    while (first > 0 && passage.sentence(first - 1) == passage.sentence(index)) {
      first--;
    }
    return passage.item(first).isAny(Cue.INCLUDE.bit() | Cue.CONSIST.bit() | Cue.ONLY.bit())
        || passage.item(first).value(Cue.CONTRAST).equals("within")
        || passage.item(first).value(Cue.CONTINUE).equals("within");
  }

  /** Whether the sentence of an item names the next of a row: "Tiếp theo là …". */
  static boolean opensWithPeer(Passage passage, int index) {
    int first = index;
    while (first > 0 && passage.sentence(first - 1) == passage.sentence(index)) {
      first--;
    }
    return passage.item(first).value(Cue.INCLUDE).equals("peer");
  }

  /** A time in brackets of its own later in the sentence: "… 53 ha (số liệu đến ngày 15/11)". */
  private int aside(int index) {
    int sentence = passage.sentence(index);
    int found = -1;
    for (int k = index + 1; k < passage.size() && passage.sentence(k) == sentence; k++) {
      Item item = passage.item(k);
      if (passage.group(k) == 0) {
        if (item.is(Cue.SEMICOLON) || isOwn(k)) {
          return -1;
        }
      } else if (item.is(Cue.OPEN) || item.is(Cue.QUANTITY)) {
        found = -1;
      } else if (item.is(Cue.CLOSE) && found >= 0) {
        return found;
      } else if (isOwn(k) && !isCompared(k)) {
        found = k;
      }
    }
    return -1;
  }

  /**
   * A time that figures are compared with, said before the figure in its sentence and taken by no
   * other: "tăng so với tháng trước (…)", "so với cùng kỳ: …"; -1 where none is.
   */
  int comparedBefore(Draft draft) {
    int group = passage.group(draft.index);
    int sentence = passage.sentence(draft.index);
    for (int k = draft.index - 1; k >= 0 && passage.sentence(k) == sentence; k--) {
      if (!passage.within(group, passage.group(k)) || taken.get(k)) {
        continue;
      }
      if (passage.item(k).is(Cue.PERIOD)
          && !passage.item(k).value(Cue.PERIOD).equals("none")
          && isCompared(k)) {
        return k;
      }
    }
    return -1;
  }
}
