package vn.solieu.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import vn.solieu.domain.Interval;
import vn.solieu.domain.Unit;
import vn.solieu.domain.Verdict;
import vn.solieu.domain.VietnameseNumber;

/**
 * Parts that don't exceed their whole: total - Σ parts reaches into [0; ∞).
 *
 * @param miss the outcome where they do; a miss is less certain where categories may overlap
 */
record BoundClaim(String check, Operand total, List<Operand> parts, Outcome miss) implements Claim {
  @Override
  public List<Operand> operands() {
    List<Operand> all = new ArrayList<>(parts);
    all.add(0, total);
    return all;
  }

  @Override
  public Outcome outcome(Values values) {
    Readings room = total.readings(values);
    for (Operand part : parts) {
      boolean alone = parts.size() == 1;
      if (!alone && misses(room.minus(part.readings(values)))) {
        return Outcome.notRun("part-above");
      }
    }
    for (Operand part : parts) {
      room = room.minus(part.readings(values));
    }
    Outcome outcome = room.against(Interval.NOT_NEGATIVE);
    if (outcome.verdict() != Verdict.BROKEN) {
      return outcome;
    }
    boolean far =
        miss.verdict() == Verdict.BROKEN
            && Outcome.isFar(total.baseValue(), parts.get(0).baseValue());
    return far ? Outcome.farOff() : miss;
  }

  private static boolean misses(Readings room) {
    return room.against(Interval.NOT_NEGATIVE).isMiss();
  }

  @Override
  public boolean tight() {
    return false;
  }

  @Override
  public Account account() {
    Unit unit = total.figure().quantity().unit();
    BigDecimal sum =
        parts.stream().map(Operand::baseValue).reduce(BigDecimal.ZERO, BigDecimal::add);
    String computed = in(sum, unit);
    String formula =
        String.join(" + ", parts.stream().map(part -> in(part.baseValue(), unit)).toList())
            + (sum.compareTo(total.baseValue()) > 0 ? " > " : " ≤ ")
            + total.printed();
    Readings together =
        parts.stream()
            .map(part -> part.readings(Values.PRINTED))
            .reduce(Readings.ZERO, Readings::plus);
    return new Account(
            formula,
            total.printed(),
            computed,
            in(total.baseValue().subtract(sum), unit),
            List.of())
        .with(Exactness.absolute(total.readings(Values.PRINTED).tight(), together.tight(), unit));
  }

  private static String in(BigDecimal base, Unit unit) {
    return VietnameseNumber.format(base.divide(unit.factor(), MathContext.DECIMAL64), 0);
  }
}
