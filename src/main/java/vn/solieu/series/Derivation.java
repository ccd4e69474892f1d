package vn.solieu.series;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How a value follows from printed ones.
 *
 * @param rule what is done with the operands
 * @param operands printed observations, the latest period first in a difference
 */
public record Derivation(Rule rule, List<Observation> operands) {
  /** A month is the difference of two cumulatives; a cumulative is a sum of what it is made of. */
  public enum Rule {
    DIFFERENCE(" \u2212 "),
    SUM(" + ");

    private final String sign;

    Rule(String sign) {
      this.sign = sign;
    }
  }

  public Derivation {
    operands = List.copyOf(operands);
  }

  /** The operands as printed, such as {@code 3.955,6 tỷ đồng − 3.534,3 tỷ đồng}. */
  public String formula() {
    return operands.stream().map(Observation::quote).collect(Collectors.joining(rule.sign));
  }
}
