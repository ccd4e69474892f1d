package vn.solieu.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Interval;
import vn.solieu.domain.OneSlip;
import vn.solieu.domain.PrintedNumber;
import vn.solieu.domain.Quantity;
import vn.solieu.domain.Unit;
import vn.solieu.domain.Verdict;
import vn.solieu.domain.VietnameseNumber;

/**
 * Parts that add up to their total: 0 lies in total - Σ parts.
 *
 * @param doubt why it may not be a sum at all, or null
 */
record SumClaim(String check, Operand total, List<Operand> parts, Doubt doubt) implements Claim {
  /** Fewer digits than this fit one another too easily. */
  private static final int TELLING_DIGITS = 2;

  /**
   * What speaks against reading the parts as a sum.
   *
   * @param reason last part of a message key
   * @param chanceMax how likely an edit may close the sum by chance and still convince, or null for
   *     any
   */
  record Doubt(String reason, BigDecimal chanceMax) {}

  @Override
  public List<Operand> operands() {
    List<Operand> all = new ArrayList<>(parts);
    all.add(0, total);
    return all;
  }

  @Override
  public Outcome outcome(Values values) {
    return judged(residual(values));
  }

  /** What lies between the total and its parts. */
  Readings residual(Values values) {
    return total.readings(values).minus(sum(values));
  }

  /** The same where counts are rounded like any other number. */
  Readings roundedResidual(Values values) {
    Readings sum =
        parts.stream().map(part -> part.rounded(values)).reduce(Readings.ZERO, Readings::plus);
    return total.rounded(values).minus(sum);
  }

  /** What the parts add up to as printed, in the base unit. */
  BigDecimal partsValue() {
    return parts.stream().map(Operand::baseValue).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private Outcome judged(Readings residual) {
    Outcome outcome = residual.against(Interval.ZERO);
    if (!outcome.isMiss()) {
      return outcome;
    }
    if (doubt != null) {
      return Outcome.ifOneEditAway(doubt.reason);
    }
    return outcome.verdict() == Verdict.BROKEN && isUnlikely() ? Outcome.farOff() : outcome;
  }

  /**
   * Whether the printed parts hardly are the total's: they miss it by far, or close it without one
   * of them.
   */
  private boolean isUnlikely() {
    return Outcome.isFar(partsValue(), total.baseValue())
        || Subsets.hasStray(total.figure(), parts.stream().map(Operand::figure).toList());
  }

  private Readings sum(Values values) {
    return parts.stream().map(part -> part.readings(values)).reduce(Readings.ZERO, Readings::plus);
  }

  /** The others are added up once: a column of a workbook has thousands of parts. */
  @Override
  public Function<Quantity, Outcome> ifChanged(Figure figure) {
    boolean isTotal = total.figure().id().equals(figure.id());
    Operand own = Operand.first(figure);
    Readings others =
        parts.stream()
            .filter(part -> !part.figure().id().equals(figure.id()))
            .map(part -> part.readings(Values.PRINTED))
            .reduce(Readings.ZERO, Readings::plus);
    Readings rest = isTotal ? others : total.readings(Values.PRINTED).minus(others);
    return quantity -> {
      Readings changed = own.readings(Values.PRINTED.with(figure, quantity));
      return judged(isTotal ? changed.minus(rest) : rest.minus(changed));
    };
  }

  @Override
  public boolean tight() {
    return true;
  }

  @Override
  public boolean convincedBy(Repair repair) {
    return doubt == null
        || doubt.chanceMax == null
        || repair.tellingDigits() >= TELLING_DIGITS
            && chance(repair).compareTo(doubt.chanceMax) <= 0;
  }

  /** About how likely such a slip in some member would close the sum of unrelated numbers. */
  private BigDecimal chance(Repair repair) {
    List<PrintedNumber> members =
        operands().stream().map(operand -> operand.number(Values.PRINTED)).toList();
    Values repaired = Values.PRINTED.with(repair.figure(), repair.quantity());
    BigDecimal step = total.figure().quantity().baseLastPlace();
    BigDecimal grid = OneSlip.grid(operands().stream().map(Operand::baseValue).toList());
    BigDecimal width = residual(repaired).tight().width().max(grid);
    BigDecimal room = total.baseValue().abs().max(partsValue().abs()).max(step);
    return OneSlip.chance(repair.slip(), members, width, room);
  }

  @Override
  public Account account() {
    Unit unit = total.figure().quantity().unit();
    Readings sum = sum(Values.PRINTED);
    BigDecimal computed = partsValue();
    List<String> terms = parts.stream().map(part -> term(part, unit)).toList();
    int decimals = Math.max(0, total.number(Values.PRINTED).value().scale());
    String result = VietnameseNumber.format(in(computed, unit), decimals);
    Interval residual = total.readings(Values.PRINTED).minus(sum).loose();
    BigDecimal seen = residual.width().divide(BigDecimal.valueOf(2));
    return new Account(
            String.join(" + ", terms) + " = " + result,
            total.printed(),
            result,
            VietnameseNumber.format(in(total.baseValue().subtract(computed), unit), 0),
            List.of(
                VietnameseNumber.format(in(seen, unit), 0),
                VietnameseNumber.format(
                    Interval.closed(in(sum.tight().low(), unit), in(sum.tight().high(), unit)))))
        .with(Exactness.absolute(total.readings(Values.PRINTED).tight(), sum.tight(), unit));
  }

  private static String term(Operand part, Unit unit) {
    boolean sameUnit = part.figure().quantity().unit().factor().compareTo(unit.factor()) == 0;
    String shown =
        sameUnit ? part.printed() : VietnameseNumber.format(in(part.baseValue(), unit), 0);
    return shown.startsWith("-") ? "(" + shown + ")" : shown;
  }

  private static BigDecimal in(BigDecimal base, Unit unit) {
    return base.divide(unit.factor(), MathContext.DECIMAL64);
  }
}
