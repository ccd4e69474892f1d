package vn.solieu.interpret;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.solieu.recognise.Item;
import vn.solieu.recognise.Mention;
import vn.solieu.recognise.Recogniser;
import vn.solieu.rules.RuleBook;

/**
 * Reads texts as they would be read without some rules. What a rule beat shows only where the rule
 * is away, and so costs nothing while it is there.
 */
final class Counterfactual {
  private static final int RULES_MOST = 6;

  private final RuleBook rules;
  private final Map<Set<String>, Recogniser> recognisers = new HashMap<>();

  Counterfactual(RuleBook rules) {
    this.rules = rules;
  }

  /** The items of a text with all rules. */
  List<Item> items(String text) {
    return items(text, Set.of());
  }

  /** The items of a text without those rules. */
  List<Item> items(String text, Set<String> without) {
    return recognisers
        .computeIfAbsent(
            Set.copyOf(without), ids -> new Recogniser(ids.isEmpty() ? rules : rules.without(ids)))
        .recognise(text)
        .items();
  }

  /**
   * The quantity that a stretch of text would make without that rule and those that would claim it
   * next, as quoted; empty where it would make none, or only one with a noun that no list has.
   */
  String quantity(String text, int start, int end, String rule) {
    Set<String> without = new HashSet<>(Set.of(rule));
    for (int k = 0; k < RULES_MOST; k++) {
      String claimer = null;
      for (Item item : items(text, without)) {
        if (item.end() <= start || item.start() >= end) {
          continue;
        }
        if (item.mention() instanceof Mention.Measured measured) {
          boolean known = NumberFields.isKnown(rules, measured.quantity().unit());
          return known ? text.substring(item.start(), item.end()) : "";
        }
        claimer = ruleOf(item) == null ? claimer : ruleOf(item);
      }
      if (claimer == null || !without.add(claimer)) {
        return "";
      }
    }
    return "";
  }

  /** The rule of a time or blocker, or null. */
  static String ruleOf(Item item) {
    return item.mention() instanceof Mention.Time time
        ? time.rule()
        : item.mention() instanceof Mention.Blocked blocked ? blocked.rule() : null;
  }
}
