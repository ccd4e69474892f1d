package vn.solieu.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.solieu.check.SumClaim.Doubt;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Status;
import vn.solieu.rules.CheckRule;

/**
 * {@code balance}: a budget's expenditure is its revenue, what was carried over, and its deficit.
 *
 * <p>The rule file tells the identities of the state's, the central and the local budget, so that
 * they aren't mixed. Sources that a report doesn't name make up what is missing: a miss is told
 * only where one slip of the pen explains it.
 */
final class BalanceCheck implements Check {
  /** The terms of one budget stand close to one another. */
  private static final int LINES_MOST = 12;

  @Override
  public String id() {
    return "balance";
  }

  @Override
  public List<Claim> claims(CheckContext context) {
    CheckRule rule = context.rule(id());
    Doubt doubt = new Doubt("sources", rule.tolerance("chance"));
    List<Claim> claims = new ArrayList<>();
    for (List<String> identity : rule.chains()) {
      for (Figure total : context.figures()) {
        if (is(total, identity.get(0)) && isTerm(total)) {
          claim(total, identity, context, rule, doubt, claims);
        }
      }
    }
    return claims;
  }

  private void claim(
      Figure total,
      List<String> identity,
      CheckContext context,
      CheckRule rule,
      Doubt doubt,
      List<Claim> claims) {
    List<Operand> parts = new ArrayList<>();
    for (String id : identity.subList(1, identity.size())) {
      List<Figure> found = terms(total, id, context);
      if (found.size() != 1) {
        return;
      }
      parts.add(Operand.first(found.get(0)));
    }
    SumClaim plain = new SumClaim(id(), Operand.first(total), List.copyOf(parts), doubt);
    if (plain.outcome(Values.PRINTED).holds()) {
      claims.add(plain);
      return;
    }
    for (String id : rule.words("carried")) {
      List<Figure> found = terms(total, id, context);
      if (found.size() > 1) {
        return;
      }
      found.forEach(figure -> parts.add(Operand.first(figure)));
    }
    claims.add(new SumClaim(id(), Operand.first(total), parts, doubt));
  }

  private static List<Figure> terms(Figure total, String id, CheckContext context) {
    return context.figures().stream()
        .filter(figure -> is(figure, id) && isTerm(figure) && isBeside(figure, total))
        .toList();
  }

  private static boolean is(Figure figure, String id) {
    return id.equals(figure.subject().indicatorId());
  }

  private static boolean isTerm(Figure figure) {
    return figure.kind() == Kind.LEVEL
        && figure.quantity().isPoint()
        && figure.quantity().unit().dimension().isMoney()
        && figure.quantity().baseValue().signum() > 0
        && figure.qualifier() == null
        && figure.period() != null;
  }

  private static boolean isBeside(Figure figure, Figure total) {
    return Math.abs(figure.source().line() - total.source().line()) <= LINES_MOST
        && (figure.status() == Status.PLAN) == (total.status() == Status.PLAN)
        && figure.period().covers(total.period())
        && Objects.equals(figure.subject().placeId(), total.subject().placeId())
        && Comparability.sameThing(figure, total);
  }
}
