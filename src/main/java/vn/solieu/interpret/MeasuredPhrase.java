package vn.solieu.interpret;

import java.util.ArrayList;
import java.util.List;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Unit;
import vn.solieu.recognise.Item;
import vn.solieu.rules.Cue;

/** What an amount, percentage, rate or rank measures. */
final class MeasuredPhrase {
  private static final int ORDER_WORDS_MOST = 6;
  private static final int LABEL_WORDS_MOST = 3;

  /** Words of a label that names a crop: "Cây công nghiệp ngắn ngày". */
  private static final int CROP_WORDS_MOST = 6;

  private static final long PLAN_WORDS =
      Words.SMALL | Words.mask(Cue.PLAN, Cue.ASSIGN, Cue.PLACE, Cue.PERIOD, Cue.BLOCKED);

  private static final long ENDS_PLAN =
      Words.mask(
          Cue.PERIOD,
          Cue.ASSIGN,
          Cue.REACH,
          Cue.AUXILIARY,
          Cue.COMMA,
          Cue.PREPOSITION,
          Cue.VERB,
          Cue.MOVE,
          Cue.PLACE);

  private final Completion completion;
  private final BehindPhrase behind;

  MeasuredPhrase(Completion completion) {
    this.completion = completion;
    this.behind = new BehindPhrase(completion);
  }

  /** Sets the phrase, and for a figure that qualifies the one before the level that it is of. */
  void read(
      Passage passage,
      List<Draft> drafts,
      Draft draft,
      LeftContext left,
      Draft anchor,
      PhraseReader.Opener opener) {
    Unit unit = draft.quantity.unit();
    List<Integer> phrase = left.phrase();
    if (phrase.size() == 1
        && draft.kind == Kind.GROWTH
        && anchor != null
        && passage.item(phrase.get(0)).is(Cue.MOVE)) {
      // "dư nợ 22.078 tỷ đồng, tăng trưởng 4,69%": the noun of the movement names nothing new.
      phrase = List.of();
    }
    Draft counted = behind.counted(passage, draft, drafts);
    if (counted != null) {
      draft.phrase = counted.phrase;
      draft.of = counted;
      draft.ownPhrase = true;
      return;
    }
    String text = behind.branch(passage, draft, left, anchor);
    text = text.isEmpty() ? behind.of(passage, draft, left) : text;
    if (!text.isEmpty()) {
      draft.namedBehind = true;
      draft.phrase = text;
      draft.ownPhrase = true;
      return;
    }
    if (draft.kind == Kind.RANK) {
      List<Integer> order = order(passage, draft.index);
      order = order.isEmpty() ? Surroundings.adjunct(passage, draft.index) : order;
      if (!order.isEmpty()) {
        draft.phrase = Words.join(passage, order);
        draft.ownPhrase = true;
        return;
      }
    }
    List<Integer> plan = plan(passage, draft, left);
    if (draft.kind == Kind.CONTRIBUTION) {
      phrase = contributor(passage, left);
    } else if (!plan.isEmpty()) {
      phrase = plan;
    } else if (isPlanOnly(passage, phrase)) {
      phrase = List.of();
    } else if (phrase.isEmpty()
        && !(draft.kind == Kind.PLAN_COMPLETION && left.isAdjacent(passage))
        && (draft.isDependent() || !completion.openerHeads(passage, draft.index).isEmpty())) {
      phrase = sector(passage, left);
    } else if (phrase.isEmpty() && draft.kind == Kind.LEVEL) {
      phrase = deed(passage, left);
    }
    String mean = mean(passage, draft, left, phrase);
    if (!mean.isEmpty()) {
      draft.phrase = mean;
      draft.ownPhrase = true;
      return;
    }
    if (unit.dimension() == Dimension.RATE) {
      List<Integer> last = fromLastMeasure(passage, phrase);
      draft.inForce = last.size() < phrase.size() || isPurpose(passage, left);
      phrase = last;
    }
    if (Words.isPlaceOnly(passage, phrase) || isLevel(passage, phrase)) {
      String heads = anchor == null ? completion.openerHeads(passage, draft.index) : "";
      if (!heads.isEmpty()) {
        draft.phrase = heads + " " + Words.join(passage, phrase);
        draft.ownPhrase = true;
        return;
      }
      if (anchor != null && anchor.phrase != null) {
        String place = Words.join(passage, phrase);
        boolean actor = passage.item(phrase.get(0)).value(Cue.PLACE).equals("actor");
        draft.phrase =
            actor || anchor.phrase.endsWith(place)
                ? anchor.phrase
                : placeless(anchor) + " " + place;
        draft.ownPhrase = true;
        return;
      }
      phrase = List.of();
    }
    if (phrase.isEmpty() && topical(passage, draft, left, anchor)) {
      phrase = left.topic(passage);
    }
    if (!phrase.isEmpty()) {
      draft.ownPhrase = true;
      draft.phrase =
          rated(passage, draft.index, complete(passage, draft, left, phrase, anchor, opener));
      if (draft.isDependent() && anchor != null && draft.phrase.equals(anchor.phrase)) {
        draft.of = levelOf(anchor);
      }
      return;
    }
    if (anchor != null) {
      String source = behind.source(passage, draft, anchor);
      if (!source.isEmpty()) {
        draft.phrase = source;
        draft.ownPhrase = true;
        return;
      }
      draft.phrase = anchor.phrase;
      if (draft.isDependent()) {
        draft.of = levelOf(anchor);
      }
      return;
    }
    draft.phrase = inherited(passage, draft, left, opener);
  }

