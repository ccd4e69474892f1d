package vn.solieu.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.solieu.domain.Severity;

/**
 * What a rule file says of a check.
 *
 * @param id the check's stable id
 * @param says what it asks, by language ({@code vi}, {@code en})
 * @param formula the equation in signs
 * @param severity the level of a finding where it is broken
 * @param tolerances named bounds that its judgement uses
 * @param generic words that say nothing about which thing is meant
 * @param words named lists of words and phrases that its judgement uses
 * @param chains rows of indicators by id, in an order that its judgement knows
 * @param fires examples that must give a finding
 * @param silent examples that must give none
 */
public record CheckRule(
    String id,
    Map<String, String> says,
    String formula,
    Severity severity,
    Map<String, BigDecimal> tolerances,
    Set<String> generic,
    Map<String, List<String>> words,
    List<List<String>> chains,
    List<CheckExample> fires,
    List<CheckExample> silent) {
  public CheckRule {
    says = Map.copyOf(says);
    tolerances = Map.copyOf(tolerances);
    generic = Set.copyOf(generic);
    words = Map.copyOf(words);
    chains = chains.stream().map(List::copyOf).toList();
    fires = List.copyOf(fires);
    silent = List.copyOf(silent);
  }

  /** A named bound; throws IllegalArgumentException where the rule file has none. */
  public BigDecimal tolerance(String name) {
    BigDecimal value = tolerances.get(name);
    if (value == null) {
      throw new IllegalArgumentException("check " + id + " has no tolerance " + name);
    }
    return value;
  }

  /** A named list of words; throws IllegalArgumentException where the rule file has none. */
  public List<String> words(String name) {
    List<String> list = words.get(name);
    if (list == null) {
      throw new IllegalArgumentException("check " + id + " has no words " + name);
    }
    return list;
  }
}
