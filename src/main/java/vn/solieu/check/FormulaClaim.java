package vn.solieu.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Interval;
import vn.solieu.domain.Precision;
import vn.solieu.domain.Unit;
import vn.solieu.domain.Verdict;
import vn.solieu.domain.VietnameseNumber;

/**
 * A row's cell is what the form's own rule makes of the others.
 *
 * @param arithmetic the rule over the row's cells
 * @param confirmed whether other rows show that the columns were understood
 */
record FormulaClaim(String check, RowFormula arithmetic, boolean confirmed) implements Claim {
  /** Short numbers are one slip from too many others. */
  private static final int TELLING_DIGITS = 3;

  @Override
  public List<Operand> operands() {
    return arithmetic.operands();
  }

  @Override
  public Outcome outcome(Values values) {
    Outcome outcome = plain(values);
    if (outcome.verdict() != Verdict.BROKEN) {
      return outcome;
    }
    if (!confirmed) {
      return Outcome.ifOneEditAway("unconfirmed");
    }
    BigDecimal stated = arithmetic.stated();
    BigDecimal computed = computed();
    return computed != null && Outcome.isFar(stated, computed) ? Outcome.farOff() : outcome;
  }

  /** How the rule itself comes out; of several scales that it may mean one suffices. */
  Outcome plain(Values values) {
    Outcome best = null;
    for (Readings residual : arithmetic.residuals(values)) {
      Outcome outcome = residual.against(Interval.ZERO);
      best = best == null || outcome.verdict().compareTo(best.verdict()) < 0 ? outcome : best;
    }
    return best;
  }

  /** The result nearest to what is printed, in its unit; null where nothing can be computed. */
  private BigDecimal computed() {
    BigDecimal stated = arithmetic.stated();
    return arithmetic.results().stream()
        .min(Comparator.comparing(result -> result.subtract(stated).abs()))
        .orElse(null);
  }

  private Precision precision(BigDecimal computed) {
    Unit unit = arithmetic.result().figure().quantity().unit();
    Interval stated = arithmetic.result().readings(Values.PRINTED).tight();
    Interval value = arithmetic.intervals().get(arithmetic.results().indexOf(computed));
    return arithmetic.formula().isSum()
        ? Exactness.absolute(stated, value.scale(unit.factor()), unit)
        : Exactness.relative(Exactness.in(stated, unit), value, BigDecimal.ZERO);
  }

  @Override
  public boolean convincedBy(Repair repair) {
    return confirmed || repair.tellingDigits() >= TELLING_DIGITS;
  }

  @Override
  public boolean tight() {
    return arithmetic.formula().isSum();
  }

  @Override
  public Figure derived() {
    return arithmetic.formula().isSum() ? null : arithmetic.result().figure();
  }

  @Override
  public Account account() {
    BigDecimal computed = computed();
    String rule = arithmetic.formula().toString();
    if (computed == null) {
      return new Account("", arithmetic.result().printed(), "", "", List.of(rule));
    }
    BigDecimal stated = arithmetic.stated();
    int more = arithmetic.formula().isSum() ? 0 : 1;
    BigDecimal shown = computed.setScale(stated.scale() + more, RoundingMode.HALF_UP);
    String said = VietnameseNumber.format(shown, 0);
    return new Account(
            arithmetic.shown() + " = " + said + (arithmetic.isPercentage() ? "%" : ""),
            arithmetic.result().printed(),
            said,
            VietnameseNumber.format(stated.subtract(shown), 0),
            List.of(rule))
        .with(precision(computed));
  }
}
