package vn.solieu.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Quantity;
import vn.solieu.domain.Status;
import vn.solieu.domain.Unit;
import vn.solieu.recognise.Item;
import vn.solieu.rules.Cue;

/**
 * Which level a dependent figure qualifies, where its phrase alone doesn't tell: by units, by done
 * and planned, by what stands in brackets beside it, and by what the report said before.
 */
final class OfReader {
  private static final int LINES_BACK_MOST = 3;
  private static final int WORDS_BEFORE_MOST = 25;

  /** Statements of one quantity that are compared with a later one; more say nothing more. */
  private static final int ALIKE_MOST = 100;

  /** Words that may stand between a level and a figure that says something of it. */
  private static final long CONNECTING =
      Cue.MOVE.bit()
          | Cue.REACH.bit()
          | Cue.COMPARE.bit()
          | Cue.QUALIFIER.bit()
          | Cue.PERIOD.bit()
          | Cue.PLAN.bit()
          | Cue.ASSIGN.bit()
          | Cue.STATUS.bit()
          | Cue.SHARE.bit()
          | Cue.CONJUNCTION.bit()
          | Cue.AUXILIARY.bit()
          | Cue.ADVERB.bit()
          | Cue.LINK.bit()
          | Cue.PREPOSITION.bit()
          | Cue.SAME_PERIOD.bit()
          | Cue.TIME_UNIT.bit()
          | Cue.PREVIOUS.bit();

  private static final long BOUNDARY =
      Cue.COMMA.bit()
          | Cue.SEMICOLON.bit()
          | Cue.OPEN.bit()
          | Cue.CLOSE.bit()
          | Cue.STOP.bit()
          | Cue.COLON.bit()
          | Cue.QUANTITY.bit();

  private final Passage passage;
  private final List<Draft> drafts;

  private OfReader(Passage passage, List<Draft> drafts) {
    this.passage = passage;
    this.drafts = drafts;
  }

  /** Settles the levels of a passage's dependent figures whose phrases are read. */
  static void read(Passage passage, List<Draft> drafts) {
    OfReader reader = new OfReader(passage, drafts);
    for (Draft draft : drafts) {
      if (draft.isDependent() && draft.kind != Kind.CONTRIBUTION) {
        while (draft.of != null && draft.of.isDependent() && draft.kind != Kind.SHARE) {
          draft.of = draft.of.of;
        }
        Draft labelled = draft.kind == Kind.SHARE ? reader.behind(draft) : null;
        if (labelled != null) {
          draft.of = labelled;
        } else if (draft.of == null) {
          reader.find(draft);
        }
        if (draft.of != null) {
          reader.correct(draft);
        }
        reader.beside(draft);
      }
    }
  }

  /**
   * "số vụ giảm 4 vụ (giảm 27%)": a growth in brackets is of what the change before them is of;
   * "giảm 46 lượt tiếp, 27 lượt người": each change of the level in its own unit.
   */
  private void beside(Draft draft) {
    Draft before = draft.order == 0 ? null : drafts.get(draft.order - 1);
    int group = passage.group(draft.index);
    if (draft.kind == Kind.GROWTH
        && before != null
        && before.kind == Kind.DIFFERENCE
        && group != 0
        && passage.groupAt(group).open() == before.index + 1) {
      draft.of = before.of;
      return;
    }
    String unit = draft.quantity.unit().symbol();
    boolean other =
        draft.kind == Kind.DIFFERENCE
            && draft.of != null
            && draft.quantity.unit().isExactCount()
            && !draft.of.quantity.unit().symbol().startsWith(unit);
    for (int k = draft.order - 1; other && k >= 0; k--) {
      Draft level = drafts.get(k);
      if (passage.sentence(level.index) < passage.sentence(draft.index) - 1) {
        return;
      }
      if (level.kind == Kind.LEVEL && level.quantity.unit().symbol().equals(unit)) {
        boolean taken = draft.phrase != null && draft.phrase.equals(draft.of.phrase);
        draft.of = level;
        draft.phrase = taken ? level.phrase : draft.phrase;
        return;
      }
    }
  }

