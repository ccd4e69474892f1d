package vn.solieu.interpret;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.solieu.recognise.Item;
import vn.solieu.rules.Cue;

/**
 * What stands left of a figure, back to the figure, stop or colon before it.
 *
 * @param region all items back to the boundary, in order, inner brackets left out
 * @param own those behind the tail of the figure before
 * @param phrase the noun phrase among them, empty where there is none
 * @param boundary index of the item that stopped the walk, -1 at the start of the bracket or
 *     passage
 * @param label whether the region is a label set off by a colon right before the number
 */
record LeftContext(
    List<Integer> region, List<Integer> own, List<Integer> phrase, int boundary, boolean label) {
  static final long BOUNDARY =
      Words.mask(Cue.SEMICOLON, Cue.STOP, Cue.COLON, Cue.QUANTITY, Cue.EQUALS);

  /** What a figure is compared with or measured by, said behind it. */
  private static final long COMPLEMENT =
      Words.mask(
          Cue.COMPARE,
          Cue.PERIOD,
          Cue.PREPOSITION,
          Cue.SAME_PERIOD,
          Cue.PREVIOUS,
          Cue.PLAN,
          Cue.ASSIGN,
          Cue.BLOCKED,
          Cue.PLACE);

  /** Words in a bracket that go on speaking of the figure before it. */
  private static final long GOES_ON =
      Words.mask(
          Cue.PERIOD, Cue.MOVE, Cue.SHARE, Cue.INCLUDE, Cue.CONSIST, Cue.ONLY, Cue.CUMULATIVE);

  /** What no member of a list of nouns has. */
  private static final long NOT_LISTED =
      Words.mask(
          Cue.VERB,
          Cue.AUXILIARY,
          Cue.PERIOD,
          Cue.REACH,
          Cue.MOVE,
          Cue.INCLUDE,
          Cue.CONSIST,
          Cue.PREPOSITION);

  private static final long TIME_OR_COMMA =
      NounPhrase.OPENERS | Words.mask(Cue.PERIOD, Cue.COMMA, Cue.QUANTITY);

  /** What a statement of its own has, and the name behind a figure hasn't. */
  private static final long STATES =
      Words.mask(
          Cue.COMMA,
          Cue.REACH,
          Cue.MOVE,
          Cue.VERB,
          Cue.AUXILIARY,
          Cue.STATUS,
          Cue.SHARE,
          Cue.COMPARE,
          Cue.PERIOD,
          Cue.PLAN,
          Cue.FIGURE_NOUN,
          Cue.PREPOSITION);

  private static final int TIME_AND_VERB_MOST = 4;
  static final int REGION_MOST = 60;
  static final int NAME_WORDS_MOST = 4;

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
      region.add(at);
      at = passage.before(at, group);
    }
    Collections.reverse(region);
    Passage.Group bracket = passage.groupAt(group);
    boolean opens = at < 0 && Words.trimRight(passage, region).isEmpty() && bracket.open() > 0;
    boolean moves = opens && !region.isEmpty() && onlyMoves(passage, region);
    if (opens
        && (moves || saysNothing(passage, region) || firstInSentence(passage, bracket.open()))) {
      // "Công trình chuyển tiếp (48,86%): 197.710 triệu đồng": the phrase stands before the
      // bracket.
      if (bracket.parent() >= 0 && bracket.open() > 0 && !figureBefore(passage, bracket.open())) {
        LeftContext outside = of(passage, bracket.open(), bracket.parent());
        boolean headed =
            !outside.phrase.isEmpty()
                && passage.item(outside.phrase.get(0)).is(Cue.HEAD)
                && !passage.item(outside.phrase.get(0)).is(Cue.PLAN);
        if (colonAfterBracket(passage, index)) {
          return named(passage, outside);
        }
        if (headed) {
          return outside.beforePredicate(passage);
        }
        int head = NounPhrase.firstHead(passage, outside.region);
        if (head >= 0 && !passage.item(outside.region.get(head)).is(Cue.PLAN)) {
          // "Việc giải ngân … tuy đã cải thiện song còn chậm (đạt 44% …)": its clause's subject.
          List<Integer> rest = outside.region.subList(head, outside.region.size());
          return new LeftContext(outside.region, outside.own, rest, outside.boundary, outside.label)
              .beforePredicate(passage);
        }
        if (saysNothing(passage, region)) {
          return outside;
        }
        if (!outside.phrase.isEmpty() && outside.isListed(passage)) {
          // "; Sản xuất giấy (tăng 5,61%);": an item of a list with its change in brackets.
          return named(passage, outside);
        }
      }
    }
    List<Integer> own =
        at >= 0 && passage.item(at).is(Cue.QUANTITY) ? afterTail(passage, region) : region;
    LeftContext found = new LeftContext(region, own, NounPhrase.of(passage, own), at, label);
    return label && !own.isEmpty()
        ? named(passage, new LeftContext(own, own, found.phrase, at, true))
        : found;
  }

  /** "(tăng 5,61%)": nothing but a movement stands before the number in its bracket. */
  private static boolean onlyMoves(Passage passage, List<Integer> region) {
    return region.stream().allMatch(k -> passage.item(k).isAny(Words.SMALL | Cue.MOVE.bit()));
  }

  /** Whether the region is an item of a list set apart by colon and semicolons. */
  private boolean isListed(Passage passage) {
    return boundary >= 0
        && passage.item(boundary).isAny(Cue.COLON.bit() | Cue.SEMICOLON.bit())
        && !Words.any(passage, region, Cue.REACH.bit() | Cue.MOVE.bit());
  }

  private static boolean firstInSentence(Passage passage, int open) {
    for (int k = open - 1; k >= 0 && passage.sentence(k) == passage.sentence(open); k--) {
      if (passage.item(k).is(Cue.QUANTITY)) {
        return false;
      }
    }
    return true;
  }

  /** "Thu ngân sách đạt thấp so với cùng kỳ (tháng 2 …)": what is said of it names no indicator. */
  private LeftContext beforePredicate(Passage passage) {
    return new LeftContext(region, own, NounPhrase.beforeVerb(passage, phrase), boundary, label);
  }

  /** Whether only small words stand there: "(đạt 44% …)" goes on from before its bracket. */
  private static boolean saysNothing(Passage passage, List<Integer> region) {
    return Words.trimRight(passage, region).isEmpty() && !Words.any(passage, region, GOES_ON);
  }

  /** A label before a colon is a name as it stands, verbs and all. */
  private static LeftContext named(Passage passage, LeftContext context) {
    List<Integer> name = Words.trimLeft(passage, context.region);
    return name.isEmpty()
        ? context
        : new LeftContext(context.region, context.own, name, context.boundary, true);
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
    if (endsAsPeer(passage, region)) {
      return List.of();
    }
    int cut = -1;
    boolean complement = true;
    for (int k = 0; k < region.size(); k++) {
      Item item = passage.item(region.get(k));
      if (item.isAny(NounPhrase.OPENERS)
          && !onlySmall(passage, region.subList(k + 1, region.size()))) {
        cut = k;
      } else if (cut < 0 && (item.is(Cue.COMMA) || Words.isJoin(item))) {
        cut = k;
      } else if (cut < 0
          && item.is(Cue.CONJUNCTION)
          && (k == 0 || complement || headFollows(passage, region, k + 1))) {
        cut = k;
      } else if (cut < 0
          && k == 0
          && item.is(Cue.HEAD)
          && !item.is(Cue.PLAN)
          && !cutLater(passage, region)) {
        return region;
      }
      complement &= item.isAny(COMPLEMENT);
    }
    if (cut >= 0) {
      return region.subList(cut + 1 + kindsOfPlaces(passage, region, cut + 1), region.size());
    }
    // "544 đối tượng bảo trợ xã hội số tiền là 296 triệu đồng": a noun right before the copula.
    int noun = lastNounBeforeCopula(passage, region);
    return noun > 0 ? region.subList(noun, region.size()) : List.of();
  }

  /** "10 ha lúa và 4 ha ngô": the words up to the conjunction name the figure before. */
  private static boolean endsAsPeer(Passage passage, List<Integer> region) {
    int last = region.size() - 1;
    return last > 0
        && passage.item(region.get(last)).is(Cue.CONJUNCTION)
        && !Words.any(passage, region.subList(0, last), STATES | NounPhrase.OPENERS)
        && region.subList(0, last).stream()
            .noneMatch(k -> isMeasureOrDeed(passage.item(k).value(Cue.HEAD)));
  }

  private static boolean isMeasureOrDeed(String head) {
    return head.startsWith("measure") || head.equals("activity") || head.equals("rate");
  }

  /** "xếp thứ 24/63 tỉnh, thành phố, tăng 7 bậc": how many items more the list of kinds takes. */
  private static int kindsOfPlaces(Passage passage, List<Integer> region, int from) {
    for (int k = from; k < region.size(); k++) {
      Item item = passage.item(region.get(k));
      if (item.is(Cue.COMMA)) {
        return k == from ? 0 : k + 1 - from;
      }
      if (!item.value(Cue.PLACE).equals("kind")) {
        return 0;
      }
    }
    return 0;
  }

  private static int lastNounBeforeCopula(Passage passage, List<Integer> region) {
    for (int k = region.size() - 1; k >= 0; k--) {
      Item item = passage.item(region.get(k));
      if (item.is(Cue.FIGURE_NOUN)) {
        return k;
      }
      if (!item.isAny(Words.SMALL)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean cutLater(Passage passage, List<Integer> region) {
    return region.stream()
        .anyMatch(k -> passage.item(k).is(Cue.COMMA) || Words.isJoin(passage.item(k)));
  }

  private static boolean headFollows(Passage passage, List<Integer> region, int at) {
    return at < region.size() && passage.item(region.get(at)).is(Cue.HEAD);
  }

  /** The label before a colon as it stands, verbs and small words kept; else the region. */
  List<Integer> name() {
    return region;
  }

  /**
   * Whether the phrase is what the figure is said of, and not the object of what was done: a copula
   * stands between them, or nothing does and the phrase opens its clause.
   */
  boolean isSaidOf(Passage passage) {
    int first = region.indexOf(phrase.get(0));
    if (first > 0
        && passage.item(region.get(first - 1)).value(Cue.PREPOSITION).equals("beneficiary")) {
      // "Tiêm phòng cho đàn trâu được 1.020 liều": whom it was done for.
      return false;
    }
    boolean sector = passage.item(phrase.get(0)).value(Cue.HEAD).equals("sector");
    int last = region.indexOf(phrase.get(phrase.size() - 1));
    for (int k = last + 1; k < region.size(); k++) {
      Item item = passage.item(region.get(k));
      if (item.is(Cue.REACH)) {
        String head = passage.item(phrase.get(0)).value(Cue.HEAD);
        return !item.value(Cue.REACH).equals("exists")
            || !head.equals("activity") && !head.equals("sector");
      }
      // "Ngành thanh tra đã thực hiện 31 cuộc": who did it.
      if (item.is(Cue.PREPOSITION) || sector && item.is(Cue.VERB)) {
        return false;
      }
    }
    if (passage.item(phrase.get(0)).is(Cue.VERB)) {
      return false;
    }
    return !Words.any(passage, region.subList(0, Math.max(0, first)), Cue.VERB.bit());
  }

  /** Whether no copula stands between the phrase and the figure: "nạo vét 37 km kênh". */
  boolean isAdjacent(Passage passage) {
    return !Words.any(passage, region, Cue.REACH.bit()) && !label && !region.isEmpty();
  }

  /** Whether a preposition brings the figure in: "chuẩn VietGAP cho 46 ha rau". */
  boolean endsWithPreposition(Passage passage) {
    for (int k = region.size() - 1; k >= 0; k--) {
      Item item = passage.item(region.get(k));
      if (item.is(Cue.PREPOSITION)) {
        return true;
      }
      if (!item.is(Cue.QUALIFIER)) {
        return false;
      }
    }
    return false;
  }

  /**
   * What was done to the counted thing: the words after the last time or opener, verbs kept, who
   * did it left out.
   */
  List<Integer> action(Passage passage) {
    return action(passage, region);
  }

  /**
   * What a generic noun is said of before it: "nhập khẩu tiếp tục tăng với trị giá", "hỗ trợ gạo
   * với tổng khối lượng".
   */
  List<Integer> ahead(Passage passage) {
    int at = phrase.isEmpty() ? -1 : own.indexOf(phrase.get(0));
    if (at <= 0) {
      return List.of();
    }
    List<Integer> before = own.subList(0, at);
    List<Integer> noun = NounPhrase.of(passage, before);
    boolean headed = !noun.isEmpty() && passage.item(noun.get(0)).is(Cue.HEAD);
    if (headed) {
      return NounPhrase.beforeVerb(passage, noun);
    }
    if (isName(passage, before)) {
      return before;
    }
    List<Integer> action = action(passage, before);
    return Words.any(passage, action, Cue.VERB.bit()) ? action : List.of();
  }

  /** "hồ tiêu diện tích 1.640 ha": a few plain words that open the clause name the thing. */
  private static boolean isName(Passage passage, List<Integer> words) {
    return words.size() <= NAME_WORDS_MOST
        && Words.areBare(passage, words)
        && !Words.isPlaceOnly(passage, words);
  }

  private static List<Integer> action(Passage passage, List<Integer> region) {
    List<Integer> rest = Words.trimRight(passage, withoutTimeBeforeVerb(passage, region));
    int begin = 0;
    for (int k = 0; k < rest.size(); k++) {
      Item item = passage.item(rest.get(k));
      boolean cuts =
          item.isAny(NounPhrase.OPENERS | Cue.PERIOD.bit() | Cue.QUANTITY.bit())
              || item.is(Cue.COMMA) && !coordinates(passage, rest, begin, k)
              || item.is(Cue.AUXILIARY) && isTense(item.value(Cue.AUXILIARY));
      // "chương trình … thực hiện tại 10 huyện": a light verb with nothing behind it keeps what
      // stands before.
      boolean light = item.value(Cue.VERB).equals("light") && k + 1 < rest.size();
      if (item.value(Cue.AUXILIARY).equals("progressive") && k > begin) {
        begin = k;
      } else if (cuts || light && onlySmall(passage, rest.subList(begin, k))) {
        begin = k + 1;
      } else if (light && !nominal(passage, rest.subList(begin, k))) {
        begin = k + 1;
      }
    }
    boolean going =
        begin < rest.size()
            && passage.item(rest.get(begin)).value(Cue.AUXILIARY).equals("progressive");
    if (going) {
      return rest.subList(begin, rest.size());
    }
    List<Integer> found =
        Words.withoutLeadingPlace(
            passage, Words.withoutPlace(passage, rest.subList(begin, rest.size())));
    found = isUnnamedPlace(passage, found) ? List.of() : withoutActor(passage, found);
    while (found.size() > 1
        && passage.item(found.get(found.size() - 1)).value(Cue.VERB).equals("light")) {
      found = Words.trimRight(passage, found.subList(0, found.size() - 1));
    }
    boolean light = found.size() == 1 && passage.item(found.get(0)).value(Cue.VERB).equals("light");
    return light ? List.of() : found;
  }

  /** "Toàn xã có 3 trường", "đến nay xã đạt 13 tiêu chí": the place that the report is about. */
  private static boolean isUnnamedPlace(Passage passage, List<Integer> words) {
    return words.size() == 1 && passage.item(words.get(0)).is(Cue.PLACE);
  }

  private static boolean isTense(String auxiliary) {
    return auxiliary.isEmpty() || auxiliary.equals("future");
  }

  /** "Phạm pháp hình sự tháng 12 xảy ra 9 vụ": a time between a noun and its light verb. */
  private static List<Integer> withoutTimeBeforeVerb(Passage passage, List<Integer> region) {
    for (int k = 1; k + 1 < region.size(); k++) {
      boolean between =
          passage.item(region.get(k)).is(Cue.PERIOD)
              && passage.item(region.get(k + 1)).value(Cue.VERB).equals("light")
              && region.size() - k <= TIME_AND_VERB_MOST
              && region.subList(0, k).stream().noneMatch(i -> passage.item(i).isAny(TIME_OR_COMMA));
      if (between && nominal(passage, Words.trimLeft(passage, region.subList(0, k)))) {
        List<Integer> found = new ArrayList<>(region);
        found.remove(k);
        return found;
      }
    }
    return region;
  }

  /** "Công an huyện bắt 07 đối tượng": who did it names no thing counted. */
  private static List<Integer> withoutActor(Passage passage, List<Integer> words) {
    if (words.isEmpty() || !passage.item(words.get(0)).value(Cue.PLACE).equals("actor")) {
      return words;
    }
    for (int k = 1; k < words.size(); k++) {
      if (passage.item(words.get(k)).is(Cue.VERB)) {
        return words.subList(k, words.size());
      }
    }
    return words;
  }

  /** Whether a comma joins nouns of one list: "đất đai, giao thông đường bộ với 04 trường hợp". */
  private static boolean coordinates(Passage passage, List<Integer> rest, int begin, int comma) {
    if (comma == begin || comma + 1 >= rest.size()) {
      return false;
    }
    for (int k = comma + 1; k < rest.size() && !passage.item(rest.get(k)).is(Cue.COMMA); k++) {
      Item item = passage.item(rest.get(k));
      if (item.isAny(NOT_LISTED)) {
        return false;
      }
    }
    boolean verb = false;
    boolean noun = false;
    boolean small = false;
    for (int k = begin; k < comma; k++) {
      Item item = passage.item(rest.get(k));
      verb |= item.isAny(Cue.VERB.bit() | Cue.HEAD.bit());
      noun |= !item.isAny(Words.SMALL | Cue.VERB.bit() | Cue.PLACE.bit());
      small |= item.isAny(Words.SMALL);
    }
    return noun && (verb || !small && rest.size() - comma <= 3);
  }

  private static boolean onlySmall(Passage passage, List<Integer> words) {
    return Words.all(passage, words, Words.SMALL | Cue.PLACE.bit() | Cue.FILLER.bit());
  }

  private static boolean nominal(Passage passage, List<Integer> words) {
    return !words.isEmpty() && !Words.any(passage, words, Cue.VERB.bit() | Cue.COMMA.bit());
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
    return subject(passage, before);
  }

  /** Words without times, light verbs and small words at either end. */
  static List<Integer> subject(Passage passage, List<Integer> words) {
    int begin = 0;
    for (int k = 0; k < words.size(); k++) {
      Item item = passage.item(words.get(k));
      boolean light = item.value(Cue.VERB).equals("light");
      if (item.isAny(NounPhrase.OPENERS | Cue.PERIOD.bit()) && k + 1 < words.size()
          || light && onlySmallOrLight(passage, words.subList(begin, k))) {
        begin = k + 1;
      }
    }
    return Words.trimLeft(passage, Words.trimRight(passage, words.subList(begin, words.size())));
  }

  private static boolean onlySmallOrLight(Passage passage, List<Integer> words) {
    return words.stream()
        .allMatch(
            k ->
                passage.item(k).isAny(Words.SMALL | Cue.PLACE.bit() | Cue.FILLER.bit())
                    || passage.item(k).value(Cue.VERB).equals("light"));
  }
}
