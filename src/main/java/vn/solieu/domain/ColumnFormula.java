package vn.solieu.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a form computes one column from others: {@code 3=2/1}, {@code (5)=(3)+(4)}, {@code
 * 6=5/4*100}.
 *
 * @param result label of the computed column
 * @param term what it is computed as
 */
public record ColumnFormula(String result, Term term) {
  /** A cell's formula has a few columns; what is longer isn't read. */
  private static final int LONGEST = 80;

  private static final Pattern AROUND_LABEL = Pattern.compile("[\\s()]+");

  /** Signs as they are printed, the weakest rank first, and what each means. */
  private static final List<String> SIGNS = List.of("+-\u2013\u2212", "*X\u00d7\u00b7/:\u00f7");

  private static final List<String> MEANS = List.of("+---", "****///");

  /** An arithmetic expression over columns. */
  public sealed interface Term {}

  /** A column by its label: a number or a letter. */
  public record Column(String label) implements Term {}

  /** A power of ten that turns a ratio into a percentage or one unit into another. */
  public record Constant(BigDecimal value) implements Term {}

  /** Two terms under one of {@code + - * /}. */
  public record Operation(char sign, Term left, Term right) implements Term {}

  public ColumnFormula {
    Objects.requireNonNull(result, "result");
    Objects.requireNonNull(term, "term");
  }

  /**
   * The formula of a cell, or empty where it is none over these columns or uses the computed one.
   *
   * @param labels those of the row's columns; a number that is none of them is a constant
   */
  public static Optional<ColumnFormula> parse(String text, Collection<String> labels) {
    String bare = text.replaceAll("[\\s%]+", "").replace("()", "");
    int equals = bare.indexOf('=');
    String result = equals < 0 ? "" : label(bare.substring(0, equals));
    if (!labels.contains(result)) {
      return Optional.empty();
    }
    String right = bare.substring(equals + 1).toUpperCase(Locale.ROOT);
    Term term = right.length() > LONGEST ? null : term(right, labels);
    if (!(term instanceof Operation)) {
      return Optional.empty();
    }
    ColumnFormula formula = new ColumnFormula(result, term);
    List<String> used = formula.labels();
    return used.size() < 2 || used.lastIndexOf(result) > 0
        ? Optional.empty()
        : Optional.of(formula);
  }

  /** What a cell calls its column: {@code (3)} and {@code 3=2/1} are {@code 3}. */
  public static String label(String text) {
    int equals = text.indexOf('=');
    String left = equals < 0 ? text : text.substring(0, equals);
    return AROUND_LABEL.matcher(left).replaceAll("").toUpperCase(Locale.ROOT);
  }

  /** The labels of all columns that take part, each once, the result first. */
  public List<String> labels() {
    Set<String> labels = new LinkedHashSet<>();
    collect(term, labels);
    List<String> all = new ArrayList<>(labels);
    all.add(0, result);
    return all;
  }

  private static void collect(Term term, Set<String> labels) {
    if (term instanceof Column column) {
      labels.add(column.label);
    } else if (term instanceof Operation operation) {
      collect(operation.left, labels);
      collect(operation.right, labels);
    }
  }

  /** Whether it only adds and subtracts columns. */
  public boolean isSum() {
    return isSum(term);
  }

  private static boolean isSum(Term term) {
    return term instanceof Column
        || term instanceof Operation operation
            && (operation.sign == '+' || operation.sign == '-')
            && isSum(operation.left)
            && isSum(operation.right);
  }

  /** In one spelling: {@code 3=2/1}. */
  @Override
  public String toString() {
    String inner = text(term);
    boolean bracketed = term instanceof Operation;
    return result + "=" + (bracketed ? inner.substring(1, inner.length() - 1) : inner);
  }

  private static String text(Term term) {
    if (term instanceof Column column) {
      return column.label;
    }
    if (term instanceof Constant constant) {
      return constant.value.toPlainString();
    }
    Operation operation = (Operation) term;
    return "(" + text(operation.left) + operation.sign + text(operation.right) + ")";
  }

  /** The expression that a text is, or null: cut at its last sign of the weakest rank. */
  private static Term term(String text, Collection<String> labels) {
    for (int rank = 0; rank < SIGNS.size(); rank++) {
      int at = lastOutside(text, SIGNS.get(rank));
      if (at >= 0) {
        Term left = term(text.substring(0, at), labels);
        Term right = term(text.substring(at + 1), labels);
        char sign = MEANS.get(rank).charAt(SIGNS.get(rank).indexOf(text.charAt(at)));
        return left == null || right == null ? null : new Operation(sign, left, right);
      }
    }
    if (text.startsWith("(") && text.endsWith(")")) {
      return term(text.substring(1, text.length() - 1), labels);
    }
    if (labels.contains(text)) {
      return new Column(text);
    }
    return text.matches("10{2,3}") ? new Constant(new BigDecimal(text)) : null;
  }

  /** Where the last of some signs stands outside all brackets, or -1. */
  private static int lastOutside(String text, String signs) {
    int depth = 0;
    for (int at = text.length() - 1; at >= 0; at--) {
      char c = text.charAt(at);
      depth += c == ')' ? 1 : c == '(' ? -1 : 0;
      if (depth == 0 && signs.indexOf(c) >= 0) {
        return at;
      }
    }
    return -1;
  }
}
