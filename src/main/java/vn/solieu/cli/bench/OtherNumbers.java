package vn.solieu.cli.bench;

import java.util.Random;
import java.util.regex.Pattern;

/** Other numbers of the same length in place of a text's own; years, months and days stay. */
public final class OtherNumbers {
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private OtherNumbers() {}

  /** The text with other numbers, the same for the same state of {@code random}. */
  public static String in(String text, Random random) {
    return DIGITS.matcher(text).replaceAll(digits -> other(digits.group(), random));
  }

  private static String other(String digits, Random random) {
    if (digits.length() < 3 || digits.startsWith("20")) {
      return digits;
    }
    StringBuilder out = new StringBuilder().append(digits.charAt(0));
    for (int k = 1; k < digits.length(); k++) {
      out.append((char) ('0' + random.nextInt(10)));
    }
    return out.toString();
  }
}
