package vn.solieu.interpret;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import vn.solieu.domain.Amount;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.Kind;
import vn.solieu.rules.Cue;
import vn.solieu.rules.Lexicon;

/**
 * Breakdowns that nothing in the text announces: the figures right behind a level make it up
 * exactly. "Tiếp nhận 1.460 hồ sơ, đã giải quyết 1.438 hồ sơ, đang giải quyết 22 hồ sơ."
 *
 * <p>They say that a sum holds, so none of them can accuse.
 */
final class ClosingRuns {
  private static final int LEVELS_AHEAD_MOST = 14;
  private static final int LINES_APART_MOST = 3;
  private static final int PASSED_MOST = 3;
  private static final int PARTS_MOST = 40;
  private static final int DEPTH_MOST = 10;

  /** Digits that the parts must print, or a sum of round numbers is chance. */
  private static final int DIGITS_LEAST = 3;

  private static final int DIGITS_LEAST_APART = 6;

  /** Where the total is broken down already. */
  private static final int DIGITS_LEAST_AGAIN = 9;

  private static final BigDecimal SLACK_MOST = new BigDecimal("0.002");

  private final List<Draft> levels = new ArrayList<>();
  private final List<Lexicon.Split> splits;

  /** Which sides of the splits each phrase names. */
  private final Map<String, Long> sides = new HashMap<>();

  private final Map<Draft, List<Draft>> parts = new IdentityHashMap<>();
  private final Map<Draft, List<List<Draft>>> all = new IdentityHashMap<>();
  private final Map<Draft, Draft> totals = new IdentityHashMap<>();

  private ClosingRuns(List<Draft> drafts, List<BreakdownReader.Parts> known, Lexicon lexicon) {
    this.splits = lexicon.splits();
    for (Draft draft : drafts) {
      boolean level =
          draft.kind == Kind.LEVEL && draft.quantity.isPoint() && isSummed(draft)
              || draft.kind == Kind.RATIO;
      if (draft.passage != null && level) {
        levels.add(draft);
      }
    }
    for (BreakdownReader.Parts one : known) {
      add(one);
    }
  }

  private void add(BreakdownReader.Parts one) {
    if (one.exhaustive()) {
      parts.put(one.total(), one.parts());
      all.computeIfAbsent(one.total(), total -> new ArrayList<>()).add(one.parts());
    }
    one.parts().forEach(part -> totals.putIfAbsent(part, one.total()));
  }

  /** New breakdowns over the drafts of a report in reading order. */
  static List<BreakdownReader.Parts> read(
      List<Draft> drafts, List<BreakdownReader.Parts> known, Lexicon lexicon) {
    ClosingRuns runs = new ClosingRuns(drafts, known, lexicon);
    List<BreakdownReader.Parts> found = new ArrayList<>();
    // Inner totals first, so that outer ones pass over their parts.
    for (int k = runs.levels.size() - 1; k >= 0; k--) {
      Draft total = runs.levels.get(k);
      if (total.kind != Kind.LEVEL) {
        continue;
      }
      List<Draft> states = runs.states(k);
      List<Draft> run = runs.anyRun(k);
      for (List<Draft> one : java.util.Arrays.asList(run, states)) {
        if (one != null) {
          BreakdownReader.Parts breakdown =
              new BreakdownReader.Parts(total, one, true, one == states ? "states" : "run");
          found.add(breakdown);
          runs.add(breakdown);
        }
      }
    }
    found.addAll(runs.crossed());
    return found;
  }

  /**
   * A whole that is split in two ways, the second split's members by the first: "xuất khẩu, nhập
   * khẩu" and "trong nước, nước ngoài". Then the first split's members are known by the second.
   */
  private List<BreakdownReader.Parts> crossed() {
    List<BreakdownReader.Parts> found = new ArrayList<>();
    for (Map.Entry<Draft, List<List<Draft>>> splits : all.entrySet()) {
      for (List<Draft> rows : splits.getValue()) {
        for (List<Draft> columns : splits.getValue()) {
          if (rows != columns && columns.stream().allMatch(all::containsKey)) {
            cross(rows, columns, found);
          }
        }
      }
    }
    return found;
  }

