package vn.solieu.interpret;

import java.util.List;
import java.util.Locale;
import java.util.Map;
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
  private final Lexicon lexicon;
  private final Map<String, String> dimensionHeads;

  PhraseReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.dimensionHeads = lexicon.dimensionHeads();
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

  /** Sets phrase and level of every draft of a passage, in order. */
  void read(Passage passage, List<Draft> drafts, Opener opener) {
    for (Draft draft : drafts) {
      LeftContext left = LeftContext.of(passage, draft.index);
      Draft anchor = anchor(passage, drafts, draft, left);
      if (draft.status == null) {
        draft.status = statusAhead(passage, left);
      }
      if (isCounted(draft)) {
        draft.phrase = counted(passage, draft, left, anchor);
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

  private static boolean isCounted(Draft draft) {
    return draft.quantity.unit().dimension() == Dimension.COUNT
        && (draft.kind == Kind.LEVEL || draft.kind == Kind.RATIO || draft.kind == Kind.RANK);
  }

  private void measured(
      Passage passage, Draft draft, LeftContext left, Draft anchor, Opener opener) {
    Unit unit = draft.quantity.unit();
    if (left.phrase().isEmpty() && !draft.isDependent() && isMeasure(unit)) {
      String right = Words.join(passage, RightContext.of(passage, draft.index));
      if (!right.isEmpty()) {
        draft.phrase = headed(right, unit);
        draft.ownPhrase = true;
        return;
      }
    }
    if (!left.phrase().isEmpty()) {
      draft.ownPhrase = true;
      draft.phrase = complete(passage, draft, left, anchor, opener);
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

  private String counted(Passage passage, Draft draft, LeftContext left, Draft anchor) {
    String noun = draft.quantity.unit().symbol();
    boolean equalled =
        left.boundary() >= 0
            && passage.item(left.boundary()).is(Cue.EQUALS)
            && left.region().isEmpty();
    if (equalled && anchor != null) {
      return with(noun, object(anchor));
    }
    List<Integer> right = RightContext.of(passage, draft.index);
    if (!right.isEmpty()) {
      return with(noun, Words.join(passage, right));
    }
    List<Integer> phrase = left.phrase();
    if (!phrase.isEmpty() && (left.label() || passage.item(phrase.get(0)).is(Cue.HEAD))) {
      return Words.join(passage, stripVerbs(passage, phrase));
    }
    List<Integer> action = left.action(passage);
    if (!action.isEmpty()) {
      boolean nounFirst =
          !passage.item(action.get(0)).is(Cue.VERB)
              && passage.item(action.get(action.size() - 1)).is(Cue.VERB);
      return nounFirst
          ? Words.join(passage, stripVerbs(passage, action))
          : with(noun, Words.join(passage, action));
    }
    List<Integer> topic = left.topic(passage);
    if (!topic.isEmpty()) {
      return with(noun, Words.join(passage, topic));
    }
    return anchor != null && anchor.phrase != null ? with(noun, object(anchor)) : noun;
  }

  private static String with(String noun, String rest) {
    return rest.isEmpty() || rest.startsWith(noun + " ") || rest.equals(noun)
        ? (rest.isEmpty() ? noun : rest)
        : noun + " " + rest;
  }

  private static List<Integer> stripVerbs(Passage passage, List<Integer> phrase) {
    List<Integer> rest = phrase;
    while (rest.size() > 1 && passage.item(rest.get(rest.size() - 1)).is(Cue.VERB)) {
      rest = rest.subList(0, rest.size() - 1);
    }
    return rest;
  }

  /** What a figure's phrase is about, its counting noun or head left out. */
  private String object(Draft anchor) {
    String noun = anchor.quantity.unit().symbol();
    String phrase = anchor.phrase;
    if (phrase.startsWith(noun + " ")) {
      return phrase.substring(noun.length() + 1);
    }
    String head = Lists.leadingHead(lexicon, phrase);
    return phrase.length() > head.length() + 1 && !head.isEmpty()
        ? phrase.substring(head.length() + 1)
        : phrase;
  }

  /**
   * The phrase with the head that its unit or its opener implies, or with the object that a generic
   * one lacks.
   */
  private String complete(
      Passage passage, Draft draft, LeftContext left, Draft anchor, Opener opener) {
    List<Integer> phrase = Words.withoutPlace(passage, left.phrase());
    String text = Words.join(passage, phrase);
    Item first = passage.item(phrase.get(0));
    Unit unit = draft.quantity.unit();
    if (phrase.size() == 1 && first.is(Cue.FIGURE_NOUN)) {
      if (anchor != null && anchor.phrase != null) {
        String object = object(anchor);
        return object.equals(text) ? text : text + " " + object;
      }
      String action = Words.join(passage, left.topic(passage));
      return action.isEmpty() ? text : text + " " + action;
    }
    boolean bare = !first.is(Cue.HEAD) || first.value(Cue.HEAD).equals("sector");
    if (!bare) {
      return text;
    }
    String heads = openerHeads(passage, draft.index, opener);
    if (!heads.isEmpty() && !text.startsWith(heads)) {
      return heads + " " + text;
    }
    return headed(text, unit);
  }

  private String headed(String text, Unit unit) {
    String head = dimensionHeads.get(unit.symbol());
    if (head == null) {
      head = dimensionHeads.get(unit.dimension().name().toLowerCase(Locale.ROOT));
    }
    return head == null || text.contains(head) ? text : head + " " + text;
  }

  /** The head nouns of what opened the list that a figure stands in. */
  private static String openerHeads(Passage passage, int index, Opener opener) {
    int group = passage.group(index);
    int sentence = passage.sentence(index);
    int colon = -1;
    for (int k = index - 1; k >= 0 && passage.sentence(k) == sentence; k--) {
      Item item = passage.item(k);
      if (passage.group(k) == group && item.isAny(Cue.COLON.bit() | Cue.CONSIST.bit())) {
        colon = k;
        break;
      }
    }
    if (colon < 0 && group != 0) {
      colon = passage.groupAt(group).open();
    }
    if (colon < 0) {
      return opener.heads();
    }
    String measure = "";
    String activity = "";
    for (int k = colon - 1; k >= 0 && passage.sentence(k) == sentence; k--) {
      Item item = passage.item(k);
      String value = item.value(Cue.HEAD);
      if (value.startsWith("measure") && measure.isEmpty()) {
        // "measure:diện tích" hands on another noun than its own.
        measure = value.length() > 8 ? value.substring(8) : item.word();
      } else if (value.equals("activity") && activity.isEmpty()) {
        activity = item.word();
      }
    }
    String heads = (measure + " " + activity).strip();
    return heads.isEmpty() ? opener.heads() : heads;
  }
}
