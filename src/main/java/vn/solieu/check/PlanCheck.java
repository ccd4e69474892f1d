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
        EquationClaim claim = new EquationClaim(id(), equation, plan.get().doubt(), near);
        if (!isOfAnother(claim, figure, level.get(), whole, context, rule)) {
          claims.add(claim);
        }
      }
    }
    return claims;
  }

  /**
   * "5.438/6.850 triệu đồng đạt 79,4% so với NQ HĐND xã, 84,2% so với kế hoạch huyện giao": whether
   * a plan that a completion misses is the one that another setter's completion agrees with.
   */
  private boolean isOfAnother(
      EquationClaim claim,
      Figure completion,
      Figure level,
      Operand plan,
      CheckContext context,
      CheckRule rule) {
    return claim.outcome(Values.PRINTED).isMiss()
        && context.qualifying(level).stream()
            .filter(other -> other.kind() == Kind.PLAN_COMPLETION && Equations.isPercent(other))
            .filter(other -> !Levels.setter(other, rule).equals(Levels.setter(completion, rule)))
            .map(other -> Equations.quotient(Operand.first(level), plan, other))
            .anyMatch(
                other ->
                    new EquationClaim(id(), other, "", rule.tolerance("near"))
                        .outcome(Values.PRINTED)
                        .holds());
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
