package vn.solieu.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Indicator;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Relation.Breakdown;
import vn.solieu.rules.Catalogue;

/**
 * {@code growth-implied}: what the parts were before makes what the total was; where a part's level
 * isn't known, the total's growth at least lies between those of its parts.
 */
final class GrowthImpliedCheck implements Check {
  @Override
  public String id() {
    return "growth-implied";
  }

  @Override
  public List<Claim> claims(CheckContext context) {
    List<Claim> claims = new ArrayList<>();
    for (Breakdown breakdown : context.relations(Breakdown.class)) {
      Figure total = context.figure(breakdown.total());
      // A breakdown known by its slip only is checked as a sum alone.
      if (total == null || !isLevel(total) || breakdown.cue().equals("slip")) {
        continue;
      }
      for (Figure growth : growths(total, context)) {
        (breakdown.exhaustive()
                ? all(breakdown, total, growth, context)
                : complete(breakdown, total, growth, context))
            .ifPresent(claims::add);
      }
    }
    return claims;
  }

  private static boolean isLevel(Figure figure) {
    return figure.kind() == Kind.LEVEL
        && figure.quantity().isPoint()
        && figure.quantity().baseValue().signum() > 0
        && !Comparability.isRate(figure);
  }

  private static List<Figure> growths(Figure level, CheckContext context) {
    return context.qualifying(level).stream()
        .filter(figure -> figure.kind() == Kind.GROWTH && Equations.isPercent(figure))
        .filter(figure -> figure.base() != null)
        .toList();
  }

  /** Every part with a growth against the same base. */
  private Optional<Claim> all(
      Breakdown breakdown, Figure total, Figure growth, CheckContext context) {
    List<Figure> parts = context.figures(breakdown.parts());
    List<Operand> levels = new ArrayList<>();
    List<Operand> changes = new ArrayList<>();
    for (Figure part : parts) {
      List<Figure> own = growths(part, context).stream().filter(g -> sameTimes(g, growth)).toList();
      if (own.size() != 1 || !isLevel(part) || !Comparability.sameThing(part, total)) {
        return Optional.empty();
      }
      levels.add(Operand.first(part));
      changes.add(Operand.first(own.get(0)));
    }
    return levels.size() < 2 || levels.size() < breakdown.parts().size()
        ? Optional.empty()
        : Optional.of(
            new FormerSumClaim(id(), Operand.first(total), Operand.first(growth), levels, changes));
  }

  /** Growths of the sentence whose subjects are all parts of one thing, by the catalogue. */
  private Optional<Claim> complete(
      Breakdown breakdown, Figure total, Figure growth, CheckContext context) {
    Figure first = context.figure(breakdown.parts().get(0));
    Indicator part =
        first == null || first.subject().indicatorId() == null
            ? null
            : Catalogue.builtIn().byId(first.subject().indicatorId());
    Indicator whole =
        part == null || part.parent() == null ? null : Catalogue.builtIn().byId(part.parent());
    if (whole == null || whole.complete().size() < 2) {
      return Optional.empty();
    }
    String named = total.subject().indicatorId();
    if (named != null && !named.equals(whole.id())) {
      return Optional.empty();
    }
    List<Figure> parts =
        context.line(total).stream()
            .filter(other -> context.position(other) > context.position(growth))
            .filter(other -> other.kind() == Kind.GROWTH && Equations.isPercent(other))
            .filter(other -> sameTimes(other, growth))
            .filter(other -> other.subject().indicatorId() != null)
            .filter(other -> whole.complete().contains(other.subject().indicatorId()))
            .toList();
    Set<String> subjects = new HashSet<>();
    parts.forEach(one -> subjects.add(one.subject().indicatorId()));
    return subjects.size() == whole.complete().size() && parts.size() == subjects.size()
        ? Optional.of(
            new BetweenClaim(
                id(), Operand.first(growth), parts.stream().map(Operand::first).toList()))
        : Optional.empty();
  }

  private static boolean sameTimes(Figure a, Figure b) {
    return Objects.equals(a.base(), b.base()) && Objects.equals(a.period(), b.period());
  }
}
