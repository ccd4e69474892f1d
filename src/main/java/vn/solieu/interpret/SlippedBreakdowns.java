package vn.solieu.interpret;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.solieu.domain.Kind;
import vn.solieu.recognise.Item;
import vn.solieu.rules.Cue;
import vn.solieu.rules.Lexicon;

/**
 * Breakdowns that would be known by their sum if one number had no slip: "trồng 4.120 ha, trong đó
 * lúa 1.310 ha, tăng 3%; ngô 856 ha; sắn 1.480 ha; rau 465 ha."
 *
 * <p>How far such a list goes only its sum tells. So each length is tried, and one is believed
 * where it is unlikely that some slip makes some length add up by chance.
 */
final class SlippedBreakdowns {
  /** The cue of these breakdowns. */
  static final String CUE = "slip";

  private static final int AHEAD_MOST = 40;
  private static final int PARTS_MOST = 15;
  private static final int LINES_APART_MOST = 3;
  private static final int DEPTH_MOST = 10;

  /** How likely a sum by chance may be where the text says that parts follow, and where not. */
  private static final BigDecimal SAID_CHANCE = new BigDecimal("0.04");

  private static final BigDecimal ALL_SAID_CHANCE = new BigDecimal("0.3");

  private static final BigDecimal UNSAID_CHANCE = new BigDecimal("0.02");

  private final List<Lexicon.Split> splits;
  private final List<Draft> levels = new ArrayList<>();
  private final Set<Draft> whole = new HashSet<>();
  private final Map<Draft, Draft> totals = new IdentityHashMap<>();

  private SlippedBreakdowns(
      List<Draft> drafts, List<BreakdownReader.Parts> known, Lexicon lexicon) {
    this.splits = lexicon.splits();
    for (Draft draft : drafts) {
      if (draft.passage != null
          && draft.kind == Kind.LEVEL
          && draft.quantity.isPoint()
          && ClosingRuns.isSummed(draft)) {
        levels.add(draft);
      }
    }
    known.forEach(this::add);
  }

  private void add(BreakdownReader.Parts one) {
    if (one.exhaustive() || one.cue().equals(CUE)) {
      whole.add(one.total());
    }
    one.parts().forEach(part -> totals.putIfAbsent(part, one.total()));
  }

  /** New breakdowns over the drafts of a report in reading order. */
  static List<BreakdownReader.Parts> read(
      List<Draft> drafts, List<BreakdownReader.Parts> known, Lexicon lexicon) {
    SlippedBreakdowns slipped = new SlippedBreakdowns(drafts, known, lexicon);
    List<BreakdownReader.Parts> found = new ArrayList<>();
    // Inner totals first, so that outer ones pass over their parts.
    for (int k = slipped.levels.size() - 1; k >= 0; k--) {
      BreakdownReader.Parts one = slipped.of(k);
      if (one != null) {
        slipped.add(one);
        found.add(one);
      }
    }
    return found;
  }

  /** The breakdown of a level, or null. */
  private BreakdownReader.Parts of(int index) {
    Draft total = levels.get(index);
    if (total.quantity.baseValue().signum() <= 0 || whole.contains(total)) {
      return null;
    }
    BreakdownReader.Parts strict = of(index, total, true);
    return strict != null ? strict : of(index, total, false);
  }

  /**
   * How far a list may go.
   *
   * @param chance how likely a slip makes it add up by chance; null where none does
   * @param whole whether a sentence ends behind it
   */
  private record Stretch(List<Draft> parts, BigDecimal chance, boolean whole) {}

  /**
   * @param strict whether parts must have the time of their total even where nobody said it: "tháng
   *     9 chi 593 tỷ đồng, lũy kế 5.408 tỷ đồng; trong đó …" has two lists in one
   */
  private BreakdownReader.Parts of(int index, Draft total, boolean strict) {
    List<Stretch> stretches = stretches(index, total, strict);
    int tried = 0;
    Stretch best = null;
    for (Stretch one : stretches) {
      Opening opening = opening(total, one.parts);
      // A list that goes to the end of its sentence is likelier meant than one that breaks off.
      boolean meant = one.whole || opening != Opening.NONE;
      tried += meant ? 1 : 0;
      if (one.chance == null || !meant || isTaken(total, one.parts, opening)) {
        continue;
      }
      // Where the text says that all parts follow, they need less proof.
      if (one.whole && opening == Opening.CONSIST && one.chance.compareTo(ALL_SAID_CHANCE) <= 0) {
        return new BreakdownReader.Parts(total, one.parts, true, CUE);
      }
      if (opening == Opening.NONE && isLoose(total, one.parts)) {
        continue;
      }
      BigDecimal most = opening == Opening.NONE ? UNSAID_CHANCE : SAID_CHANCE;
      int ways = one.whole && opening != Opening.NONE ? 1 : tried;
      boolean likely = one.chance.multiply(BigDecimal.valueOf(ways)).compareTo(most) <= 0;
      if (likely && (best == null || one.chance.compareTo(best.chance) < 0)) {
        best = one;
      }
    }
    return best == null ? null : new BreakdownReader.Parts(total, best.parts, false, CUE);
  }

  /** Whether another total has some of the parts already; where all are named only surely. */
  private boolean isTaken(Draft total, List<Draft> parts, Opening opening) {
    return !areSides(total, parts)
        && parts.stream()
            .anyMatch(
                part -> {
                  Draft other = totals.get(part);
                  return other != null
                      && other != total
                      && (opening == Opening.NONE || whole.contains(other));
                });
  }

