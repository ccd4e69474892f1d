package vn.solieu.interpret;

import java.util.List;
import vn.solieu.domain.Dimension;
import vn.solieu.recognise.Item;
import vn.solieu.rules.Cue;

/** What a counted figure counts: "12 hộ" of what, doing or suffering what. */
final class CountedPhrase {
  private static final int SHARED_MOST = 4;
  private static final int SAME_WORDS_MOST = 2;
  private static final int OBJECT_WORDS_MOST = 6;
  private static final int BRIEF = 3;

  /** What stands between counts that the words behind the last one name. */
  private static final long SHARES = Words.mask(Cue.CONJUNCTION, Cue.COMMA, Cue.SLASH, Cue.EQUALS);

  /** What stands between the places of one event: "214 hộ/47 thôn của 8 xã". */
  private static final long JOINS_PLACES = Words.mask(Cue.SLASH, Cue.COMMA, Cue.PREPOSITION);

  /** What joins the several subjects of a section's title. */
  private static final long SEVERAL = Words.mask(Cue.COMMA, Cue.CONJUNCTION, Cue.DASH);

  private final Completion completion;

  CountedPhrase(Completion completion) {
    this.completion = completion;
  }

  /** The phrase of a count, never null. */
  String of(Passage passage, Draft draft, LeftContext left, Draft anchor) {
    String noun = completion.noun(draft.quantity.unit());
    boolean equalled =
        left.boundary() >= 0
            && passage.item(left.boundary()).is(Cue.EQUALS)
            && left.region().isEmpty();
    if (equalled && anchor != null) {
      return with(noun, completion.object(anchor));
    }
    boolean planned =
        draft.plan != null
            && anchor != null
            && anchor.phrase != null
            && passage.group(draft.index) != 0
            && left.region().stream().allMatch(k -> passage.item(k).isAny(Cue.PLAN.bit()));
    if (planned) {
      // "(kế hoạch 1.150 lao động)": of what was reached.
      return anchor.phrase;
    }
    List<Integer> place = Surroundings.placeOfBracket(passage, draft.index);
    if (!place.isEmpty() && anchor != null && anchor.phrase != null) {
      return anchor.phrase + " " + Words.join(passage, place);
    }
    boolean opener =
        left.region().stream()
            .allMatch(k -> passage.item(k).isAny(NounPhrase.OPENERS | Cue.PERIOD.bit()));
    if (left.label() && !opener) {
      List<Integer> own = right(passage, draft.index);
      return own.size() < 2 || passage.item(left.region().get(0)).is(Cue.HEAD)
          ? labelled(passage, noun, left)
          : with(noun, Words.join(passage, own));
    }
    String stated = stated(passage, draft, noun, left);
    if (!stated.isEmpty()) {
      return stated;
    }
    List<Integer> right = right(passage, draft.index);
    String reached = right.isEmpty() ? reached(passage, draft) : "";
    if (!reached.isEmpty()) {
      return noun + " " + reached;
    }
    List<Integer> field = right.isEmpty() ? List.of() : field(passage, left);
    if (!field.isEmpty()) {
      return with(noun, Words.join(passage, right) + " " + Words.join(passage, field));
    }
    String happened = right.isEmpty() ? happened(passage, draft, noun, left, anchor) : "";
    if (!happened.isEmpty()) {
      return happened;
    }
    if (!right.isEmpty()) {
      // "đã tiếp 11 lượt/13 người đến khiếu nại": the visits are named by what was done.
      boolean shared =
          completion.opensTheme(noun) && RightContext.of(passage, draft.index).isEmpty();
      String heard = shared ? with(noun, Words.join(passage, left.action(passage))) : "";
      if (completion.isThemed(heard)) {
        return heard;
      }
      String text = Words.join(passage, right);
      boolean verbs = right.stream().allMatch(k -> passage.item(k).value(Cue.VERB).equals("join"));
      String headed = completion.headed(text, draft.quantity.unit());
      boolean bare = Words.areBare(passage, right);
      if (bare && !headed.equals(text)) {
        // "tiêu hủy 438 con heo": what was done to some is no herd.
        List<Integer> deed = deed(passage, left);
        return deed.isEmpty() ? headed : with(noun, text + " " + Words.join(passage, deed));
      }
      if (passage.group(draft.index) != 0 && !verbs) {
        return with(noun, text + ofWhole(passage, draft, noun, anchor, BRIEF));
      }
      String whole = partitive(passage, noun, anchor);
      if (!whole.isEmpty() && right.size() <= BRIEF && !text.startsWith(noun)) {
        return whole + " " + text;
      }
      return with(
          noun,
          verbs && anchor != null && anchor.phrase != null
              ? text + " " + completion.object(anchor)
              : text);
    }
    return fromLeft(passage, draft, noun, left, anchor);
  }

