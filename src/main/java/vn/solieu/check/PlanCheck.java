package vn.solieu.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.solieu.check.Levels.Counterpart;
import vn.solieu.domain.Base;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Kind;
import vn.solieu.rules.CheckRule;

/**
 * {@code plan}: a level in percent of its plan is the completion that the report states, and what
 * it lies above its plan is the stated excess.
 *
 * <p>Plans of several setters are kept apart: a completion is only held against a plan of its own
 * setter, or one printed right beside it.
 */
final class PlanCheck implements Check {
  @Override
  public String id() {
    return "plan";
  }

  @Override
  public List<Claim> claims(CheckContext context) {
    CheckRule rule = context.rule(id());
    BigDecimal near = rule.tolerance("near");
    Levels levels = new Levels(context);
    List<Claim> claims = new ArrayList<>();
    for (Figure figure : context.figures()) {
      boolean completion = figure.kind() == Kind.PLAN_COMPLETION && Equations.isPercent(figure);
      boolean excess =
          figure.kind() == Kind.GROWTH
              && figure.base() instanceof Base.OfPlan
              && Equations.isPercent(figure);
      if (!completion && !excess) {
        continue;
      }
      Optional<Figure> fraction = levels.fractionOf(figure);
      if (completion && fraction.isPresent()) {
        claims.add(ofFraction(fraction.get(), figure, near));
        continue;
      }
      Optional<Figure> level = levels.of(figure).filter(found -> !Comparability.isRate(found));
      Optional<Counterpart> plan = level.flatMap(found -> levels.plan(found, figure, rule));
      if (plan.isPresent()) {
        Operand done = Operand.first(level.get());
        Operand whole = plan.get().operand();
        Equation equation =
            completion
                ? Equations.quotient(done, whole, figure)
                : Equations.growth(done, whole, figure);
        claims.add(new EquationClaim(id(), equation, plan.get().doubt(), near));
      }
    }
    return claims;
  }

  /** Done over planned; of counted things another meaning of the fraction is as likely. */
  private Claim ofFraction(Figure fraction, Figure percent, BigDecimal near) {
    String doubt = fraction.quantity().unit().isExactCount() ? "link" : "";
    return new EquationClaim(
        id(),
        Equations.quotient(Operand.first(fraction), Operand.whole(fraction), percent),
        doubt,
        near);
  }
}
