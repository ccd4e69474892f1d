package vn.solieu.interpret;

import java.util.ArrayList;
import java.util.List;
import vn.solieu.recognise.Item;
import vn.solieu.rules.Cue;

/**
 * The noun phrase that ends a run of words: what the figure behind them measures.
 *
 * <p>A run is cut into segments at commas, times and opening words. The phrase is the last segment
 * from its first head noun on, with the segments before it where the commas only coordinate ("sắt,
 * thép và máy móc").
 */
final class NounPhrase {
  static final long OPENERS =
      Words.mask(
          Cue.INCLUDE, Cue.CONSIST, Cue.CONTRAST, Cue.CONTINUE, Cue.CUMULATIVE, Cue.ONLY, Cue.NOW);

  /** What makes words a statement of their own, and no member of a list of nouns. */
  private static final long PREDICATE =
      Words.mask(
          Cue.REACH,
          Cue.MOVE,
          Cue.SHARE,
          Cue.STATUS,
          Cue.COMPARE,
          Cue.AUXILIARY,
          Cue.CONTRIBUTE,
          Cue.RANK,
          Cue.PERIOD,
          Cue.QUANTITY);

  /** What says something of a noun, other than what was done to it. */
  private static final long STATES = PREDICATE & ~Cue.AUXILIARY.bit();

  private static final long NOT_NOMINAL =
      PREDICATE | Words.mask(Cue.VERB, Cue.PREPOSITION, Cue.ADVERB, Cue.FILLER, Cue.LINK);

  /** What begins the statement made of a noun. */
  private static final long SAYS =
      Words.mask(Cue.AUXILIARY, Cue.CONTRAST, Cue.REACH, Cue.MOVE, Cue.COMPARE, Cue.SHARE);

  private static final long LIST_MARK = Words.mask(Cue.COLON, Cue.SEMICOLON, Cue.OPEN);

  private static final int PAIR_WORDS_MOST = 4;
  private static final int RATE_SEGMENTS_BACK_MOST = 3;
  private static final int SEGMENTS_BACK_MOST = 6;
  private static final int MEMBER_WORDS_MOST = 7;

  private NounPhrase() {}

  /** The phrase at the right end of a region; empty where only small words stand there. */
  static List<Integer> of(Passage passage, List<Integer> region) {
    List<Integer> rest = withoutCopula(passage, Words.trimRight(passage, region));
    if (rest.isEmpty()) {
      return rest;
    }
    List<List<Integer>> segments = segments(passage, rest);
    segments.removeIf(List::isEmpty);
    int last = segments.size() - 1;
    if (last > 0 && goesOnWithVerbs(passage, segments.get(last - 1), segments.get(last))) {
      return fromHead(passage, joined(rest, segments.get(last - 1), segments.get(last)));
    }
    int rate = rateBefore(passage, segments);
    if (rate >= 0) {
      return fromHead(passage, joined(rest, segments.get(rate), segments.get(last)));
    }
    int first = firstMember(passage, segments);
    if (first == last && isPair(passage, segments, region)) {
      first = 0;
    }
    if (first < last) {
      return fromHead(passage, joined(rest, segments.get(first), segments.get(last)));
    }
    return fromHead(passage, segments.get(last));
  }

  /**
   * "Tổng thu ngân sách trên địa bàn đến ngày 25/3 thực hiện 3.165 tỷ đồng": a light verb behind a
   * time or place only brings the figure in; "vốn thực hiện" is a term of its own.
   */
  private static List<Integer> withoutCopula(Passage passage, List<Integer> words) {
    int last = words.size() - 1;
    boolean copula =
        last > 1
            && passage.item(words.get(last)).value(Cue.VERB).equals("light")
            && passage
                .item(words.get(last - 1))
                .isAny(Words.mask(Cue.PERIOD, Cue.PLACE, Cue.PREPOSITION))
            && firstHead(passage, words.subList(0, last)) >= 0;
    return copula ? Words.trimRight(passage, words.subList(0, last)) : words;
  }

  /** "số đối tượng bị bắt giữ, xử lý": verbs alone behind a comma are of the noun before it. */
  private static boolean goesOnWithVerbs(
      Passage passage, List<Integer> before, List<Integer> last) {
    return Words.all(passage, last, Cue.VERB.bit())
        && passage.item(before.get(before.size() - 1)).is(Cue.VERB)
        && firstHead(passage, before) == 0
        && !Words.any(passage, before, STATES);
  }

