package vn.solieu.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Unit;
import vn.solieu.recognise.Item;
import vn.solieu.rules.Cue;
import vn.solieu.rules.Lexicon;

/**
 * Finds what each figure measures: the noun phrase before it, after it (for counted things), or the
 * one that it goes on speaking of.
 */
final class PhraseReader {
  private static final long LEFT_BOUNDARY =
      Words.mask(Cue.SEMICOLON, Cue.STOP, Cue.COLON, Cue.QUANTITY, Cue.EQUALS);
  private static final long OPENERS =
      Words.mask(
          Cue.INCLUDE, Cue.CONSIST, Cue.CONTRAST, Cue.CONTINUE, Cue.CUMULATIVE, Cue.ONLY, Cue.NOW);
  private static final long RIGHT_BOUNDARY =
      Words.mask(
          Cue.COMMA,
          Cue.SEMICOLON,
          Cue.STOP,
          Cue.COLON,
          Cue.OPEN,
          Cue.CLOSE,
          Cue.QUANTITY,
          Cue.REACH,
          Cue.PERIOD,
          Cue.COMPARE,
          Cue.INCLUDE,
          Cue.CONSIST,
          Cue.CONTRAST,
          Cue.MOVE,
          Cue.EQUALS,
          Cue.SHARE,
          Cue.STATUS,
          Cue.SAME_PERIOD,
          Cue.CUMULATIVE);
  private static final int RIGHT_WORDS_MOST = 14;

  private final Map<String, String> dimensionHeads;

  PhraseReader(Lexicon lexicon) {
    this.dimensionHeads = lexicon.dimensionHeads();
  }

  /**
   * Sets phrase and level of every draft of a passage, in order; {@code heading} names what nothing
   * nearer does.
   */
  void read(Passage passage, List<Draft> drafts, Opener opener) {
    for (int k = 0; k < drafts.size(); k++) {
      readOne(passage, drafts, k, opener);
    }
  }

  /**
   * What stands above a passage.
   *
   * @param phrase of the figure or item that the passage is listed under, or null
   * @param heads the nouns that its members take over ({@code kim ngạch xuất khẩu}), or empty
   * @param unit of that figure, or null
   * @param heading text of the nearest heading, or empty
   */
  record Opener(String phrase, String heads, Unit unit, String heading) {}

  private void readOne(Passage passage, List<Draft> drafts, int at, Opener opener) {
    Draft draft = drafts.get(at);
    Draft before = at > 0 ? drafts.get(at - 1) : null;
    Left left = left(passage, draft.index, passage.group(draft.index));
    List<Integer> phrase = left.phrase();
    Unit unit = draft.quantity.unit();
    boolean counts =
        unit.dimension() == Dimension.COUNT
            && (draft.kind == Kind.LEVEL || draft.kind == Kind.RATIO || draft.kind == Kind.RANK);
    Draft anchor = anchor(passage, drafts, at, left);
    if (counts) {
      draft.phrase = counted(passage, draft, left, anchor);
      draft.ownPhrase = true;
      return;
    }
    boolean level = !draft.isDependent();
    if (phrase.isEmpty() && level && isMeasure(unit)) {
      String right = Words.join(passage, right(passage, draft.index));
      if (!right.isEmpty()) {
        draft.phrase = headed(right, unit);
        draft.ownPhrase = true;
        return;
      }
    }
    if (!phrase.isEmpty()) {
      String text = Words.join(passage, phrase);
      draft.ownPhrase = true;
      draft.phrase = complete(passage, draft, phrase, text, anchor, before, opener, left);
      if (draft.isDependent() && anchor != null && samePhrase(anchor, draft)) {
        draft.of = levelOf(anchor);
      }
      return;
    }
    Draft level0 = anchor;
    if (level0 != null) {
      draft.phrase = level0.phrase;
      if (draft.isDependent()) {
        draft.of = levelOf(level0);
      }
      return;
    }
    draft.phrase = opener.phrase() != null ? opener.phrase() : opener.heading();
  }

