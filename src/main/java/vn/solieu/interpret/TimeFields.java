package vn.solieu.interpret;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.solieu.domain.Period;
import vn.solieu.interpret.Explanation.Field;
import vn.solieu.interpret.Explanation.Loss;
import vn.solieu.interpret.Explanation.Reason;
import vn.solieu.interpret.Explanation.Rival;
import vn.solieu.recognise.Item;
import vn.solieu.recognise.Mention;
import vn.solieu.recognise.PeriodExpression;
import vn.solieu.rules.Cue;
import vn.solieu.rules.PatternRule;
import vn.solieu.rules.RuleBook;

/** Explains fields that a time in the text set: which rule read it, and what else it might say. */
final class TimeFields {
  private static final int RIVALS_MOST = 4;
  private static final int COMPARED_WITHIN = 4;

  private final RuleBook rules;
  private final Counterfactual counterfactual;

  TimeFields(RuleBook rules, Counterfactual counterfactual) {
    this.rules = rules;
    this.counterfactual = counterfactual;
  }

  /** The item of a passage that is that time, found by identity, or -1. */
  static int find(Passage passage, PeriodExpression time) {
    for (int k = 0; k < passage.size(); k++) {
      if (passage.item(k).mention() instanceof Mention.Time mention
          && mention.expression() == time) {
        return k;
      }
    }
    return -1;
  }

  /**
   * A field as a time said it.
   *
   * @param meaning what a time would make the field
   */
  Field field(
      String name,
      String value,
      Passage passage,
      int index,
      Function<PeriodExpression, Optional<Period>> meaning) {
    Item item = passage.item(index);
    return new Field(
        name,
        value,
        Reason.TIME,
        rules.pattern(item.time().rule()).orElse(null),
        passage.text().substring(item.start(), item.end()),
        readings(passage.text(), item, value, meaning));
  }

  /** Other readings of the same words, by taking away the rules that read them one by one. */
  private List<Rival> readings(
      String text, Item won, String value, Function<PeriodExpression, Optional<Period>> meaning) {
    List<Rival> rivals = new ArrayList<>();
    PatternRule winner = rules.pattern(won.time().rule()).orElse(null);
    Set<String> without = new HashSet<>();
    String claimer = won.time().rule();
    while (claimer != null && without.add(claimer) && without.size() <= RIVALS_MOST) {
      claimer = null;
      for (Item item : counterfactual.items(text, without)) {
        boolean overlaps = item.start() < won.end() && won.start() < item.end();
        if (!overlaps || !(item.mention() instanceof Mention.Time time)) {
          continue;
        }
        claimer = time.rule();
        String other = meaning.apply(time.expression()).map(Period::toString).orElse("");
        if (!other.isEmpty() && !other.equals(value)) {
          rules
              .pattern(time.rule())
              .ifPresent(rule -> rivals.add(rival(text, winner, won, rule, item, other)));
        }
        break;
      }
    }
    return rivals;
  }

  private Rival rival(
      String text, PatternRule winner, Item won, PatternRule rule, Item item, String value) {
    String said = text.substring(item.start(), item.end());
    if (item.start() > won.start()) {
      return Rival.of(rule, value, said, Loss.START);
    }
    if (winner != null && winner.priority() != rule.priority()) {
      return new Rival(rule, value, said, Loss.PRIORITY, rule.priority(), winner.priority());
    }
    boolean shorter = item.end() - item.start() < won.end() - won.start();
    return Rival.of(rule, value, said, shorter ? Loss.LENGTH : Loss.ORDER);
  }

  /** Other times that the figure might have spoken of: before it in its sentence, or behind it. */
  List<Rival> others(
      Draft draft, int won, String value, Function<PeriodExpression, Optional<Period>> meaning) {
    Passage passage = draft.passage;
    List<Rival> rivals = new ArrayList<>();
    Set<String> seen = new HashSet<>(Set.of(value));
    for (int k = 0; k < passage.size() && rivals.size() < RIVALS_MOST; k++) {
      Item item = passage.item(k);
      boolean candidate =
          k != won
              && k <= draft.index + 1
              && passage.sentence(k) == passage.sentence(draft.index)
              && item.is(Cue.PERIOD)
              && item.value(Cue.PERIOD).isEmpty()
              && item.time().expression() != draft.basePeriod
              && !isCompared(passage, k);
      if (!candidate) {
        continue;
      }
      String other = meaning.apply(item.time().expression()).map(Period::toString).orElse("");
      if (!other.isEmpty() && seen.add(other)) {
        rivals.add(
            Rival.of(
                rules.pattern(item.time().rule()).orElse(null),
                other,
                passage.text().substring(item.start(), item.end()),
                Loss.FARTHER));
      }
    }
    return rivals;
  }

  /** Whether a time is what something is compared with, which no figure speaks of. */
  private static boolean isCompared(Passage passage, int index) {
    for (int k = index - 1; k >= Math.max(0, index - COMPARED_WITHIN); k--) {
      if (passage.item(k).is(Cue.COMPARE)) {
        return true;
      }
    }
    return false;
  }
}
