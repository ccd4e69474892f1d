package vn.solieu.domain;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Whether a printed number may be another one with a single slip of the pen. */
public final class OneSlip {
  private OneSlip() {}

  /**
   * Whether a wrong digit, two digits changed over, or a place or unit step off explains {@code
   * printed} where a value within {@code slack} of {@code wanted} was meant.
   */
  public static boolean explains(PrintedNumber printed, BigDecimal wanted, BigDecimal slack) {
    BigDecimal value = printed.value();
    if (value.signum() == 0 || wanted.signum() != value.signum()) {
      return false;
    }
    // A single digit shifted says nothing: its room is as wide as itself.
    int[] shifts = printed.significantDigits() > 1 ? new int[] {1, -1, 3, -3} : new int[0];
    for (int places : shifts) {
      BigDecimal shifted = value.scaleByPowerOfTen(places);
      BigDecimal room = slack.max(printed.lastPlace().scaleByPowerOfTen(places));
      if (near(shifted, wanted, room)) {
        return true;
      }
    }
    int scale = value.scale();
    String digits = value.unscaledValue().abs().toString();
    BigDecimal size = wanted.abs();
    for (int i = 0; i < digits.length(); i++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        if (near(
            number(digits.substring(0, i) + digit + digits.substring(i + 1), scale), size, slack)) {
          return true;
        }
      }
      if (i + 1 < digits.length()) {
        String swapped =
            digits.substring(0, i)
                + digits.charAt(i + 1)
                + digits.charAt(i)
                + digits.substring(i + 2);
        if (near(number(swapped, scale), size, slack)) {
          return true;
        }
      }
    }
    return false;
  }

  private static BigDecimal number(String digits, int scale) {
    return new BigDecimal(new BigInteger(digits), scale);
  }

  private static boolean near(BigDecimal a, BigDecimal b, BigDecimal slack) {
    return a.subtract(b).abs().compareTo(slack) <= 0;
  }
}
