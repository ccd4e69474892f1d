package vn.solieu.recognise;

/**
 * The smallest piece of a text.
 *
 * @param start offset in the text
 * @param end exclusive
 * @param type what it is made of
 * @param capital whether it begins with a capital letter
 * @param word in the one spelling of {@link vn.solieu.rules.Spelling#word}; the sign itself for
 *     signs
 * @param reading what a number says, null where it is no single number and for all else
 */
record Token(
    int start, int end, Type type, boolean capital, String word, NumberReader.Reading reading) {
  enum Type {
    WORD,
    NUMBER,
    /** Letters and digits in one: QL4D, Covid-19. */
    CODE,
    SIGN
  }

  /** A word, code or sign. */
  Token(int start, int end, Type type, boolean capital, String word) {
    this(start, end, type, capital, word, null);
  }

  boolean is(String expected) {
    return word.equals(expected);
  }

  boolean touches(Token next) {
    return end == next.start;
  }
}
