package vn.solieu.interpret;

import java.util.List;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Status;
import vn.solieu.domain.Unit;
import vn.solieu.recognise.Item;
import vn.solieu.rules.Cue;
import vn.solieu.rules.Lexicon;

/**
 * Finds what each figure measures: the noun phrase before it, after it (for counted things), or the
 * one that it goes on speaking of.
 */
final class PhraseReader {
  private final Completion completion;
  private final CountedPhrase counts;

  PhraseReader(Lexicon lexicon) {
    this.completion = new Completion(lexicon);
    this.counts = new CountedPhrase(completion);
  }

  /**
   * What stands above a passage.
   *
   * @param phrase of the figure or item that the passage is listed under, or null
   * @param heads the nouns that its members take over ({@code kim ngạch xuất khẩu}), or empty
   * @param topic phrase of the last figure that opened a paragraph under the same heading, or null
   * @param heading text of the nearest heading, or empty
   */
  record Opener(String phrase, String heads, String topic, String heading) {}

  private static final int ORDER_WORDS_MOST = 6;

  /** What only says that something was done. */
  private static final long DEED = Words.SMALL | Words.mask(Cue.VERB);

  private static final long NOT_A_THING =
      Words.mask(
          Cue.VERB,
          Cue.SEMICOLON,
          Cue.STOP,
          Cue.COLON,
          Cue.OPEN,
          Cue.CLOSE,
          Cue.QUANTITY,
          Cue.PERIOD,
          Cue.COMPARE,
          Cue.PLAN,
          Cue.MOVE,
          Cue.SHARE,
          Cue.INCLUDE,
          Cue.CONSIST,
          Cue.SLASH,
          Cue.DASH,
          Cue.EQUALS,
          Cue.PLACE);

  /** Sets phrase and level of every draft of a passage, in order. */
  void read(Passage passage, List<Draft> drafts, Opener opener) {
    for (Draft draft : drafts) {
      LeftContext left = LeftContext.of(passage, draft.index);
      Draft anchor = anchor(passage, drafts, draft, left);
      if (draft.status == null) {
        draft.status = statusAhead(passage, left);
      }
      if (isCounted(draft)) {
        draft.phrase = counts.of(passage, draft, left, anchor);
        draft.ownPhrase = true;
      } else {
        measured(passage, draft, left, anchor, opener);
      }
    }
  }

  /**
   * "Ước tổng mức bán lẻ … đạt 382,4 tỷ đồng": the word of estimate may stand before the whole
   * phrase.
   */
  private static Status statusAhead(Passage passage, LeftContext left) {
    Status found = null;
    for (int index : left.region()) {
      Item item = passage.item(index);
      if (item.is(Cue.STATUS) && !item.value(Cue.STATUS).equals("actual")) {
        found = Status.parse(item.value(Cue.STATUS));
      }
    }
    return found;
  }

  /** Whether it counts things; of work done ("tấn.km") the subject is said, not the unit. */
  private static boolean isCounted(Draft draft) {
    return draft.quantity.unit().dimension() == Dimension.COUNT
        && draft.quantity.unit().symbol().indexOf('.') < 0
        && (draft.kind == Kind.LEVEL || draft.kind == Kind.RATIO || draft.kind == Kind.RANK);
  }

