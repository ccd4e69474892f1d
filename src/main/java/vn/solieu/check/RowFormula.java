package vn.solieu.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.solieu.domain.ColumnFormula;
import vn.solieu.domain.ColumnFormula.Column;
import vn.solieu.domain.ColumnFormula.Constant;
import vn.solieu.domain.ColumnFormula.Operation;
import vn.solieu.domain.ColumnFormula.Term;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.Interval;
import vn.solieu.domain.Kind;

/**
 * A form's rule over the cells of one row.
 *
 * <p>Sums are in the units of their columns. A ratio may be printed in percent whether the rule
 * multiplies by a hundred or not; what is made of different units may be in any power of ten of
 * them.
 *
 * @param cells the row's cells by their column's label
 */
record RowFormula(ColumnFormula formula, Map<String, Operand> cells) {
  private static final int POWERS_MOST = 12;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  Operand result() {
    return cells.get(formula.result());
  }

  /** The computed cell first. */
  List<Operand> operands() {
    return formula.labels().stream().map(cells::get).toList();
  }

  /** Whether all but the result, or all, are in units that convert into one another. */
  boolean sameMeasure(boolean resultToo) {
    List<Operand> all = operands();
    Operand one = all.get(1);
    return all.subList(resultToo ? 0 : 1, all.size()).stream()
        .allMatch(other -> Comparability.sameMeasure(one.figure(), other.figure()));
  }

  /** Whether a percentage is computed from amounts of one measure. */
  boolean isPercentage() {
    Dimension dimension = result().figure().quantity().unit().dimension();
    return dimension == Dimension.PERCENT && sameMeasure(false);
  }

  /** What the result less the computed value may be; 0 lies in one of them where the rule holds. */
  List<Readings> residuals(Values values) {
    Readings stated = result().readings(values);
    Readings value = readings(formula.term(), values);
    List<Readings> residuals = new ArrayList<>();
    for (BigDecimal scale : scales()) {
      residuals.add(stated.minus(value.times(Readings.exactly(scale))));
    }
    if (isGrowth()) {
      Readings percent = value.times(Readings.exactly(HUNDRED));
      residuals.add(stated.minus(percent).plus(Readings.exactly(HUNDRED)));
    }
    return residuals;
  }

  /** The values that the rule may mean, in the result's unit; none where it can't be computed. */
  List<BigDecimal> results() {
    BigDecimal value = value(formula.term());
    if (value == null) {
      return List.of();
    }
    BigDecimal factor = result().figure().quantity().unit().factor();
    List<BigDecimal> results = new ArrayList<>();
    for (BigDecimal scale : scales()) {
      results.add(value.multiply(scale).divide(factor, MathContext.DECIMAL64));
    }
    if (isGrowth()) {
      results.add(value.multiply(HUNDRED).subtract(HUNDRED));
    }
    return results;
  }

  /** The intervals of {@link #results()}, in the same order. */
  List<Interval> intervals() {
    Interval value = readings(formula.term(), Values.PRINTED).tight();
    List<Interval> intervals = new ArrayList<>();
    for (BigDecimal scale : scales()) {
      intervals.add(Exactness.in(value.scale(scale), result().figure().quantity().unit()));
    }
    if (isGrowth()) {
      intervals.add(value.scale(HUNDRED).minus(Interval.point(HUNDRED)));
    }
    return intervals;
  }

  BigDecimal stated() {
    return result().number(Values.PRINTED).value();
  }

  private boolean isGrowth() {
    return isPercentage() && result().figure().kind() == Kind.GROWTH;
  }

  private List<BigDecimal> scales() {
    if (formula.isSum()) {
      return List.of(BigDecimal.ONE);
    }
    if (isPercentage()) {
      return List.of(BigDecimal.ONE, HUNDRED);
    }
    List<BigDecimal> powers = new ArrayList<>();
    for (int power = -POWERS_MOST; power <= POWERS_MOST; power++) {
      powers.add(BigDecimal.ONE.scaleByPowerOfTen(power));
    }
    return powers;
  }

  private Readings readings(Term term, Values values) {
    if (term instanceof Column column) {
      return cells.get(column.label()).readings(values);
    }
    if (term instanceof Constant constant) {
      return Readings.exactly(constant.value());
    }
    Operation operation = (Operation) term;
    Readings left = readings(operation.left(), values);
    Readings right = readings(operation.right(), values);
    return switch (operation.sign()) {
      case '+' -> left.plus(right);
      case '-' -> left.minus(right);
      case '*' -> left.times(right);
      default -> left.dividedBy(right);
    };
  }

  /** In base units as printed; null where a divisor is zero. */
  private BigDecimal value(Term term) {
    if (term instanceof Column column) {
      return cells.get(column.label()).baseValue();
    }
    if (term instanceof Constant constant) {
      return constant.value();
    }
    Operation operation = (Operation) term;
    BigDecimal left = value(operation.left());
    BigDecimal right = value(operation.right());
    if (left == null || right == null) {
      return null;
    }
    return switch (operation.sign()) {
      case '+' -> left.add(right);
      case '-' -> left.subtract(right);
      case '*' -> left.multiply(right);
      default -> right.signum() == 0 ? null : left.divide(right, MathContext.DECIMAL64);
    };
  }

  /** The rule with the printed numbers in the places of its columns. */
  String shown() {
    return shown(formula.term(), false);
  }

  private String shown(Term term, boolean inner) {
    if (term instanceof Column column) {
      String printed = cells.get(column.label()).printed();
      return printed.startsWith("-") ? "(" + printed + ")" : printed;
    }
    if (term instanceof Constant constant) {
      return constant.value().toPlainString();
    }
    Operation operation = (Operation) term;
    String sign = Map.of('+', "+", '-', "-", '*', "×", '/', "÷").get(operation.sign());
    boolean sum = Set.of('+', '-').contains(operation.sign());
    String text = shown(operation.left(), !sum) + " " + sign + " " + shown(operation.right(), true);
    return inner ? "(" + text + ")" : text;
  }
}
