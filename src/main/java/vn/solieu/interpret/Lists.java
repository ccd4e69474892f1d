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
  private static final int WHOLES_BACK_MOST = 20;

  private Lists() {}

  /** A bare percentage in a list of changes is a change too: "tăng 19,2%; … 14,62%". */
  static void inheritKinds(Passage passage, List<Draft> drafts) {
    Draft before = null;
    boolean index = false;
    for (Draft draft : drafts) {
      index |= draft.kind == Kind.INDEX || comparesAhead(passage, draft);
      Dimension dimension = draft.quantity.unit().dimension();
      boolean bare =
          draft.kind == Kind.LEVEL && dimension == Dimension.PERCENT && isUnsaid(draft)
              || draft.kind == Kind.DIFFERENCE && dimension == Dimension.POINTS && isUnsaid(draft);
      boolean follows =
          before != null
              && before.quantity.unit().dimension() == dimension
              && passage.sentence(before.index) == passage.sentence(draft.index);
      boolean bracketed =
          follows
              && passage.group(draft.index) != passage.group(before.index)
              && opensBracket(passage, draft.index, before.index);
      boolean conjoined =
          draft.order > 0 && isConjoined(passage, drafts.get(draft.order - 1), draft);
      if (conjoined) {
        before = drafts.get(draft.order - 1);
      }
      if (conjoined
          || bare
              && follows
              && before.isDependent()
              && !namesRate(passage, before.index, draft.index)
              && (bracketed || directly(passage, before.index, draft.index))) {
        draft.kind = before.kind;
        if (before.quantity.amount().first().value().signum() < 0) {
          draft.quantity = draft.quantity.negate();
        }
        draft.rules.add("list-kind");
      }
      if (bare && isUnsaid(draft) && index && equals(passage, draft)) {
        draft.kind = Kind.INDEX;
        draft.rules.add("list-index");
      }
      if (dimension == Dimension.PERCENT || dimension == Dimension.POINTS) {
        before = draft;
      }
    }
  }

  /** "giảm 12 lượt và 30 người": amounts of two things that moved together. */
  private static boolean isConjoined(Passage passage, Draft before, Draft draft) {
    return draft.kind == Kind.LEVEL
        && isUnsaid(draft)
        && before.kind == Kind.DIFFERENCE
        && before.quantity.unit().dimension() != Dimension.PERCENT
        && draft.quantity.unit().dimension() != Dimension.PERCENT
        && draft.index == before.index + 2
        && passage.item(draft.index - 1).is(Cue.CONJUNCTION);
  }

  /** Whether a rate is named between two figures, so that the second is its level. */
  private static boolean namesRate(Passage passage, int from, int to) {
    for (int k = from + 1; k < to; k++) {
      if (passage.item(k).value(Cue.HEAD).equals("rate")) {
        return true;
      }
    }
    return false;
  }

  /** "So cùng kỳ: xi măng giảm 2%; thức ăn bằng 98%": what a list compares with, said ahead. */
  private static boolean comparesAhead(Passage passage, Draft draft) {
    if (draft.kind != Kind.GROWTH || draft.plan != null) {
      return false;
    }
    int sentence = passage.sentence(draft.index);
    boolean compared = false;
    for (int k = draft.index - 1; k >= 0 && passage.sentence(k) == sentence; k--) {
      if (passage.item(k).is(Cue.COLON)) {
        int before = passage.before(k);
        compared =
            before >= 0 && passage.item(before).isAny(Cue.SAME_PERIOD.bit() | Cue.PERIOD.bit());
      }
    }
    return compared;
  }

  private static boolean equals(Passage passage, Draft draft) {
    int before = passage.before(draft.index);
    return before >= 0 && passage.item(before).value(Cue.REACH).equals("equal");
  }

  /**
   * A bare percentage in brackets says what stands before them in another way: a change by an
   * amount as a growth, what was done of a plan as its completion.
   */
  static void readBrackets(Passage passage, List<Draft> drafts) {
    for (int k = 1; k < drafts.size(); k++) {
      Draft draft = drafts.get(k);
      Draft before = drafts.get(k - 1);
      int group = passage.group(draft.index);
      if (draft.rules.contains("former-level")
          && draft.kind == Kind.LEVEL
          && draft.quantity.unit().dimension() == Dimension.PERCENT
          && before.kind == Kind.PLAN_COMPLETION
          && group != 0
          && opensBracket(passage, draft.index, before.index)) {
        // "đạt 52,5% kế hoạch (cùng kỳ năm 2016 đạt 48,39%)": of that year's plan.
        draft.kind = Kind.PLAN_COMPLETION;
        draft.plan = before.plan;
        draft.rules.add("bracket-completion");
        continue;
      }
      if (group == 0
          || draft.quantity.unit().dimension() != Dimension.PERCENT
          || passage.groupAt(group).open() != before.index + 1) {
        continue;
      }
      boolean alone = passage.groupAt(group).open() == draft.index - 1;
      boolean reached =
          draft.index - 2 == passage.groupAt(group).open()
              && passage.item(draft.index - 1).is(Cue.REACH);
      if (alone && draft.rules.contains("signed-percent")) {
        if (before.kind == Kind.DIFFERENCE && before.quantity.isPoint()) {
          draft.kind = Kind.GROWTH;
          if (before.quantity.amount().first().value().signum() < 0) {
            draft.quantity = draft.quantity.negate();
          }
          draft.basePeriod = draft.basePeriod == null ? before.basePeriod : draft.basePeriod;
          draft.rules.add("bracket-growth");
        } else if (before.rules.contains("planned-pair")) {
          draft.kind = Kind.PLAN_COMPLETION;
          draft.rules.add("bracket-completion");
        }
      } else if (reached
          && draft.kind == Kind.LEVEL
          && isUnsaid(draft)
          && before.kind == Kind.LEVEL
          && before.status == vn.solieu.domain.Status.PLAN) {
        draft.kind = Kind.PLAN_COMPLETION;
        draft.rules.add("bracket-completion");
      }
    }
  }

  /** Whether no rule told its kind. */
  private static boolean isUnsaid(Draft draft) {
    for (String rule : draft.rules) {
      if (!rule.startsWith("base") && !rule.startsWith("status") && !rule.equals("in-order")) {
        return false;
      }
    }
    return true;
  }

  /** Whether a figure stands in a bracket that opens right behind another one. */
  private static boolean opensBracket(Passage passage, int index, int before) {
    int open = passage.groupAt(passage.group(index)).open();
    if (open < before) {
      return false;
    }
    for (int k = before + 1; k < open; k++) {
      if (passage
          .item(k)
          .isAny(Cue.COMMA.bit() | Cue.SEMICOLON.bit() | Cue.QUANTITY.bit() | Cue.STOP.bit())) {
        return false;
      }
    }
    return true;
  }

  /** An amount that reaches a percentage reaches a plan: "… 61,8 tỷ đồng, đạt 55,1%". */
  static void completePlans(Passage passage, List<Draft> drafts) {
    for (int k = 1; k < drafts.size(); k++) {
      Draft draft = drafts.get(k);
      Draft before = drafts.get(k - 1);
      int reach = passage.before(draft.index);
      boolean bare =
          draft.kind == Kind.LEVEL
              && draft.quantity.unit().dimension() == Dimension.PERCENT
              && !draft.ownPhrase
              && isUnsaid(draft);
      boolean fraction =
          before.kind == Kind.RATIO
              && passage.sentence(before.index) == passage.sentence(draft.index);
      // "11/12 tổ dân phố đạt chuẩn, 100% cơ quan đạt danh hiệu": it has a noun of its own.
      boolean named =
          (reach < 0 || !passage.item(reach).is(Cue.REACH))
              && passage.group(draft.index) == passage.group(before.index)
              && !RightContext.of(passage, draft.index).isEmpty();
      if (draft.kind == Kind.LEVEL
          && draft.quantity.unit().dimension() == Dimension.PERCENT
          && fraction
          && !named
          && isUnsaid(draft)
          && !semicolonBetween(passage, before.index, draft.index)) {
        // "30/38 trường, đạt 78,9%" says one thing twice; "24/25 vụ, tỷ lệ 96%" names a rate.
        boolean rate =
            passage.group(draft.index) == passage.group(before.index)
                && (namesRate(passage, before.index, draft.index)
                    || reach >= 0 && passage.item(reach).value(Cue.REACH).equals("rate"));
        draft.kind = rate ? Kind.LEVEL : Kind.SHARE;
        draft.of = rate ? draft.of : before;
        draft.phrase = rate ? draft.phrase : before.phrase;
        draft.rules.add("fraction-as-percent");
        continue;
      }
      boolean amount =
          before.kind == Kind.LEVEL
              && before.quantity.unit().dimension() != Dimension.PERCENT
              && passage.sentence(before.index) == passage.sentence(draft.index)
              && (passage.group(before.index) == passage.group(draft.index)
                  || bracketed(passage, before, draft) && plansBefore(drafts, k));
      boolean rated = reach >= 0 && passage.item(reach).value(Cue.REACH).equals("rate");
      if (bare && amount && !rated && reach >= 0 && passage.item(reach).is(Cue.REACH)) {
        boolean own = sharesBefore(passage, drafts, k);
        boolean share = wholeOf(passage, drafts, k) != null || own;
        draft.kind = share ? Kind.SHARE : Kind.PLAN_COMPLETION;
        if (own) {
          draft.rules.add("share-as-whole");
        }
        draft.of =
            before.status == vn.solieu.domain.Status.PLAN && before.of == null && k > 1
                ? levelBefore(drafts, k)
                : before;
        draft.rules.add("amount-reaches-percent");
      }
    }
  }

  /**
   * The level of which the amount before a percentage is that percentage: "đến hạn 200 hồ sơ; trả
   * đúng hạn 193 hồ sơ, đạt 96,5%"; or null.
   */
  private static Draft wholeOf(Passage passage, List<Draft> drafts, int percentage) {
    Draft part = drafts.get(percentage - 1);
    Draft percent = drafts.get(percentage);
    if (!percent.quantity.isPoint() || !part.quantity.isPoint()) {
      return null;
    }
    for (int k = percentage - 2; k >= Math.max(0, percentage - WHOLES_BACK_MOST); k--) {
      Draft whole = drafts.get(k);
      if (passage.sentence(whole.index) != passage.sentence(part.index)) {
        break;
      }
      if (whole.kind == Kind.LEVEL
          && whole.status != vn.solieu.domain.Status.PLAN
          && whole.quantity.isPoint()
          && whole.quantity.unit().comparableWith(part.quantity.unit())
          && Closure.isShare(part, whole, percent)) {
        return whole;
      }
    }
    return null;
  }

  /** Whether a bracket opens right behind a level and a percentage is the first in it. */
  private static boolean bracketed(Passage passage, Draft level, Draft percentage) {
    return passage.groupAt(passage.group(percentage.index)).open() == level.index + 1;
  }

  /** "bằng 87% dự toán …; trong đó thu nội địa 7,2 nghìn tỷ đồng (bằng 83,8%)": of the plan too. */
  private static boolean plansBefore(List<Draft> drafts, int percentage) {
    for (int k = percentage - 1; k >= 0; k--) {
      Kind kind = drafts.get(k).kind;
      if (kind == Kind.PLAN_COMPLETION || kind == Kind.INDEX) {
        return kind == Kind.PLAN_COMPLETION;
      }
    }
    return false;
  }

  /**
   * "thu hoạch 1.396 ha, đạt 34% diện tích gieo trồng. Trong đó, lúa 358 ha, đạt 58%": a part is
   * measured as its whole was.
   */
  private static boolean sharesBefore(Passage passage, List<Draft> drafts, int percentage) {
    int sentence = passage.sentence(drafts.get(percentage).index);
    for (int k = percentage - 1; k >= 0; k--) {
      Draft other = drafts.get(k);
      boolean near =
          passage.sentence(other.index) == sentence
              || passage.sentence(other.index) == sentence - 1
                  && PassageTimes.opensWithContinuation(passage, drafts.get(percentage).index);
      if (!near || other.kind == Kind.PLAN_COMPLETION) {
        return false;
      }
      if (other.rules.contains("share-of-area")) {
        return true;
      }
    }
    return false;
  }

  private static boolean semicolonBetween(Passage passage, int from, int to) {
    for (int k = from + 1; k < to; k++) {
      if (passage.item(k).is(Cue.SEMICOLON)) {
        return true;
      }
    }
    return false;
  }

  private static Draft levelBefore(List<Draft> drafts, int k) {
    Draft other = drafts.get(k - 2);
    return other.kind == Kind.LEVEL ? other : drafts.get(k - 1);
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
    // One fraction beside a count of the same noun may divide something else.
    if (run.size() > 1 || run.size() == 1 && whole != null && divides(run.get(0), whole)) {
      List<Draft> siblings = new ArrayList<>(run);
      if (whole != null) {
        siblings.add(0, whole);
      }
      found.add(siblings);
    }
  }

  private static boolean divides(Draft fraction, Draft whole) {
    return fraction.quantity.amount() instanceof Amount.Fraction parts
        && parts.whole().value().compareTo(whole.quantity.amount().first().value()) == 0;
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
    String text = leadingHead(lexicon, phrase);
    if (text.isEmpty()) {
      return text;
    }
    String value = lexicon.entry(text).value(Cue.HEAD);
    return value.startsWith("measure:") ? value.substring(8) : value.equals("sector") ? "" : text;
  }

  /** The longest head noun that a phrase begins with, or empty. */
  static String leadingHead(Lexicon lexicon, String phrase) {
    if (phrase == null) {
      return "";
    }
    for (int end = phrase.length(); end > 0; end = phrase.lastIndexOf(' ', end - 1)) {
      Lexicon.Entry entry = lexicon.entry(phrase.substring(0, end));
      if (entry != null && entry.is(Cue.HEAD)) {
        return entry.text();
      }
    }
    return "";
  }
}