  private void measured(
      Passage passage, Draft draft, LeftContext left, Draft anchor, Opener opener) {
    Unit unit = draft.quantity.unit();
    List<Integer> phrase = left.phrase();
    boolean named =
        phrase.stream().anyMatch(k -> !passage.item(k).isAny(DEED))
            && !(isGeneric(passage, phrase) && isMeasure(unit));
    if (!isHeaded(passage, phrase) && takesRight(passage, draft, left)) {
      List<Integer> right = right(passage, draft);
      boolean closer = !named || !right.isEmpty() && passage.item(right.get(0)).is(Cue.HEAD);
      if (!right.isEmpty() && named && closer) {
        draft.phrase = completion.headed(Words.join(passage, right), unit);
        draft.ownPhrase = true;
        return;
      }
      if (!right.isEmpty() && closer) {
        String done = isGeneric(passage, phrase) ? "" : Words.join(passage, phrase);
        String text = Words.join(passage, right);
        draft.phrase = completion.headed((done + " " + text).strip(), unit);
        draft.ownPhrase = true;
        return;
      }
    }
    if (draft.kind == Kind.RANK) {
      List<Integer> order = order(passage, draft.index);
      if (!order.isEmpty()) {
        draft.phrase = Words.join(passage, order);
        draft.ownPhrase = true;
        return;
      }
    }
    if (unit.dimension() == Dimension.RATE) {
      phrase = fromLastMeasure(passage, phrase);
    }
    if (Words.isPlaceOnly(passage, phrase)) {
      if (anchor != null && anchor.phrase != null) {
        String place = Words.join(passage, phrase);
        draft.phrase =
            anchor.phrase.endsWith(place) ? anchor.phrase : placeless(anchor) + " " + place;
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
      draft.phrase = complete(passage, draft, left, phrase, anchor, opener);
      if (draft.isDependent() && anchor != null && draft.phrase.equals(anchor.phrase)) {
        draft.of = levelOf(anchor);
      }
      return;
    }
    if (anchor != null) {
      draft.phrase = anchor.phrase;
      if (draft.isDependent()) {
        draft.of = levelOf(anchor);
      }
      return;
    }
    draft.phrase = inherited(passage, left, opener);
  }

  private static boolean isGeneric(Passage passage, List<Integer> phrase) {
    return phrase.size() == 1 && passage.item(phrase.get(0)).is(Cue.FIGURE_NOUN);
  }

  private static boolean isHeaded(Passage passage, List<Integer> phrase) {
    return phrase.stream()
        .anyMatch(
            k ->
                passage.item(k).is(Cue.HEAD)
                    && !passage.item(k).isAny(Cue.VERB.bit() | Cue.FIGURE_NOUN.bit()));
  }

  /**
   * Whether the words behind a figure may name it: a level's do, and a share's that no verb
   * precedes ("trong đó 90% diện tích cao su"; but "chiếm 32% tổng thu" names the whole).
   */
  private static boolean takesRight(Passage passage, Draft draft, LeftContext left) {
    boolean percent = draft.quantity.unit().dimension() == Dimension.PERCENT;
    if (!percent) {
      return !draft.isDependent();
    }
    return (draft.kind == Kind.LEVEL || draft.kind == Kind.SHARE)
        && left.region().stream()
            .noneMatch(k -> passage.item(k).isAny(Cue.SHARE.bit() | Cue.REACH.bit()));
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

  /**
   * "bổ sung để thực hiện mức lương cơ sở 2,34 triệu đồng/tháng": a rate is of the last measure.
   */
  private static List<Integer> fromLastMeasure(Passage passage, List<Integer> phrase) {
    for (int k = phrase.size() - 1; k > 0; k--) {
      if (passage.item(phrase.get(k)).value(Cue.HEAD).startsWith("measure")) {
        return phrase.subList(k, phrase.size());
      }
    }
    return phrase;
  }

  /** The phrase of a figure without the place that ends it: "sản lượng lúa tại Thanh Trù". */
  private static String placeless(Draft anchor) {
    List<Integer> words = LeftContext.of(anchor.passage, anchor.index).phrase();
    int end = words.size();
    while (end > 1 && Words.isPlaceOnly(anchor.passage, words.subList(end - 1, words.size()))) {
      end--;
    }
    String place = Words.join(anchor.passage, words.subList(end, words.size()));
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
        && left.topic(passage).stream().noneMatch(k -> passage.item(k).isAny(Cue.QUANTITY.bit()));
  }

  /** The thing right behind a measure: "gieo trồng được 3.554 ha cây rau màu". */
  private static List<Integer> right(Passage passage, Draft draft) {
    int next = passage.after(draft.index);
    if (next < 0) {
      return List.of();
    }
    Item item = passage.item(next);
    boolean noun =
        item.is(Cue.HEAD) || item.is(Cue.ADVERB) || !item.isAny(Words.SMALL | NOT_A_THING);
    if (!noun || !item.is(Cue.HEAD) && !isMeasure(draft.quantity.unit())) {
      return List.of();
    }
    return RightContext.of(passage, draft.index);
  }

  /** The phrase of a figure that nothing in its sentence names. */
  private static String inherited(Passage passage, LeftContext left, Opener opener) {
    if (opener.phrase() != null) {
      return opener.phrase();
    }
    if (opener.topic() != null) {
      return opener.topic();
    }
    if (!opener.heading().isEmpty()) {
      return opener.heading();
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

  private static boolean isMeasure(Unit unit) {
    return switch (unit.dimension()) {
      case AREA, MASS, LENGTH, VOLUME, ENERGY, POWER, RATE -> true;
      default -> false;
    };
  }

  /**
   * The figure that this one goes on speaking of: before it in its clause, else before its bracket.
   * A new clause that only names another time goes on from what the last one opened with.
   */
  private static Draft anchor(Passage passage, List<Draft> drafts, Draft draft, LeftContext left) {
    int group = passage.group(draft.index);
    boolean clause =
        left.boundary() >= 0
            && passage.item(left.boundary()).is(Cue.SEMICOLON)
            && left.phrase().isEmpty();
    Draft found = null;
    for (int k = draft.order - 1; k >= 0; k--) {
      Draft other = drafts.get(k);
      if (passage.sentence(other.index) != passage.sentence(draft.index)) {
        break;
      }
      if (!passage.within(group, passage.group(other.index))) {
        continue;
      }
      if (!clause) {
        return other;
      }
      // The first figure of the clause before.
      if (found != null && semicolonBetween(passage, other.index, found.index)) {
        break;
      }
      found = other;
    }
    if (found == null && draft.isDependent()) {
      return sentenceBefore(passage, drafts, draft);
    }
    return found;
  }

  private static boolean semicolonBetween(Passage passage, int from, int to) {
    for (int k = from + 1; k < to; k++) {
      if (passage.item(k).is(Cue.SEMICOLON) && passage.group(k) == passage.group(to)) {
        return true;
      }
    }
    return false;
  }

  /** The figure that opened the sentence before. */
  private static Draft sentenceBefore(Passage passage, List<Draft> drafts, Draft draft) {
    Draft found = null;
    for (int k = draft.order - 1; k >= 0; k--) {
      Draft other = drafts.get(k);
      if (found != null && passage.sentence(other.index) != passage.sentence(found.index)) {
        break;
      }
      if (passage.group(other.index) == 0) {
        found = other;
      }
    }
    return found;
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
      Opener opener) {
    List<Integer> phrase = Words.withoutPlace(passage, own);
    phrase = phrase.isEmpty() ? own : phrase;
    String text = Words.join(passage, phrase);
    Item first = passage.item(phrase.get(0));
    Unit unit = draft.quantity.unit();
    if (isGeneric(passage, phrase)) {
      return generic(passage, draft, left, text, anchor, opener);
    }
    String kind = first.value(Cue.HEAD);
    boolean bare = !first.is(Cue.HEAD) || kind.equals("sector");
    if (!bare) {
      return kind.equals("activity") ? completion.headed(text, unit) : text;
    }
    String heads = completion.openerHeads(passage, draft.index);
    heads = heads.isEmpty() ? opener.heads() : heads;
    if (!heads.isEmpty() && !text.startsWith(heads)) {
      return heads + " " + text;
    }
    return completion.headed(text, unit);
  }

  /** A noun that names nothing by itself, said of what stands before it. */
  private String generic(
      Passage passage, Draft draft, LeftContext left, String text, Draft anchor, Opener opener) {
    List<Integer> purpose = RightContext.purpose(passage, draft.index);
    List<Integer> ahead = left.ahead(passage);
    if (!ahead.isEmpty() || !purpose.isEmpty() && !isMeasure(draft.quantity.unit())) {
      return text + " " + Words.join(passage, ahead.isEmpty() ? purpose : ahead);
    }
    if (anchor != null && anchor.phrase != null) {
      if (passage.item(left.phrase().get(0)).value(Cue.FIGURE_NOUN).equals("empty")) {
        return anchor.phrase;
      }
      String object = completion.object(anchor);
      return object.equals(text) ? text : text + " " + object;
    }
    List<Integer> topic = left.topic(passage);
    String action = Words.join(passage, topic);
    if (!action.isEmpty()) {
      return text + " " + action;
    }
    return opener.phrase() == null ? text : text + " " + opener.phrase();
  }
}