  /** Whether it counts something that is named: "1,566 tỷ" is money whose unit was left out. */
  boolean hasNoun(Draft draft) {
    return !completion.noun(draft.quantity.unit()).isEmpty();
  }

  /** The noun with the words behind it. */
  String named(Passage passage, Draft draft) {
    String noun = completion.noun(draft.quantity.unit());
    return with(noun, Words.join(passage, RightContext.of(passage, draft.index)));
  }

  private static String labelled(Passage passage, String noun, LeftContext left) {
    String name = Words.join(passage, left.name());
    if (name.isEmpty()) {
      return noun;
    }
    List<Integer> topic = left.topic(passage);
    boolean verbs = Words.all(passage, left.name(), Cue.VERB.bit());
    if (passage.item(left.name().get(0)).is(Cue.HEAD) && !verbs) {
      return name;
    }
    return with(noun, verbs && !topic.isEmpty() ? name + " " + Words.join(passage, topic) : name);
  }

  /** "số ca đang điều trị là 27 ca": the noun phrase that the count is said of, or empty. */
  private String stated(Passage passage, Draft draft, String noun, LeftContext left) {
    List<Integer> phrase = left.phrase();
    if (phrase.isEmpty()) {
      return "";
    }
    Item first = passage.item(phrase.get(0));
    boolean generic = phrase.size() == 1 && first.is(Cue.FIGURE_NOUN);
    if (!first.is(Cue.HEAD) || generic || !left.isSaidOf(passage)) {
      return "";
    }
    String text = Words.join(passage, stripVerbs(passage, Words.withoutPlace(passage, phrase)));
    if (first.value(Cue.HEAD).equals("sector")) {
      String headed = completion.headed(text, draft.quantity.unit());
      return headed.equals(text) ? with(noun, text) : headed;
    }
    return text;
  }

  /** The words right of the count, or right of the one that it is joined with. */
  private static List<Integer> right(Passage passage, int index) {
    List<Integer> own = RightContext.of(passage, index);
    int at = index;
    for (int k = 0; own.isEmpty() && k < SHARED_MOST; k++) {
      int joint = passage.after(at);
      int next = joint < 0 ? -1 : passage.after(joint);
      boolean joined =
          next >= 0
              && (passage.item(joint).isAny(SHARES) || Words.isJoin(passage.item(joint)))
              && passage.item(next).is(Cue.COUNT);
      if (!joined) {
        return List.of();
      }
      at = next;
      List<Integer> found = RightContext.of(passage, at);
      // "14 vụ với 12 cá nhân, 3 tổ chức vi phạm …": what was done is said of the whole row.
      boolean deed =
          found.size() > 1
              && passage.item(found.get(0)).is(Cue.VERB)
              && !Words.all(passage, found, Words.SMALL_OR_VERB);
      boolean last = deed || !passage.item(joint).is(Cue.COMMA);
      boolean apart = passage.item(joint).is(Cue.EQUALS) || Words.isJoin(passage.item(joint));
      if (apart && Words.all(passage, found, Words.SMALL_OR_VERB)) {
        // "9 thôn với 540 người tham gia": what only the last did.
        return List.of();
      }
      if (!found.isEmpty()) {
        return last ? found : List.of();
      }
    }
    return own;
  }

