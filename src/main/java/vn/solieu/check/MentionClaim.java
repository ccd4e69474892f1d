package vn.solieu.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.Interval;
import vn.solieu.domain.Quantity;
import vn.solieu.domain.Unit;
import vn.solieu.domain.Verdict;
import vn.solieu.domain.VietnameseNumber;
import vn.solieu.rules.CheckRule;

/**
 * One fact printed in two places: equal at the same precision, else the intervals meet.
 *
 * <p>A mismatch is as likely a fact taken for another one as an error of the report. What speaks
 * for an error is that one slip of the pen leads from one number to the other, and numbers that lie
 * close together; numbers far apart speak for two facts.
 *
 * @param samePhrase whether both name their subject in the same words
 */
record MentionClaim(String check, Operand first, Operand second, boolean samePhrase, CheckRule rule)
    implements Claim {
  /** Short numbers are one slip from too many others. */
  private static final int TELLING_DIGITS = 3;

  @Override
  public List<Operand> operands() {
    return List.of(first, second);
  }

  @Override
  public Outcome outcome(Values values) {
    Quantity one = values.of(first.figure());
    Quantity two = values.of(second.figure());
    Readings difference = first.readings(values).minus(second.readings(values));
    boolean samePrecision = one.baseLastPlace().compareTo(two.baseLastPlace()) == 0;
    Outcome outcome;
    if (!samePrecision) {
      outcome = difference.against(Interval.ZERO);
    } else if (one.baseValue().compareTo(two.baseValue()) == 0) {
      outcome = Outcome.HOLDS;
    } else {
      outcome = difference.lenientlyAgainst(Interval.ZERO);
    }
    return outcome.verdict() == Verdict.BROKEN ? weighed(one, two) : outcome;
  }

  private Outcome weighed(Quantity one, Quantity two) {
    boolean slip = isSlip(first, two) || isSlip(second, one);
    int digits =
        Math.min(one.amount().first().tellingDigits(), two.amount().first().tellingDigits());
    if (slip && digits >= TELLING_DIGITS && samePhrase) {
      return Outcome.of(Verdict.BROKEN);
    }
    if (digits < TELLING_DIGITS && one.unit().dimension() == Dimension.PERCENT) {
      // There are but a hundred percentages of two digits: many a pair lies close by chance.
      return Outcome.quiet("link");
    }
    boolean likely = slip && (digits >= TELLING_DIGITS || samePhrase);
    return likely || samePhrase && isNear(one, two)
        ? Outcome.undecided("link")
        : Outcome.quiet("link");
  }

  private static boolean isSlip(Operand from, Quantity to) {
    Interval target = Readings.of(to.amount().first(), to.unit(), null).tight();
    return Repair.of(from.figure()).stream()
        .map(Repair::quantity)
        .map(quantity -> Readings.of(quantity.amount().first(), quantity.unit(), null).tight())
        .anyMatch(target::intersects);
  }

  /** Whether they differ by no more than the rule's share of the larger one. */
  private boolean isNear(Quantity one, Quantity two) {
    BigDecimal larger = one.baseValue().abs().max(two.baseValue().abs());
    BigDecimal difference = one.baseValue().subtract(two.baseValue()).abs();
    return difference.compareTo(larger.multiply(rule.tolerance("near"))) <= 0;
  }

  @Override
  public boolean tight() {
    return true;
  }

  @Override
  public Account account() {
    Unit unit = first.figure().quantity().unit();
    boolean holds = outcome(Values.PRINTED).holds();
    BigDecimal difference = first.baseValue().subtract(second.baseValue());
    return new Account(
            first.figure().quote() + (holds ? " = " : " ≠ ") + second.figure().quote(),
            first.printed(),
            inFirstUnit(second.baseValue(), unit),
            inFirstUnit(difference, unit),
            List.of())
        .with(
            Exactness.absolute(
                first.readings(Values.PRINTED).tight(),
                second.readings(Values.PRINTED).tight(),
                unit));
  }

  private static String inFirstUnit(BigDecimal base, Unit unit) {
    return VietnameseNumber.format(base.divide(unit.factor(), MathContext.DECIMAL64), 0);
  }
}
