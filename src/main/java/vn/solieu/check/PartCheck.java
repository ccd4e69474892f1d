package vn.solieu.check;

import java.util.ArrayList;
import java.util.List;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Relation.Breakdown;
import vn.solieu.domain.Verdict;

/**
 * {@code part}: no part above its total, where a breakdown names some parts only.
 *
 * <p>Parts that exceed the total together are a lesser matter, since the report's groups may
 * overlap; of counted things (women, members of minorities) they usually do.
 */
final class PartCheck implements Check {
  @Override
  public String id() {
    return "part";
  }

  @Override
  public List<Claim> claims(CheckContext context) {
    List<Claim> claims = new ArrayList<>();
    for (Breakdown breakdown : context.relations(Breakdown.class)) {
      Figure total = context.figure(breakdown.total());
      if (total == null || breakdown.exhaustive() || breakdown.cue().equals("slip")) {
        continue;
      }
      List<Operand> parts =
          context.figures(breakdown.parts()).stream()
              .filter(part -> isPartOf(part, total))
              .map(Operand::first)
              .toList();
      Operand whole = Operand.first(total);
      for (Operand part : parts) {
        if (isShareOf(total, part.figure(), context)) {
          continue;
        }
        claims.add(new BoundClaim(id(), whole, List.of(part), Outcome.of(Verdict.BROKEN)));
      }
      if (parts.size() > 1
          && !Subsets.hasStray(total, parts.stream().map(Operand::figure).toList())) {
        boolean counts = total.quantity().unit().isExactCount();
        Outcome miss = counts ? Outcome.quiet("overlap") : Outcome.undecided("overlap");
        claims.add(new BoundClaim(id(), whole, parts, miss));
      }
    }
    return claims;
  }

  /** Whether a share beside them says that it is the other way round. */
  private static boolean isShareOf(Figure part, Figure whole, CheckContext context) {
    return whole.quantity().baseValue().compareTo(part.quantity().baseValue()) > 0
        && context.line(whole).stream()
            .filter(share -> share.kind() == Kind.SHARE && Equations.isPercent(share))
            .map(share -> Equations.quotient(Operand.first(part), Operand.first(whole), share))
            .anyMatch(equation -> EquationClaim.plain(equation, Values.PRINTED).holds());
  }

  /** A level within a level: same thing, same footing, no longer time. */
  private static boolean isPartOf(Figure part, Figure total) {
    return part.kind() == Kind.LEVEL
        && total.kind() == Kind.LEVEL
        && part.quantity().isPoint()
        && total.quantity().isPoint()
        && part.quantity().baseValue().signum() >= 0
        && !Comparability.isRate(total)
        && Comparability.sameThing(part, total)
        && Comparability.sameFooting(part, total)
        && withinTime(part, total);
  }

  private static boolean withinTime(Figure part, Figure total) {
    return part.period() == null
        || total.period() == null
        || !part.period().firstDay().isBefore(total.period().firstDay())
            && !part.period().lastDay().isAfter(total.period().lastDay());
  }
}
