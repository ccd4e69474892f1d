package vn.solieu.read;

/** Reads the roman numerals that headings use, I to XXXIX. */
final class Romans {
  private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

  private Romans() {}

  /** The numeral's value, or 0 where it isn't written as numerals are. */
  static int value(String numeral) {
    int tens = 0;
    while (tens < 3 && tens < numeral.length() && numeral.charAt(tens) == 'X') {
      tens++;
    }
    String rest = numeral.substring(tens);
    for (int ones = 0; ones < ONES.length; ones++) {
      if (ONES[ones].equals(rest)) {
        return tens * 10 + ones;
      }
    }
    return 0;
  }
}