  private String fromLeft(
      Passage passage, Draft draft, String noun, LeftContext left, Draft anchor) {
    List<Integer> action = left.action(passage);
    boolean happened = Words.any(passage, left.region(), Cue.VERB.bit());
    if (action.isEmpty() && !happened && Words.any(passage, left.region(), Cue.PLACE.bit())) {
      // "Giáo dục và đào tạo: … toàn huyện có 64 trường": all of them in that place.
      return noun;
    }
    if (action.isEmpty()) {
      List<Integer> topic = left.topic(passage);
      if (!topic.isEmpty()) {
        return with(noun, Words.join(passage, topic));
      }
      if (anchor != null && anchor.phrase != null) {
        boolean bare = anchor.phrase.equals(completion.noun(anchor.quantity.unit()));
        return bare ? noun : with(noun, completion.object(anchor));
      }
      List<Integer> label = itemLabel(passage, draft.index);
      return label.isEmpty() ? noun : with(noun, Words.join(passage, label));
    }
    String text = Words.join(passage, action);
    boolean verbs = Words.all(passage, action, Words.SMALL_OR_VERB);
    if (verbs && completion.isThemed(with(noun, text))) {
      return with(noun, text);
    }
    if (verbs) {
      List<Integer> topic = left.topic(passage);
      topic = Words.any(passage, topic, SEVERAL) ? List.of() : topic;
      topic = topic.isEmpty() ? Surroundings.adjunct(passage, draft.index) : topic;
      if (topic.isEmpty() && anchor != null && anchor.phrase != null) {
        String told = sameThing(noun, text, anchor);
        if (!told.isEmpty()) {
          return told;
        }
      }
      boolean part =
          topic.isEmpty()
              && anchor != null
              && anchor.phrase != null
              && anchor.quantity.unit().equals(draft.quantity.unit())
              && includes(passage, anchor.index, draft.index);
      if (part && !anchor.phrase.startsWith(noun)) {
        // "Tổng đàn gia súc 4.120 con, trong đó nuôi mới 310 con": of the whole.
        return completion.headed(completion.object(anchor) + " " + text, draft.quantity.unit());
      }
      topic = topic.isEmpty() ? itemLabel(passage, draft.index) : topic;
      String object = Words.join(passage, topic);
      // "Hồ sơ đính chính: giải quyết 13 lượt hồ sơ": the noun's own end isn't said twice.
      boolean ends = noun.indexOf(' ') > 0 && completion.isCarrier(noun);
      String end = ends ? noun.substring(noun.indexOf(' ') + 1) : noun;
      if (object.startsWith(end + " ") || object.startsWith(noun + " ")) {
        // "Đơn thư: nhận 12 đơn": the label says no more than the noun.
        boolean brief = object.split(" ").length <= noun.split(" ").length + 1;
        return brief ? with(noun, text) : text + " " + object;
      }
      return with(noun, object.isEmpty() || text.contains(object) ? text : text + " " + object);
    }
    boolean nounFirst =
        !passage.item(action.get(0)).is(Cue.VERB)
            && passage.item(action.get(action.size() - 1)).is(Cue.VERB);
    String said = nounFirst ? Words.join(passage, stripVerbs(passage, action)) : text;
    String headed = completion.headed(said, draft.quantity.unit());
    boolean bare = !Words.any(passage, action, Cue.VERB.bit());
    if (bare && !headed.equals(said)) {
      return headed;
    }
    return with(
        noun, bare ? said + ofWhole(passage, draft, noun, anchor, OBJECT_WORDS_MOST) : said);
  }

  /** "6 xã đạt 19/19 tiêu chí nông thôn mới": what each of them reached, its number left out. */
  private String reached(Passage passage, Draft draft) {
    int at = passage.after(draft.index);
    at = at >= 0 && passage.item(at).is(Cue.AUXILIARY) ? passage.after(at) : at;
    int next = at < 0 ? -1 : passage.after(at);
    boolean said =
        next >= 0
            && passage.item(at).is(Cue.REACH)
            && passage.item(at).value(Cue.REACH).isEmpty()
            && passage.item(next).isAny(Cue.COUNT.bit() | Cue.FRACTION.bit())
            && passage.item(next).measured().quantity().unit().dimension() == Dimension.COUNT;
    String noun = said ? completion.noun(passage.item(next).measured().quantity().unit()) : "";
    return noun.isEmpty()
        ? ""
        : (passage.item(at).word()
                + " "
                + noun
                + " "
                + Words.join(passage, RightContext.of(passage, next)))
            .strip();
  }