  private void cross(List<Draft> rows, List<Draft> columns, List<BreakdownReader.Parts> found) {
    for (int row = 0; row < rows.size(); row++) {
      List<Draft> cells = new ArrayList<>();
      for (Draft column : columns) {
        List<Draft> members = all.get(column).get(0);
        if (members.size() == rows.size()) {
          cells.add(members.get(row));
        }
      }
      if (cells.size() == columns.size()
          && cells.stream().noneMatch(rows::contains)
          && closesTightly(rows.get(row), cells, Closure.sum(cells))) {
        found.add(new BreakdownReader.Parts(rows.get(row), cells, true, "crossed"));
      }
    }
  }

  static boolean isSummed(Draft draft) {
    return switch (draft.quantity.unit().dimension()) {
      case MONEY_VND, MONEY_USD, AREA, MASS, VOLUME, LENGTH, COUNT, ENERGY, POWER -> true;
      default -> false;
    };
  }

  /** The levels behind one that make it up, or null. */
  private List<Draft> anyRun(int index) {
    List<Draft> found = run(index, 0);
    if (found == null && !parts.containsKey(levels.get(index))) {
      found = before(index);
    }
    boolean known = parts.containsKey(levels.get(index));
    // A second split of a total may begin after other figures.
    for (int passed = 1; known && found == null && passed <= PASSED_MOST; passed++) {
      found = run(index, passed);
    }
    return found;
  }

  /** "xã A 14 ca, xã B 9 ca, tổng cộng 23 ca": the parts stand before their total. */
  private List<Draft> before(int index) {
    Draft total = levels.get(index);
    List<Draft> run = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (int k = index - 1; k >= Math.max(0, index - PARTS_MOST); k--) {
      Draft part = levels.get(k);
      if (part.passage != total.passage
          || part.passage.sentence(part.index) != total.passage.sentence(total.index)
          || part.passage.group(part.index) != total.passage.group(total.index)
          || part.kind != Kind.LEVEL
          || part.qualifier != null
          || totals.containsKey(part)
          || areSiblings(part, total)
          || !part.quantity.unit().equals(total.quantity.unit())
          || !BreakdownReader.samePlan(part, total)
          || !sameTime(part, total)
          || sum.compareTo(total.quantity.baseValue()) > 0) {
        return null;
      }
      run.add(0, part);
      sum = sum.add(part.quantity.baseValue());
      if (run.size() > 1 && closesTightly(total, run, sum)) {
        return telling(total, run, false) ? run : null;
      }
    }
    return null;
  }

  private List<Draft> run(int index, int passed) {
    Draft total = levels.get(index);
    BigDecimal whole = total.quantity.baseValue();
    if (whole.signum() <= 0 || total.qualifier != null) {
      return null;
    }
    List<Draft> run = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    int left = passed;
    List<Draft> known = parts.getOrDefault(total, List.of());
    int line = total.source.line();
    for (int k = index + 1;
        k < Math.min(levels.size(), index + 1 + LEVELS_AHEAD_MOST + nested(run));
        k++) {
      Draft next = levels.get(k);
      if (next.source.line() > line + LINES_APART_MOST || run.size() > PARTS_MOST) {
        return null;
      }
      if (isUnder(next, run) || known.contains(next) || isUnder(next, known)) {
        line = next.source.line();
        continue;
      }
      if (next.kind != Kind.LEVEL
          || !BreakdownReader.sameNoun(next, total)
          || !BreakdownReader.samePlan(next, total)
          || !sameTime(next, total)) {
        continue;
      }
      if (next.qualifier != null || areSiblings(next, total)) {
        return null;
      }
      BigDecimal value = next.quantity.baseValue();
      if (value.compareTo(whole) >= 0) {
        if (run.isEmpty() && next.passage == total.passage) {
          return null;
        }
        continue;
      }
      if (left > 0) {
        left--;
        continue;
      }
      run.add(next);
      sum = sum.add(value);
      line = next.source.line();
      if (run.size() > 1 && closesTightly(total, run, sum)) {
        return telling(total, run, !known.isEmpty()) ? run : null;
      }
      if (sum.compareTo(whole) > 0) {
        return null;
      }
    }
    return null;
  }

