package vn.solieu.check;

import java.util.List;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Interval;
import vn.solieu.domain.Precision;
import vn.solieu.domain.Verdict;
import vn.solieu.domain.VietnameseNumber;

/**
 * A number that must lie within a range by what it is.
 *
 * @param miss the outcome where it doesn't
 */
record ThresholdClaim(String check, Figure figure, Interval range, Outcome miss) implements Claim {
  @Override
  public List<Operand> operands() {
    return List.of(Operand.first(figure));
  }

  @Override
  public Outcome outcome(Values values) {
    Readings stated = Operand.first(figure).readings(values);
    return stated.against(range).verdict() == Verdict.BROKEN ? miss : Outcome.HOLDS;
  }

  @Override
  public Account account() {
    String printed = Operand.first(figure).printed();
    boolean holds = outcome(Values.PRINTED).holds();
    return new Account(
            printed + (holds ? " ∈ " : " ∉ ") + VietnameseNumber.format(range),
            printed,
            "",
            "",
            List.of())
        .with(
            new Precision(
                VietnameseNumber.format(Operand.first(figure).readings(Values.PRINTED).tight()),
                VietnameseNumber.format(range),
                ""));
  }

  @Override
  public boolean tight() {
    return false;
  }
}
