package vn.solieu.check;

import java.math.BigDecimal;
import java.util.List;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Interval;
import vn.solieu.domain.Unit;
import vn.solieu.domain.VietnameseNumber;

/** Shares of one whole that make a hundred percent together. */
record HundredClaim(String check, List<Figure> shares) implements Claim {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public List<Operand> operands() {
    return shares.stream().map(Operand::first).toList();
  }

  @Override
  public Outcome outcome(Values values) {
    return operands().stream()
        .map(share -> share.readings(values))
        .reduce(Readings.ZERO, Readings::plus)
        .against(Interval.point(HUNDRED));
  }

  @Override
  public Account account() {
    BigDecimal sum =
        operands().stream().map(Operand::baseValue).reduce(BigDecimal.ZERO, BigDecimal::add);
    String computed = VietnameseNumber.format(sum, 0);
    return new Account(
            String.join(" + ", operands().stream().map(Operand::printed).toList())
                + " = "
                + computed,
            VietnameseNumber.format(HUNDRED),
            computed,
            VietnameseNumber.format(HUNDRED.subtract(sum), 0),
            List.of())
        .with(
            Exactness.absolute(
                Interval.point(HUNDRED),
                operands().stream()
                    .map(share -> share.readings(Values.PRINTED))
                    .reduce(Readings.ZERO, Readings::plus)
                    .tight(),
                Unit.PERCENT));
  }

  @Override
  public boolean tight() {
    return true;
  }
}
