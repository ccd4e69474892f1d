package vn.solieu.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.solieu.check.SumClaim.Doubt;

/**
 * A total that some cut of a nested list makes.
 *
 * @param cuts the ways to take each part by itself or by what is listed under it
 * @param chanceMax how likely an edit may close a cut by chance and still convince
 */
record CutClaim(String check, Operand total, List<List<Operand>> cuts, BigDecimal chanceMax)
    implements Claim {
  @Override
  public List<Operand> operands() {
    Set<Operand> all = new LinkedHashSet<>(List.of(total));
    cuts.forEach(all::addAll);
    return new ArrayList<>(all);
  }

  private List<SumClaim> sums() {
    // The more ways there are, the likelier one of them closes by chance.
    BigDecimal each =
        chanceMax.divide(BigDecimal.valueOf(cuts.size()), java.math.MathContext.DECIMAL64);
    Doubt doubt = new Doubt("nested", each);
    return cuts.stream().map(cut -> new SumClaim(check, total, cut, doubt)).toList();
  }

  /** The best of all cuts. */
  @Override
  public Outcome outcome(Values values) {
    return sums().stream()
        .map(sum -> sum.outcome(values))
        .min(Comparator.comparing(Outcome::verdict))
        .orElseThrow();
  }

  @Override
  public boolean convincedBy(Repair repair) {
    return sums().stream().anyMatch(sum -> sum.convincedBy(repair));
  }

  /** No confirmation: of several sums one closes more easily. */
  @Override
  public boolean tight() {
    return false;
  }

  /** The cut that holds or else comes nearest. */
  @Override
  public Account account() {
    return sums().stream()
        .min(
            Comparator.<SumClaim, Boolean>comparing(sum -> !sum.outcome(Values.PRINTED).holds())
                .thenComparing(sum -> sum.partsValue().subtract(total.baseValue()).abs()))
        .orElseThrow()
        .account();
  }
}
