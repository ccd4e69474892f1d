package vn.solieu.check;

import java.util.List;
import java.util.stream.IntStream;
import vn.solieu.domain.Amount;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Relation.Equality;
import vn.solieu.domain.Unit;

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

  /** "11 lượt = 14 người", "01 vụ = 02 đối tượng": two nouns count, and claim no equality. */
  private static boolean isOtherCount(List<Figure> members) {
    Unit one = members.get(0).quantity().unit();
    Unit two = members.get(1).quantity().unit();
    return members.size() == 2 && !one.comparableWith(two);
  }

  private Claim claim(List<Figure> members) {
    boolean comparable =
        IntStream.range(1, members.size())
            .allMatch(i -> Comparability.sameMeasure(members.get(0), members.get(i)));
    if (!comparable || isOtherCount(members)) {
      return NotRun.of(id(), members, "units");
    }
    boolean ranges =
        members.stream().anyMatch(figure -> figure.quantity().amount() instanceof Amount.Range);
    return ranges
        ? NotRun.of(id(), members, "range")
        : new AgreementClaim(id(), members.stream().map(Operand::first).toList());
  }
}
