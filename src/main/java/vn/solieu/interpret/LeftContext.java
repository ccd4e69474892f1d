package vn.solieu.interpret;

import java.util.ArrayList;
import java.util.List;
import vn.solieu.recognise.Item;
import vn.solieu.rules.Cue;

/**
 * What stands left of a figure, back to the figure, stop or colon before it.
 *
 * @param region all items back to the boundary, in order, inner brackets left out
 * @param phrase the noun phrase among them, empty where there is none
 * @param boundary index of the item that stopped the walk, -1 at the start of the bracket or
 *     passage
 * @param label whether the region is a label set off by a colon right before the number
 */
record LeftContext(List<Integer> region, List<Integer> phrase, int boundary, boolean label) {
  private static final long BOUNDARY =
      Words.mask(Cue.SEMICOLON, Cue.STOP, Cue.COLON, Cue.QUANTITY, Cue.EQUALS);
  private static final long OPENERS =
      Words.mask(
          Cue.INCLUDE, Cue.CONSIST, Cue.CONTRAST, Cue.CONTINUE, Cue.CUMULATIVE, Cue.ONLY, Cue.NOW);
  private static final int REGION_MOST = 60;
  private static final int SEGMENTS_BACK_MOST = 3;
  private static final int TAIL_WORDS_MOST = 5;

  static LeftContext of(Passage passage, int index) {
    return of(passage, index, passage.group(index));
  }

  private static LeftContext of(Passage passage, int index, int group) {
    List<Integer> region = new ArrayList<>();
    int at = passage.before(index, group);
    // "Tổng số: 776.880 triệu đồng": a colon right before the number stands for the verb.
    boolean label = at >= 0 && passage.item(at).is(Cue.COLON);
    if (label) {
      at = passage.before(at, group);
    }
    while (at >= 0 && !passage.item(at).isAny(BOUNDARY) && region.size() < REGION_MOST) {
      region.add(0, at);
      at = passage.before(at, group);
    }
    if (at < 0 && region.isEmpty()) {
      Passage.Group bracket = passage.groupAt(group);
      // "Công trình chuyển tiếp (48,86%): 197.710 triệu đồng": the phrase stands before the
      // bracket.
      if (bracket.parent() >= 0 && bracket.open() > 0 && !figureBefore(passage, bracket.open())) {
        LeftContext outside = of(passage, bracket.open(), bracket.parent());
        boolean labelled = colonAfterBracket(passage, index);
        return labelled ? named(passage, outside) : outside;
      }
    }
    List<Integer> own =
        at >= 0 && passage.item(at).is(Cue.QUANTITY) ? afterTail(passage, region) : region;
    LeftContext found = new LeftContext(region, phrase(passage, own), at, label);
    return label && !own.isEmpty()
        ? named(passage, new LeftContext(own, found.phrase, at, true))
        : found;
  }

  /** A label before a colon is a name as it stands, verbs and all. */
  private static LeftContext named(Passage passage, LeftContext context) {
    List<Integer> name = Words.trimLeft(passage, context.region);
    return name.isEmpty() ? context : new LeftContext(context.region, name, context.boundary, true);
  }