  /** "thu gom rác đạt tỷ lệ 93%": the verb names the rate. */
  private static String rated(Passage passage, int index, String phrase) {
    int verb = passage.before(index);
    if (verb < 0 || !passage.item(verb).value(Cue.REACH).equals("rate")) {
      return phrase;
    }
    String word = passage.item(verb).word();
    String rate = word.substring(word.indexOf(' ') + 1);
    return phrase.startsWith(rate) ? phrase : rate + " " + phrase;
  }

  /** "các xã đạt bình quân 15 tiêu chí/xã": a mean of counted things that only its unit names. */
  private String mean(Passage passage, Draft draft, LeftContext left, List<Integer> phrase) {
    String symbol = draft.quantity.unit().symbol();
    int slash = symbol.indexOf('/');
    boolean counted =
        draft.quantity.unit().dimension() == Dimension.RATE
            && slash > 0
            && completion.isCounted(symbol.substring(0, slash));
    boolean named = phrase.stream().anyMatch(k -> passage.item(k).is(Cue.HEAD));
    for (int k : counted && !named ? left.own() : List.<Integer>of()) {
      if (passage.item(k).value(Cue.ADVERB).equals("mean")) {
        return symbol.substring(0, slash) + " " + passage.item(k).word();
      }
    }
    return "";
  }

  /** "cấp tỉnh 764 tỷ đồng": a level of administration, said of what its whole is. */
  private static boolean isLevel(Passage passage, List<Integer> phrase) {
    return phrase.size() == 1 && passage.item(phrase.get(0)).value(Cue.WORD).equals("level");
  }

  static boolean isGeneric(Passage passage, List<Integer> phrase) {
    return phrase.size() == 1 && passage.item(phrase.get(0)).is(Cue.FIGURE_NOUN);
  }

  /** "(kế hoạch 57%)" names no thing of its own. */
  private static boolean isPlanOnly(Passage passage, List<Integer> phrase) {
    return Words.any(passage, phrase, Cue.PLAN.bit())
        && !isGeneric(passage, phrase)
        && phrase.stream()
            .allMatch(
                k ->
                    passage.item(k).isAny(PLAN_WORDS)
                        && !(passage.item(k).is(Cue.HEAD) && !passage.item(k).is(Cue.PLAN)))
        && !passage.item(phrase.get(0)).is(Cue.HEAD);
  }

