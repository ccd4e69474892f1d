package vn.solieu.check;

import java.util.List;
import vn.solieu.domain.Figure;

/** A claim that can't be judged, and why. */
record NotRun(String check, List<Operand> operands, String reason) implements Claim {
  static Claim of(String check, List<Figure> figures, String reason) {
    return new NotRun(check, figures.stream().map(Operand::first).toList(), reason);
  }

  @Override
  public Outcome outcome(Values values) {
    return Outcome.notRun(reason);
  }

  @Override
  public Account account() {
    return Account.NONE;
  }

  @Override
  public boolean tight() {
    return false;
  }
}
