package vn.solieu.check;

import java.util.ArrayList;
import java.util.List;
import vn.solieu.domain.Amount;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Relation.Siblings;

/**
 * {@code ratio}: fractions of one whole have one denominator, which is the whole's own number; and
 * a fraction's part isn't above its whole.
 */
final class RatioCheck implements Check {
  @Override
  public String id() {
    return "ratio";
  }

  @Override
  public List<Claim> claims(CheckContext context) {
    List<Claim> claims = new ArrayList<>();
    for (Siblings siblings : context.relations(Siblings.class)) {
      List<Figure> fractions =
          context.figures(siblings.fractions()).stream().filter(RatioCheck::isFraction).toList();
      Figure whole = context.figure(siblings.whole());
      List<Operand> denominators = new ArrayList<>();
      if (whole != null && isWhole(whole, fractions)) {
        denominators.add(Operand.first(whole));
      }
      fractions.forEach(fraction -> denominators.add(Operand.whole(fraction)));
      if (denominators.size() > 1) {
        claims.add(new AgreementClaim(id(), denominators));
      }
    }
    context.figures().stream()
        .filter(RatioCheck::isFraction)
        .forEach(fraction -> claims.add(bound(fraction, context)));
    return claims;
  }

  private static boolean isFraction(Figure figure) {
    return figure.quantity().amount() instanceof Amount.Fraction;
  }

  /** A whole of other things than the fractions count isn't their denominator. */
  private static boolean isWhole(Figure whole, List<Figure> fractions) {
    return whole.kind() == Kind.LEVEL
        && whole.quantity().isPoint()
        && fractions.stream().allMatch(fraction -> Comparability.sameThing(whole, fraction));
  }

  /** Done over planned may exceed one: measured amounts, and counts whose completion is stated. */
  private Claim bound(Figure fraction, CheckContext context) {
    boolean ofPlan =
        !fraction.quantity().unit().isExactCount()
            || context.qualifying(fraction).stream()
                .anyMatch(percent -> percent.kind() == Kind.PLAN_COMPLETION);
    Outcome miss = ofPlan ? Outcome.quiet("plan") : Outcome.undecided("plan");
    return new BoundClaim(id(), Operand.whole(fraction), List.of(Operand.first(fraction)), miss);
  }
}