  // ---- a level where none is known

  private void find(Draft draft) {
    Draft found = behind(draft);
    if (found == null && draft.kind == Kind.SHARE) {
      found = besideBracket(draft);
    }
    if (found == null && draft.quantity.unit().dimension() == Dimension.POINTS) {
      found = percentBefore(draft);
    }
    if (found == null && draft.rules.stream().anyMatch(rule -> rule.startsWith("difference-"))) {
      found = levelBefore(draft, draft.index);
    }
    if (found == null && draft.kind == Kind.PLAN_COMPLETION) {
      found = samePlanned(draft);
    }
    if (found != null) {
      draft.of = found;
      return;
    }
    found = goesOn(draft);
    if (found != null) {
      draft.of = found;
      return;
    }
    int segment = segment(draft);
    if (segment >= 0) {
      found = levelBefore(draft, segment);
      if (found == null
          && draft.kind == Kind.DIFFERENCE
          && draft.order > 0
          && drafts.get(draft.order - 1).kind == Kind.RANK
          && passage.sentence(drafts.get(draft.order - 1).index) == passage.sentence(draft.index)) {
        found = drafts.get(draft.order - 1);
      }
      if (found != null) {
        draft.of = found;
        // What goes on from a change that names its own thing speaks of that one.
        boolean named =
            draft.anchor != null && draft.anchor.isDependent() && draft.anchor.ownPhrase;
        boolean behind = draft.kind == Kind.GROWTH && draft.namedBehind;
        if (behind && !draft.phrase.equals(found.phrase)) {
          // "tăng 7% số vụ": told by its own noun.
          draft.of = null;
        } else if (!named) {
          draft.phrase = found.phrase;
          draft.ownPhrase = false;
        }
      }
    } else if (opensWithLevel(draft)) {
      draft.of = drafts.get(draft.order - 1);
    }
  }

  /**
   * "chuyển tiếp (48,86%): 197.710 triệu đồng", "tăng 1,8 tỷ đồng (đạt 67,6 tỷ đồng)": the level
   * stands right behind.
   */
  private Draft behind(Draft draft) {
    if (draft.order + 1 >= drafts.size()) {
      return null;
    }
    Draft next = drafts.get(draft.order + 1);
    if (next.kind != Kind.LEVEL || next.status == Status.PLAN) {
      return null;
    }
    int group = passage.group(draft.index);
    boolean labelled =
        group > 0
            && draft.kind == Kind.SHARE
            && isAlone(draft)
            && draft.index + 2 < passage.size()
            && passage.item(draft.index + 2).is(Cue.COLON)
            && next.index <= draft.index + 4;
    boolean reached =
        draft.kind == Kind.DIFFERENCE
            && draft.index + 2 < passage.size()
            && passage.item(draft.index + 1).is(Cue.OPEN)
            && passage.item(draft.index + 2).is(Cue.REACH)
            && next.index <= draft.index + 4
            && next.quantity.unit().comparableWith(draft.quantity.unit());
    return labelled || reached ? next : null;
  }

  /** "so với dự toán tỉnh giao đạt 93%, so với dự toán huyện giao đạt 73%": one level's plans. */
  private Draft samePlanned(Draft draft) {
    if (draft.order == 0) {
      return null;
    }
    Draft before = drafts.get(draft.order - 1);
    boolean compared = false;
    for (int k = before.index + 1; k < draft.index; k++) {
      compared |= passage.item(k).is(Cue.COMPARE);
    }
    return before.kind == Kind.PLAN_COMPLETION
            && compared
            && passage.sentence(before.index) == passage.sentence(draft.index)
            && passage.group(before.index) == passage.group(draft.index)
            && draft.rules.contains("plan-before-percent")
        ? before.of
        : null;
  }

