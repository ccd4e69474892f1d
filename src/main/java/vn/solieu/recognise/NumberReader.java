package vn.solieu.recognise;

import java.math.BigDecimal;
import java.util.Optional;
import vn.solieu.domain.PrintedNumber;

/**
 * Reads digits with Vietnamese separators: {@code .} groups thousands, {@code ,} marks decimals.
 */
public final class NumberReader {
  private NumberReader() {}

  /**
   * A printed number and, where the separators admit it, the other way to read it.
   *
   * @param likely the reading by Vietnamese habit
   * @param rival the other reading, or null: {@code 1,340} may be 1.340 or 1340
   */
  public record Reading(PrintedNumber likely, PrintedNumber rival) {}

  /**
   * The reading of a run of digits and separators, or empty where it is no single number ({@code
   * 1.2.3}).
   */
  public static Optional<Reading> read(String printed) {
    int dots = count(printed, '.');
    int commas = count(printed, ',');
    // A table's cell may be a lone stop or comma.
    if (printed.length() > 40 || printed.length() == dots + commas) {
      return Optional.empty();
    }
    if (dots == 0 && commas == 0) {
      return reading(printed, null);
    }
    if (commas == 0) {
      if (grouped(printed, '.')) {
        String whole = printed.replace(".", "");
        return reading(whole, dots == 1 ? printed : null);
      }
      // 1.40 where the writer used a decimal point
      return dots == 1 ? reading(printed, null) : Optional.empty();
    }
    if (dots == 0) {
      if (commas > 1) {
        return grouped(printed, ',') ? reading(printed.replace(",", ""), null) : Optional.empty();
      }
      String decimal = printed.replace(',', '.');
      return reading(decimal, grouped(printed, ',') ? printed.replace(",", "") : null);
    }
    int lastDot = printed.lastIndexOf('.');
    int lastComma = printed.lastIndexOf(',');
    if (commas == 1 && lastComma > lastDot && grouped(printed.substring(0, lastComma), '.')) {
      return reading(
          printed.substring(0, lastComma).replace(".", "") + "." + printed.substring(lastComma + 1),
          null);
    }
    if (dots == 1 && lastDot > lastComma && grouped(printed.substring(0, lastDot), ',')) {
      return reading(
          printed.substring(0, lastDot).replace(",", "") + printed.substring(lastDot), null);
    }
    return Optional.empty();
  }

  private static Optional<Reading> reading(String likely, String rival) {
    return Optional.of(
        new Reading(
            new PrintedNumber(new BigDecimal(likely)),
            rival == null ? null : new PrintedNumber(new BigDecimal(rival))));
  }

  /**
   * Whether the separator cuts the digits into one to three and then threes, without a leading
   * zero.
   */
  private static boolean grouped(String digits, char separator) {
    int first = digits.indexOf(separator);
    if (first < 1 || first > 3 || digits.charAt(0) == '0') {
      return false;
    }
    for (int at = first; at < digits.length(); at += 4) {
      if (digits.charAt(at) != separator || at + 4 > digits.length()) {
        return false;
      }
      if (at + 4 < digits.length() && digits.charAt(at + 4) != separator) {
        return false;
      }
    }
    return true;
  }

  private static int count(String text, char c) {
    int count = 0;
    for (int k = 0; k < text.length(); k++) {
      if (text.charAt(k) == c) {
        count++;
      }
    }
    return count;
  }
}
