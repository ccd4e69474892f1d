package vn.solieu.check;

import java.math.BigDecimal;
import java.util.List;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Relation.Listing;
import vn.solieu.domain.VietnameseNumber;

/** {@code count}: a list has as many members as the report counts before it. */
final class CountCheck implements Check {
  @Override
  public String id() {
    return "count";
  }

  @Override
  public List<Claim> claims(CheckContext context) {
    return context.relations(Listing.class).stream()
        .filter(listing -> context.figure(listing.count()) != null)
        .<Claim>map(
            listing -> new CountClaim(id(), context.figure(listing.count()), listing.items()))
        .toList();
  }

  /** A counted number and how many the list behind it names. */
  private record CountClaim(String check, Figure count, int items) implements Claim {
    @Override
    public List<Operand> operands() {
      return List.of(Operand.first(count));
    }

    @Override
    public Outcome outcome(Values values) {
      BigDecimal said = values.of(count).amount().first().value();
      return said.compareTo(BigDecimal.valueOf(items)) == 0
          ? Outcome.HOLDS
          : Outcome.undecided("list");
    }

    @Override
    public Account account() {
      Operand said = Operand.first(count);
      BigDecimal listed = BigDecimal.valueOf(items);
      boolean holds = outcome(Values.PRINTED).holds();
      return new Account(
          said.printed() + (holds ? " = " : " ≠ ") + items,
          said.printed(),
          VietnameseNumber.format(listed),
          VietnameseNumber.format(said.number(Values.PRINTED).value().subtract(listed), 0),
          List.of(count.quote()));
    }

    @Override
    public boolean tight() {
      return false;
    }
  }
}