  /** "tăng 1,4% so với tháng trước và 8,9% so với cùng kỳ": the level of the change before. */
  private Draft goesOn(Draft draft) {
    if (draft.order == 0) {
      return null;
    }
    Draft before = drafts.get(draft.order - 1);
    if (before.kind != draft.kind
        || before.of == null
        || passage.sentence(before.index) != passage.sentence(draft.index)) {
      return null;
    }
    for (int k = before.index + 1; k < draft.index; k++) {
      Item item = passage.item(k);
      boolean passed = item.isAny(CONNECTING) && !item.isAny(Cue.HEAD.bit() | Cue.VERB.bit());
      if (!passed && !item.is(Cue.COMMA)) {
        return null;
      }
    }
    return before.of;
  }

  private boolean isAlone(Draft draft) {
    return passage.groupAt(passage.group(draft.index)).open() == draft.index - 1
        && draft.index + 1 < passage.size()
        && passage.item(draft.index + 1).is(Cue.CLOSE);
  }

  /** The amount that a bracket with a share opens right behind. */
  private Draft besideBracket(Draft draft) {
    int group = passage.group(draft.index);
    if (group == 0 || draft.order == 0) {
      return null;
    }
    Draft before = drafts.get(draft.order - 1);
    boolean amount = before.kind == Kind.LEVEL || before.kind == Kind.RATIO;
    return passage.groupAt(group).open() == before.index + 1
            && (amount || before.kind == Kind.DIFFERENCE)
        ? before
        : null;
  }

  /**
   * Where the words right before a figure begin, if none of them names anything: what stands before
   * them is what the figure speaks of. Else -1.
   */
  private int segment(Draft draft) {
    boolean leads = false;
    for (int k = draft.index - 1; k >= 0; k--) {
      Item item = passage.item(k);
      if (item.isAny(BOUNDARY)) {
        return leads && !item.isAny(Cue.STOP.bit() | Cue.COLON.bit()) ? k : -1;
      }
      if (!item.isAny(CONNECTING) || item.isAny(Cue.HEAD.bit() | Cue.VERB.bit())) {
        return -1;
      }
      if (leads && item.is(Cue.CONJUNCTION)) {
        // "chiếm 68% diện tích và bằng 135% cùng kỳ" goes on with what it spoke of.
        return k;
      }
      leads |= item.isAny(Cue.MOVE.bit() | Cue.REACH.bit() | Cue.SHARE.bit());
    }
    return -1;
  }

  /** The nearest level before an index in its clause that a figure may speak of. */
  private Draft levelBefore(Draft draft, int index) {
    int group = passage.group(draft.index);
    // What stands between is looked at once, however many figures stand before.
    int clear = index;
    for (int k = draft.order - 1; k >= 0; k--) {
      Draft other = drafts.get(k);
      if (passage.sentence(other.index) != passage.sentence(draft.index)) {
        return null;
      }
      if (other.index < clear) {
        if (semicolonBetween(other.index, clear, passage.group(index))) {
          return null;
        }
        clear = other.index + 1;
      }
      if (passage.within(group, passage.group(other.index)) && speaksOf(draft, other)) {
        return other;
      }
    }
    return null;
  }

  private static boolean speaksOf(Draft draft, Draft level) {
    boolean kind =
        level.kind == Kind.LEVEL
            || level.kind == Kind.RATIO
                && (draft.kind == Kind.SHARE || draft.kind == Kind.DIFFERENCE);
    return kind
        && level.status != Status.PLAN
        && (draft.kind != Kind.DIFFERENCE || sameMeasure(draft, level))
        && (draft.kind != Kind.PLAN_COMPLETION
            || level.quantity.unit().dimension() != Dimension.PERCENT);
  }

