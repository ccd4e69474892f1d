package vn.solieu.interpret;

import java.util.List;
import java.util.Locale;
import vn.solieu.recognise.Item;
import vn.solieu.recognise.Mention;
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
      RIGHT_TRIM | Cue.PLUS.bit() | Cue.SLASH.bit() | Cue.NUMBER.bit() | Cue.FILLER.bit();

  /** Words that name nothing. */
  static final long SMALL =
      mask(
          Cue.AUXILIARY,
          Cue.PREPOSITION,
          Cue.ADVERB,
          Cue.CONJUNCTION,
          Cue.REACH,
          Cue.STATUS,
          Cue.QUALIFIER,
          Cue.LINK,
          Cue.COMMA);

  static final long SMALL_OR_VERB = SMALL | Cue.VERB.bit();

  private Words() {}

  static long mask(Cue... cues) {
    long mask = 0;
    for (Cue cue : cues) {
      mask |= cue.bit();
    }
    return mask;
  }

  /** Whether any of the words has one of those cues. */
  static boolean any(Passage passage, List<Integer> words, long mask) {
    for (int k = 0; k < words.size(); k++) {
      if (passage.item(words.get(k)).isAny(mask)) {
        return true;
      }
    }
    return false;
  }

  /** Whether each of the words has one of those cues. */
  static boolean all(Passage passage, List<Integer> words, long mask) {
    for (int k = 0; k < words.size(); k++) {
      if (!passage.item(words.get(k)).isAny(mask)) {
        return false;
      }
    }
    return true;
  }

  /** Whether no list knows any of the words. */
  static boolean areBare(Passage passage, List<Integer> words) {
    for (int k = 0; k < words.size(); k++) {
      if (passage.item(words.get(k)).cues() != Cue.WORD.bit()) {
        return false;
      }
    }
    return true;
  }

  /** Without verbs, copulas, times and small words at the right end. */
  static List<Integer> trimRight(Passage passage, List<Integer> region) {
    int end = region.size();
    while (end > 0) {
      Item item = passage.item(region.get(end - 1));
      if (item.is(Cue.HEAD)
          || item.value(Cue.PREPOSITION).equals("place")
          || isNamePart(item)
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
      if (item.is(Cue.HEAD)
          || isNamePart(item)
          || item.is(Cue.FILLER) && begin == region.size() - 1
          || !item.isAny(LEFT_TRIM) && !isPunctuation(item)) {
        break;
      }
      begin++;
    }
    return region.subList(begin, region.size());
  }

  /** Without "trên địa bàn thành phố" at either end; "thu NSNN trên địa bàn" keeps its own. */
  static List<Integer> withoutPlace(Passage passage, List<Integer> all) {
    List<Integer> words = withoutOwner(passage, all);
    for (int k = 0; k < words.size(); k++) {
      if (isPlaceOpener(passage.item(words.get(k)))) {
        int end = k + 1;
        while (end < words.size() && isPlaceName(passage, words, end)) {
          end++;
        }
        if (k == 0) {
          return trimLeft(passage, words.subList(end, words.size()));
        }
        boolean local = passage.item(words.get(0)).value(Cue.HEAD).equals("local");
        return end < words.size() || end == k + 1 ? words : words.subList(0, local ? k + 1 : k);
      }
    }
    return words;
  }

  /** "đàn trâu của huyện": without the district or province that every line is about. */
  private static List<Integer> withoutOwner(Passage passage, List<Integer> words) {
    int size = words.size();
    if (size > 2 && passage.item(words.get(size - 1)).value(Cue.PLACE).equals("whole")) {
      // "tổng diện tích gieo trồng toàn xã": of all that the report is about.
      return words.subList(0, size - 1);
    }
    boolean owned =
        size > 2
            && passage.item(words.get(size - 1)).value(Cue.PLACE).equals("kind")
            && passage.item(words.get(size - 2)).value(Cue.PREPOSITION).equals("owner");
    return owned ? words.subList(0, size - 2) : words;
  }

  /** Without a place, small words and fillers at the left end: "toàn huyện", "thành phố". */
  static List<Integer> withoutLeadingPlace(Passage passage, List<Integer> words) {
    List<Integer> rest = trimLeft(passage, words);
    int begin = 0;
    while (begin < rest.size() && isPlaceName(passage, rest, begin)) {
      begin++;
    }
    boolean named = begin > 0 && passage.item(rest.get(0)).is(Cue.PLACE);
    return named && begin < rest.size()
        ? trimLeft(passage, rest.subList(begin, rest.size()))
        : rest;
  }

  /** Whether words only say where: a kind of place, or a name of several words. */
  static boolean isPlaceOnly(Passage passage, List<Integer> words) {
    int names = 0;
    boolean kind = false;
    for (int k = 0; k < words.size(); k++) {
      Item item = passage.item(words.get(k));
      if (isPlaceName(passage, words, k)) {
        kind |= item.is(Cue.PLACE);
        names++;
      } else if (!item.isAny(SMALL | Cue.FILLER.bit() | Cue.DASH.bit()) || item.is(Cue.HEAD)) {
        return false;
      }
    }
    return kind || names > 1;
  }

  private static boolean isPlaceOpener(Item item) {
    return item.value(Cue.PREPOSITION).equals("place");
  }

  /** A kind of place, or a name's word with a capital that isn't just its sentence's first. */
  private static boolean isPlaceName(Passage passage, List<Integer> words, int at) {
    if (passage.item(words.get(at)).is(Cue.PLACE)) {
      return true;
    }
    // "xã Suối Bò": behind the kind of place a name may be made of any words.
    if (at > 0 && passage.item(words.get(at - 1)).is(Cue.PLACE)
        || at > 1 && passage.item(words.get(at - 2)).is(Cue.PLACE)) {
      return isCapitalised(passage, words.get(at));
    }
    boolean next = at + 1 < words.size() && isCapital(passage, words.get(at + 1));
    boolean before = at > 0;
    return isCapital(passage, words.get(at))
        && (before || next || !opensSentence(passage, words.get(at)));
  }

  private static boolean isCapital(Passage passage, int index) {
    return passage.item(index).cues() == Cue.WORD.bit() && isCapitalised(passage, index);
  }

  private static boolean isCapitalised(Passage passage, int index) {
    Item item = passage.item(index);
    String text = passage.text().substring(item.start(), item.end());
    return text.indexOf(' ') < 0
        && Character.isUpperCase(text.codePointAt(0))
        && !(text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT)));
  }

  private static boolean opensSentence(Passage passage, int index) {
    return index == 0 || passage.sentence(index - 1) != passage.sentence(index);
  }

  /** A stretch with a number that belongs to a name or group: "trẻ em dưới 6 tuổi". */
  private static boolean isNamePart(Item item) {
    return item.mention() instanceof Mention.Blocked blocked && blocked.inName();
  }

  /** A preposition that brings in the next figure. */
  static boolean isJoin(Item item) {
    return item.value(Cue.PREPOSITION).equals("join");
  }

  private static boolean isQuotationMark(Item item) {
    if (item.cues() != 0 || item.word().isEmpty()) {
      return false;
    }
    int type = Character.getType(item.word().charAt(0));
    return type == Character.INITIAL_QUOTE_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION
        || item.word().equals("\"");
  }

  private static boolean isPunctuation(Item item) {
    return item.cues() == 0;
  }

  /** The items' words as a phrase, in lower case, signs set as in print. */
  static String join(Passage passage, List<Integer> region) {
    StringBuilder out = new StringBuilder();
    for (int index : region) {
      Item item = passage.item(index);
      if (item.isAny(Cue.STOP.bit() | Cue.OPEN.bit() | Cue.CLOSE.bit() | Cue.PERIOD.bit())
          || isQuotationMark(item)) {
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
}
