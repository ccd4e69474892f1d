package vn.solieu.read;

/** Recognises numbered markers; what may as well be a printed figure is none. */
final class DecimalMarkers {
  private static final int PARTS_MAX = 6;

  private DecimalMarkers() {}

  /** {@code 1.}, {@code 1)}, {@code 1/}, {@code 1.4}, {@code 2.1.}, {@code 2.1 -}. */
  static Marker read(String text, int start) {
    int at = start;
    int parts = 0;
    int value = 0;
    while (true) {
      int end = MarkerReader.digitsEnd(text, at);
      int digits = end - at;
      if (digits == 0 || digits > (parts == 0 ? 3 : 2) || ++parts > PARTS_MAX) {
        return null;
      }
      value = Integer.parseInt(text.substring(at, end));
      at = end;
      if (MarkerReader.charAt(text, at) != '.'
          || !MarkerReader.isDigit(MarkerReader.charAt(text, at + 1))) {
        break;
      }
      at++;
    }
    String number = text.substring(start, at);
    char close = MarkerReader.charAt(text, at);
    int after = Blanks.skip(text, Math.min(at + 1, text.length()));
    boolean blankAfter = at + 1 >= text.length() || Blanks.isBlank(text.charAt(at + 1));
    boolean closed =
        switch (close) {
          case '.' -> blankAfter;
          case ')' -> MarkerReader.opensText(text, at + 1);
          case '/' -> blankAfter && Character.isLetter(MarkerReader.charAt(text, after));
          default -> false;
        };
    if (closed) {
      String key = parts > 1 ? "decimal" + parts : "decimal" + close;
      return MarkerReader.marker(Marker.Kind.DECIMAL, key, number, value, text, at + 1, parts);
    }
    if (!Blanks.isBlank(close)) {
      return null;
    }
    return openDecimal(text, number, value, at, parts);
  }

  /** A number without closing sign: only a dash or a capital behind it makes it a marker. */
  private static Marker openDecimal(String text, String number, int value, int at, int parts) {
    int next = Blanks.skip(text, at);
    boolean dash = MarkerReader.isDash(text, next);
    int content = dash ? Blanks.skip(text, next + 1) : next;
    boolean capital = Character.isUpperCase(MarkerReader.charAt(text, content));
    boolean accepted =
        parts > 1
            ? capital || dash && !MarkerReader.isDigit(MarkerReader.charAt(text, content))
            : dash && capital;
    String key = parts > 1 ? "decimal" + parts : "decimal-";
    return accepted
        ? MarkerReader.marker(Marker.Kind.DECIMAL, key, number, value, text, content, parts)
        : null;
  }
}