  /** "Với trị giá 202 tỷ USD, xuất khẩu tăng 4,1%": the level stands before what it measures. */
  private boolean opensWithLevel(Draft draft) {
    if (draft.order == 0) {
      return false;
    }
    Draft before = drafts.get(draft.order - 1);
    int first = before.index;
    while (first > 0 && passage.sentence(first - 1) == passage.sentence(before.index)) {
      first--;
    }
    return before.kind == Kind.LEVEL
        && passage.sentence(before.index) == passage.sentence(draft.index)
        && passage.group(before.index) == 0
        && passage.group(draft.index) == 0
        && passage.item(first).value(Cue.PREPOSITION).equals("join")
        && before.index + 1 < passage.size()
        && passage.item(before.index + 1).is(Cue.COMMA);
  }

  private boolean semicolonBetween(int from, int to) {
    return semicolonBetween(from, to, passage.group(to));
  }

  private boolean semicolonBetween(int from, int to, int group) {
    for (int k = from + 1; k < to; k++) {
      if (passage.item(k).is(Cue.SEMICOLON) && passage.group(k) == group) {
        return true;
      }
    }
    return false;
  }

  // ---- another level than the nearest

  private void correct(Draft draft) {
    Draft of = draft.of;
    boolean planned =
        of.status == Status.PLAN
            && draft.status != Status.PLAN
            && of.rules.stream().anyMatch(rule -> rule.startsWith("plan"));
    if (planned || isWhole(draft, of)) {
      Draft done = doneBefore(of);
      if (done != null) {
        draft.of = done;
      }
      return;
    }
    if (of.kind == Kind.RATIO
        && draft.kind != Kind.SHARE
        && (draft.kind != Kind.DIFFERENCE || !sameMeasure(draft, of))) {
      draft.of = null;
      return;
    }
    if (draft.kind == Kind.DIFFERENCE) {
      if (draft.quantity.unit().dimension() == Dimension.POINTS) {
        draft.of = percentBefore(draft);
      } else if (!sameMeasure(draft, of)) {
        draft.of = levelBefore(draft, draft.index);
      }
    }
  }

  /** "356 ha trong tổng số 1.284 ha, chiếm 27,7%": the level before is the whole. */
  private boolean isWhole(Draft draft, Draft level) {
    return draft.kind == Kind.SHARE
        && draft.quantity.isPoint()
        && level.order > 0
        && level.quantity.isPoint()
        && drafts.get(level.order - 1).kind == Kind.LEVEL
        && drafts.get(level.order - 1).quantity.isPoint()
        && passage.sentence(drafts.get(level.order - 1).index) == passage.sentence(level.index)
        && drafts.get(level.order - 1).quantity.unit().comparableWith(level.quantity.unit())
        && Closure.isShare(drafts.get(level.order - 1), level, draft);
  }

  /** What was done, stated before its plan. */
  private Draft doneBefore(Draft plan) {
    for (int k = plan.order - 1; k >= 0; k--) {
      Draft other = drafts.get(k);
      if (passage.sentence(other.index) != passage.sentence(plan.index)) {
        return null;
      }
      if (other.kind == Kind.LEVEL
          && other.status != Status.PLAN
          && other.quantity.unit().comparableWith(plan.quantity.unit())) {
        return other;
      }
    }
    return null;
  }

  /** The percentage that so many points are more or less than; else the level known so far. */
  private Draft percentBefore(Draft draft) {
    if (draft.order == 0) {
      return draft.of;
    }
    Draft before = drafts.get(draft.order - 1);
    if (before.status == Status.PLAN && before.order > 0) {
      before = drafts.get(before.order - 1);
    }
    boolean percentage =
        before.quantity.unit().dimension() == Dimension.PERCENT
            && (before.kind == Kind.LEVEL
                || before.kind == Kind.SHARE
                || before.kind == Kind.PLAN_COMPLETION);
    return percentage
            && passage.sentence(before.index) == passage.sentence(draft.index)
            && !semicolonBetween(before.index, draft.index)
        ? before
        : draft.of;
  }

