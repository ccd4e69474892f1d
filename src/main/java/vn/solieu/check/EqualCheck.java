package vn.solieu.check;

import java.util.List;
import java.util.stream.IntStream;
import vn.solieu.domain.Amount;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Relation.Equality;

/** {@code equal}: numbers that the report itself sets equal, {@code a = b = c}. */
final class EqualCheck implements Check {
  @Override
  public String id() {
    return "equal";
  }

  @Override
  public List<Claim> claims(CheckContext context) {
    return context.relations(Equality.class).stream()
        .map(equality -> context.figures(equality.members()))
        .filter(members -> members.size() > 1)
        .map(this::claim)
        .toList();
  }

  private Claim claim(List<Figure> members) {
    boolean comparable =
        IntStream.range(1, members.size())
            .allMatch(i -> Comparability.sameMeasure(members.get(0), members.get(i)));
    if (!comparable) {
      return NotRun.of(id(), members, "units");
    }
    boolean ranges =
        members.stream().anyMatch(figure -> figure.quantity().amount() instanceof Amount.Range);
    return ranges
        ? NotRun.of(id(), members, "range")
        : new AgreementClaim(id(), members.stream().map(Operand::first).toList());
  }
}