  /** "chế biến thực phẩm, đồ uống": a branch's name that a comma cuts, behind a list's mark. */
  private static boolean isPair(
      Passage passage, List<List<Integer>> segments, List<Integer> region) {
    int opens = region.get(0) - 1;
    return segments.size() == 2
        && opens >= 0
        && passage.item(opens).isAny(LIST_MARK)
        && segments.get(0).size() <= PAIR_WORDS_MOST
        && segments.get(1).size() < PAIR_WORDS_MOST
        && passage.item(segments.get(0).get(0)).is(Cue.VERB)
        && segments.get(0).size() > 1
        && segments.stream()
            .flatMap(List::stream)
            .skip(1)
            .allMatch(k -> passage.item(k).cues() == Cue.WORD.bit());
  }

  /**
   * "tỷ lệ thôn, bản có đường xe tới": the segment before that a rate opens, where the last one has
   * no noun of its own; -1 for none.
   */
  private static int rateBefore(Passage passage, List<List<Integer>> segments) {
    int last = segments.size() - 1;
    if (firstHead(passage, segments.get(last)) >= 0) {
      return -1;
    }
    for (int k = last - 1; k >= Math.max(0, last - RATE_SEGMENTS_BACK_MOST); k--) {
      List<Integer> segment = segments.get(k);
      if (passage.item(segment.get(0)).value(Cue.HEAD).equals("rate")) {
        return k;
      }
      if (firstHead(passage, segment) >= 0) {
        break;
      }
    }
    return -1;
  }

  private static List<Integer> joined(List<Integer> rest, List<Integer> first, List<Integer> last) {
    return rest.subList(rest.indexOf(first.get(0)), rest.indexOf(last.get(last.size() - 1)) + 1);
  }

  /** The segment that the list of nouns begins with which the last segment is a member of. */
  private static int firstMember(Passage passage, List<List<Integer>> segments) {
    int at = segments.size() - 1;
    if (!isMember(passage, segments.get(at))) {
      return at;
    }
    int back = Math.max(0, at - SEGMENTS_BACK_MOST);
    for (int k = at - 1; k >= back; k--) {
      List<Integer> segment = segments.get(k);
      if (isListOpening(passage, segment)) {
        return k;
      }
      if (!isMember(passage, segment)) {
        break;
      }
      if (k == 0 && allNominal(passage, segments.subList(0, at + 1))) {
        return 0;
      }
    }
    return at;
  }

  /** Few nouns without a measure of their own: "chế tạo", "sản phẩm điện tử và linh kiện". */
  private static boolean isMember(Passage passage, List<Integer> segment) {
    if (segment.size() > MEMBER_WORDS_MOST) {
      return false;
    }
    for (int k = 0; k < segment.size(); k++) {
      Item item = passage.item(segment.get(k));
      if (item.isAny(PREDICATE)
          || k == 0 && item.isAny(Cue.PREPOSITION.bit() | Cue.FILLER.bit())
          || k == 0 && isMeasure(item)) {
        return false;
      }
    }
    return true;
  }

  /** A segment with a head of its own and no statement after it: a list may go on from it. */
  private static boolean isListOpening(Passage passage, List<Integer> segment) {
    int head = firstHead(passage, segment);
    if (head < 0) {
      return false;
    }
    for (int index : segment.subList(head, segment.size())) {
      Item item = passage.item(index);
      if (item.isAny(PREDICATE) && !item.is(Cue.HEAD)) {
        return false;
      }
    }
    return !passage.item(segment.get(0)).is(Cue.PREPOSITION);
  }

