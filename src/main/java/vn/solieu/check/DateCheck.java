package vn.solieu.check;

import java.util.List;
import vn.solieu.domain.Base;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Period;
import vn.solieu.domain.Status;
import vn.solieu.domain.Verdict;

/** {@code date}: what a figure is compared with lies before it. */
final class DateCheck implements Check {
  @Override
  public String id() {
    return "date";
  }

  @Override
  public List<Claim> claims(CheckContext context) {
    return context.figures().stream()
        .filter(figure -> figure.period() != null && figure.base() instanceof Base.OfPeriod)
        .<Claim>map(figure -> new DateClaim(id(), figure, ((Base.OfPeriod) figure.base()).period()))
        // A base that lies before its figure says nothing of the figure's value.
        .filter(claim -> !claim.outcome(Values.PRINTED).holds())
        .toList();
  }

  /** A base that doesn't begin after its figure's own period has ended. */
  private record DateClaim(String check, Figure figure, Period base) implements Claim {
    @Override
    public List<Operand> operands() {
      return List.of(Operand.first(figure));
    }

    @Override
    public Outcome outcome(Values values) {
      Period own = figure.period();
      if (own.covers(base)) {
        return Outcome.notRun("same-period");
      }
      if (!base.firstDay().isAfter(own.lastDay())) {
        return Outcome.HOLDS;
      }
      // A month or two off is a reading that went wrong; a plan may look back from the future.
      boolean yearsOff = base.start().year() > own.end().year();
      boolean settled = figure.status() != Status.PLAN && figure.status() != Status.FORECAST;
      return yearsOff && settled ? Outcome.of(Verdict.BROKEN) : Outcome.quiet("period");
    }

    @Override
    public Account account() {
      boolean holds = outcome(Values.PRINTED).holds();
      return new Account(
          base + (holds ? " < " : " > ") + figure.period(),
          base.toString(),
          "",
          "",
          List.of(figure.period().toString()));
    }

    @Override
    public boolean tight() {
      return false;
    }
  }
}
