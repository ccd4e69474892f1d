package vn.solieu.interpret;

import java.util.List;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.Kind;
import vn.solieu.rules.Cue;

/** Finds the figure that another one goes on speaking of. */
final class Anchors {
  private static final int GROWN_SENTENCES_MOST = 2;

  private Anchors() {}

  /** The figure before that a figure is of or takes its name from; null where there is none. */
  static Draft of(Passage passage, List<Draft> drafts, Draft draft, LeftContext left) {
    Draft anchor = before(passage, drafts, draft, left);
    return draft.kind == Kind.DIFFERENCE && left.phrase().isEmpty()
        ? sameUnit(passage, drafts, draft, anchor)
        : anchor;
  }

  /**
   * The figure that this one goes on speaking of: before it in its clause, else before its bracket.
   * A new clause that only names another time goes on from what the last one opened with.
   */
  private static Draft before(Passage passage, List<Draft> drafts, Draft draft, LeftContext left) {
    int group = passage.group(draft.index);
    boolean clause =
        left.boundary() >= 0
            && passage.item(left.boundary()).is(Cue.SEMICOLON)
            && (left.phrase().isEmpty() || isBareMeasure(passage, left) && !isYield(draft));
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
        boolean apart =
            passage
                .item(left.region().isEmpty() ? draft.index : left.region().get(0))
                .is(Cue.COMMA);
        return apart && isBareMeasure(passage, left) ? whole(passage, drafts, draft, other) : other;
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
    if (found == null && PassageTimes.opensWithContinuation(passage, draft.index)) {
      return sentenceBefore(passage, drafts, draft);
    }
    if (found == null && isYield(draft) && isBareMeasure(passage, left)) {
      return lastGrown(passage, drafts, draft);
    }
    boolean unnamed =
        (left.phrase().isEmpty() || Words.isPlaceOnly(passage, left.phrase()))
            && draft.kind == Kind.LEVEL
            && !PhraseReader.isCounted(draft)
            && !left.label();
    if (found == null && (unnamed || onlyTime(passage, left))) {
      Draft before = sentenceBefore(passage, drafts, draft);
      return before != null && sameDimension(before, draft) ? before : null;
    }
    return found;
  }

  /**
   * "Triệt phá 6 vụ, bắt 21 đối tượng, so với tháng trước giảm 3 vụ, tăng 4 đối tượng": a change is
   * of the last level in its own unit in its sentence, or the first in the one before.
   */
  private static Draft sameUnit(Passage passage, List<Draft> drafts, Draft draft, Draft anchor) {
    int sentence = passage.sentence(draft.index);
    Draft found = null;
    for (int k = draft.order - 1; k >= 0; k--) {
      Draft other = drafts.get(k);
      boolean elsewhere = other.isDependent() && other.ownPhrase && found == null;
      if (passage.sentence(other.index) < sentence - 1 || elsewhere) {
        break;
      }
      if (other.kind == Kind.LEVEL
          && passage.within(passage.group(draft.index), passage.group(other.index))
          && other.quantity.unit().equals(draft.quantity.unit())) {
        found = other;
        if (passage.sentence(other.index) == sentence) {
          break;
        }
      }
    }
    return found == null ? anchor : found;
  }

  /** "Lũy kế 5 tháng 745 tỷ đồng": a sentence that names another time and nothing else. */
  private static boolean onlyTime(Passage passage, LeftContext left) {
    return left.phrase().isEmpty()
        && Words.any(passage, left.region(), Cue.PERIOD.bit() | Cue.CUMULATIVE.bit())
        && !Words.any(passage, left.region(), Cue.VERB.bit());
  }

  /**
   * "đón 47 nghìn lượt khách, trong đó khách quốc tế 2 nghìn lượt, doanh thu 54 tỷ đồng": a measure
   * of another kind is of the whole, not of its part.
   */
  private static Draft whole(Passage passage, List<Draft> drafts, Draft draft, Draft part) {
    if (sameDimension(draft, part) || isYield(draft)) {
      return part;
    }
    boolean included = false;
    int at = part.index;
    for (int k = part.order - 1; k >= 0; k--) {
      Draft other = drafts.get(k);
      if (passage.sentence(other.index) != passage.sentence(part.index)) {
        break;
      }
      for (int i = at - 1; i > other.index; i--) {
        included |= passage.item(i).is(Cue.INCLUDE);
      }
      at = other.index;
      if (included && other.kind == Kind.LEVEL && sameDimension(other, part)) {
        return other;
      }
    }
    return part;
  }

  private static boolean isYield(Draft draft) {
    Dimension dimension = draft.quantity.unit().dimension();
    return draft.kind == Kind.LEVEL && (dimension == Dimension.RATE || dimension == Dimension.MASS);
  }

  private static boolean isBareMeasure(Passage passage, LeftContext left) {
    return left.phrase().size() == 1 && passage.item(left.phrase().get(0)).is(Cue.FIGURE_NOUN);
  }

  /** "Diện tích lúa 140 ha. Năng suất đạt 58 tạ/ha": the last measure of a crop before. */
  private static Draft lastGrown(Passage passage, List<Draft> drafts, Draft draft) {
    for (int k = draft.order - 1; k >= 0; k--) {
      Draft other = drafts.get(k);
      if (passage.sentence(other.index) < passage.sentence(draft.index) - GROWN_SENTENCES_MOST) {
        break;
      }
      boolean grown =
          isYield(other)
              || other.kind == Kind.LEVEL && other.quantity.unit().dimension() == Dimension.AREA;
      if (grown && passage.group(other.index) == 0) {
        return other;
      }
    }
    return null;
  }

  private static boolean sameDimension(Draft a, Draft b) {
    return a.quantity.unit().dimension() == b.quantity.unit().dimension();
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
        if (!PassageTimes.opensWithContinuation(passage, found.index)) {
          break;
        }
        // "… 7.652 tỷ đồng. Chia ra: … Lũy kế 80.945 tỷ đồng": of the whole, not of its parts.
        found = null;
      }
      if (passage.group(other.index) == 0) {
        found = other;
      }
    }
    return found;
  }
}
