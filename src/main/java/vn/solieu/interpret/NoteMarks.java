package vn.solieu.interpret;

/**
 * The marks of footnotes at the end of a cell: {@code (1)}, {@code [2]}, {@code *}, raised digits.
 */
final class NoteMarks {
  private static final String RAISED =
      "\u00b9\u00b2\u00b3\u2070\u2074\u2075\u2076\u2077\u2078\u2079";

  private static final char SQUARE = '\u00b2';
  private static final char CUBE = '\u00b3';

  private static final String STARS = "*\u2020\u2021";

  private NoteMarks() {}

  /** A cell's text without such marks; what is nothing but a mark is left as it is. */
  static String without(String text) {
    String bare = text.strip();
    while (true) {
      int end = end(bare);
      String rest = bare.substring(0, end).strip();
      if (end == bare.length() || rest.isEmpty()) {
        return bare;
      }
      bare = rest;
    }
  }

  private static int end(String text) {
    if (text.isEmpty()) {
      return 0;
    }
    int last = text.length() - 1;
    char close = text.charAt(last);
    // "m²" is a unit.
    boolean unit = last > 0 && text.charAt(last - 1) == 'm' && (close == SQUARE || close == CUBE);
    if (STARS.indexOf(close) >= 0 || RAISED.indexOf(close) >= 0 && !unit) {
      return last;
    }
    int open = close == ')' ? text.lastIndexOf('(') : close == ']' ? text.lastIndexOf('[') : -1;
    return open > 0 && isMark(text.substring(open + 1, last)) ? open : text.length();
  }

  /** One or two digits or stars. */
  private static boolean isMark(String inner) {
    return !inner.isEmpty()
        && inner.length() < 3
        && (inner.chars().allMatch(c -> c >= '0' && c <= '9')
            || inner.chars().allMatch(c -> STARS.indexOf(c) >= 0));
  }
}
