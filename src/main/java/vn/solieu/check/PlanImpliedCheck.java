package vn.solieu.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Period;
import vn.solieu.domain.Status;
import vn.solieu.rules.CheckRule;

/**
 * {@code plan-implied}: levels over their completions make one and the same plan, where a report
 * tells several of one plan year and setter.
 *
 * <p>The setter's whole name tells plans apart, so that an adjusted plan is another one. A month
 * may have a plan of its own: it takes part only where the report names the year's.
 */
final class PlanImpliedCheck implements Check {
  /** Each is held against the first of its plan; a table has plans of its own in every row. */
  private static final int MENTIONS_MAX = 20;

  @Override
  public String id() {
    return "plan-implied";
  }

  /** A level and the part of its plan that it is said to be. */
  private record Implied(Figure level, Figure percent) {}

  @Override
  public List<Claim> claims(CheckContext context) {
    CheckRule rule = context.rule(id());
    BigDecimal near = rule.tolerance("near");
    Levels levels = new Levels(context);
    Map<Object, List<Implied>> plans = new HashMap<>();
    List<Claim> claims = new ArrayList<>();
    for (Figure figure : context.figures()) {
      Optional<Implied> found = implied(figure, levels, rule);
      if (found.isEmpty()) {
        continue;
      }
      Implied implied = found.get();
      List<Implied> earlier = plans.computeIfAbsent(plan(implied, context), k -> new ArrayList<>());
      earlier.stream()
          .filter(other -> mayShare(other, implied))
          .findFirst()
          .map(
              other ->
                  new PlanImpliedClaim(
                      id(),
                      Operand.first(other.level),
                      Operand.first(other.percent),
                      Operand.first(implied.level),
                      Operand.first(implied.percent),
                      near))
          .ifPresent(claims::add);
      if (earlier.size() < MENTIONS_MAX) {
        earlier.add(implied);
      }
    }
    return claims;
  }

  private static Optional<Implied> implied(Figure percent, Levels levels, CheckRule rule) {
    boolean completion =
        percent.kind() == Kind.PLAN_COMPLETION
            && Equations.isPercent(percent)
            && percent.base() != null
            && percent.status() != Status.PLAN
            && percent.qualifier() == null
            && percent.quantity().baseValue().signum() > 0;
    return completion
        ? levels
            .of(percent)
            .filter(level -> !Comparability.isRate(level) && level.status() != Status.PLAN)
            .filter(level -> level.qualifier() == null && isOfYear(level, percent, rule))
            .map(level -> new Implied(level, percent))
        : Optional.empty();
  }

  /** Whether the plan is one of a whole year. */
  private static boolean isOfYear(Figure level, Figure percent, CheckRule rule) {
    Period period = level.period();
    if (period == null || period.start().year() != period.end().year()) {
      return false;
    }
    List<String> base = Arrays.asList(percent.base().text().toLowerCase().split("[\\s,]+"));
    boolean shorter = rule.words("shorter").stream().anyMatch(base::contains);
    boolean annual = rule.words("annual").stream().anyMatch(base::contains);
    boolean fromJanuary = period.firstDay().getDayOfYear() == 1;
    return !shorter && (annual || fromJanuary);
  }

  /** What makes two plans one: what is planned, where, for which year, by whom. */
  private static Object plan(Implied implied, CheckContext context) {
    Set<String> setter = Levels.setter(implied.percent, context.rule("plan"));
    String place = implied.level.subject().placeId();
    return List.of(
        SameSubject.phrase(implied.level),
        place == null ? "" : place,
        implied.level.period().end().year(),
        setter);
  }

  /** One fact told twice is for {@code mention}; two rows of a table are two things. */
  private static boolean mayShare(Implied one, Implied two) {
    return Comparability.sameThing(one.level, two.level)
        && one.level != two.level
        && TableCell.of(one.level).isEmpty()
        && TableCell.of(two.level).isEmpty()
        && !one.level.period().covers(two.level.period());
  }
}
