package vn.solieu.read;

/** What counts as a blank: white space and every Unicode space, the no-break ones included. */
final class Blanks {
  private Blanks() {}

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  static boolean isBlank(String text) {
    return skip(text, 0) == text.length();
  }

  /** The first offset from {@code from} on that holds no blank, or the text's length. */
  static int skip(String text, int from) {
    int at = from;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The offset after the last character that is no blank, not before {@code from}. */
  static int end(String text, int from) {
    int end = text.length();
    while (end > from && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }
}
