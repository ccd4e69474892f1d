package vn.solieu.read;

import java.util.Locale;
import java.util.Set;

/** How automatic numbers and bullets look. */
final class NumberFormats {
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };
  private static final int ROMAN_MAX = 3999;
  private static final int LETTER_REPEATS_MAX = 30;

  /** Fonts whose letters are pictures. */
  private static final Set<String> PICTURE_FONTS =
      Set.of("symbol", "wingdings", "wingdings 2", "wingdings 3", "webdings");

  private NumberFormats() {}

  /** A number in one of Word's formats; formats that reports don't use are shown as decimals. */
  static String format(int value, String format) {
    return switch (format) {
      case "upperRoman" -> roman(value);
      case "lowerRoman" -> roman(value).toLowerCase(Locale.ROOT);
      case "upperLetter" -> letters(value, 'A');
      case "lowerLetter" -> letters(value, 'a');
      case "decimalZero" -> value < 10 && value >= 0 ? "0" + value : Integer.toString(value);
      case "none", "bullet" -> "";
      default -> Integer.toString(value);
    };
  }

  /** The sign that stands for a bullet: itself where it can be printed, else a dash. */
  static String bullet(String glyph, String font) {
    if (glyph.isBlank()) {
      return "-";
    }
    char first = glyph.charAt(0);
    boolean drawn = PICTURE_FONTS.contains(font.toLowerCase(Locale.ROOT));
    boolean privateUse = first >= '\uE000' && first <= '\uF8FF';
    // A lone letter as a bullet is a drawn circle or square, not text.
    boolean letter = glyph.length() == 1 && Character.isLetterOrDigit(first);
    return drawn || privateUse || letter ? "-" : glyph;
  }

  private static String roman(int value) {
    if (value < 1 || value > ROMAN_MAX) {
      return Integer.toString(value);
    }
    StringBuilder roman = new StringBuilder();
    int rest = value;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        roman.append(SIGNS[i]);
        rest -= VALUES[i];
      }
    }
    return roman.toString();
  }

  /** a … z, aa, bb, … as Word counts on. */
  private static String letters(int value, char first) {
    int repeats = (value - 1) / 26 + 1;
    if (value < 1 || repeats > LETTER_REPEATS_MAX) {
      return Integer.toString(value);
    }
    return String.valueOf((char) (first + (value - 1) % 26)).repeat(repeats);
  }
}
