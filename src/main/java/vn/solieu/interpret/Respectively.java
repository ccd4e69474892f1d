package vn.solieu.interpret;

import java.util.ArrayList;
import java.util.List;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.Kind;
import vn.solieu.recognise.Item;
import vn.solieu.recognise.PeriodExpression;
import vn.solieu.rules.Cue;

/**
 * "Diện tích lạc, vừng và đậu xanh lần lượt đạt 640 ha, 215 ha và 98 ha": names and figures in the
 * same order.
 */
final class Respectively {
  private static final String IN_ORDER = "in-order";

  /** What the names before the word don't reach beyond. */
  private static final long ENDS_NAMES =
      Words.mask(Cue.STOP, Cue.SEMICOLON, Cue.COLON, Cue.QUANTITY, Cue.PERIOD, Cue.MOVE);

  /** What may stand between the word and the first number. */
  private static final long BEFORE_NUMBER =
      Words.mask(Cue.REACH, Cue.MOVE, Cue.STATUS, Cue.QUALIFIER, Cue.COLON);

  private Respectively() {}

  /** Gives each figure of such a run its own name. */
  static void deal(Passage passage, List<Draft> drafts) {
    for (int k = 0; k < drafts.size(); k++) {
      int word = orderWord(passage, drafts.get(k).index);
      if (word < 0) {
        continue;
      }
      List<Draft> run = run(passage, drafts, k);
      List<List<Integer>> members = members(passage, word);
      if (run.size() > 1 && members.size() == run.size()) {
        name(passage, run, members);
      } else if (run.size() > 1) {
        again(passage, drafts, k, run);
      }
      k += run.size() - 1;
    }
  }

  /**
   * "… chiếm 35,4%; … chiếm 17,9% (cùng kỳ tương ứng là: 35,9%; 17,3%)": what the bracket says of
   * another time is of the figures before it, in their order.
   */
  private static void again(Passage passage, List<Draft> drafts, int first, List<Draft> run) {
    int group = passage.group(run.get(0).index);
    if (group == 0) {
      changes(passage, drafts, first, run);
      return;
    }
    int open = passage.groupAt(group).open();
    List<Draft> before = new ArrayList<>();
    for (int k = first - 1; k >= 0 && before.size() < run.size(); k--) {
      Draft other = drafts.get(k);
      boolean alike =
          passage.group(other.index) == passage.groupAt(group).parent()
              && passage.sentence(other.index) == passage.sentence(open)
              && other.quantity.unit().equals(run.get(0).quantity.unit());
      if (alike) {
        before.add(0, other);
      }
    }
    Draft last = before.isEmpty() ? null : before.get(before.size() - 1);
    boolean same = last != null && before.stream().allMatch(other -> other.kind == last.kind);
    if (!same || before.size() < run.size()) {
      return;
    }
    PeriodExpression time = null;
    for (int k = open; k < run.get(0).index; k++) {
      if (passage.item(k).is(Cue.PERIOD)) {
        time = passage.item(k).time().expression();
      }
    }
    for (int k = 0; k < run.size(); k++) {
      Draft draft = run.get(k);
      draft.phrase = before.get(k).phrase;
      draft.kind = last.kind;
      draft.ownPeriod = time == null ? draft.ownPeriod : time;
      draft.ownPhrase = true;
      draft.of = null;
      draft.rules.add("in-order");
    }
  }

  /**
   * "A đạt 74% kế hoạch; B đạt 72% kế hoạch; tăng so với cùng kỳ lần lượt là 11% và 10%": changes
   * of the figures before them, in their order.
   */
  private static void changes(Passage passage, List<Draft> drafts, int first, List<Draft> run) {
    boolean moves = false;
    for (int k = run.get(0).index - 1; k >= 0 && !passage.item(k).is(Cue.QUANTITY); k--) {
      moves |= passage.item(k).is(Cue.MOVE);
    }
    boolean percent = run.get(0).quantity.unit().dimension() == Dimension.PERCENT;
    if (!moves || !percent || first < run.size()) {
      return;
    }
    List<Draft> before = drafts.subList(first - run.size(), first);
    boolean alike =
        before.stream()
            .allMatch(
                other ->
                    other.ownPhrase
                        && other.kind == before.get(0).kind
                        && passage.sentence(other.index) == passage.sentence(run.get(0).index));
    for (int k = 0; alike && k < run.size(); k++) {
      Draft draft = run.get(k);
      draft.phrase = before.get(k).phrase;
      draft.kind = Kind.GROWTH;
      draft.ownPhrase = true;
      draft.of = before.get(k).isDependent() ? before.get(k).of : before.get(k);
      draft.rules.add("in-order");
    }
  }

