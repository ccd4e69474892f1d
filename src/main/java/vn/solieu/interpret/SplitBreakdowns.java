package vn.solieu.interpret;

import java.util.ArrayList;
import java.util.List;
import vn.solieu.domain.Kind;
import vn.solieu.rules.Lexicon;

/**
 * Breakdowns that nothing in the text announces, but the nature of the thing does: what is exported
 * and imported makes up the trade.
 */
final class SplitBreakdowns {
  /** Of {@link #sides}: the first of a split's two parts. */
  private static final long PART = 0x5555555555555555L;

  private static final int LEVELS_AHEAD_MOST = 8;
  private static final int LINES_AHEAD_MOST = 2;

  private SplitBreakdowns() {}

  /**
   * New breakdowns over the drafts of a report in reading order; {@code known} are left as they
   * are.
   */
  static List<BreakdownReader.Parts> read(
      List<Draft> drafts, List<BreakdownReader.Parts> known, Lexicon lexicon) {
    List<Draft> levels = new ArrayList<>();
    for (Draft draft : drafts) {
      if (draft.kind == Kind.LEVEL
          && draft.quantity.isPoint()
          && draft.passage != null
          && draft.phrase != null) {
        levels.add(draft);
      }
    }
    List<BreakdownReader.Parts> found = new ArrayList<>();
    for (int k = 0; k < levels.size(); k++) {
      for (Lexicon.Split split : lexicon.splits()) {
        BreakdownReader.Parts parts = at(levels, k, split);
        if (parts != null
            && known.stream()
                .noneMatch(other -> other.total() == parts.total() && other.exhaustive())) {
          found.add(parts);
          break;
        }
      }
    }
    return found;
  }

  /** Whether a whole among the drafts may have its parts from that line on. */
  static boolean goOn(List<Draft> drafts, int line, Lexicon lexicon) {
    for (int k = drafts.size() - 1; k >= 0; k--) {
      Draft draft = drafts.get(k);
      if (draft.source.line() + LINES_AHEAD_MOST < line) {
        return false;
      }
      for (Lexicon.Split split : lexicon.splits()) {
        if (draft.phrase != null && holds(draft.phrase, split.whole())) {
          return true;
        }
      }
    }
    return false;
  }

  private static BreakdownReader.Parts at(List<Draft> levels, int index, Lexicon.Split split) {
    Draft total = levels.get(index);
    if (!holds(total.phrase, split.whole())) {
      return null;
    }
    Draft part = null;
    Draft other = null;
    for (int k = index + 1; k < Math.min(levels.size(), index + 1 + LEVELS_AHEAD_MOST); k++) {
      Draft next = levels.get(k);
      if (next.source.line() > total.source.line() + LINES_AHEAD_MOST
          || holds(next.phrase, split.whole())) {
        break;
      }
      if (!fits(next, total)) {
        continue;
      }
      if (part == null && holds(next.phrase, split.part())) {
        part = next;
      } else if (other == null && holds(next.phrase, split.other())) {
        other = next;
      }
    }
    if (part == null || other == null) {
      return null;
    }
    List<Draft> both = List.of(part, other);
    boolean whole = Closure.closes(total, both) || Closure.closesButForOneSlip(total, both);
    return whole ? new BreakdownReader.Parts(total, both, true, "split") : null;
  }

  private static boolean fits(Draft member, Draft total) {
    return member.quantity.unit().comparableWith(total.quantity.unit())
        && member.period != null
        && total.period != null
        && member.period.covers(total.period);
  }

  /** Which parts of which splits a phrase names: two bits for each split, of 32 at most. */
  static long sides(String phrase, List<Lexicon.Split> splits) {
    long sides = 0;
    for (int k = 0; k < splits.size(); k++) {
      Lexicon.Split split = splits.get(k);
      sides |= isSide(phrase, split.part(), split) ? 1L << 2 * k : 0;
      sides |= isSide(phrase, split.other(), split) ? 2L << 2 * k : 0;
    }
    return sides;
  }

  /** Whether two phrases name the two parts of a whole. */
  static boolean areSides(long one, long two) {
    return ((one & PART) << 1 & two) != 0 || ((two & PART) << 1 & one) != 0;
  }

  private static boolean isSide(String phrase, String words, Lexicon.Split split) {
    return holds(phrase, words) && !holds(phrase, split.whole());
  }

  /** Whether a phrase has those words. */
  private static boolean holds(String phrase, String words) {
    int at = phrase.indexOf(words);
    while (at >= 0 && !isWhole(phrase, at, at + words.length())) {
      at = phrase.indexOf(words, at + 1);
    }
    return at >= 0;
  }

  private static boolean isWhole(String phrase, int begin, int end) {
    return (begin == 0 || phrase.charAt(begin - 1) == ' ')
        && (end == phrase.length() || phrase.charAt(end) == ' ');
  }
}
