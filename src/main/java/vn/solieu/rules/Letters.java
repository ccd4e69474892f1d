package vn.solieu.rules;

/**
 * What characters are, looked up in a table as far as Vietnamese letters go: {@link Character}
 * takes several steps for each, and every stage asks of every character.
 */
public final class Letters {
  private static final int TABLE_SIZE = 0x2000;
  private static final int LETTER = 1;
  private static final int UPPER = 2;
  private static final int LOWER = 4;
  private static final int WORD = 8;
  private static final int BLANK = 16;
  private static final byte[] TABLE = new byte[TABLE_SIZE];

  static {
    for (int c = 0; c < TABLE_SIZE; c++) {
      TABLE[c] = (byte) kinds(c);
    }
  }

  private Letters() {}

  /**
   * Whether a character is one that NFC never changes, whatever stands beside it; says no of many
   * that Vietnamese texts haven't.
   */
  static boolean isComposed(char c) {
    return c < 0x300 || c >= 0x1EA0 && c < 0x1F00 || c >= 0x2010 && c < 0x2030;
  }

  private static int kinds(int c) {
    int kinds = Character.isLetter(c) ? LETTER | WORD : 0;
    kinds |= Character.isUpperCase(c) ? UPPER : 0;
    kinds |= Character.isLowerCase(c) ? LOWER : 0;
    kinds |= Character.isWhitespace(c) ? BLANK : 0;
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.DECIMAL_DIGIT_NUMBER ->
          kinds | WORD;
      default -> kinds;
    };
  }

  private static boolean is(int c, int kind) {
    return ((c < TABLE_SIZE ? TABLE[c] : kinds(c)) & kind) != 0;
  }

  /** As {@link Character#isLetter(int)}. */
  public static boolean isLetter(int c) {
    return is(c, LETTER);
  }

  /** As {@link Character#isUpperCase(int)}. */
  public static boolean isUpper(int c) {
    return is(c, UPPER);
  }

  /** As {@link Character#isLowerCase(int)}. */
  public static boolean isLower(int c) {
    return is(c, LOWER);
  }

  /** As {@link Character#isWhitespace(int)}. */
  public static boolean isWhitespace(int c) {
    return is(c, BLANK);
  }

  /** Whether it is a letter, a mark upon one, or a digit. */
  public static boolean isOfWord(int c) {
    return is(c, WORD);
  }
}