  /** "trong lĩnh vực đất đai 203/284 lượt tiếp công dân": the field right before the number. */
  private static List<Integer> field(Passage passage, LeftContext left) {
    List<Integer> region = left.region();
    for (int k = region.size() - 1; k >= 0; k--) {
      Item item = passage.item(region.get(k));
      if (item.value(Cue.WORD).equals("field")) {
        return region.subList(k, region.size());
      }
      if (item.isAny(Words.SMALL_OR_VERB | Cue.PERIOD.bit() | Cue.MOVE.bit())) {
        break;
      }
    }
    return List.of();
  }

  /**
   * "Dịch tả lợn châu Phi đã xảy ra tại 214 hộ/47 thôn của 8 xã": what happened at the things
   * counted; empty where nothing is said to.
   */
  private String happened(
      Passage passage, Draft draft, String noun, LeftContext left, Draft anchor) {
    List<Integer> region = left.region();
    int verb = region.size() - 2;
    if (verb > 0
        && passage.item(region.get(verb + 1)).value(Cue.PREPOSITION).equals("at")
        && passage.item(region.get(verb)).value(Cue.VERB).equals("light")) {
      List<Integer> subject = LeftContext.subject(passage, region.subList(0, verb));
      boolean told = !subject.isEmpty() && !Words.any(passage, subject, Cue.COMMA.bit());
      return told
          ? noun + " " + passage.item(region.get(verb)).word() + " " + Words.join(passage, subject)
          : "";
    }
    boolean joined =
        anchor != null
            && anchor.phrase != null
            && MeasuredPhrase.isWhere(anchor)
            && region.stream().allMatch(k -> passage.item(k).isAny(JOINS_PLACES));
    return joined && !region.isEmpty() ? with(noun, completion.object(anchor)) : "";
  }

  /** The verbs right before a count, where they say what was done to what is counted. */
  private static List<Integer> deed(Passage passage, LeftContext left) {
    List<Integer> action = Words.trimRight(passage, left.action(passage));
    boolean done =
        !action.isEmpty()
            && action.size() <= SAME_WORDS_MOST
            && action.stream()
                .allMatch(
                    k ->
                        passage.item(k).is(Cue.VERB)
                            && !passage.item(k).value(Cue.VERB).equals("light"));
    return done ? action : List.of();
  }

  /**
   * What the whole says that a part in its bracket or list leaves out: "khám cho 2.941 lượt bệnh
   * nhân (trong đó trẻ em 138 lượt)".
   */
  private String ofWhole(Passage passage, Draft draft, String noun, Draft anchor, int most) {
    if (anchor == null || anchor.phrase == null) {
      return "";
    }
    boolean sibling = passage.group(anchor.index) == passage.group(draft.index);
    Draft whole = anchor;
    while (whole.anchor != null
        && whole.passage == passage
        && passage.group(whole.index) == passage.group(draft.index)
        && passage.group(whole.index) != 0) {
      whole = whole.anchor;
    }
    if (sibling && anchor.wholeObject != null) {
      draft.wholeObject = anchor.wholeObject;
    } else if (whole.phrase != null
        && completion.noun(whole.quantity.unit()).startsWith(noun)
        && (whole != anchor || !sibling || includes(passage, anchor.index, draft.index))) {
      String object = completion.object(whole);
      boolean told = object.split(" ").length <= most && !object.equals(whole.phrase);
      draft.wholeObject = told ? object : "";
    }
    return draft.wholeObject == null || draft.wholeObject.isEmpty() ? "" : " " + draft.wholeObject;
  }

