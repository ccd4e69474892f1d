package vn.solieu.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.solieu.check.SumClaim.Doubt;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Relation.Breakdown;
import vn.solieu.rules.CheckRule;
import vn.solieu.rules.PeopleNouns;

/**
 * {@code sum}: Σ parts = total for breakdowns that name all parts.
 *
 * <p>Where they may not name all, or where something speaks against a sum, only a miss that one
 * slip of the pen explains is told: a shortfall alone never is.
 */
final class SumCheck implements Check {
  @Override
  public String id() {
    return "sum";
  }

  @Override
  public List<Claim> claims(CheckContext context) {
    return Stream.concat(
            context.relations(Breakdown.class).stream().filter(one -> !TableSumCheck.isOwn(one)),
            CompleteSplits.of(context).stream())
        .map(breakdown -> claim(breakdown, context))
        .filter(Objects::nonNull)
        .toList();
  }

  private Claim claim(Breakdown breakdown, CheckContext context) {
    Figure total = context.figure(breakdown.total());
    List<Figure> parts =
        context.figures(breakdown.parts()).stream().filter(part -> part != total).toList();
    if (total == null || parts.isEmpty() || !breakdown.exhaustive() && parts.size() < 2) {
      return null;
    }
    List<Figure> members = new ArrayList<>(parts);
    members.add(0, total);
    String obstacle = obstacle(total, members);
    if (parts.size() < breakdown.parts().size()) {
      obstacle = "part-missing";
    }
    if (obstacle != null) {
      return breakdown.exhaustive() ? NotRun.of(id(), members, obstacle) : null;
    }
    return new SumClaim(
        id(),
        Operand.first(total),
        parts.stream().map(Operand::first).toList(),
        doubt(breakdown, total, parts, context.rule(id())));
  }

  /** Why the members can't be added at all, or null. */
  private static String obstacle(Figure total, List<Figure> members) {
    if (isGrowthOfParts(total, members)) {
      return null;
    }
    if (!members.stream().allMatch(Comparability::isAdditive)) {
      return "not-additive";
    }
    if (!members.stream().allMatch(member -> Comparability.sameMeasure(total, member))) {
      return "units";
    }
    long positive = count(members, 1);
    long negative = count(members, -1);
    boolean changes =
        members.stream().allMatch(member -> member.kind() == total.kind())
            && total.kind() == Kind.DIFFERENCE;
    return positive > 0 && negative > 0 && !changes ? "signs" : null;
  }

  /** A growth in per cent and the percentage points that its branches contributed. */
  private static boolean isGrowthOfParts(Figure total, List<Figure> members) {
    return total.kind() == Kind.GROWTH
        && members.stream().allMatch(m -> m == total || m.kind() == Kind.CONTRIBUTION);
  }

  private static long count(List<Figure> members, int sign) {
    return members.stream().filter(m -> m.quantity().baseValue().signum() == sign).count();
  }

  /** What speaks against a sum, the weightiest first; or null. */
  private static Doubt doubt(
      Breakdown breakdown, Figure total, List<Figure> parts, CheckRule rule) {
    BigDecimal chance = rule.tolerance("chance");
    BigDecimal confidence = rule.tolerance("confidence");
    if (!breakdown.exhaustive()) {
      return new Doubt("not-exhaustive", chance);
    }
    if (breakdown.cue().equals("slip")) {
      return new Doubt("not-exhaustive", null);
    }
    if (breakdown.cue().equals("catalogue")) {
      return new Doubt("catalogue", null);
    }
    if (parts.stream().anyMatch(part -> !Comparability.sameKind(total, part))) {
      return new Doubt("kinds", chance);
    }
    if (parts.stream().anyMatch(part -> !Comparability.sameFooting(total, part))) {
      return new Doubt("plan", chance);
    }
    if (Comparability.isRate(total)) {
      return new Doubt("rates", chance);
    }
    if (parts.stream().anyMatch(part -> !isSameThing(total, part))) {
      // Ten groups of thirty-five people are no sum, four cases of one firm and three people are.
      boolean above = parts.stream().anyMatch(part -> exceeds(part, total));
      return new Doubt("things", above ? chance : null);
    }
    boolean unsure =
        total.understood() < confidence.doubleValue()
            || parts.stream().anyMatch(part -> part.understood() < confidence.doubleValue());
    return unsure ? new Doubt("confidence", null) : null;
  }

  /** The same noun, or two that count people. */
  private static boolean isSameThing(Figure total, Figure part) {
    Set<String> people = PeopleNouns.builtIn();
    return Comparability.sameThing(total, part)
        || people.contains(total.quantity().unit().base())
            && people.contains(part.quantity().unit().base());
  }

  private static boolean exceeds(Figure part, Figure total) {
    return part.quantity().baseValue().abs().compareTo(total.quantity().baseValue().abs()) > 0;
  }
}