  /** "xuất khẩu 202, nhập khẩu 186; xuất siêu 16": what is over makes no total of one of them. */
  private boolean areSiblings(Draft one, Draft two) {
    if (totals.get(two) != null && totals.get(one) == totals.get(two)) {
      return true;
    }
    return SplitBreakdowns.areSides(sides(one), sides(two));
  }

  private long sides(Draft draft) {
    if (draft.phrase == null) {
      return 0;
    }
    return sides.computeIfAbsent(draft.phrase, phrase -> SplitBreakdowns.sides(phrase, splits));
  }

  private static int nested(List<Draft> run) {
    return 10 * run.size();
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

  static boolean sameTime(Draft part, Draft total) {
    boolean said =
        part.periodFrom == Draft.PeriodFrom.STATEMENT
            || part.periodFrom == Draft.PeriodFrom.TIME && isSaidBeside(part);
    return !said || BreakdownReader.samePeriods(part, total);
  }

  /** Whether its own sentence says a time before it, or it has no sentence of its own. */
  private static boolean isSaidBeside(Draft part) {
    Passage passage = part.passage;
    if (passage == null) {
      return true;
    }
    for (int k = part.index - 1;
        k >= 0 && passage.sentence(k) == passage.sentence(part.index);
        k--) {
      if (passage.item(k).isAny(Cue.PERIOD.bit() | Cue.CUMULATIVE.bit() | Cue.NOW.bit())) {
        return true;
      }
    }
    return false;
  }

  private static boolean closesTightly(Draft total, List<Draft> run, BigDecimal sum) {
    BigDecimal whole = total.quantity.baseValue();
    BigDecimal miss = sum.subtract(whole).abs();
    return miss.signum() == 0
        || miss.compareTo(whole.multiply(SLACK_MOST)) <= 0 && Closure.closes(total, run);
  }

  /** Whether the numbers print enough digits for their sum to be no chance. */
  private static boolean telling(Draft total, List<Draft> run, boolean again) {
    int digits = 0;
    boolean together = true;
    for (Draft part : run) {
      digits += digits(part);
      together &=
          part.passage == total.passage
              && part.passage.sentence(part.index) == total.passage.sentence(total.index);
    }
    if (again) {
      return digits >= DIGITS_LEAST_AGAIN;
    }
    // Many small numbers in a row hit any total sooner or later.
    int least = together ? DIGITS_LEAST : DIGITS_LEAST_APART - (run.size() > 2 ? 1 : 0);
    return digits >= least && 2 * digits >= DIGITS_LEAST * run.size();
  }

  private static int digits(Draft draft) {
    BigDecimal value = draft.quantity.amount().first().value().stripTrailingZeros();
    return value.signum() == 0 ? 0 : value.precision();
  }

  /** "đã giải quyết 19/24 đơn, đang giải quyết 5/24 đơn" behind 24 đơn, or null. */
  private List<Draft> states(int index) {
    Draft total = levels.get(index);
    if (!total.quantity.unit().isExactCount()) {
      return null;
    }
    BigDecimal whole = total.quantity.baseValue();
    List<Draft> run = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (int k = index + 1; k < Math.min(levels.size(), index + 1 + LEVELS_AHEAD_MOST); k++) {
      Draft next = levels.get(k);
      if (next.passage != total.passage) {
        break;
      }
      if (next.kind == Kind.LEVEL
          && next.quantity.unit().equals(total.quantity.unit())
          && next.quantity.baseValue().compareTo(whole) == 0) {
        break;
      }
      if (next.quantity.amount() instanceof Amount.Fraction fraction
          && BreakdownReader.sameNoun(next, total)
          && next.quantity.unit().dimension() == Dimension.COUNT
          && fraction.part().value().compareTo(whole) != 0) {
        run.add(next);
        sum = sum.add(fraction.part().value());
        if (run.size() > 1 && sum.compareTo(whole) == 0) {
          return run;
        }
      }
    }
    return null;
  }
}
