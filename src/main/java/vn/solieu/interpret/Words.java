package vn.solieu.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.solieu.recognise.Item;
import vn.solieu.rules.Cue;

/** Cutting and joining the words of a phrase. */
final class Words {
  private static final long RIGHT_TRIM =
      mask(
          Cue.REACH,
          Cue.STATUS,
          Cue.QUALIFIER,
          Cue.AUXILIARY,
          Cue.MOVE,
          Cue.COMPARE,
          Cue.PERIOD,
          Cue.COMMA,
          Cue.COLON,
          Cue.DASH,
          Cue.PREPOSITION,
          Cue.ADVERB,
          Cue.LINK,
          Cue.CUMULATIVE,
          Cue.SHARE,
          Cue.RANK,
          Cue.ONLY,
          Cue.CONJUNCTION,
          Cue.CONTRAST,
          Cue.CONTRIBUTE,
          Cue.CONTINUE,
          Cue.INCLUDE,
          Cue.CONSIST,
          Cue.NOW,
          Cue.BLOCKED);
  private static final long LEFT_TRIM =
      RIGHT_TRIM | Cue.PLUS.bit() | Cue.SLASH.bit() | Cue.NUMBER.bit();

  private Words() {}

  static long mask(Cue... cues) {
    long mask = 0;
    for (Cue cue : cues) {
      mask |= cue.bit();
    }
    return mask;
  }

  /** Without verbs, copulas, times and small words at the right end. */
  static List<Integer> trimRight(Passage passage, List<Integer> region) {
    int end = region.size();
    while (end > 0) {
      Item item = passage.item(region.get(end - 1));
      if (item.is(Cue.HEAD)
          || item.value(Cue.PREPOSITION).equals("place")
          || !item.isAny(RIGHT_TRIM) && !isPunctuation(item)) {
        break;
      }
      end--;
    }
    return region.subList(0, end);
  }

  /** Without small words and signs at the left end. */
  static List<Integer> trimLeft(Passage passage, List<Integer> region) {
    int begin = 0;
    while (begin < region.size()) {
      Item item = passage.item(region.get(begin));
      if (item.is(Cue.HEAD) || !item.isAny(LEFT_TRIM) && !isPunctuation(item)) {
        break;
      }
      begin++;
    }
    return region.subList(begin, region.size());
  }

  /** Without "trên địa bàn thành phố" at either end; "thu NSNN trên địa bàn" keeps its own. */
  static List<Integer> withoutPlace(Passage passage, List<Integer> words) {
    List<Integer> rest = words;
    for (int k = 0; k < rest.size(); k++) {
      if (passage.item(rest.get(k)).value(Cue.PREPOSITION).equals("place")) {
        boolean alone = k == rest.size() - 1;
        if (k == 0) {
          return trimLeft(passage, rest.subList(Math.min(rest.size(), 2), rest.size()));
        }
        return alone ? rest : rest.subList(0, k);
      }
    }
    return rest;
  }

  /** A preposition that brings in the next figure. */
  static boolean isJoin(Item item) {
    return item.value(Cue.PREPOSITION).equals("join");
  }

  private static boolean isPunctuation(Item item) {
    return item.cues() == 0;
  }

  /** The items' words as a phrase, in lower case, signs set as in print. */
  static String join(Passage passage, List<Integer> region) {
    StringBuilder out = new StringBuilder();
    for (int index : region) {
      Item item = passage.item(index);
      if (item.isAny(Cue.STOP.bit() | Cue.OPEN.bit() | Cue.CLOSE.bit() | Cue.PERIOD.bit())) {
        continue;
      }
      String word =
          item.isAny(Cue.BLOCKED.bit() | Cue.QUANTITY.bit())
              ? passage.text().substring(item.start(), item.end()).toLowerCase(Locale.ROOT)
              : item.word();
      if (out.length() > 0 && !item.is(Cue.COMMA)) {
        out.append(' ');
      }
      out.append(word);
    }
    return out.toString().strip();
  }

  /** The leading noun of a phrase that a list's members take over, or empty. */
  static List<Integer> indexesOf(Passage passage, List<Integer> region, Cue cue) {
    List<Integer> found = new ArrayList<>();
    for (int index : region) {
      if (passage.item(index).is(cue)) {
        found.add(index);
      }
    }
    return found;
  }
}
