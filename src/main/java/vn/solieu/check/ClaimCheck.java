package vn.solieu.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Indicator;
import vn.solieu.domain.Interval;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Verdict;
import vn.solieu.rules.Catalogue;
import vn.solieu.rules.CheckRule;

/**
 * {@code claim}: a plan that is said to be exceeded, reached or missed is so in its percentage too.
 *
 * <p>The wording is known by the statement rules that read it; {@code rules/checks/claim.yaml} says
 * which rule stands for which wording.
 */
final class ClaimCheck implements Check {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Interval AT_LEAST = new Interval(HUNDRED, true, null, false);
  private static final Interval AT_MOST = new Interval(null, false, HUNDRED, true);

  @Override
  public String id() {
    return "claim";
  }

  @Override
  public List<Claim> claims(CheckContext context) {
    CheckRule rule = context.rule(id());
    List<Claim> claims = new ArrayList<>();
    for (Figure figure : context.figures()) {
      if (figure.kind() != Kind.PLAN_COMPLETION
          || !Equations.isPercent(figure)
          || isLowerBetter(figure)) {
        continue;
      }
      if (saidBy(figure, rule, "exceeded-rules") || saidBy(figure, rule, "reached-rules")) {
        claims.add(new ThresholdClaim(id(), figure, AT_LEAST, Outcome.of(Verdict.BROKEN)));
      } else if (saidBy(figure, rule, "short-rules")) {
        claims.add(new ThresholdClaim(id(), figure, AT_MOST, Outcome.of(Verdict.BROKEN)));
      }
    }
    return claims;
  }

  /** Poverty that is "reduced beyond plan" stands below it: nobody can tell from the percentage. */
  static boolean isLowerBetter(Figure figure) {
    String id = figure.subject().indicatorId();
    Indicator indicator = id == null ? null : Catalogue.builtIn().byId(id);
    return indicator != null && indicator.better().equals("down");
  }

  private static boolean saidBy(Figure figure, CheckRule rule, String wording) {
    return figure.rules().stream().anyMatch(rule.words(wording)::contains);
  }
}