  /**
   * "Kế hoạch vốn đầu tư công năm 2022 được tỉnh giao là 95 tỷ đồng": a plan that is named itself,
   * without its year and who set it; empty of other figures.
   */
  private static List<Integer> plan(Passage passage, Draft draft, LeftContext left) {
    List<Integer> words = new ArrayList<>();
    for (int k :
        draft.kind == Kind.LEVEL && draft.plan != null ? left.region() : List.<Integer>of()) {
      Item item = passage.item(k);
      if (words.isEmpty() ? item.is(Cue.PLAN) : !item.isAny(ENDS_PLAN)) {
        words.add(k);
      } else if (!words.isEmpty()) {
        break;
      }
    }
    return words.size() > 1 ? Words.trimRight(passage, words) : List.of();
  }

  /** "dịch vụ đóng góp cho tăng trưởng chung 2 điểm phần trăm": what stands before the verb. */
  private static List<Integer> contributor(Passage passage, LeftContext left) {
    List<Integer> own = left.own();
    for (int k = 0; k < own.size(); k++) {
      if (passage.item(own.get(k)).is(Cue.CONTRIBUTE)) {
        return NounPhrase.of(passage, own.subList(0, k));
      }
    }
    return left.phrase();
  }

  /** "xây dựng tăng 4,79%": a verb that names a branch where it is said to rise or fall. */
  private static List<Integer> sector(Passage passage, LeftContext left) {
    List<Integer> words = Words.trimLeft(passage, Words.trimRight(passage, left.own()));
    boolean verb =
        words.size() == 1
            && passage.item(words.get(0)).is(Cue.VERB)
            && !passage.item(words.get(0)).value(Cue.VERB).equals("light");
    return verb ? words : List.of();
  }

  /** "hỗ trợ tối đa 60 triệu đồng": what was done, where no thing is named. */
  private static List<Integer> deed(Passage passage, LeftContext left) {
    List<Integer> action = left.action(passage);
    boolean said =
        action.stream()
            .anyMatch(
                k ->
                    passage.item(k).is(Cue.VERB)
                        && !passage.item(k).value(Cue.VERB).equals("light"));
    return said && !passage.item(action.get(0)).is(Cue.AUXILIARY) ? action : List.of();
  }

  /** What an order is by: "xếp thứ 5 cả nước về chỉ số chuyển đổi số". */
  private static List<Integer> order(Passage passage, int index) {
    int at = passage.after(index);
    for (int k = 0; k < ORDER_WORDS_MOST && at >= 0; k++) {
      if (passage.item(at).value(Cue.PREPOSITION).equals("topic")) {
        return RightContext.of(passage, at);
      }
      at = passage.after(at);
    }
    return List.of();
  }

  /** "bổ sung để trả mức phụ cấp 1,2 triệu đồng/tháng": a rate is of the last measure. */
  private static List<Integer> fromLastMeasure(Passage passage, List<Integer> phrase) {
    for (int k = phrase.size() - 1; k > 0; k--) {
      if (passage.item(phrase.get(k)).value(Cue.HEAD).startsWith("measure")) {
        return phrase.subList(k, phrase.size());
      }
    }
    return phrase;
  }

  /** "để bảo đảm mức lương tối thiểu 3,1 triệu đồng/tháng": a verb right before the phrase. */
  private static boolean isPurpose(Passage passage, LeftContext left) {
    int first = left.phrase().isEmpty() ? 0 : left.region().indexOf(left.phrase().get(0));
    return first > 1
        && passage.item(left.region().get(first - 1)).is(Cue.VERB)
        && left.isAdjacent(passage);
  }