  /** The word that says so, before the first figure of a run; -1 for none. */
  private static int orderWord(Passage passage, int index) {
    for (int k = passage.before(index); k >= 0; k = passage.before(k)) {
      Item item = passage.item(k);
      if (item.value(Cue.ADVERB).equals(IN_ORDER)) {
        return k;
      }
      if (!item.isAny(BEFORE_NUMBER)) {
        return -1;
      }
    }
    return -1;
  }

  private static List<Draft> run(Passage passage, List<Draft> drafts, int first) {
    List<Draft> run = new ArrayList<>(List.of(drafts.get(first)));
    for (int k = first + 1; k < drafts.size(); k++) {
      int joint = passage.before(drafts.get(k).index);
      boolean joined =
          joint >= 0
              && passage
                  .item(joint)
                  .isAny(Cue.COMMA.bit() | Cue.CONJUNCTION.bit() | Cue.SEMICOLON.bit())
              && passage.before(joint) == drafts.get(k - 1).index;
      if (!joined) {
        break;
      }
      run.add(drafts.get(k));
    }
    return run;
  }

  /** The names before that word, cut at commas and conjunctions. */
  private static List<List<Integer>> members(Passage passage, int word) {
    List<List<Integer>> members = new ArrayList<>();
    List<Integer> member = new ArrayList<>();
    int at = passage.before(word);
    // "tăng tương ứng 21,4% và 35,2%": the verb may stand before the word.
    while (at >= 0 && passage.item(at).isAny(Cue.REACH.bit() | Cue.MOVE.bit())) {
      at = passage.before(at);
    }
    for (; at >= 0; at = passage.before(at)) {
      Item item = passage.item(at);
      if (item.isAny(ENDS_NAMES)) {
        break;
      }
      if (item.isAny(Cue.COMMA.bit() | Cue.CONJUNCTION.bit())) {
        members.add(0, member);
        member = new ArrayList<>();
      } else {
        member.add(0, at);
      }
    }
    if (!member.isEmpty()) {
      members.add(0, member);
    }
    return members;
  }

  private static void name(Passage passage, List<Draft> run, List<List<Integer>> members) {
    List<Integer> head = head(passage, members.get(0));
    boolean generic =
        members.stream().allMatch(m -> m.size() == 1 && passage.item(m.get(0)).is(Cue.FIGURE_NOUN));
    List<Integer> label =
        generic ? CountedPhrase.passageLabel(passage, run.get(0).index) : List.of();
    for (int k = 0; k < run.size(); k++) {
      List<Integer> words = new ArrayList<>();
      boolean own = NounPhrase.firstHead(passage, members.get(k)) == 0;
      if (k > 0 && !own) {
        words.addAll(head);
      }
      words.addAll(members.get(k));
      words.addAll(label);
      Draft draft = run.get(k);
      draft.phrase = Words.join(passage, Words.trimLeft(passage, words));
      draft.ownPhrase = true;
      draft.rules.add("in-order");
    }
  }

  /** The nouns that all members share: "diện tích gieo trồng", "chỉ số sản xuất của ngành". */
  private static List<Integer> head(Passage passage, List<Integer> member) {
    int end = 0;
    while (end < member.size()
        && passage
            .item(member.get(end))
            .isAny(Cue.HEAD.bit() | Cue.VERB.bit() | Cue.PREPOSITION.bit())) {
      end++;
    }
    return member.subList(0, Math.min(end, member.size() - 1));
  }
}
