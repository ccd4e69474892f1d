package vn.solieu.check;

import java.math.BigDecimal;
import java.util.List;

/**
 * {@code difference}: a level less the printed level of its base period is the stated difference.
 */
final class DifferenceCheck implements Check {
  @Override
  public String id() {
    return "difference";
  }

  @Override
  public List<Claim> claims(CheckContext context) {
    BigDecimal near = context.rule(id()).tolerance("near");
    return new Changes(context)
        .differences().stream()
            .<Claim>map(change -> new EquationClaim(id(), change.equation(), change.doubt(), near))
            .toList();
  }
}