  /** The phrase of a figure without the place that ends it: "sản lượng lúa tại Thanh Trù". */
  private static String placeless(Draft last) {
    Draft anchor = last;
    while (!anchor.ownPhrase && anchor.anchor != null) {
      anchor = anchor.anchor;
    }
    List<Integer> words = LeftContext.of(anchor.passage, anchor.index).phrase();
    int from = 0;
    while (from < words.size()
        && !Words.isPlaceOnly(anchor.passage, words.subList(from, words.size()))) {
      from++;
    }
    String place = Words.join(anchor.passage, words.subList(from, words.size()));
    return !place.isEmpty() && anchor.phrase.endsWith(" " + place)
        ? anchor.phrase.substring(0, anchor.phrase.length() - place.length() - 1)
        : anchor.phrase;
  }

  /** "Nông nghiệp: ước hơn 37 tỷ đồng": what stands before the colon is measured. */
  private static boolean topical(Passage passage, Draft draft, LeftContext left, Draft anchor) {
    return !left.label()
        && left.boundary() >= 0
        && passage.item(left.boundary()).is(Cue.COLON)
        && (anchor == null || anchor.index < left.boundary())
        && !Words.any(passage, left.topic(passage), Cue.QUANTITY.bit());
  }

  /** The phrase of a figure that nothing in its sentence names. */
  private String inherited(
      Passage passage, Draft draft, LeftContext left, PhraseReader.Opener opener) {
    if (opener.phrase() != null) {
      return opener.phrase();
    }
    List<Integer> subject = Surroundings.subjectBefore(passage, left);
    if (!subject.isEmpty()) {
      draft.toldBefore = true;
      return Words.join(passage, Words.withoutPlace(passage, subject));
    }
    if (opener.topic() != null) {
      return opener.topic();
    }
    if (!opener.heading().isEmpty()) {
      return completion.title(opener.heading());
    }
    // Better the bare words before it than no name at all.
    int size = left.region().size();
    return Words.join(passage, left.region().subList(Math.max(0, size - 6), size));
  }

  private static Draft levelOf(Draft draft) {
    Draft at = draft;
    while (at != null && at.isDependent()) {
      at = at.of;
    }
    return at;
  }

  static boolean isMeasure(Unit unit) {
    return switch (unit.dimension()) {
      case AREA, MASS, LENGTH, VOLUME, ENERGY, POWER, RATE -> true;
      default -> false;
    };
  }

  /**
   * The phrase with the head that its unit or its opener implies, or with the object that a generic
   * one lacks.
   */
  private String complete(
      Passage passage,
      Draft draft,
      LeftContext left,
      List<Integer> own,
      Draft anchor,
      PhraseReader.Opener opener) {
    List<Integer> phrase = Words.withoutPlace(passage, own);
    phrase = phrase.isEmpty() ? own : phrase;
    String text = Words.join(passage, phrase);
    Item first = passage.item(phrase.get(0));
    Unit unit = draft.quantity.unit();
    if (isGeneric(passage, phrase)) {
      return generic(passage, draft, left, text, anchor, opener);
    }
    if (phrase.size() == 1 && first.value(Cue.HEAD).equals("count") && text.indexOf(' ') > 0) {
      // "Tai nạn giao thông: … số vụ tăng 02": of what its paragraph is about.
      String label = Words.join(passage, CountedPhrase.passageLabel(passage, draft.index));
      return label.isEmpty() || label.contains(text) ? text : text + " " + label;
    }
    if (isUnowned(passage, phrase)) {
      return owned(passage, draft, left, text, anchor);
    }
    String kind = first.value(Cue.HEAD);
    boolean bare = !first.is(Cue.HEAD) || kind.equals("sector");
    boolean brief = phrase.size() == 1 && anchor != null && anchor.phrase != null;
    if (brief && !bare && completion.isShortOf(text, anchor.phrase)) {
      // "Thu lệ phí trước bạ 9.860 triệu đồng (riêng tháng 4 thu 2.140)": said short.
      return anchor.phrase;
    }
    if (phrase.size() == 1 && kind.equals("activity") && goesOn(passage, draft, anchor)) {
      String owner = completion.sector(anchor.phrase);
      return owner.isEmpty() ? completion.headed(text, unit) : text + " " + owner;
    }
    if (!bare) {
      String place = anchor == null ? Surroundings.placeAhead(passage, left) : "";
      if (!place.isEmpty()) {
        return text + " " + place;
      }
      return kind.equals("activity") ? completion.headed(text, unit) : text;
    }
    int begins = Math.min(draft.index, own.get(0));
    String heads = completion.openerHeads(passage, begins);
    heads = heads.isEmpty() ? opener.heads() : heads;
    heads = heads.isEmpty() ? parallelHeads(passage, draft, anchor) : heads;
    if (!heads.isEmpty() && !text.startsWith(heads)) {
      return completion.isFieldWork(heads)
          ? completion.headed(heads + " " + text, unit)
          : heads + " " + text;
    }
    String named = completion.headed(text, unit);
    // "Cây lương thực có hạt: gieo trồng 26.309 ha": of the crop that is spoken of.
    return completion.isFieldWork(text) ? owned(passage, draft, left, named, anchor) : named;
  }