  private static boolean samePhrase(Draft a, Draft b) {
    return a.phrase != null && a.phrase.equals(b.phrase);
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
   * What stands left of a figure.
   *
   * @param region all items back to the boundary, in order
   * @param phrase the noun phrase among them, empty where there is none
   * @param boundary index of the item that stopped the walk, -1 at the start of the bracket or
   *     passage
   */
  private record Left(List<Integer> region, List<Integer> phrase, int boundary) {}

  private static Left left(Passage passage, int index, int group) {
    List<Integer> region = new ArrayList<>();
    int at = passage.before(index, group);
    // "Tổng số: 776.880 triệu đồng": a colon right before the number stands for the verb.
    if (at >= 0 && passage.item(at).is(Cue.COLON)) {
      at = passage.before(at, group);
    }
    while (at >= 0 && !passage.item(at).isAny(LEFT_BOUNDARY)) {
      region.add(0, at);
      if (region.size() > 60) {
        break;
      }
      at = passage.before(at, group);
    }
    if (at < 0 && region.isEmpty()) {
      Passage.Group bracket = passage.groupAt(group);
      // "Công trình chuyển tiếp (48,86%): 197.710 triệu đồng": the phrase stands before the
      // bracket.
      if (bracket.parent() >= 0 && bracket.open() > 0 && !quantityBefore(passage, bracket.open())) {
        return left(passage, bracket.open(), bracket.parent());
      }
    }
    List<Integer> phrase = region;
    if (at >= 0 && passage.item(at).is(Cue.QUANTITY)) {
      phrase = afterTail(passage, region);
    }
    return new Left(region, phrase(passage, phrase), at);
  }

  private static boolean quantityBefore(Passage passage, int open) {
    for (int k = open - 1; k >= 0; k--) {
      Item item = passage.item(k);
      if (item.isAny(Cue.STOP.bit() | Cue.SEMICOLON.bit())) {
        return false;
      }
      if (item.is(Cue.QUANTITY)) {
        return true;
      }
      if (item.is(Cue.HEAD)) {
        return false;
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
          && (item.is(Cue.COMMA) || isJoin(item) || item.is(Cue.CONJUNCTION) && k == 0)) {
        cut = k;
      } else if (cut < 0 && k == 0 && item.is(Cue.HEAD) && !item.is(Cue.PLAN)) {
        return region;
      }
    }
    return cut < 0 ? List.of() : region.subList(cut + 1, region.size());
  }

  /** The noun phrase at the right end of a region. */
  private static List<Integer> phrase(Passage passage, List<Integer> region) {
    List<Integer> rest = Words.trimRight(passage, region);
    if (rest.isEmpty()) {
      return rest;
    }
    int begin = 0;
    int comma = -1;
    int head = -1;
    boolean headAfterComma = false;
    for (int k = rest.size() - 1; k >= 0; k--) {
      Item item = passage.item(rest.get(k));
      if (item.is(Cue.HEAD)) {
        head = k;
        headAfterComma |= comma < 0;
        continue;
      }
      if (item.isAny(OPENERS) || item.is(Cue.PERIOD) && !onlyPreposition(passage, rest, k + 1)) {
        begin = k + 1;
        break;
      }
      if (item.is(Cue.AUXILIARY) && head < 0) {
        begin = k + 1;
        break;
      }
      if (item.is(Cue.COMMA)) {
        if (head >= 0) {
          begin = k + 1;
          break;
        }
        if (comma >= 0 && rest.size() - k > 12) {
          begin = comma + 1;
          break;
        }
        comma = comma < 0 ? k : comma;
      }
    }
    if (head >= begin) {
      // The leftmost head after the boundary begins the phrase.
      return trimVerbs(passage, rest.subList(head, rest.size()));
    }
    if (comma >= begin) {
      begin = comma + 1;
    }
    return trimVerbs(passage, rest.subList(begin, rest.size()));
  }

  private static boolean onlyPreposition(Passage passage, List<Integer> rest, int from) {
    return from < rest.size()
        && passage.item(rest.get(from)).is(Cue.PREPOSITION)
        && Words.indexesOf(passage, rest.subList(from, rest.size()), Cue.HEAD).isEmpty();
  }

  private static List<Integer> trimVerbs(Passage passage, List<Integer> words) {
    List<Integer> rest = Words.trimLeft(passage, words);
    // Without a head the phrase begins after the last verb that something follows.
    if (!rest.isEmpty() && !passage.item(rest.get(0)).is(Cue.HEAD)) {
      int begin = 0;
      for (int k = 0; k < rest.size() - 1; k++) {
        if (passage.item(rest.get(k)).is(Cue.VERB)) {
          begin = k + 1;
        }
      }
      rest = Words.trimLeft(passage, rest.subList(begin, rest.size()));
    }
    return rest;
  }

  /** The noun phrase right of a figure, its unit left out. */
  private static List<Integer> right(Passage passage, int index) {
    List<Integer> found = new ArrayList<>();
    int at = passage.after(index);
    while (at >= 0 && found.size() < RIGHT_WORDS_MOST) {
      Item item = passage.item(at);
      if (item.isAny(RIGHT_BOUNDARY) && !item.is(Cue.HEAD)
          || item.is(Cue.PREPOSITION) && endsNoun(passage, at)) {
        break;
      }
      found.add(at);
      at = passage.after(at);
    }
    return Words.trimRight(passage, Words.trimLeft(passage, found));
  }

  /** "với": what comes is another figure's. */
  private static boolean endsNoun(Passage passage, int at) {
    if (!isJoin(passage.item(at))) {
      return false;
    }
    int next = at;
    for (int k = 0; k < 6; k++) {
      next = passage.after(next);
      if (next < 0
          || passage.item(next).isAny(Cue.STOP.bit() | Cue.COMMA.bit() | Cue.SEMICOLON.bit())) {
        return false;
      }
      if (passage.item(next).is(Cue.QUANTITY)) {
        return true;
      }
    }
    return false;
  }

  /** A preposition that brings in the next figure. */
  private static boolean isJoin(Item item) {
    return item.value(Cue.PREPOSITION).equals("join");
  }

  /**
   * The figure that this one goes on speaking of: before it in its clause, else before its bracket.
   */
  private static Draft anchor(Passage passage, List<Draft> drafts, int at, Left left) {
    Draft draft = drafts.get(at);
    int group = passage.group(draft.index);
    for (int k = at - 1; k >= 0; k--) {
      Draft other = drafts.get(k);
      if (passage.sentence(other.index) != passage.sentence(draft.index)) {
        break;
      }
      int otherGroup = passage.group(other.index);
      if (otherGroup == group) {
        return other;
      }
      if (passage.within(group, otherGroup)) {
        return other;
      }
    }
    return null;
  }

  private String counted(Passage passage, Draft draft, Left left, Draft anchor) {
    String noun = draft.quantity.unit().symbol();
    List<Integer> right = right(passage, draft.index);
    if (!right.isEmpty()) {
      return noun + " " + Words.join(passage, right);
    }
    List<Integer> region = Words.trimRight(passage, left.region());
    if (!left.phrase().isEmpty()) {
      String text = Words.join(passage, left.phrase());
      boolean head = passage.item(left.phrase().get(0)).is(Cue.HEAD);
      boolean verbLast = passage.item(region.get(region.size() - 1)).is(Cue.VERB);
      if (head || !verbLast || left.phrase().size() > 1) {
        return text.contains(noun) || head || !verbLast
            ? stripVerb(passage, left.phrase())
            : noun + " " + text;
      }
      return noun + " " + text;
    }
    if (anchor != null && anchor.phrase != null) {
      return noun + " " + withoutNoun(anchor);
    }
    return noun;
  }

  private static String stripVerb(Passage passage, List<Integer> phrase) {
    List<Integer> rest = phrase;
    while (rest.size() > 1 && passage.item(rest.get(rest.size() - 1)).is(Cue.VERB)) {
      rest = rest.subList(0, rest.size() - 1);
    }
    return Words.join(passage, rest);
  }

  private static String withoutNoun(Draft anchor) {
    String noun = anchor.quantity.unit().symbol();
    return anchor.phrase.startsWith(noun + " ")
        ? anchor.phrase.substring(noun.length() + 1)
        : anchor.phrase;
  }

  /**
   * The phrase with the head that its unit or its opener implies, or with the object that a generic
   * one lacks.
   */
  private String complete(
      Passage passage,
      Draft draft,
      List<Integer> phrase,
      String text,
      Draft anchor,
      Draft before,
      Opener opener,
      Left left) {
    Item first = passage.item(phrase.get(0));
    Unit unit = draft.quantity.unit();
    boolean bare = !first.is(Cue.HEAD) || first.value(Cue.HEAD).equals("sector");
    if (phrase.size() == 1 && first.is(Cue.FIGURE_NOUN)) {
      if (anchor != null && anchor.phrase != null) {
        return text + " " + withoutNoun(anchor);
      }
      return text;
    }
    if (!bare) {
      return text;
    }
    String heads = openerHeads(passage, draft.index, opener, unit);
    if (!heads.isEmpty() && !text.startsWith(heads)) {
      return heads + " " + text;
    }
    return headed(text, unit);
  }

  private String headed(String text, Unit unit) {
    String head = dimensionHeads.get(unit.symbol());
    if (head == null) {
      head = dimensionHeads.get(unit.dimension().name().toLowerCase(java.util.Locale.ROOT));
    }
    return head == null || text.contains(head) ? text : head + " " + text;
  }

  /** The head nouns of what opened the list that a figure stands in. */
  private static String openerHeads(Passage passage, int index, Opener opener, Unit unit) {
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
    StringBuilder measure = new StringBuilder();
    StringBuilder activity = new StringBuilder();
    for (int k = 0; k < colon; k++) {
      Item item = passage.item(k);
      if (passage.sentence(k) != sentence || !item.is(Cue.HEAD)) {
        continue;
      }
      String value = item.value(Cue.HEAD);
      if (value.startsWith("measure")) {
        // "measure:diện tích" hands on another noun than its own.
        measure.setLength(0);
        measure.append(value.length() > 8 ? value.substring(8) : item.word());
      } else if (value.equals("activity")) {
        activity.setLength(0);
        activity.append(item.word());
      }
    }
    String heads = (measure + " " + activity).strip();
    return heads.isEmpty() ? opener.heads() : heads;
  }
}
