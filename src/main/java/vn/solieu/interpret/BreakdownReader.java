package vn.solieu.interpret;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Quantity;
import vn.solieu.recognise.Item;
import vn.solieu.rules.Cue;

/**
 * Finds totals and their parts within one passage: in brackets, after a colon, after "gồm" and
 * "trong đó".
 */
final class BreakdownReader {
  /** A breakdown over drafts. */
  record Parts(Draft total, List<Draft> parts, boolean exhaustive, String cue) {}

  private BreakdownReader() {}

  /** The breakdowns of a passage whose drafts are in order and have their phrases and periods. */
  static List<Parts> read(Passage passage, List<Draft> drafts) {
    List<Parts> found = new ArrayList<>();
    brackets(passage, drafts, found);
    flow(passage, drafts, found);
    return found;
  }

  /** "A (B; C)" and "A (gồm B, C)": the bracket's own levels against the level before it. */
  private static void brackets(Passage passage, List<Draft> drafts, List<Parts> found) {
    Map<Integer, List<Draft>> byGroup = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      int group = passage.group(draft.index);
      if (group > 0) {
        byGroup.computeIfAbsent(group, g -> new ArrayList<>()).add(draft);
      }
    }
    byGroup.forEach(
        (group, members) -> {
          int open = passage.groupAt(group).open();
          boolean include = false;
          boolean consist = false;
          int first = members.get(0).index;
          for (int k = open + 1; k < first; k++) {
            include |= passage.item(k).is(Cue.INCLUDE);
            consist |= passage.item(k).is(Cue.CONSIST);
          }
          boolean ownCue = cueInside(passage, group, first);
          if (ownCue && !include && !consist) {
            return;
          }
          List<Draft> totals = before(passage, drafts, open);
          addByUnit(totals, members, include, consist, "bracket", found, true);
        });
  }

  /** Whether the bracket opens a breakdown of its own after its first figure. */
  private static boolean cueInside(Passage passage, int group, int first) {
    for (int k = first + 1; k < passage.size(); k++) {
      if (passage.group(k) != group) {
        if (k > first && !passage.within(passage.group(k), group)) {
          return false;
        }
        continue;
      }
      Item item = passage.item(k);
      if (item.is(Cue.COLON) && followsFigure(passage, k)
          || item.isAny(Cue.CONSIST.bit() | Cue.INCLUDE.bit())) {
        return true;
      }
    }
    return false;
  }

  private static boolean followsFigure(Passage passage, int colon) {
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

  /** Levels before a bracket in its clause, the nearest first. */
  private static List<Draft> before(Passage passage, List<Draft> drafts, int open) {
    int group = passage.groupAt(passage.group(open)).parent();
    List<Draft> levels = new ArrayList<>();
    for (int k = drafts.size() - 1; k >= 0; k--) {
      Draft draft = drafts.get(k);
      if (draft.index < open && passage.group(draft.index) == group) {
        if (passage.sentence(draft.index) != passage.sentence(open) || levels.size() >= 4) {
          break;
        }
        levels.add(draft);
      }
    }
    return levels;
  }

  /** "T gồm A, B", "T: A; B", "T, trong đó A, B" and a sentence "Trong đó: A, B" after T's. */
  private static void flow(Passage passage, List<Draft> drafts, List<Parts> found) {
    for (int cue = 0; cue < passage.size(); cue++) {
      Item item = passage.item(cue);
      boolean include = item.is(Cue.INCLUDE);
      boolean consist = item.is(Cue.CONSIST);
      boolean colon = item.is(Cue.COLON) && followsFigure(passage, cue);
      if (!include && !consist && !colon) {
        continue;
      }
      int group = passage.group(cue);
      if (group > 0 && cue <= passage.groupAt(group).open() + 2) {
        continue;
      }
      List<Draft> totals = new ArrayList<>();
      List<Draft> members = new ArrayList<>();
      int sentence = passage.sentence(cue);
      boolean opens = opensSentence(passage, cue);
      for (Draft draft : drafts) {
        if (passage.group(draft.index) != group) {
          continue;
        }
        int own = passage.sentence(draft.index);
        if (draft.index < cue && (own == sentence || opens && own == sentence - 1)) {
          totals.add(0, draft);
        }
        if (draft.index > cue && own == sentence) {
          members.add(draft);
        }
      }
      members = untilNextCue(passage, members, cue, group);
      if (totals.size() > 6) {
        totals = totals.subList(0, 6);
      }
      addByUnit(
          totals,
          members,
          include,
          consist,
          item.word().isEmpty() ? "colon" : item.word(),
          found,
          colon);
    }
  }

  private static boolean opensSentence(Passage passage, int cue) {
    return cue == 0 || passage.sentence(cue - 1) != passage.sentence(cue);
  }

  /** Parts end where the next breakdown begins, or where the sentence turns elsewhere. */
  private static List<Draft> untilNextCue(
      Passage passage, List<Draft> members, int cue, int group) {
    for (int k = cue + 2; k < passage.size(); k++) {
      if (passage.group(k) != group) {
        continue;
      }
      Item item = passage.item(k);
      if (item.is(Cue.INCLUDE) || item.is(Cue.CONTRAST) || item.is(Cue.ONLY)) {
        int end = k;
        return members.stream().filter(draft -> draft.index < end).toList();
      }
    }
    return members;
  }

  /**
   * Ties the members to the nearest total of the same unit and period; one breakdown for each unit.
   */
  private static void addByUnit(
      List<Draft> totals,
      List<Draft> members,
      boolean include,
      boolean consist,
      String cue,
      List<Parts> found,
      boolean bare) {
    Set<Draft> used = new LinkedHashSet<>();
    for (Draft total : totals) {
      if (total.kind != Kind.LEVEL
          || !total.quantity.isPoint()
          || total.quantity.unit().symbol().isEmpty()) {
        continue;
      }
      List<Draft> parts = new ArrayList<>();
      for (Draft member : members) {
        if (!used.contains(member) && isPart(member, total)) {
          parts.add(member);
        }
      }
      if (parts.isEmpty() || parts.size() == 1 && !include) {
        continue;
      }
      boolean closes = closes(total, parts);
      if (parts.size() == 1 && closes) {
        continue;
      }
      if (!include && !consist && !closes && !nearlyCloses(total, parts)) {
        // A bare bracket or colon whose levels don't make the total lists something else.
        if (!bare || parts.size() < 2 || sum(parts).compareTo(total.quantity.baseValue()) > 0) {
          continue;
        }
        found.add(new Parts(total, parts, false, cue));
        used.addAll(parts);
        continue;
      }
      boolean exhaustive = parts.size() > 1 && (consist || closes || !include);
      found.add(new Parts(total, parts, exhaustive, cue));
      used.addAll(parts);
    }
  }

  private static boolean isPart(Draft member, Draft total) {
    if (member == total || member.kind != Kind.LEVEL || !member.quantity.isPoint()) {
      return false;
    }
    if (!comparable(member.quantity, total.quantity)) {
      return false;
    }
    return member.period == null || total.period == null || member.period.covers(total.period);
  }

  private static boolean comparable(Quantity a, Quantity b) {
    if (a.unit().comparableWith(b.unit())) {
      return true;
    }
    // "29 lượt hồ sơ" counts what "13 hồ sơ" counts.
    String one = a.unit().symbol();
    String two = b.unit().symbol();
    return a.unit().isExactCount()
        && b.unit().isExactCount()
        && (one.startsWith(two + " ")
            || two.startsWith(one + " ")
            || one.endsWith(" " + two)
            || two.endsWith(" " + one));
  }

  private static BigDecimal sum(List<Draft> parts) {
    return parts.stream()
        .map(part -> part.quantity.baseValue())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Whether the parts make the total within what their rounding allows. */
  private static boolean closes(Draft total, List<Draft> parts) {
    BigDecimal slack = total.quantity.baseLastPlace();
    for (Draft part : parts) {
      slack = slack.add(part.quantity.baseLastPlace());
    }
    if (total.quantity.unit().isExactCount()) {
      slack = BigDecimal.ZERO;
    }
    return sum(parts).subtract(total.quantity.baseValue()).abs().compareTo(slack) <= 0;
  }

  /** Whether the parts miss the total by so little that a slip is likelier than another meaning. */
  private static boolean nearlyCloses(Draft total, List<Draft> parts) {
    BigDecimal value = total.quantity.baseValue().abs();
    BigDecimal miss = sum(parts).subtract(total.quantity.baseValue()).abs();
    return parts.size() > 1 && miss.multiply(BigDecimal.TEN).compareTo(value) <= 0;
  }
}