  private static boolean sameMeasure(Draft difference, Draft level) {
    Unit one = difference.quantity.unit();
    Unit two = level.quantity.unit();
    if (one.dimension() == Dimension.POINTS) {
      return two.dimension() == Dimension.PERCENT;
    }
    return one.comparableWith(two)
        || one.dimension() == Dimension.COUNT
            && two.dimension() == Dimension.COUNT
            && (one.base().startsWith(two.base() + " ")
                || two.base().startsWith(one.base() + " ")
                || one.base().endsWith(" " + two.base())
                || two.base().endsWith(" " + one.base()));
  }

  // ---- when periods and breakdowns are known

  /** "6 tháng 1.582 tấn, tháng 6 là 267 tấn, đạt 50% kế hoạch": a year's plan, of the longer. */
  static void byPeriod(List<Draft> drafts) {
    for (Draft draft : drafts) {
      Draft of = draft.of;
      if (draft.kind != Kind.PLAN_COMPLETION
          || of == null
          || of.kind != Kind.LEVEL
          || of.passage != draft.passage
          || of.order == 0
          || of.order + 1 != draft.order) {
        continue;
      }
      Draft longer = drafts.get(of.order - 1);
      if (longer.kind == Kind.LEVEL
          && longer.status != Status.PLAN
          && longer.phrase != null
          && longer.phrase.equals(of.phrase)
          && longer.quantity.unit().comparableWith(of.quantity.unit())
          && draft.passage.sentence(longer.index) == draft.passage.sentence(draft.index)
          && draft.passage.group(longer.index) == draft.passage.group(draft.index)
          && longer.period != null
          && of.period != null
          && !longer.period.firstDay().isAfter(of.period.firstDay())
          && !longer.period.lastDay().isBefore(of.period.lastDay())
          && !longer.period.covers(of.period)) {
        if (of.period.equals(draft.period)) {
          draft.period = longer.period;
        }
        draft.of = longer;
      }
    }
  }

  /** "26.905 con, gồm 2.341 con trâu, 24.564 con bò, tăng 425 con": said of the total. */
  static void pastParts(List<Draft> drafts, List<BreakdownReader.Parts> breakdowns) {
    if (breakdowns.isEmpty()) {
      return;
    }
    Map<Draft, List<Draft>> qualifying = new IdentityHashMap<>();
    for (Draft draft : drafts) {
      if (draft.of != null) {
        qualifying.computeIfAbsent(draft.of, level -> new ArrayList<>()).add(draft);
      }
    }
    for (BreakdownReader.Parts breakdown : breakdowns) {
      List<Draft> parts = breakdown.parts();
      Draft last = parts.get(parts.size() - 1);
      Draft total = breakdown.total();
      if (!breakdown.exhaustive()
          || parts.size() < 2
          || breakdown.cue().equals("include")
          || total.passage.group(last.index) != total.passage.group(total.index)
          || parts.stream().anyMatch(part -> part != last && qualifying.containsKey(part))) {
        continue;
      }
      for (Draft draft : qualifying.getOrDefault(last, List.of())) {
        if (draft.isDependent() && draft.kind != Kind.SHARE) {
          draft.of = total;
          draft.phrase = total.phrase;
        }
      }
    }
  }

  /** Dependents that only repeat or go on from what the report said before. */
  static void acrossReport(List<Draft> drafts) {
    List<Draft> seen = new ArrayList<>();
    Map<Stated, List<Draft>> stated = new HashMap<>();
    for (Draft draft : drafts) {
      boolean open =
          draft.passage != null
              && draft.of == null
              && draft.phrase != null
              && draft.quantity.isPoint()
              && (draft.kind == Kind.PLAN_COMPLETION
                  || draft.kind == Kind.GROWTH
                  || draft.kind == Kind.INDEX
                  || draft.kind == Kind.DIFFERENCE);
      if (open) {
        Draft found = repeated(draft, stated.getOrDefault(Stated.of(draft), List.of()));
        found = found != null ? found : continued(draft, seen);
        draft.of = found != null ? found : changedAlike(draft);
      }
      if (draft.phrase != null) {
        seen.add(draft);
        if (draft.of != null) {
          List<Draft> alike = stated.computeIfAbsent(Stated.of(draft), key -> new ArrayList<>());
          if (alike.size() < ALIKE_MOST) {
            alike.add(draft);
          }
        }
      }
    }
  }

