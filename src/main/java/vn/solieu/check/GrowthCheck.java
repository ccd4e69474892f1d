package vn.solieu.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code growth}: a level against the printed level of its base period is the growth or index that
 * the report states, and so is a stated difference against what the level was before it.
 */
final class GrowthCheck implements Check {
  @Override
  public String id() {
    return "growth";
  }

  @Override
  public List<Claim> claims(CheckContext context) {
    BigDecimal near = context.rule(id()).tolerance("near");
    Changes changes = new Changes(context);
    return Stream.concat(changes.growth().stream(), changes.pairs().stream())
        .<Claim>map(change -> new EquationClaim(id(), change.equation(), change.doubt(), near))
        .toList();
  }
}
