package vn.solieu.check;

import java.util.ArrayList;
import java.util.List;
import vn.solieu.check.Changes.Change;
import vn.solieu.domain.Verdict;

/**
 * {@code direction}: a rise is a rise in the numbers too.
 *
 * <p>Told only where turning the word round puts the numbers right; any other miss is one of size,
 * which {@code growth} and {@code difference} tell.
 */
final class DirectionCheck implements Check {
  @Override
  public String id() {
    return "direction";
  }

  @Override
  public List<Claim> claims(CheckContext context) {
    Changes changes = new Changes(context);
    List<Change> all = new ArrayList<>(changes.growth());
    all.addAll(changes.differences());
    all.addAll(changes.pairs());
    return all.stream()
        .filter(
            change ->
                change.equation().operands().stream()
                    .anyMatch(operand -> Equations.isChange(operand.figure())))
        .<Claim>map(change -> new DirectionClaim(id(), change))
        .toList();
  }

  /** A change whose sign must be that of the numbers. */
  private record DirectionClaim(String check, Change change) implements Claim {
    @Override
    public List<Operand> operands() {
      return change.equation().operands();
    }

    @Override
    public Outcome outcome(Values values) {
      Outcome plain = EquationClaim.plain(change.equation(), values);
      if (plain.holds()) {
        return plain;
      }
      if (!EquationClaim.turnsRight(change.equation(), values)) {
        return Outcome.notRun("size");
      }
      return change.doubt().isEmpty()
          ? Outcome.of(Verdict.BROKEN)
          : Outcome.undecided(change.doubt());
    }

    @Override
    public Account account() {
      return EquationClaim.account(change.equation());
    }

    @Override
    public boolean tight() {
      return false;
    }
  }
}
