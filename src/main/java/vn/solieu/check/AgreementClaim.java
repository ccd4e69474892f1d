package vn.solieu.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.solieu.domain.Interval;
import vn.solieu.domain.Verdict;
import vn.solieu.domain.VietnameseNumber;

/** Numbers that must be one and the same: {@code 09 = 09 = 09}, or the denominators of siblings. */
record AgreementClaim(String check, List<Operand> operands) implements Claim {
  AgreementClaim {
    operands = List.copyOf(operands);
  }

  @Override
  public Outcome outcome(Values values) {
    Outcome outcome = outcome(operands, values);
    boolean far =
        outcome.verdict() == Verdict.BROKEN
            && operands.stream()
                .anyMatch(one -> Outcome.isFar(one.baseValue(), operands.get(0).baseValue()));
    return far && operands.size() == 2 ? Outcome.farOff() : outcome;
  }

  /** The worst of all pairs: intervals that meet pair by pair have a point in common. */
  private static Outcome outcome(List<Operand> operands, Values values) {
    Outcome worst = Outcome.HOLDS;
    for (int i = 0; i < operands.size(); i++) {
      for (int j = i + 1; j < operands.size(); j++) {
        Readings difference =
            operands.get(i).readings(values).minus(operands.get(j).readings(values));
        Outcome pair = difference.against(Interval.ZERO);
        worst = pair.verdict().compareTo(worst.verdict()) > 0 ? pair : worst;
      }
    }
    return worst;
  }

  @Override
  public boolean tight() {
    return true;
  }

  /** The others must agree among themselves. */
  @Override
  public boolean hangsOn(Operand operand) {
    List<Operand> others = operands.stream().filter(other -> !other.equals(operand)).toList();
    return outcome(others, Values.PRINTED).holds();
  }

  /** The first that prints a value. */
  private Operand like(BigDecimal value) {
    return operands.stream()
        .filter(operand -> operand.baseValue().compareTo(value) == 0)
        .findFirst()
        .orElseThrow();
  }

  @Override
  public Account account() {
    Map<BigDecimal, Long> counts =
        operands.stream()
            .map(operand -> operand.baseValue().stripTrailingZeros())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    // The value that most share; the first printed one of several.
    BigDecimal common =
        operands.stream()
            .map(operand -> operand.baseValue().stripTrailingZeros())
            .max(Comparator.comparing(counts::get))
            .orElseThrow();
    Operand odd =
        operands.stream()
            .filter(operand -> operand.baseValue().compareTo(common) != 0)
            .findFirst()
            .orElse(operands.get(0));
    StringBuilder formula = new StringBuilder(operands.get(0).printed());
    for (int i = 1; i < operands.size(); i++) {
      boolean agree = outcome(operands.subList(i - 1, i + 1), Values.PRINTED).holds();
      formula.append(agree ? " = " : " ≠ ").append(operands.get(i).printed());
    }
    BigDecimal factor = odd.figure().quantity().unit().factor();
    return new Account(
            formula.toString(),
            odd.printed(),
            VietnameseNumber.format(common.divide(factor, MathContext.DECIMAL64), 0),
            VietnameseNumber.format(
                odd.baseValue().subtract(common).divide(factor, MathContext.DECIMAL64), 0),
            List.of())
        .with(
            Exactness.absolute(
                odd.readings(Values.PRINTED).tight(),
                like(common).readings(Values.PRINTED).tight(),
                odd.figure().quantity().unit()));
  }
}