  /** What a statement says of its level. */
  private record Stated(Kind kind, Quantity quantity) {
    static Stated of(Draft draft) {
      return new Stated(draft.kind, draft.quantity);
    }
  }

  /**
   * The level of the same statement made before.
   *
   * @param stated what says the same of a level
   */
  private static Draft repeated(Draft draft, List<Draft> stated) {
    Draft found = null;
    double best = 0;
    for (Draft other : stated) {
      if (other.passage != draft.passage && sameBeginning(draft, other.of)) {
        double likeness = likeness(draft.phrase, other.phrase);
        if (likeness < 0.5 && draft.kind == Kind.PLAN_COMPLETION) {
          likeness = shareIn(draft, other.phrase);
        }
        if (likeness >= 0.5 && likeness > best) {
          best = likeness;
          found = other.of;
        }
      }
    }
    return found;
  }

  private static boolean sameBeginning(Draft draft, Draft level) {
    return draft.period == null
        || level.period == null
        || draft.period.firstDay().equals(level.period.firstDay());
  }

  /** How much of a phrase stands in the words before a figure: its own phrase may miss its head. */
  private static double shareIn(Draft draft, String phrase) {
    Passage passage = draft.passage;
    Set<String> before = new HashSet<>();
    for (int k = draft.index - 1; k >= 0 && k > draft.index - WORDS_BEFORE_MOST; k--) {
      if (passage.sentence(k) != passage.sentence(draft.index)) {
        break;
      }
      before.addAll(List.of(passage.item(k).word().split(" ")));
    }
    List<String> words = List.of(phrase.split(" "));
    return (double) words.stream().filter(before::contains).count() / words.size();
  }

  /** "giảm 3 người chết (-6,7%)": of the level that the change before is of. */
  private static Draft changedAlike(Draft draft) {
    Draft before = draft.ownPhrase ? null : draft.anchor;
    boolean alike = before != null && before.isDependent() && draft.phrase.equals(before.phrase);
    return alike && before.of != null && before.of.kind == Kind.LEVEL ? before.of : null;
  }

  /** The level of the same thing a few lines before, or earlier in the same paragraph. */
  private static Draft continued(Draft draft, List<Draft> seen) {
    if (!draft.ownPhrase || draft.period == null) {
      return null;
    }
    for (int k = seen.size() - 1; k >= 0; k--) {
      Draft other = seen.get(k);
      if (other.source.line() < draft.source.line() - LINES_BACK_MOST) {
        return null;
      }
      if (other.passage != null
          && (draft.order == 0 || other.passage == draft.passage)
          && other.kind == Kind.LEVEL
          && other.status != Status.PLAN
          && (draft.kind != Kind.DIFFERENCE || sameMeasure(draft, other))
          && other.quantity.unit().dimension() != Dimension.PERCENT
          && other.period != null
          && draft.period.covers(other.period)
          && sameName(draft, other)) {
        return other;
      }
    }
    return null;
  }

  /** "số người chết" and "người chết" are one. */
  private static boolean sameName(Draft draft, Draft level) {
    String one = draft.phrase;
    String two = level.phrase;
    boolean count = level.quantity.unit().dimension() == Dimension.COUNT;
    return one.equals(two) || count && (counts(one, two) || counts(two, one));
  }

  private static boolean counts(String number, String noun) {
    int first = number.indexOf(' ');
    return first > 0 && first < noun.length() && number.substring(first + 1).equals(noun);
  }

  /** How much of the words of two phrases is common, from 0 to 1. */
  private static double likeness(String one, String two) {
    Set<String> a = new HashSet<>(List.of(one.split(" ")));
    Set<String> b = new HashSet<>(List.of(two.split(" ")));
    int all = Math.min(a.size(), b.size());
    a.retainAll(b);
    return all == 0 ? 0 : (double) a.size() / all;
  }
}