  private static boolean allNominal(Passage passage, List<List<Integer>> segments) {
    for (List<Integer> segment : segments) {
      for (int index : segment) {
        Item item = passage.item(index);
        if (item.isAny(PREDICATE | Cue.PLACE.bit() | Cue.FILLER.bit() | Cue.ADVERB.bit())) {
          return false;
        }
      }
      if (passage
          .item(segment.get(0))
          .isAny(Cue.PREPOSITION.bit() | Cue.VERB.bit() | Cue.TIME_UNIT.bit())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMeasure(Item item) {
    return item.is(Cue.HEAD) && !item.value(Cue.HEAD).equals("sector");
  }

  /**
   * The words from their head on. Nouns right before a head are what is measured, said first: "cây
   * ngô diện tích gieo trồng" is the area of maize, "sắt thép nhập khẩu" the import of steel.
   */
  private static List<Integer> fromHead(Passage passage, List<Integer> words) {
    int head = firstHead(passage, words);
    if (head < 0) {
      return withoutVerbs(passage, words);
    }
    for (int k = head + 1; k + 1 < words.size(); k++) {
      // "chi đầu tư góp phần đạt mục tiêu tăng trưởng kinh tế": the aim is what is measured.
      if (passage.item(words.get(k)).value(Cue.STATUS).equals("plan")
          && passage.item(words.get(k + 1)).is(Cue.HEAD)) {
        return fromHead(passage, words.subList(k + 1, words.size()));
      }
    }
    List<Integer> phrase = Words.trimRight(passage, words.subList(head, words.size()));
    List<Integer> before = words.subList(0, head);
    boolean activity = passage.item(words.get(head)).value(Cue.HEAD).equals("activity");
    boolean sector = passage.item(words.get(head)).value(Cue.HEAD).equals("sector");
    if (activity && isNominal(passage, before)) {
      return Words.trimRight(passage, words);
    }
    int measure = sector ? laterMeasure(passage, phrase) : -1;
    if (measure > 0) {
      List<Integer> moved = new ArrayList<>(phrase.subList(measure, phrase.size()));
      moved.addAll(phrase.subList(0, measure));
      return moved;
    }
    return phrase;
  }

  /** Where a measure follows a sector's name directly, or -1. */
  private static int laterMeasure(Passage passage, List<Integer> phrase) {
    for (int k = 1; k < phrase.size(); k++) {
      Item item = passage.item(phrase.get(k));
      if (item.value(Cue.HEAD).startsWith("measure")) {
        return k;
      }
      if (item.isAny(NOT_NOMINAL | Cue.CONJUNCTION.bit())) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isNominal(Passage passage, List<Integer> words) {
    for (int index : words) {
      Item item = passage.item(index);
      if (!item.is(Cue.WORD)
          || item.isAny(NOT_NOMINAL | Words.mask(Cue.PLACE, Cue.CONJUNCTION, Cue.FIGURE_NOUN))) {
        return false;
      }
    }
    return !words.isEmpty();
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
      boolean cuts = opens || time && !goesOn(passage, current, rest, k + 1);
      // "nguồn thu thường xuyên (15.077 tỷ đồng) và nguồn thu qua quản lý": a bracket ends a
      // phrase.
      boolean afterBracket =
          k > 0
              && rest.get(k) - rest.get(k - 1) > 1
              && item.isAny(Cue.CONJUNCTION.bit() | Cue.COMMA.bit());
      if (item.is(Cue.COMMA) || cuts || afterBracket) {
        if (cuts || afterBracket) {
          segments.clear();
        } else if (!current.isEmpty()) {
          segments.add(current);
        }
        current = new ArrayList<>();
      } else if (Words.isJoin(item) && k + 1 < rest.size() && isHead(passage, rest.get(k + 1))) {
        // "nhập khẩu tăng trưởng với trị giá": the measure said of what stands before.
        segments.add(current);
        segments.add(List.of());
        current = new ArrayList<>();
      } else if (!time) {
        current.add(rest.get(k));
      }
    }
    if (!current.isEmpty()) {
      segments.add(current);
    }
    int cut = segments.lastIndexOf(List.<Integer>of());
    List<List<Integer>> found = new ArrayList<>(segments.subList(cut + 1, segments.size()));
    if (found.isEmpty()) {
      found.add(rest);
    }
    return found;
  }

  private static boolean isHead(Passage passage, int index) {
    return passage.item(index).isAny(Cue.HEAD.bit() | Cue.FIGURE_NOUN.bit());
  }

  /** Whether a phrase goes on behind a time inside it: "thu ngân sách tháng 10 trên địa bàn". */
  private static boolean goesOn(
      Passage passage, List<Integer> before, List<Integer> rest, int from) {
    if (from >= rest.size()) {
      return false;
    }
    Item next = passage.item(rest.get(from));
    if (next.is(Cue.COMMA)) {
      return false;
    }
    if (next.is(Cue.VERB) && !before.isEmpty() && isNominal(passage, before)) {
      // "lúa hè thu năm 2023 xuống giống được": what is done to what stands before.
      return firstHead(passage, rest.subList(from, rest.size())) < 0;
    }
    if (next.is(Cue.PREPOSITION)) {
      return firstHead(passage, rest.subList(from, rest.size())) < 0;
    }
    return firstHead(passage, before) >= 0
        && firstHead(passage, rest.subList(from, rest.size())) < 0
        && next.is(Cue.PLACE);
  }

  /** A phrase up to where its sentence goes on with what it does. */
  static List<Integer> beforeVerb(Passage passage, List<Integer> phrase) {
    for (int k = 1; k < phrase.size(); k++) {
      Item item = passage.item(phrase.get(k));
      if (item.value(Cue.VERB).equals("light") || item.isAny(SAYS)) {
        return Words.trimRight(passage, phrase.subList(0, k));
      }
    }
    return phrase;
  }

  static int firstHead(Passage passage, List<Integer> words) {
    int generic = -1;
    for (int k = 0; k < words.size(); k++) {
      Item item = passage.item(words.get(k));
      if (item.is(Cue.HEAD)) {
        return k;
      }
      generic = generic < 0 && item.is(Cue.FIGURE_NOUN) ? k : generic;
    }
    return generic;
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
                Cue.VERB.bit()
                    | Cue.PREPOSITION.bit()
                    | Cue.REACH.bit()
                    | Cue.ADVERB.bit()
                    | Cue.FILLER.bit());
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
}
