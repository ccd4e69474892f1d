package vn.solieu.check;

import java.util.List;
import vn.solieu.domain.Interval;
import vn.solieu.domain.Source;
import vn.solieu.domain.Verdict;

/**
 * Cells of a table's row that add up to another one, as other rows of the table show.
 *
 * @param roundedCounts whether the table's counts are rounded although they look exact
 * @param doubt what explains a miss without an error, the last part of a message key; empty where
 *     nothing does
 */
record RowSumClaim(String check, SumClaim sum, boolean roundedCounts, String doubt)
    implements Claim {
  /** Whether a cell of these rows holds a fraction of a count: then all of them may be rounded. */
  static boolean hasRoundedCounts(List<SumClaim> rows) {
    return rows.stream()
        .flatMap(row -> row.figures().stream())
        .anyMatch(
            figure ->
                figure.quantity().unit().isExactCount()
                    && figure.source() instanceof Source.SheetCell cell
                    && cell.isRounded());
  }

  @Override
  public List<Operand> operands() {
    return sum.operands();
  }

  @Override
  public Outcome outcome(Values values) {
    Outcome outcome = sum.residual(values).against(Interval.ZERO);
    if (outcome.holds()) {
      return outcome;
    }
    if (roundedCounts && sum.roundedResidual(values).against(Interval.ZERO).holds()) {
      return Outcome.of(Verdict.HOLDS_BY_TRUNCATION);
    }
    if (outcome.verdict() != Verdict.BROKEN) {
      return outcome;
    }
    if (Outcome.isFar(sum.total().baseValue(), sum.partsValue())) {
      return Outcome.farOff();
    }
    return doubt.isEmpty() ? outcome : Outcome.undecided(doubt);
  }

  @Override
  public Account account() {
    return sum.account();
  }

  @Override
  public boolean tight() {
    return true;
  }
}