  /**
   * "Trong 11 nhóm hàng hóa và dịch vụ có 4 nhóm tăng giá, 5 nhóm giảm giá": the phrase of the
   * whole that the sentence opens with, where the same things are counted; or empty.
   */
  private String partitive(Passage passage, String noun, Draft anchor) {
    Draft first = anchor;
    while (first != null
        && first.anchor != null
        && passage.sentence(first.anchor.index) == passage.sentence(first.index)) {
      first = first.anchor;
    }
    int before = first == null || first.passage != passage ? -1 : passage.before(first.index);
    boolean within =
        before >= 0
            && (passage.item(before).value(Cue.PREPOSITION).equals("within")
                || passage.item(before).value(Cue.INCLUDE).equals("whole"));
    return within && first.phrase != null && first.phrase.startsWith(noun + " ")
        ? first.phrase
        : "";
  }

  private static boolean includes(Passage passage, int from, int to) {
    for (int k = from + 1; k < to; k++) {
      if (passage.item(k).isAny(Cue.INCLUDE.bit() | Cue.CONSIST.bit())) {
        return true;
      }
    }
    return false;
  }

  /** "Tiếp nhận 1.460 hồ sơ hộ tịch, đang giải quyết 22 hồ sơ": of the things counted before. */
  private String sameThing(String noun, String verbs, Draft anchor) {
    boolean same =
        completion.noun(anchor.quantity.unit()).equals(noun)
            && anchor.phrase.startsWith(noun + " ");
    String rest = same ? anchor.phrase.substring(noun.length() + 1) : "";
    boolean brief = !rest.isEmpty() && rest.split(" ").length <= SAME_WORDS_MOST;
    return !brief || completion.isDeed(rest) || rest.contains(verbs)
        ? ""
        : noun + " " + rest + " " + verbs;
  }

  /**
   * The label of a paragraph where it names one thing, for its first clause. "Cải cách hành chính,
   * tư pháp - hộ tịch: …" is the title of a section about several, and no part of what is counted
   * in it.
   */
  private static List<Integer> itemLabel(Passage passage, int index) {
    List<Integer> label = passageLabel(passage, index);
    boolean opens = passage.sentence(index) == 0;
    for (int k = 0; k < index; k++) {
      opens &= !passage.item(k).is(Cue.SEMICOLON) || passage.group(k) != 0;
    }
    return !opens || Words.any(passage, label, SEVERAL) ? List.of() : label;
  }

  /** "Phạm pháp hình sự: xảy ra 97 vụ …": what a paragraph says at its head that it is about. */
  static List<Integer> passageLabel(Passage passage, int index) {
    int most = Math.min(index, 10);
    for (int k = 0; k < most; k++) {
      Item item = passage.item(k);
      if (item.is(Cue.COLON)) {
        List<Integer> words = java.util.stream.IntStream.range(0, k).boxed().toList();
        return Words.trimLeft(passage, Words.trimRight(passage, words));
      }
      if (item.isAny(
          Cue.QUANTITY.bit()
              | Cue.PERIOD.bit()
              | Cue.STOP.bit()
              | Cue.REACH.bit()
              | Cue.SEMICOLON.bit())) {
        break;
      }
    }
    return List.of();
  }

  private static String with(String noun, String rest) {
    if (rest.isEmpty()) {
      return noun;
    }
    if (noun.isEmpty() || rest.equals(noun) || rest.startsWith(noun + " ")) {
      return rest;
    }
    // "13 lượt hồ sơ" of "hồ sơ đính chính": the noun's own end isn't said twice.
    for (int at = noun.indexOf(' '); at >= 0; at = noun.indexOf(' ', at + 1)) {
      String end = noun.substring(at + 1);
      if (rest.startsWith(end + " ") || rest.equals(end)) {
        return noun.substring(0, at) + " " + rest;
      }
    }
    return noun + " " + rest;
  }

  private static List<Integer> stripVerbs(Passage passage, List<Integer> phrase) {
    List<Integer> rest = phrase;
    while (rest.size() > 1
        && passage.item(rest.get(rest.size() - 1)).is(Cue.VERB)
        && !passage.item(rest.get(rest.size() - 2)).isAny(Cue.AUXILIARY.bit() | Cue.COMMA.bit())) {
      rest = rest.subList(0, rest.size() - 1);
    }
    return rest;
  }
}
