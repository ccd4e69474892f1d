package vn.solieu.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.solieu.domain.Interval;
import vn.solieu.domain.Precision;
import vn.solieu.domain.Verdict;
import vn.solieu.domain.VietnameseNumber;

/** The growth of a whole, which lies between the growths of its parts. */
record BetweenClaim(String check, Operand whole, List<Operand> parts) implements Claim {
  @Override
  public List<Operand> operands() {
    List<Operand> all = new ArrayList<>(parts);
    all.add(0, whole);
    return all;
  }

  @Override
  public Outcome outcome(Values values) {
    Readings own = whole.readings(values);
    Readings between =
        parts.stream().map(part -> part.readings(values)).reduce(Readings::hull).orElseThrow();
    Outcome outcome = own.minus(between).against(Interval.ZERO);
    // Parts and whole all cut in the direction that suits: a question worth asking.
    return outcome.verdict() == Verdict.HOLDS_BY_TRUNCATION
        ? Outcome.undecided("truncation")
        : outcome;
  }

  @Override
  public Account account() {
    List<BigDecimal> values = parts.stream().map(Operand::baseValue).sorted().toList();
    BigDecimal low = values.get(0);
    BigDecimal high = values.get(values.size() - 1);
    BigDecimal own = whole.baseValue();
    BigDecimal nearest =
        List.of(low, high).stream()
            .min(Comparator.comparing(end -> end.subtract(own).abs()))
            .orElseThrow();
    boolean inside = own.compareTo(low) >= 0 && own.compareTo(high) <= 0;
    return new Account(
            whole.printed()
                + (inside ? " ∈ " : " ∉ ")
                + VietnameseNumber.format(Interval.closed(low, high)),
            whole.printed(),
            VietnameseNumber.format(inside ? own : nearest, 0),
            VietnameseNumber.format(inside ? BigDecimal.ZERO : own.subtract(nearest), 0),
            List.of())
        .with(
            new Precision(
                VietnameseNumber.format(whole.readings(Values.PRINTED).tight()),
                VietnameseNumber.format(
                    parts.stream()
                        .map(part -> part.readings(Values.PRINTED))
                        .reduce(Readings::hull)
                        .orElseThrow()
                        .tight()),
                ""));
  }

  @Override
  public boolean tight() {
    return false;
  }
}
