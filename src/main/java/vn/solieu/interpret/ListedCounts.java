package vn.solieu.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.Kind;
import vn.solieu.recognise.Item;
import vn.solieu.rules.Cue;

/**
 * Counts that a list follows: "gồm 03 dự án: …; …; …", "02 nội dung: (1) …; (2) …".
 *
 * <p>What a list names is surely told only by its numbers, or where all members are of one form. Of
 * any other list only that it has as many members as were counted is believed.
 */
final class ListedCounts {
  /** The list opens within so many items behind its count. */
  private static final int LEAD_MOST = 14;

  private static final int COUNT_MOST = 40;

  private static final long ENDS_LEAD =
      Cue.INCLUDE.bit() | Cue.QUANTITY.bit() | Cue.SEMICOLON.bit() | Cue.STOP.bit();

  private ListedCounts() {}

  /**
   * A count and its list.
   *
   * @param items how many the list names
   */
  record Listed(Draft count, int items) {}

  /**
   * The counts among a report's figures that a list follows.
   *
   * @param after the text of the line behind a line
   */
  static List<Listed> of(List<Draft> drafts, IntFunction<String> after) {
    List<Listed> found = new ArrayList<>();
    for (int k = 0; k < drafts.size(); k++) {
      Draft count = drafts.get(k);
      if (count.passage == null || !isCount(count)) {
        continue;
      }
      int opens = opens(count);
      int items = opens < 0 ? 0 : numbered(count, opens, after);
      if (opens >= 0 && items == 0 && count.passage.item(opens).is(Cue.COLON)) {
        items = parted(count, opens, drafts, k);
      }
      if (items > 1) {
        found.add(new Listed(count, items));
      }
    }
    return found;
  }

  private static boolean isCount(Draft draft) {
    int value =
        draft.quantity.isPoint() ? draft.quantity.amount().first().value().abs().intValue() : 0;
    return draft.kind == Kind.LEVEL
        && draft.quantity.unit().isExactCount()
        && draft.qualifier == null
        && draft.quantity.amount().first().value().scale() <= 0
        && value > 1
        && value <= COUNT_MOST;
  }

  /** The colon behind a count, or the bracket of the first number; -1 where no list opens. */
  private static int opens(Draft count) {
    Passage passage = count.passage;
    int most = Math.min(passage.size(), count.index + LEAD_MOST);
    for (int k = count.index + 1; k < most; k++) {
      Item item = passage.item(k);
      boolean first = item.is(Cue.OPEN) && passage.text().startsWith("(1)", item.start());
      if (first || item.is(Cue.COLON) && passage.group(k) == passage.group(count.index)) {
        return k;
      }
      boolean sample = item.is(Cue.CONSIST) && item.value(Cue.CONSIST).equals("sample");
      if (sample || item.isAny(ENDS_LEAD) || item.is(Cue.OPEN) || item.is(Cue.CLOSE)) {
        return -1;
      }
    }
    return -1;
  }

  /** The last of the numbers (1), (2)… behind a count; 0 where its list has none. */
  private static int numbered(Draft count, int opens, IntFunction<String> after) {
    String text = count.passage.text();
    int from = count.passage.item(opens).start();
    int at = text.indexOf("(1)", from);
    if (at < 0 || !text.substring(from, at).replaceAll("[:\\s]", "").isEmpty()) {
      return 0;
    }
    int last = 1;
    int again = text.indexOf("(1)", at + 1);
    int end = again < 0 ? text.length() : again;
    for (int next = at; next >= 0; ) {
      next = text.indexOf("(" + (last + 1) + ")", next);
      if (next < 0 || next >= end) {
        break;
      }
      last++;
    }
    boolean goesOn =
        after.apply(count.passage.line()).stripLeading().startsWith("(" + (last + 1) + ")");
    return goesOn || isOpen(text.substring(at, end)) ? 0 : last;
  }

  /** How many members semicolons part; 0 where nobody can tell. */
  private static int parted(Draft count, int colon, List<Draft> drafts, int order) {
    Passage passage = count.passage;
    int group = passage.group(colon);
    int sentence = passage.sentence(colon);
    List<Integer> starts = new ArrayList<>(List.of(colon + 1));
    boolean mayHoldTwo = false;
    int end = colon + 1;
    while (end < passage.size()
        && passage.sentence(end) == sentence
        && passage.within(passage.group(end), group)) {
      Item item = passage.item(end);
      boolean own = passage.group(end) == group;
      if (own && (item.is(Cue.STOP) || item.is(Cue.CLOSE))) {
        break;
      }
      if (own && item.is(Cue.SEMICOLON)) {
        starts.add(end + 1);
      }
      mayHoldTwo |= item.is(Cue.COMMA) || item.is(Cue.CONJUNCTION) || item.is(Cue.COLON);
      end++;
    }
    int items = starts.size();
    if (items < 2 || starts.get(items - 1) >= end) {
      return 0;
    }
    int stop = passage.item(end - 1).end();
    int margin = Math.min(passage.text().length(), stop + 3);
    if (isOpen(passage.text().substring(passage.item(colon).start(), margin))) {
      return 0;
    }
    List<Draft> inside = new ArrayList<>();
    for (int k = order + 1; k < drafts.size(); k++) {
      Draft next = drafts.get(k);
      if (next.passage != passage || next.index >= end) {
        break;
      }
      inside.add(next);
    }
    boolean counted =
        inside.stream().anyMatch(one -> one.quantity.unit().dimension() == Dimension.COUNT);
    if (counted) {
      return 0;
    }
    boolean asMany = count.quantity.baseValue().intValue() == items;
    boolean alike = !mayHoldTwo && isOneForm(passage, starts, end, inside);
    return asMany || alike ? items : 0;
  }

  /** Whether all members begin with one word, or each states one change. */
  private static boolean isOneForm(
      Passage passage, List<Integer> starts, int end, List<Draft> inside) {
    boolean word = true;
    boolean change = true;
    String first = passage.item(starts.get(0)).word();
    for (int k = 0; k < starts.size(); k++) {
      int from = starts.get(k);
      int to = k + 1 < starts.size() ? starts.get(k + 1) : end;
      word &= passage.item(from).word().equals(first);
      change &=
          inside.stream()
                  .filter(one -> one.index >= from && one.index < to)
                  .filter(one -> one.kind == Kind.GROWTH)
                  .count()
              == 1;
    }
    return word || change;
  }

  /** Whether a list says that it goes on: "…", "v.v". */
  private static boolean isOpen(String text) {
    boolean dots = text.contains("..") || text.indexOf('\u2026') >= 0;
    for (int k = 1; k + 1 < text.length() && !dots; k++) {
      boolean letters = text.charAt(k) == '.' && Character.isLetter(text.charAt(k - 1));
      dots = letters && text.charAt(k - 1) == text.charAt(k + 1);
    }
    return dots;
  }
}
