package vn.solieu.check;

import java.util.ArrayList;
import java.util.List;
import vn.solieu.check.SumClaim.Doubt;
import vn.solieu.domain.Amount;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Relation.Siblings;
import vn.solieu.rules.CheckRule;

/**
 * {@code states}: what is done, being done and not yet done makes what came in.
 *
 * <p>The report may leave a state out, so that a miss counts only where one slip of the pen
 * explains it.
 */
final class StatesCheck implements Check {
  private static final int STATES_MAX = 3;

  @Override
  public String id() {
    return "states";
  }

  @Override
  public List<Claim> claims(CheckContext context) {
    CheckRule rule = context.rule(id());
    Doubt doubt = new Doubt("third-state", rule.tolerance("chance"));
    List<Claim> claims = new ArrayList<>();
    for (Siblings siblings : context.relations(Siblings.class)) {
      fractions(siblings, context, rule, doubt, claims);
    }
    for (Figure figure : context.figures()) {
      counts(figure, context, rule, doubt, claims);
    }
    return claims;
  }

  /** {@code 9/28, 19/28}: the parts make the denominator. */
  private void fractions(
      Siblings siblings, CheckContext context, CheckRule rule, Doubt doubt, List<Claim> claims) {
    List<Figure> states =
        context.figures(siblings.fractions()).stream()
            .filter(figure -> figure.quantity().amount() instanceof Amount.Fraction)
            .filter(figure -> isState(figure, rule) && !isAll(figure))
            .toList();
    if (states.size() > 1 && states.size() <= STATES_MAX) {
      Operand whole = Operand.whole(states.get(0));
      claims.add(new SumClaim(id(), whole, states.stream().map(Operand::first).toList(), doubt));
    }
  }

  private static boolean isAll(Figure figure) {
    List<vn.solieu.domain.PrintedNumber> numbers = figure.quantity().amount().numbers();
    return numbers.get(0).value().compareTo(numbers.get(1).value()) >= 0;
  }

  private static boolean isState(Figure figure, CheckRule rule) {
    return SameSubject.mentions(figure, rule.words("state"));
  }

  /** {@code 3.286 hồ sơ came, 3.150 are done, 136 are not}: counts of one thing in a row. */
  private void counts(
      Figure total, CheckContext context, CheckRule rule, Doubt doubt, List<Claim> claims) {
    List<Figure> line = context.line(total);
    List<Operand> states = new ArrayList<>();
    for (Figure next : line.subList(line.indexOf(total) + 1, line.size())) {
      boolean same =
          isCount(next)
              && isState(next, rule)
              && next.quantity().unit().equals(total.quantity().unit())
              && next.quantity().baseValue().compareTo(total.quantity().baseValue()) < 0;
      if (!same || states.size() == STATES_MAX) {
        break;
      }
      states.add(Operand.first(next));
    }
    if (isCount(total) && !isState(total, rule) && states.size() > 1) {
      claims.add(new SumClaim(id(), Operand.first(total), states, doubt));
    }
  }

  private static boolean isCount(Figure figure) {
    return figure.kind() == Kind.LEVEL
        && figure.quantity().isPoint()
        && figure.quantity().unit().isExactCount();
  }
}
