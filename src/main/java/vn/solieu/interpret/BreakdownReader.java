package vn.solieu.interpret;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Period;
import vn.solieu.domain.Status;
import vn.solieu.domain.Unit;
import vn.solieu.recognise.Item;
import vn.solieu.rules.Cue;

/**
 * Finds totals and their parts within one passage: in brackets, after a colon, after "gồm" and
 * "trong đó".
 */
final class BreakdownReader {
  private static final int TOTALS_BACK_MOST = 6;

  /** A breakdown over drafts. */
  record Parts(Draft total, List<Draft> parts, boolean exhaustive, String cue) {}

  /** How a list of parts was opened. */
  private enum Opening {
    INCLUDE,
    CONSIST,
    COLON,
    BRACKET
  }

  /** A list of parts that is being read. */
  private static final class Scope {
    final Opening opening;
    final List<Draft> totals;
    final List<Draft> members = new ArrayList<>();
    final boolean colon;
    int shortEnd = -1;

    /** Whether just the first member is meant. */
    boolean onlyFirst;

    Scope(Opening opening, List<Draft> totals, boolean colon) {
      this.opening = opening;
      this.totals = totals;
      this.colon = colon;
    }
  }

  private final Passage passage;
  private final List<Draft> drafts;
  private final List<Parts> found = new ArrayList<>();
  private final Map<Draft, List<Draft>> nested = new IdentityHashMap<>();

  /** What the passage before states outside its brackets. */
  private final List<Draft> previous;

  /** Nouns that count people. */
  private final Set<String> people;

  private BreakdownReader(
      Passage passage, List<Draft> drafts, List<Draft> previous, Set<String> people) {
    this.passage = passage;
    this.people = people;
    this.drafts = drafts;
    this.previous = new ArrayList<>();
    for (Draft draft : previous) {
      if (draft.passage.group(draft.index) == 0) {
        this.previous.add(draft);
      }
    }
  }

