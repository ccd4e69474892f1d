package vn.solieu.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a printed number may have been before a single slip of the pen. */
public final class OneSlip {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final int[] SHIFTS = {1, -1, 3, -3};

  private OneSlip() {}

  /**
   * Whether a wrong digit, two digits changed over, or a place or unit step off explains {@code
   * printed} where a value within {@code slack} of {@code wanted} was meant.
   */
  public static boolean explains(PrintedNumber printed, BigDecimal wanted, BigDecimal slack) {
    Slip slip = of(printed, wanted, slack);
    return slip != null && slip != Slip.LOST && slip != Slip.DOUBLED;
  }

  /** The slip that explains it in the fewest ways, or null. */
  public static Slip of(PrintedNumber printed, BigDecimal wanted, BigDecimal slack) {
    BigDecimal value = printed.value();
    if (value.signum() == 0 || wanted.signum() != value.signum()) {
      return null;
    }
    // A single digit shifted says nothing: its room is as wide as itself.
    for (int places : printed.significantDigits() > 1 ? SHIFTS : new int[0]) {
      BigDecimal shifted = value.scaleByPowerOfTen(places);
      BigDecimal room = slack.max(printed.lastPlace().scaleByPowerOfTen(places));
      if (near(shifted, wanted, room)) {
        return Slip.SHIFTED;
      }
    }
    Slip found = null;
    BigDecimal size = wanted.abs();
    for (Map.Entry<PrintedNumber, Slip> one : edits(printed.abs()).entrySet()) {
      boolean fewer = found == null || one.getValue().compareTo(found) < 0;
      if (fewer && near(one.getKey().value(), size, slack)) {
        found = one.getValue();
      }
    }
    return found;
  }

  private static boolean near(BigDecimal a, BigDecimal b, BigDecimal slack) {
    return a.subtract(b).abs().compareTo(slack) <= 0;
  }

  /**
   * About how likely such a slip in some of these numbers would close a sum of unrelated ones: the
   * ways in which it may have come about, times what rounding leaves open ({@code width}), over the
   * room that the rest of the sum has, which is the total to both sides.
   */
  public static BigDecimal chance(
      Slip slip, Collection<PrintedNumber> members, BigDecimal width, BigDecimal total) {
    int ways = members.stream().mapToInt(slip::ways).sum();
    BigDecimal room = total.abs().multiply(TWO);
    return room.signum() == 0
        ? BigDecimal.ONE
        : width.multiply(BigDecimal.valueOf(ways)).divide(room, MathContext.DECIMAL64);
  }

  /**
   * The place that all these values, zeros left out, keep to: 1000 for 2.000.000 and 44.000. What
   * round numbers leave between them is round too, and hit by chance more easily.
   */
  public static BigDecimal grid(Collection<BigDecimal> values) {
    return values.stream()
        .filter(value -> value.signum() != 0)
        .map(value -> BigDecimal.ONE.scaleByPowerOfTen(-value.stripTrailingZeros().scale()))
        .min(Comparator.naturalOrder())
        .orElse(BigDecimal.ONE);
  }

  /**
   * The numbers of the same sign that one slip in the digits may have turned into this one, each
   * with the commonest such slip.
   */
  public static Map<PrintedNumber, Slip> edits(PrintedNumber printed) {
    BigDecimal value = printed.value();
    int scale = value.scale();
    String digits = Slip.digits(printed);
    Map<PrintedNumber, Slip> found = new LinkedHashMap<>();
    for (int i = 0; i < digits.length(); i++) {
      String before = digits.substring(0, i);
      String after = digits.substring(i + 1);
      for (char digit = '0'; digit <= '9'; digit++) {
        add(found, before + digit + after, scale, value, Slip.DIGIT);
      }
      if (!after.isEmpty()) {
        String swapped = before + after.charAt(0) + digits.charAt(i) + after.substring(1);
        add(found, swapped, scale, value, Slip.TRANSPOSED);
        if (after.charAt(0) == digits.charAt(i)) {
          int places = i < digits.length() - scale ? scale : scale - 1;
          add(found, before + after, places, value, Slip.DOUBLED);
        }
      }
    }
    for (int i = 0; i <= digits.length(); i++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        String longer = digits.substring(0, i) + digit + digits.substring(i);
        if (i <= digits.length() - scale) {
          add(found, longer, scale, value, Slip.LOST);
        }
        if (scale > 0 && i >= digits.length() - scale) {
          add(found, longer, scale + 1, value, Slip.LOST);
        }
      }
    }
    return found;
  }

  private static void add(
      Map<PrintedNumber, Slip> found, String digits, int scale, BigDecimal printed, Slip slip) {
    BigDecimal size = new BigDecimal(new BigInteger(digits), Math.max(0, scale));
    BigDecimal value = printed.signum() < 0 ? size.negate() : size;
    if (value.compareTo(printed) != 0) {
      found.putIfAbsent(new PrintedNumber(value), slip);
    }
  }
}
