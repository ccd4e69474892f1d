package vn.solieu.interpret;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import vn.solieu.domain.OneSlip;
import vn.solieu.domain.PrintedNumber;
import vn.solieu.domain.Slip;
import vn.solieu.domain.Source;

/** Whether parts make up a total, exactly or but for one slip. */
final class Closure {
  /** Shorter numbers are one slip from too many others. */
  private static final int DIGITS_LEAST = 2;

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private Closure() {}

  static BigDecimal sum(List<Draft> parts) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Draft part : parts) {
      sum = sum.add(part.quantity.baseValue());
    }
    return sum;
  }

  /** Whether the parts make the total within what their rounding allows. */
  static boolean closes(Draft total, List<Draft> parts) {
    return sum(parts).subtract(total.quantity.baseValue()).abs().compareTo(slack(total, parts))
        <= 0;
  }

  private static BigDecimal slack(Draft total, List<Draft> parts) {
    boolean rounded = total.source instanceof Source.SheetCell cell && cell.isRounded();
    if (total.quantity.unit().isExactCount() && !rounded) {
      return BigDecimal.ZERO;
    }
    BigDecimal slack = total.quantity.baseLastPlace();
    for (Draft part : parts) {
      slack = slack.add(part.quantity.baseLastPlace());
    }
    return slack;
  }

  /** Whether a part is that percentage of a whole, within the percentage's last place. */
  static boolean isShare(Draft part, Draft whole, Draft percentage) {
    BigDecimal total = whole.quantity.baseValue();
    if (total.signum() == 0) {
      return false;
    }
    BigDecimal percent =
        part.quantity
            .baseValue()
            .multiply(BigDecimal.valueOf(100))
            .divide(total, 8, RoundingMode.HALF_UP);
    return percent
            .subtract(percentage.quantity.baseValue())
            .abs()
            .compareTo(percentage.quantity.baseLastPlace())
        <= 0;
  }

  /** Whether one slip in the total or a part keeps them apart. */
  static boolean closesButForOneSlip(Draft total, List<Draft> parts) {
    if (isLoose(total, parts)) {
      return false;
    }
    List<Draft> members = new ArrayList<>(parts);
    members.add(total);
    BigDecimal sum = sum(parts);
    BigDecimal whole = total.quantity.baseValue();
    BigDecimal slack = slack(total, parts);
    for (Draft member : members) {
      BigDecimal factor = member.quantity.unit().factor();
      BigDecimal wanted =
          member == total ? sum : whole.subtract(sum).add(member.quantity.baseValue());
      if (OneSlip.explains(
          member.quantity.amount().first(),
          wanted.divide(factor, 12, RoundingMode.HALF_UP),
          slack.divide(factor, 12, RoundingMode.HALF_UP))) {
        return true;
      }
    }
    return false;
  }

  /**
   * About how likely one slip in the total or a part would bring unrelated numbers together as
   * closely as it does these; null where no slip of a number with enough digits does.
   */
  static BigDecimal slipChance(Draft total, List<Draft> parts) {
    if (total.quantity.baseValue().signum() == 0) {
      return null;
    }
    List<Draft> members = new ArrayList<>(parts);
    members.add(total);
    List<PrintedNumber> numbers =
        members.stream().map(member -> member.quantity.amount().first()).toList();
    BigDecimal sum = sum(parts);
    BigDecimal whole = total.quantity.baseValue();
    BigDecimal width = slack(total, parts);
    for (Draft member : members) {
      // "trên 112" is some way above it.
      width = width.add(member.qualifier == null ? BigDecimal.ZERO : loose(member));
    }
    BigDecimal grid =
        OneSlip.grid(members.stream().map(member -> member.quantity.baseValue()).toList());
    BigDecimal least = null;
    for (Draft member : members) {
      PrintedNumber number = member.quantity.amount().first();
      BigDecimal factor = member.quantity.unit().factor();
      BigDecimal wanted =
          member == total ? sum : whole.subtract(sum).add(member.quantity.baseValue());
      Slip slip =
          number.tellingDigits() < DIGITS_LEAST
              ? null
              : OneSlip.of(
                  number,
                  wanted.divide(factor, 12, RoundingMode.HALF_UP),
                  width.divide(factor, 12, RoundingMode.HALF_UP).divide(TWO));
      if (slip != null) {
        BigDecimal step = width.max(grid);
        if (slip == Slip.SHIFTED && wanted.abs().compareTo(member.quantity.baseValue().abs()) > 0) {
          // The place of the last digit moves along.
          BigDecimal places = wanted.divide(member.quantity.baseValue(), 0, RoundingMode.HALF_UP);
          step = step.add(member.quantity.baseLastPlace().multiply(places));
        }
        BigDecimal chance = OneSlip.chance(slip, numbers, step, whole.abs().max(sum.abs()));
        least = least == null ? chance : least.min(chance);
      }
    }
    return least;
  }

  /** What a word such as "over" adds to both sides of a number. */
  private static BigDecimal loose(Draft member) {
    return member.quantity.baseLastPlace().multiply(TWO);
  }

  /** "trên 12.000 tấn": what is said loosely proves no slip. */
  private static boolean isLoose(Draft total, List<Draft> parts) {
    return total.qualifier != null || parts.stream().anyMatch(part -> part.qualifier != null);
  }

  /**
   * Whether the parts exceed the total by so little that a slip is likelier than another meaning; a
   * shortfall may be what the text leaves out.
   */
  static boolean nearlyCloses(Draft total, List<Draft> parts) {
    if (isLoose(total, parts) || sum(parts).compareTo(total.quantity.baseValue()) < 0) {
      return false;
    }
    BigDecimal whole = total.quantity.baseValue().abs();
    BigDecimal miss = sum(parts).subtract(total.quantity.baseValue()).abs();
    return parts.size() > 1 && miss.multiply(BigDecimal.TEN).compareTo(whole) <= 0;
  }
}