  private static boolean colonAfterBracket(Passage passage, int index) {
    for (int k = index + 1; k < Math.min(passage.size(), index + 3); k++) {
      if (passage.item(k).is(Cue.COLON)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the bracket stands behind a figure, and not behind a noun of its own. */
  private static boolean figureBefore(Passage passage, int open) {
    for (int k = open - 1; k >= 0; k--) {
      Item item = passage.item(k);
      if (item.isAny(Cue.STOP.bit() | Cue.SEMICOLON.bit() | Cue.HEAD.bit())) {
        return false;
      }
      if (item.is(Cue.QUANTITY)) {
        return true;
      }
    }
    return false;
  }

  /**
   * What follows the tail of the figure before: its plan, base or noun ends at a comma, "với" or
   * "và".
   */
  private static List<Integer> afterTail(Passage passage, List<Integer> region) {
    int cut = -1;
    for (int k = 0; k < region.size(); k++) {
      Item item = passage.item(region.get(k));
      if (item.isAny(Cue.INCLUDE.bit() | Cue.CONSIST.bit() | Cue.CONTRAST.bit())) {
        cut = k;
      } else if (cut < 0
          && (item.is(Cue.COMMA) || Words.isJoin(item) || item.is(Cue.CONJUNCTION) && k == 0)) {
        cut = k;
      } else if (cut < 0 && k == 0 && item.is(Cue.HEAD) && !item.is(Cue.PLAN)) {
        return region;
      }
    }
    return cut < 0 ? List.of() : region.subList(cut + 1, region.size());
  }

  /**
   * The noun phrase at the right end of a region; empty where only verbs and small words stand
   * there.
   */
  private static List<Integer> phrase(Passage passage, List<Integer> region) {
    List<Integer> rest = Words.trimRight(passage, region);
    if (rest.isEmpty()) {
      return rest;
    }
    List<List<Integer>> segments = segments(passage, rest);
    List<Integer> last = segments.get(segments.size() - 1);
    int head = firstHead(passage, last);
    if (head >= 0) {
      return Words.trimRight(passage, last.subList(head, last.size()));
    }
    // "ngành chế biến thực phẩm, chế tạo": the head stands before a comma.
    if (last.size() <= TAIL_WORDS_MOST
        && !passage.item(last.get(0)).isAny(Cue.VERB.bit() | Cue.AUXILIARY.bit())) {
      for (int k = segments.size() - 2;
          k >= Math.max(0, segments.size() - 1 - SEGMENTS_BACK_MOST);
          k--) {
        int before = firstHead(passage, segments.get(k));
        if (before >= 0) {
          int from = segments.get(k).get(before);
          return rest.subList(rest.indexOf(from), rest.size());
        }
      }
    }
    return withoutVerbs(passage, last);
  }

  /**
   * The region cut at commas, times and opening words; a time that only a place follows is passed
   * over.
   */
  private static List<List<Integer>> segments(Passage passage, List<Integer> rest) {
    List<List<Integer>> segments = new ArrayList<>();
    List<Integer> current = new ArrayList<>();
    for (int k = 0; k < rest.size(); k++) {
      Item item = passage.item(rest.get(k));
      boolean opens = item.isAny(OPENERS);
      boolean time = item.is(Cue.PERIOD);
      if (item.is(Cue.COMMA) || opens || time && !placeFollows(passage, rest, k + 1)) {
        if (opens || time) {
          segments.clear();
        } else if (!current.isEmpty()) {
          segments.add(current);
        }
        current = new ArrayList<>();
      } else if (!time) {
        current.add(rest.get(k));
      }
    }
    if (!current.isEmpty()) {
      segments.add(current);
    }
    if (segments.isEmpty()) {
      segments.add(rest);
    }
    return segments;
  }

  private static boolean placeFollows(Passage passage, List<Integer> rest, int from) {
    return from < rest.size()
        && passage.item(rest.get(from)).is(Cue.PREPOSITION)
        && firstHead(passage, rest.subList(from, rest.size())) < 0;
  }

  private static int firstHead(Passage passage, List<Integer> words) {
    for (int k = 0; k < words.size(); k++) {
      if (passage.item(words.get(k)).is(Cue.HEAD)) {
        return k;
      }
    }
    return -1;
  }

  /**
   * Without a head the phrase begins after the last auxiliary and light verb; verbs alone are no
   * phrase.
   */
  private static List<Integer> withoutVerbs(Passage passage, List<Integer> words) {
    int begin = 0;
    boolean noun = false;
    for (int k = 0; k < words.size(); k++) {
      Item item = passage.item(words.get(k));
      if (item.is(Cue.AUXILIARY) || item.value(Cue.VERB).equals("light")) {
        begin = k + 1;
        noun = false;
      } else {
        noun |=
            !item.isAny(
                Cue.VERB.bit() | Cue.PREPOSITION.bit() | Cue.REACH.bit() | Cue.ADVERB.bit());
      }
    }
    if (!noun) {
      return List.of();
    }
    List<Integer> rest = Words.trimLeft(passage, words.subList(begin, words.size()));
    // "trồng mới rừng": what was done opens the phrase; "kiểm tra, xử lý" doesn't.
    while (rest.size() > 1
        && passage.item(rest.get(0)).is(Cue.VERB)
        && !passage.item(rest.get(1)).is(Cue.WORD)) {
      rest = rest.subList(1, rest.size());
    }
    return rest;
  }

  /**
   * What was done to the counted thing: the words after the last auxiliary, time or opener, verbs
   * kept.
   */
  List<Integer> action(Passage passage) {
    List<Integer> rest = Words.trimRight(passage, region);
    int begin = 0;
    for (int k = 0; k < rest.size(); k++) {
      Item item = passage.item(rest.get(k));
      if (item.isAny(
              OPENERS
                  | Cue.PERIOD.bit()
                  | Cue.AUXILIARY.bit()
                  | Cue.COMMA.bit()
                  | Cue.QUANTITY.bit())
          || item.value(Cue.VERB).equals("light")) {
        begin = k + 1;
      }
    }
    return Words.withoutPlace(passage, Words.trimLeft(passage, rest.subList(begin, rest.size())));
  }

  /** The region before the colon that bounds this one: "Cấp giấy lần đầu: phê duyệt 13 hồ sơ". */
  List<Integer> topic(Passage passage) {
    if (boundary < 0 || !passage.item(boundary).is(Cue.COLON)) {
      return List.of();
    }
    List<Integer> before = new ArrayList<>();
    int at = passage.before(boundary, passage.group(boundary));
    while (at >= 0 && !passage.item(at).isAny(BOUNDARY) && before.size() < 12) {
      before.add(0, at);
      at = passage.before(at, passage.group(boundary));
    }
    return Words.trimLeft(passage, Words.trimRight(passage, before));
  }
}