  /**
   * "diện tích gieo trồng", "sản lượng thu hoạch": a measure of what was done, to nothing named.
   */
  private boolean isUnowned(Passage passage, List<Integer> phrase) {
    return phrase.size() > 1
        && passage.item(phrase.get(0)).is(Cue.FIGURE_NOUN)
        && phrase.stream().skip(1).allMatch(k -> completion.isFieldWork(passage.item(k).word()));
  }

  /** The same with the crop that its label or the figure before names. */
  private String owned(Passage passage, Draft draft, LeftContext left, String text, Draft anchor) {
    List<Integer> ahead = left.ahead(passage);
    List<Integer> label = ahead.isEmpty() ? left.topic(passage) : ahead;
    boolean crops = !label.isEmpty() && !completion.isBranch(Words.join(passage, label));
    if (crops && label.size() <= LABEL_WORDS_MOST) {
      return text + " " + Words.join(passage, label);
    }
    Draft level = anchor == null ? null : levelOf(anchor);
    boolean same = level != null && level.phrase != null && isMeasure(level.quantity.unit());
    String object = same ? completion.crop(thing(level)) : "";
    if (object.isEmpty()) {
      label = CountedPhrase.passageLabel(passage, draft.index);
      object = label.size() <= CROP_WORDS_MOST ? Words.join(passage, label) : "";
      object = completion.isBranch(object) ? "" : object;
    }
    object = object.isEmpty() ? Surroundings.season(passage, draft.index) : object;
    return object.isEmpty() ? text : text + " " + object;
  }

  /**
   * "Khối doanh nghiệp FDI đạt 233 tỷ USD. Trong đó xuất khẩu đạt 129 tỷ USD và nhập khẩu …":
   * whether a sentence goes on from one before it, or from its own first figure.
   */
  private static boolean goesOn(Passage passage, Draft draft, Draft anchor) {
    return anchor != null
        && anchor.phrase != null
        && PassageTimes.opensWithContinuation(passage, draft.index);
  }

  /** "Vùng II: Bao gồm 4 xã … với diện tích": what a label is made of is measured as its own. */
  private static boolean consists(Passage passage, List<Integer> label) {
    int at = label.get(label.size() - 1) + 2;
    return at < passage.size() && passage.item(at).is(Cue.CONSIST);
  }

  /** A revenue beside "lượt khách" is of the trade, which the count doesn't name. */
  private boolean carriesVisits(Draft anchor) {
    return completion.isCarrier(completion.noun(anchor.quantity.unit()));
  }

  /** "gieo cấy 2.310 ha lúa, thu hoạch 640 ha, năng suất": the last figure that names a thing. */
  private Draft thing(Draft anchor) {
    Draft at = anchor;
    while ((completion.isDeed(completion.object(at))
            || completion.isBareMeasure(completion.object(at))
            || isWhere(at))
        && at.anchor != null
        && at.anchor.phrase != null) {
      at = at.anchor;
    }
    return at;
  }

