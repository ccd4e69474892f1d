package vn.solieu.interpret;

import java.util.List;
import vn.solieu.domain.Kind;
import vn.solieu.recognise.Item;
import vn.solieu.rules.Cue;

/**
 * "…, nâng tổng số tiêu chí đã đạt lên 268 tiêu chí": a total that what stands before raised, named
 * between the verb and its number.
 */
final class RaisedTotal {
  private RaisedTotal() {}

  /**
   * The phrase of such a total; where only "the total" is said, that of the figure before in the
   * same unit; null where the figure is none.
   */
  static String of(Passage passage, Draft draft, LeftContext left, Draft anchor) {
    List<Integer> region = left.region();
    int verb = verb(passage, region);
    if (draft.kind != Kind.LEVEL || verb < 0) {
      return null;
    }
    int end = verb + 1;
    while (end < region.size() && !passage.item(region.get(end)).is(Cue.PERIOD)) {
      end++;
    }
    List<Integer> words =
        Words.withoutPlace(passage, Words.trimRight(passage, region.subList(verb + 1, end)));
    boolean bare = words.size() < 2 || Words.all(passage, words, Words.SMALL_OR_VERB);
    if (!bare) {
      return Words.join(passage, words);
    }
    boolean same =
        anchor != null
            && anchor.phrase != null
            && anchor.quantity.unit().equals(draft.quantity.unit());
    return same ? anchor.phrase : null;
  }

  /** Where the verb stands that no comma parts from the number; -1 where none does. */
  private static int verb(Passage passage, List<Integer> region) {
    for (int k = region.size() - 1; k >= 0; k--) {
      Item item = passage.item(region.get(k));
      if (item.is(Cue.COMMA)) {
        return -1;
      }
      if (item.value(Cue.VERB).equals("raise")) {
        return k;
      }
    }
    return -1;
  }
}
