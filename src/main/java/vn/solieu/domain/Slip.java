package vn.solieu.domain;

/** The kinds of slips that turn one number into another when it is copied. */
public enum Slip {
  /** The decimal mark or the unit is some places off: ten times, a tenth, millions for billions. */
  SHIFTED,
  /** Two neighbouring digits changed over. */
  TRANSPOSED,
  /** A digit printed twice. */
  DOUBLED,
  /** One digit for another. */
  DIGIT,
  /** A digit left out. */
  LOST,
  /** A fall for a rise. */
  TURNED;

  private static final int SHIFTS = 6;
  private static final int OTHER_DIGITS = 9;

  /** In how many ways such a slip may have led to a printed number. */
  public int ways(PrintedNumber printed) {
    String digits = digits(printed);
    return switch (this) {
      case SHIFTED -> SHIFTS;
      case TRANSPOSED -> pairs(digits, false);
      case DOUBLED -> pairs(digits, true);
      case DIGIT -> OTHER_DIGITS * digits.length();
      case LOST -> (OTHER_DIGITS + 1) * (digits.length() + 1);
      case TURNED -> 1;
    };
  }

  private static int pairs(String digits, boolean equal) {
    int found = 0;
    for (int i = 1; i < digits.length(); i++) {
      found += digits.charAt(i) == digits.charAt(i - 1) == equal ? 1 : 0;
    }
    return found;
  }

  /** All digits that are printed: at least one before the decimal mark. */
  static String digits(PrintedNumber printed) {
    String digits = printed.value().unscaledValue().abs().toString();
    return "0".repeat(Math.max(0, printed.value().scale() + 1 - digits.length())) + digits;
  }
}
