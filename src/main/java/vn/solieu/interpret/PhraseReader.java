package vn.solieu.interpret;

import java.util.List;
import java.util.Map;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Status;
import vn.solieu.recognise.Item;
import vn.solieu.rules.Cue;
import vn.solieu.rules.Lexicon;
import vn.solieu.rules.Spelling;

/**
 * Finds what each figure measures: the noun phrase before it, after it (for counted things), or the
 * one that it goes on speaking of.
 */
final class PhraseReader {
  private static final int CHANGED_WORDS_MOST = 2;

  private final CountedPhrase counts;
  private final MeasuredPhrase measures;

  private final Map<String, List<Lexicon.Theme>> themes;

  PhraseReader(Lexicon lexicon) {
    this.themes = lexicon.themes();
    Completion completion = new Completion(lexicon);
    this.counts = new CountedPhrase(completion);
    this.measures = new MeasuredPhrase(completion);
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
      Draft anchor = Anchors.of(passage, drafts, draft, left);
      draft.anchor = anchor;
      if (draft.status == null) {
        draft.status = statusAhead(passage, left);
      }
      String raised = RaisedTotal.of(passage, draft, left, anchor);
      if (raised != null) {
        draft.phrase = raised;
        draft.ownPhrase = true;
      } else if (isChangeNamed(passage, draft, left)) {
        draft.phrase = themed(passage, draft, counts.named(passage, draft), opener);
        draft.ownPhrase = true;
      } else if (isCounted(draft) && counts.hasNoun(draft)) {
        draft.phrase = themed(passage, draft, counts.of(passage, draft, left, anchor), opener);
        draft.ownPhrase = true;
      } else {
        measures.read(passage, drafts, draft, left, anchor, opener);
        draft.phrase = net(passage, left, themed(passage, draft, draft.phrase, opener));
      }
    }
    Respectively.deal(passage, drafts);
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

  /**
   * "Du lịch: đón 47 nghìn lượt khách", "làm chết 2 người": a phrase that names little by itself,
   * named by what its paragraph or heading speaks of.
   */
  private String themed(Passage passage, Draft draft, String phrase, Opener opener) {
    List<Lexicon.Theme> told = themes.get(phrase);
    if (told == null) {
      return phrase;
    }
    String before = Spelling.phrase(passage.text().substring(0, draft.item.start()));
    String found = null;
    int nearest = -1;
    for (Lexicon.Theme theme : told) {
      int at = before.lastIndexOf(theme.cue());
      if (at > nearest && !theme.cue().isEmpty()) {
        nearest = at;
        found = theme.named();
      } else if (found == null && opener.heading().contains(theme.cue())) {
        found = theme.named();
      }
    }
    return found == null ? phrase : found;
  }

  /** "nếu loại trừ yếu tố giá thì tăng 6%": a change at constant prices is another series. */
  private static String net(Passage passage, LeftContext left, String phrase) {
    for (int k : left.own()) {
      if (passage.item(k).value(Cue.ADVERB).equals("net") && phrase != null) {
        return phrase + " " + passage.item(k).word();
      }
    }
    return phrase;
  }

  /** "giảm 2 người chết, tăng 3 người bị thương": a change of a count that is named behind it. */
  private static boolean isChangeNamed(Passage passage, Draft draft, LeftContext left) {
    if (draft.kind != Kind.DIFFERENCE || draft.quantity.unit().dimension() != Dimension.COUNT) {
      return false;
    }
    List<Integer> behind = RightContext.of(passage, draft.index);
    return behind.stream().anyMatch(k -> passage.item(k).is(Cue.VERB))
        || !behind.isEmpty() && behind.size() <= CHANGED_WORDS_MOST && left.phrase().isEmpty();
  }

  /** Whether it counts things; of work done ("tấn.km") the subject is said, not the unit. */
  static boolean isCounted(Draft draft) {
    return draft.quantity.unit().dimension() == Dimension.COUNT
        && draft.quantity.unit().symbol().indexOf('.') < 0
        && (draft.kind == Kind.LEVEL || draft.kind == Kind.RATIO || draft.kind == Kind.RANK);
  }
}