  /**
   * The breakdowns of a passage whose drafts are in order and have their phrases and periods.
   *
   * @param previous drafts of the passage before, whose parts this one may go on with
   * @param people nouns that count people: "118 lao động, trong đó xuất khẩu 16 người"
   */
  static List<Parts> read(
      Passage passage, List<Draft> drafts, List<Draft> previous, Set<String> people) {
    BreakdownReader reader = new BreakdownReader(passage, drafts, previous, people);
    Map<Integer, List<Draft>> byGroup = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      byGroup.computeIfAbsent(group(draft), g -> new ArrayList<>()).add(draft);
    }
    List<Integer> groups = new ArrayList<>(byGroup.keySet());
    // Inner brackets first, so that outer lists know what their members hold.
    groups.sort((a, b) -> b - a);
    for (int group : groups) {
      reader.flow(group, byGroup.get(group));
    }
    reader.ofWholes();
    return reader.found;
  }

  /**
   * "thu gia hạn (5.300 tỷ đồng), thu nợ (2.500 tỷ đồng)": a level alone in its bracket stands
   * outside it.
   */
  static int group(Draft draft) {
    Passage passage = draft.passage;
    int group = passage.group(draft.index);
    if (group == 0 || draft.kind != Kind.LEVEL) {
      return group;
    }
    int open = passage.groupAt(group).open();
    boolean alone =
        open == draft.index - 1
            && draft.index + 1 < passage.size()
            && passage.item(draft.index + 1).is(Cue.CLOSE);
    return alone ? passage.groupAt(group).parent() : group;
  }

  /** Walks the figures and cues of one bracket, or of the passage outside all brackets. */
  private void flow(int group, List<Draft> own) {
    int nextOwn = 0;
    Deque<Scope> scopes = new ArrayDeque<>();
    List<Draft> seen = new ArrayList<>();
    List<Draft> lastSentence = group == 0 ? previous : new ArrayList<>();
    List<Draft> earlier = new ArrayList<>();
    int begin = group == 0 ? 0 : passage.groupAt(group).open() + 1;
    if (group > 0) {
      scopes.push(
          new Scope(bracketOpening(group), totalsBefore(passage.groupAt(group).open()), true));
    }
    int sentence = begin < passage.size() ? passage.sentence(begin) : 0;
    for (int k = begin; k < passage.size(); k++) {
      while (nextOwn < own.size() && own.get(nextOwn).index < k) {
        nextOwn++;
      }
      boolean isOwn = nextOwn < own.size() && own.get(nextOwn).index == k;
      Draft draft = isOwn ? own.get(nextOwn) : null;
      if (passage.group(k) != group) {
        if (!passage.within(passage.group(k), group)) {
          break;
        }
        if (draft != null) {
          seen.add(draft);
          if (!scopes.isEmpty()) {
            scopes.peek().members.add(draft);
          }
        }
        continue;
      }
      Item item = passage.item(k);
      if (passage.sentence(k) != sentence) {
        closeAll(scopes, 0);
        earlier.addAll(seen);
        lastSentence = seen;
        seen = new ArrayList<>();
        sentence = passage.sentence(k);
      }
      if (draft != null) {
        seen.add(draft);
        if (!scopes.isEmpty()) {
          scopes.peek().members.add(draft);
        }
      } else if (opens(k, item)) {
        List<Draft> totals = new ArrayList<>(reversed(seen));
        if (opensSentence(k)) {
          // "Trong tổng mức …" may go back farther.
          boolean whole = item.value(Cue.INCLUDE).equals("whole");
          totals.addAll(reversed(whole && group == 0 ? earlier : lastSentence));
        }
        if (!totals.isEmpty()) {
          scopes.push(
              new Scope(opening(item), limit(totals), item.is(Cue.COLON) || colonFollows(k)));
        }
      } else if (item.is(Cue.SEMICOLON)) {
        int keep = group > 0 ? 2 : 1;
        if (scopes.size() > keep) {
          closeAll(scopes, keep);
        } else if (!scopes.isEmpty() && scopes.peek().shortEnd < 0) {
          scopes.peek().shortEnd = scopes.peek().members.size();
        }
      } else if (item.isAny(Cue.CONTRAST.bit() | Cue.ONLY.bit()) && group == 0) {
        closeAll(scopes, 0);
        if (item.is(Cue.ONLY) && !seen.isEmpty() && !timeFollows(k)) {
          // "thu gom 2.150 tấn, riêng thị trấn 980 tấn"
          Scope only = new Scope(Opening.INCLUDE, limit(reversed(seen)), false);
          only.onlyFirst = true;
          scopes.push(only);
        }
      }
      if (item.is(Cue.CLOSE)) {
        break;
      }
    }
    closeAll(scopes, 0);
  }

  /** "356 ha trong tổng số 1.284 ha": the part stands before its whole. */
  private void ofWholes() {
    for (int k = 1; k < drafts.size(); k++) {
      Draft part = drafts.get(k - 1);
      Draft whole = drafts.get(k);
      boolean named = false;
      for (int at = part.index + 1; at < whole.index; at++) {
        named |= passage.item(at).value(Cue.INCLUDE).equals("whole");
      }
      if (named
          && passage.sentence(part.index) == passage.sentence(whole.index)
          && passage.group(part.index) == passage.group(whole.index)
          && part.kind == Kind.LEVEL
          && whole.kind == Kind.LEVEL
          && part.quantity.isPoint()
          && whole.quantity.isPoint()
          && sameNoun(part, whole)
          && whole.quantity.unit().dimension() != Dimension.PERCENT
          && part.quantity.baseValue().compareTo(whole.quantity.baseValue()) < 0) {
        found.add(new Parts(whole, List.of(part), false, "whole"));
      }
    }
  }

  private boolean timeFollows(int cue) {
    return cue + 1 < passage.size()
        && passage
            .item(cue + 1)
            .isAny(Cue.PERIOD.bit() | Cue.TIME_UNIT.bit() | Cue.PREPOSITION.bit());
  }

  private boolean opens(int index, Item item) {
    return item.isAny(Cue.INCLUDE.bit() | Cue.CONSIST.bit())
            && !item.value(Cue.INCLUDE).equals("peer")
            && (!item.value(Cue.INCLUDE).equals("whole") || opensSentence(index))
        || item.is(Cue.COLON) && followsFigure(index) && !cueBefore(index);
  }

  /** "gồm:", "trong đó:" are one cue. */
  private boolean cueBefore(int colon) {
    return colon > 0 && passage.item(colon - 1).isAny(Cue.INCLUDE.bit() | Cue.CONSIST.bit());
  }

  private boolean colonFollows(int cue) {
    return cue + 1 < passage.size() && passage.item(cue + 1).is(Cue.COLON);
  }

  private static Opening opening(Item item) {
    return item.is(Cue.INCLUDE)
        ? Opening.INCLUDE
        : item.is(Cue.CONSIST) ? Opening.CONSIST : Opening.COLON;
  }

  /** What a bracket's first words say of its list. */
  private Opening bracketOpening(int group) {
    int open = passage.groupAt(group).open();
    for (int k = open + 1; k < Math.min(passage.size(), open + 4); k++) {
      Item item = passage.item(k);
      if (item.isAny(Cue.INCLUDE.bit() | Cue.CONSIST.bit())) {
        return opening(item);
      }
      if (item.is(Cue.QUANTITY)) {
        break;
      }
    }
    return Opening.BRACKET;
  }

  private boolean followsFigure(int colon) {
    for (int k = colon - 1; k >= 0; k--) {
      Item item = passage.item(k);
      if (item.is(Cue.QUANTITY)) {
        return true;
      }
      if (item.isAny(Cue.SEMICOLON.bit() | Cue.STOP.bit() | Cue.OPEN.bit() | Cue.COLON.bit())) {
        return false;
      }
    }
    return false;
  }

  private boolean opensSentence(int cue) {
    return cue == 0 || passage.sentence(cue - 1) != passage.sentence(cue);
  }

  /** Levels before a bracket in its sentence, the nearest first. */
  private List<Draft> totalsBefore(int open) {
    int group = passage.groupAt(passage.group(open)).parent();
    List<Draft> totals = new ArrayList<>();
    for (Draft draft : drafts) {
      if (draft.index < open
          && group(draft) == group
          && passage.sentence(draft.index) == passage.sentence(open)) {
        totals.add(draft);
      }
    }
    return limit(reversed(totals));
  }

  /** The last of a list that may be totals, the last first. */
  private static List<Draft> reversed(List<Draft> list) {
    int from = Math.max(0, list.size() - TOTALS_BACK_MOST);
    List<Draft> turned = new ArrayList<>(list.subList(from, list.size()));
    java.util.Collections.reverse(turned);
    return turned;
  }

  private static List<Draft> limit(List<Draft> totals) {
    return totals.size() > TOTALS_BACK_MOST ? totals.subList(0, TOTALS_BACK_MOST) : totals;
  }

  private void closeAll(Deque<Scope> scopes, int keep) {
    while (scopes.size() > keep) {
      close(scopes.pop());
    }
  }

  /** Ties a list's members to the nearest total of the same unit; one breakdown for each unit. */
  private void close(Scope scope) {
    Set<Draft> used = new HashSet<>();
    for (Draft total : scope.totals) {
      if (total.kind != Kind.LEVEL && total.kind != Kind.SHARE
          || !total.quantity.isPoint()
          || total.quantity.unit().symbol().isEmpty()) {
        continue;
      }
      List<Draft> parts = parts(scope, total, used);
      if (parts.isEmpty()) {
        continue;
      }
      Parts breakdown = decide(scope, total, parts);
      if (total.kind == Kind.SHARE && (breakdown == null || !Closure.closes(total, parts))) {
        continue;
      }
      if (breakdown != null) {
        found.add(breakdown);
        nested.put(total, breakdown.parts());
        used.addAll(breakdown.parts());
      }
    }
  }

  private List<Draft> parts(Scope scope, Draft total, Set<Draft> used) {
    if (scope.onlyFirst && scope.members.size() > 1) {
      scope.members.subList(1, scope.members.size()).clear();
    }
    boolean likes =
        scope.members.stream()
            .anyMatch(member -> member.kind == Kind.LEVEL && sameNoun(member, total));
    List<Draft> strict = parts(scope, total, used, likes, false);
    if (strict.size() > 1 && Closure.closes(total, strict)) {
      return strict;
    }
    if (likes && scope.opening != Opening.INCLUDE && total.quantity.unit().isExactCount()) {
      // "1.126 học sinh (mầm non 352 cháu, tiểu học 468 học sinh, …)": other nouns for the same.
      List<Draft> counted = parts(scope, total, used, false, false);
      if (counted.size() > strict.size() && Closure.closes(total, counted)) {
        return counted;
      }
    }
    if (saysPlan(total) && scope.opening != Opening.INCLUDE) {
      // "Kế hoạch vốn là 90 tỷ đồng, gồm: vốn tỉnh 40 tỷ đồng và vốn huyện 50 tỷ đồng".
      List<Draft> planned =
          scope.members.stream()
              .filter(m -> m != total && m.kind == total.kind && m.quantity.isPoint())
              .filter(m -> !used.contains(m) && sameNoun(m, total) && !sameFact(m, total))
              .toList();
      if (planned.size() > 1 && Closure.closes(total, planned)) {
        return planned;
      }
    }
    // Times that nobody said don't keep parts from their total.
    List<Draft> loose = parts(scope, total, used, likes, true);
    boolean include = scope.opening == Opening.INCLUDE && strict.isEmpty();
    return loose.size() > strict.size() && (include || Closure.closes(total, loose))
        ? loose
        : strict;
  }

  private List<Draft> parts(
      Scope scope, Draft total, Set<Draft> used, boolean likes, boolean anyTime) {
    List<Draft> all = new ArrayList<>();
    int shortSize = 0;
    for (int k = 0; k < scope.members.size(); k++) {
      Draft member = scope.members.get(k);
      if (!used.contains(member)
          && isPart(member, total, scope.opening != Opening.INCLUDE && !likes)
          && (samePeriods(member, total) || anyTime && !saysTime(member))) {
        all.add(member);
        if (k < scope.shortEnd) {
          shortSize = all.size();
        }
      }
    }
    // Without a colon a list set apart by commas ends at the first semicolon, unless going on
    // closes it.
    if (scope.shortEnd >= 0
        && !scope.colon
        && scope.opening != Opening.BRACKET
        && shortSize < all.size()
        && shortSize > 0
        && !Closure.closes(total, all)) {
      return all.subList(0, shortSize);
    }
    return all;
  }

  private Parts decide(Scope scope, Draft total, List<Draft> parts) {
    boolean include = scope.opening == Opening.INCLUDE;
    String cue = scope.opening.name().toLowerCase(java.util.Locale.ROOT);
    if (parts.size() == 1) {
      Draft part = parts.get(0);
      boolean directly =
          scope.opening == Opening.BRACKET
              && part.ownPhrase
              && total.quantity.unit().dimension() != Dimension.PERCENT
              && part.passage.group(part.index) > 0
              && part.passage.groupAt(part.passage.group(part.index)).open() == total.index + 1
              && part == scope.members.get(0)
              && !part.phrase.equals(total.phrase);
      boolean sensible =
          (include || directly)
              && part.quantity.baseValue().compareTo(total.quantity.baseValue()) < 0;
      return sensible && sameThing(parts.get(0), total)
          ? new Parts(total, parts, false, cue)
          : null;
    }
    if (Closure.closes(total, parts)) {
      return new Parts(total, parts, true, cue);
    }
    List<Draft> inner = throughNested(total, parts);
    if (inner != null) {
      return new Parts(total, inner, true, cue);
    }
    if (!parts.stream().allMatch(part -> sameThing(part, total))) {
      // "12 đoàn (35 người, 3 xe)" counts other things, unless one slip makes the sum.
      return scope.opening == Opening.BRACKET && Closure.closesButForOneSlip(total, parts)
          ? new Parts(total, parts, true, cue)
          : null;
    }
    boolean over = Closure.sum(parts).compareTo(total.quantity.baseValue()) > 0;
    if (include) {
      boolean counted = total.quantity.unit().isExactCount();
      return new Parts(total, parts, over && !counted && Closure.nearlyCloses(total, parts), cue);
    }
    boolean slip = Closure.closesButForOneSlip(total, parts) || Closure.nearlyCloses(total, parts);
    if (!slip && over) {
      return null;
    }
    return new Parts(total, parts, slip, cue);
  }

  /**
   * The parts with one of them replaced by its own parts, where that closes the total; else null.
   */
  private List<Draft> throughNested(Draft total, List<Draft> parts) {
    for (Draft part : parts) {
      List<Draft> inner = nested.get(part);
      if (inner != null) {
        List<Draft> replaced = new ArrayList<>(parts);
        replaced.remove(part);
        replaced.addAll(inner);
        if (Closure.closes(total, replaced)) {
          return replaced;
        }
      }
    }
    return null;
  }

  private boolean isPart(Draft member, Draft total, boolean bracket) {
    return member != total
        && member.kind == total.kind
        && member.quantity.isPoint()
        && (member.passage != total.passage || member.index > total.index)
        && samePlan(member, total)
        && (sameThing(member, total) || bracket && bothCounts(member, total))
        && !sameFact(member, total);
  }

  static boolean samePlan(Draft one, Draft two) {
    return one.status == two.status || saysPlan(one) == saysPlan(two);
  }

  /** Whether a figure itself is called a plan, and doesn't only stand under such a heading. */
  static boolean saysPlan(Draft draft) {
    if (draft.status != Status.PLAN) {
      return false;
    }
    for (String rule : draft.rules) {
      if (rule.startsWith("plan") || rule.startsWith("status")) {
        return true;
      }
    }
    return false;
  }

  private static boolean saysTime(Draft draft) {
    return draft.periodFrom == Draft.PeriodFrom.TIME
        || draft.periodFrom == Draft.PeriodFrom.STATEMENT;
  }

  /** Whether both say the same thing of the same time; counted things often go by one noun. */
  static boolean sameFact(Draft member, Draft total) {
    return member.ownPhrase
        && !member.quantity.unit().isExactCount()
        && member.phrase.equals(total.phrase)
        && java.util.Objects.equals(member.period, total.period);
  }

  /** One time for both, or one that is read as a day for what is counted, as a span for another. */
  static boolean samePeriods(Draft part, Draft whole) {
    return part.period == null
        || whole.period == null
        || part.period.equals(whole.period)
        || part.periodSaid != null && part.periodSaid.equals(whole.periodSaid)
        || part.period.lastDay().equals(whole.period.lastDay())
            && (isDay(part.period) || isDay(whole.period))
        || samePeriods(part.period, whole.period);
  }

  private static boolean isDay(Period period) {
    return period.firstDay().equals(period.lastDay());
  }

  /** The total's own period, or a span within it: years of a plan, quarters of a year. */
  private static boolean samePeriods(Period member, Period total) {
    if (member.covers(total)) {
      return true;
    }
    boolean within =
        !member.firstDay().isBefore(total.firstDay()) && !member.lastDay().isAfter(total.lastDay());
    return within && total.start().month() == 0 && !total.isSingle();
  }

  private static boolean bothCounts(Draft a, Draft b) {
    return a.quantity.unit().isExactCount() && b.quantity.unit().isExactCount();
  }

  /** The same noun, or two that both count people. */
  private boolean sameThing(Draft part, Draft total) {
    return sameNoun(part, total)
        || people.contains(part.quantity.unit().base())
            && people.contains(total.quantity.unit().base());
  }

  static boolean sameNoun(Draft a, Draft b) {
    Unit one = a.quantity.unit();
    Unit two = b.quantity.unit();
    if (one.comparableWith(two)) {
      return true;
    }
    return one.dimension() == Dimension.COUNT
        && two.dimension() == Dimension.COUNT
        && (isKindOf(one.base(), two.base()) || isKindOf(two.base(), one.base()));
  }

  /**
   * "29 lượt hồ sơ" counts what "13 hồ sơ" counts, "371 gia trại, trang trại" what "26 trang trại".
   */
  private static boolean isKindOf(String long_, String short_) {
    // Most nouns have nothing in common, and cutting costs.
    return !short_.isEmpty()
        && long_.contains(short_)
        && (long_.startsWith(short_ + " ")
            || long_.endsWith(" " + short_)
            || List.of(long_.split(", ")).contains(short_));
  }
}
