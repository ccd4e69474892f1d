package vn.solieu.cli.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.solieu.domain.VietnameseNumber;

/**
 * A number as it is printed, and what slips make of it.
 *
 * @param text {@code 2.850}, {@code 1,40}
 */
record Token(String text) {
  private static final Pattern PRINTED = Pattern.compile("\\d[\\d.,]*\\d|\\d");
  private static final Pattern GROUPED =
      Pattern.compile("\\d{1,3}(\\.\\d{3})*(,\\d+)?|\\d+(,\\d+)?");

  /** A number's place in a text. */
  record At(Token token, int start) {
    int end() {
      return start + token.text.length();
    }
  }

  /** The numbers of a text; one that may be read in several ways isn't among them. */
  static List<At> in(String text) {
    List<At> found = new ArrayList<>();
    Matcher matcher = PRINTED.matcher(text);
    while (matcher.find()) {
      if (GROUPED.matcher(matcher.group()).matches()) {
        found.add(new At(new Token(matcher.group()), matcher.start()));
      }
    }
    return found;
  }

  BigDecimal value() {
    return new BigDecimal(text.replace(".", "").replace(',', '.'));
  }

  int decimals() {
    return text.indexOf(',') < 0 ? 0 : text.length() - text.indexOf(',') - 1;
  }

  private String digits() {
    return text.replace(".", "").replace(",", "");
  }

  /** The number with those digits and so many decimals, or null where there are none. */
  private static Token of(String digits, int decimals) {
    if (digits.length() <= decimals || digits.isEmpty()) {
      return null;
    }
    return new Token(
        VietnameseNumber.format(new BigDecimal(new java.math.BigInteger(digits), decimals)));
  }

  /** One digit for another. */
  Token digit(Random random) {
    String digits = digits();
    int at = random.nextInt(Math.max(1, digits.length() - 1));
    int other = (digits.charAt(at) - '0' + 1 + random.nextInt(9)) % 10;
    if (at == 0 && other == 0) {
      other = 1 + (digits.charAt(0) - '0') % 9;
    }
    return of(digits.substring(0, at) + other + digits.substring(at + 1), decimals());
  }

  /** Two neighbouring digits changed over; null where there are none that differ. */
  Token transposed(Random random) {
    String digits = digits();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i + 1 < digits.length(); i++) {
      boolean differ = digits.charAt(i) != digits.charAt(i + 1);
      if (differ && !(i == 0 && digits.charAt(1) == '0')) {
        places.add(i);
      }
    }
    if (places.isEmpty()) {
      return null;
    }
    int at = places.get(random.nextInt(places.size()));
    return of(
        digits.substring(0, at)
            + digits.charAt(at + 1)
            + digits.charAt(at)
            + digits.substring(at + 2),
        decimals());
  }

  /** A digit left out; null of a single one. */
  Token dropped(Random random) {
    String digits = digits();
    int at = random.nextInt(digits.length());
    int decimals = at >= digits.length() - decimals() ? decimals() - 1 : decimals();
    String rest = digits.substring(0, at) + digits.substring(at + 1);
    return rest.startsWith("0") && rest.length() - decimals > 1 ? null : of(rest, decimals);
  }

  /** A digit printed twice. */
  Token doubled(Random random) {
    String digits = digits();
    int at = random.nextInt(digits.length());
    int decimals = at >= digits.length() - decimals() ? decimals() + 1 : decimals();
    return of(digits.substring(0, at + 1) + digits.substring(at), decimals);
  }

  /** Times ten to some power, with as many decimals. */
  Token shifted(int places) {
    return with(value().scaleByPowerOfTen(places));
  }

  /** Another value with as many decimals. */
  Token with(BigDecimal value) {
    return new Token(VietnameseNumber.format(value.setScale(decimals(), RoundingMode.HALF_UP)));
  }

  /** A decimal less; null where there is none. */
  Token shorter(RoundingMode rounding) {
    return decimals() == 0
        ? null
        : new Token(VietnameseNumber.format(value().setScale(decimals() - 1, rounding)));
  }
}