  /** "tiêu hủy 41 con lợn tại 5 hộ của 3 xã với trọng lượng …": a count of where it was done. */
  static boolean isWhere(Draft anchor) {
    int before = PhraseReader.isCounted(anchor) ? anchor.passage.before(anchor.index) : -1;
    if (before < 0) {
      return false;
    }
    Item item = anchor.passage.item(before);
    boolean goesOn =
        (item.is(Cue.SLASH) || item.value(Cue.PREPOSITION).equals("owner"))
            && anchor.anchor != null
            && anchor.anchor.passage == anchor.passage;
    return item.value(Cue.PREPOSITION).equals("at") || goesOn && isWhere(anchor.anchor);
  }

  /** "sản lượng khai thác đá 12,4 nghìn m3, cát sỏi 8,9 nghìn m3": the same is measured. */
  private String parallelHeads(Passage passage, Draft draft, Draft anchor) {
    boolean parallel =
        anchor != null
            && anchor.phrase != null
            && anchor.passage == passage
            && draft.kind == Kind.LEVEL
            && anchor.kind == Kind.LEVEL
            && anchor.quantity.unit().symbol().equals(draft.quantity.unit().symbol());
    if (!parallel) {
      return "";
    }
    String measure = completion.heads(anchor.phrase);
    // "Tiếp theo là chè 4 triệu USD": of what the one before it was, a measure or not.
    return measure.isEmpty() && PassageTimes.opensWithPeer(passage, draft.index)
        ? completion.anyHead(anchor.phrase)
        : measure;
  }

  /** A noun that names nothing by itself, said of what stands before it. */
  private String generic(
      Passage passage,
      Draft draft,
      LeftContext left,
      String text,
      Draft anchor,
      PhraseReader.Opener opener) {
    List<Integer> whole = CountedPhrase.passageLabel(passage, draft.index);
    if (!whole.isEmpty() && whole.size() <= LABEL_WORDS_MOST && consists(passage, whole)) {
      return text + " " + Words.join(passage, whole);
    }
    List<Integer> purpose = RightContext.purpose(passage, draft.index);
    List<Integer> ahead = left.ahead(passage);
    String season =
        isMeasure(draft.quantity.unit()) ? Surroundings.season(passage, draft.index) : "";
    if (!ahead.isEmpty() || !purpose.isEmpty() && !isMeasure(draft.quantity.unit())) {
      String said = text + " " + Words.join(passage, ahead.isEmpty() ? purpose : ahead);
      boolean area = draft.quantity.unit().dimension() == Dimension.AREA;
      return !area || said.contains(season) ? said : said + " " + season;
    }
    if (!season.isEmpty() && anchor == null && isMeasure(draft.quantity.unit())) {
      return text + " " + season;
    }
    if (anchor != null && anchor.phrase != null) {
      if (passage.item(left.phrase().get(0)).value(Cue.FIGURE_NOUN).equals("empty")) {
        return anchor.phrase;
      }
      List<Integer> label = CountedPhrase.passageLabel(passage, draft.index);
      boolean bare = anchor.phrase.equals(completion.noun(anchor.quantity.unit()));
      if (bare && !label.isEmpty() && label.size() <= LABEL_WORDS_MOST) {
        return text + " " + Words.join(passage, label);
      }
      if (bare && carriesVisits(anchor)) {
        return text;
      }
      if (isMeasure(draft.quantity.unit()) && isMeasure(anchor.quantity.unit())) {
        String crop = completion.crop(thing(anchor));
        if (!crop.isEmpty()) {
          return text + " " + crop;
        }
      }
      Draft thing = thing(anchor);
      String object = completion.object(isWhere(thing) && !isWhere(anchor) ? anchor : thing);
      object = completion.isFieldWork(object) ? season : object;
      return object.equals(text) || object.isEmpty() ? text : text + " " + object;
    }
    List<Integer> topic = left.topic(passage);
    String action = Words.join(passage, topic);
    if (!action.isEmpty()) {
      return text + " " + action;
    }
    return opener.phrase() == null ? text : text + " " + opener.phrase();
  }
}