  private List<Stretch> stretches(int index, Draft total, boolean strict) {
    List<Stretch> found = new ArrayList<>();
    List<Draft> run = new ArrayList<>();
    int end = Math.min(levels.size(), index + 1 + AHEAD_MOST);
    for (int k = index + 1; k < end && run.size() < PARTS_MOST; k++) {
      Draft next = levels.get(k);
      Draft before = run.isEmpty() ? total : run.get(run.size() - 1);
      if (next.source.line() > before.source.line() + LINES_APART_MOST
          || ends(total, before, run, next)) {
        break;
      }
      boolean other = strict && !BreakdownReader.samePeriods(next, total);
      // In the next line a larger amount rather is another total than a part with a slip.
      boolean larger =
          run.isEmpty()
              && next.passage != total.passage
              && next.quantity.baseValue().compareTo(total.quantity.baseValue()) >= 0;
      if (isPart(total, run, next) && !other && !larger) {
        add(found, total, run, !sameSentence(before, next));
        run.add(next);
      }
    }
    add(found, total, run, true);
    return found;
  }

  private static void add(List<Stretch> found, Draft total, List<Draft> run, boolean whole) {
    if (run.size() > 1) {
      found.add(new Stretch(List.copyOf(run), Closure.slipChance(total, run), whole));
    }
  }

  private static boolean sameSentence(Draft one, Draft two) {
    return one.passage == two.passage
        && one.passage.sentence(one.index) == one.passage.sentence(two.index);
  }

  /** Whether words or units leave open what exactly is added up. */
  private static boolean isLoose(Draft total, List<Draft> parts) {
    return total.qualifier != null
        || parts.stream()
            .anyMatch(
                part ->
                    part.qualifier != null || !part.quantity.unit().equals(total.quantity.unit()));
  }

  /** What says that parts follow. */
  private enum Opening {
    /** Nothing does. */
    NONE,
    /** Some parts or all. */
    INCLUDE,
    /** All parts. */
    CONSIST
  }

  private Opening opening(Draft total, List<Draft> run) {
    if (areSides(total, run)) {
      return Opening.CONSIST;
    }
    Passage passage = total.passage;
    Draft first = run.get(0);
    if (run.get(run.size() - 1).passage != passage) {
      return Opening.NONE;
    }
    for (int k = first.index - 1; k > total.index; k--) {
      Item item = passage.item(k);
      // "trong đó:" says no more than "trong đó".
      boolean colon = item.is(Cue.COLON) && !(k > 0 && passage.item(k - 1).is(Cue.INCLUDE));
      if (colon || item.is(Cue.CONSIST)) {
        return Opening.CONSIST;
      }
      if (item.is(Cue.INCLUDE) && !item.value(Cue.INCLUDE).equals("peer")) {
        return Opening.INCLUDE;
      }
    }
    return BreakdownReader.group(first) == BreakdownReader.group(total)
        ? Opening.NONE
        : Opening.CONSIST;
  }

  /** Whether they are the two parts that a total by its nature has. */
  private boolean areSides(Draft total, List<Draft> run) {
    return run.size() == 2
        && sides(total) == 0
        && SplitBreakdowns.areSides(sides(run.get(0)), sides(run.get(1)));
  }

  private long sides(Draft draft) {
    return draft.phrase == null ? 0 : SplitBreakdowns.sides(draft.phrase, splits);
  }

  /** Whether the list is over before a level: its bracket closes, or its total is said again. */
  private static boolean ends(Draft total, Draft last, List<Draft> run, Draft next) {
    if (BreakdownReader.sameFact(next, total)) {
      return true;
    }
    Passage passage = last.passage;
    if (next.passage != passage) {
      // What a bracket lists ends with it.
      return !run.isEmpty() && BreakdownReader.group(run.get(0)) > 0;
    }
    Draft opens = run.isEmpty() ? total : run.get(0);
    int group = opens.passage == passage ? BreakdownReader.group(opens) : 0;
    if (!passage.within(BreakdownReader.group(next), group)) {
      return true;
    }
    for (int k = last.index + 1; k < next.index; k++) {
      Item item = passage.item(k);
      String contrast = item.value(Cue.CONTRAST);
      boolean turns =
          item.is(Cue.CONTRAST) && !contrast.equals("within") && !contrast.equals("rest");
      if (passage.group(k) == group && (item.is(Cue.ONLY) || turns)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPart(Draft total, List<Draft> run, Draft next) {
    boolean deeper =
        !run.isEmpty() && BreakdownReader.group(run.get(0)) != BreakdownReader.group(next);
    return !deeper
        && !isUnder(next, run)
        && BreakdownReader.sameNoun(next, total)
        // What a plan consists of hardly ever is called a plan again.
        && (BreakdownReader.saysPlan(total) && !BreakdownReader.saysPlan(next)
            || BreakdownReader.samePlan(next, total) && ClosingRuns.sameTime(next, total));
  }

  /** Whether a figure is part of one that is taken already. */
  private boolean isUnder(Draft draft, List<Draft> run) {
    Draft at = totals.get(draft);
    for (int depth = 0; at != null && depth < DEPTH_MOST; depth++) {
      if (run.contains(at)) {
        return true;
      }
      at = totals.get(at);
    }
    return false;
  }
}
