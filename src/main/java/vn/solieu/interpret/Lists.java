package vn.solieu.interpret;

import java.util.ArrayList;
import java.util.List;
import vn.solieu.domain.Amount;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.Kind;
import vn.solieu.rules.Cue;
import vn.solieu.rules.Lexicon;

/** What the members of a list take over from each other, and what ties them. */
final class Lists {
  private Lists() {}

  /** A bare percentage in a list of changes is a change too: "tăng 19,2%; … 14,62%". */
  static void inheritKinds(Passage passage, List<Draft> drafts) {
    Draft before = null;
    for (Draft draft : drafts) {
      boolean bare =
          draft.kind == Kind.LEVEL
              && draft.quantity.unit().dimension() == Dimension.PERCENT
              && draft.rules.isEmpty();
      boolean follows =
          before != null && passage.sentence(before.index) == passage.sentence(draft.index);
      if (bare && follows && before.isDependent() && directly(passage, before.index, draft.index)) {
        draft.kind = before.kind;
        if (before.quantity.amount().first().value().signum() < 0) {
          draft.quantity = draft.quantity.negate();
        }
        draft.rules.add("list-kind");
      }
      if (draft.quantity.unit().dimension() == Dimension.PERCENT) {
        before = draft;
      }
    }
  }

  /** Whether only a noun phrase lies between, no verb of its own. */
  private static boolean directly(Passage passage, int from, int to) {
    for (int k = from + 1; k < to; k++) {
      if (passage
          .item(k)
          .isAny(Cue.REACH.bit() | Cue.STOP.bit() | Cue.MOVE.bit() | Cue.STATUS.bit())) {
        return false;
      }
    }
    return true;
  }

  /** Counts joined by equals signs. */
  static List<List<Draft>> equalities(Passage passage, List<Draft> drafts) {
    List<List<Draft>> found = new ArrayList<>();
    List<Draft> run = new ArrayList<>();
    for (Draft draft : drafts) {
      boolean joined =
          !run.isEmpty()
              && draft.index == run.get(run.size() - 1).index + 2
              && passage.item(draft.index - 1).is(Cue.EQUALS);
      if (!joined) {
        if (run.size() > 1) {
          found.add(List.copyOf(run));
        }
        run.clear();
      }
      run.add(draft);
    }
    if (run.size() > 1) {
      found.add(List.copyOf(run));
    }
    return found;
  }

  /**
   * Fractions of one unit in one sentence, led by the level that they divide where it stands before
   * them.
   */
  static List<List<Draft>> siblings(List<Draft> drafts) {
    List<List<Draft>> found = new ArrayList<>();
    List<Draft> run = new ArrayList<>();
    Draft whole = null;
    Passage passage = null;
    int first = 0;
    for (int k = 0; k < drafts.size(); k++) {
      Draft draft = drafts.get(k);
      if (draft.passage == null) {
        continue;
      }
      if (draft.passage != passage) {
        passage = draft.passage;
        first = k;
      }
      if (draft.quantity.amount() instanceof Amount.Fraction) {
        boolean same =
            !run.isEmpty()
                && run.get(run.size() - 1).passage == draft.passage
                && run.get(run.size() - 1).passage.sentence(run.get(run.size() - 1).index)
                    == draft.passage.sentence(draft.index)
                && run.get(0).quantity.unit().equals(draft.quantity.unit());
        if (!same) {
          close(run, whole, found);
          run.clear();
          whole = wholeBefore(drafts.subList(first, k), draft);
        }
        run.add(draft);
      }
    }
    close(run, whole, found);
    return found;
  }

  private static void close(List<Draft> run, Draft whole, List<List<Draft>> found) {
    if (run.size() > 1 || run.size() == 1 && whole != null) {
      List<Draft> siblings = new ArrayList<>(run);
      if (whole != null) {
        siblings.add(0, whole);
      }
      found.add(siblings);
    }
  }

  private static Draft wholeBefore(List<Draft> drafts, Draft fraction) {
    for (Draft draft : drafts) {
      if (draft.passage == fraction.passage
          && draft.passage.sentence(draft.index) == fraction.passage.sentence(fraction.index)
          && draft.passage.group(draft.index) == fraction.passage.group(fraction.index)
          && draft.kind == Kind.LEVEL
          && draft.quantity.unit().equals(fraction.quantity.unit())) {
        return draft;
      }
    }
    return null;
  }

  /** The noun at a phrase's beginning that its parts take over, or empty. */
  static String head(Lexicon lexicon, String phrase) {
    String best = "";
    int length = 0;
    if (phrase == null) {
      return best;
    }
    for (Lexicon.Entry entry : lexicon.of(Cue.HEAD)) {
      if (entry.text().length() > length
          && (phrase.equals(entry.text()) || phrase.startsWith(entry.text() + " "))) {
        length = entry.text().length();
        String value = entry.value(Cue.HEAD);
        best =
            value.startsWith("measure:")
                ? value.substring(8)
                : value.equals("sector") ? "" : entry.text();
      }
    }
    return best;
  }
}
