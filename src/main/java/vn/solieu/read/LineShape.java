package vn.solieu.read;

/**
 * What a line's text looks like, as far as headings and items can be told by it. Long lines are
 * only looked at as far as their length is of interest.
 *
 * @param words words of the text behind the marker, counted up to {@link #WORDS_MAX}
 * @param last last visible character, or 0 where there is none
 * @param capitals whether all letters are capitals
 * @param digits whether there is a digit outside a year
 * @param states whether a figure is stated: grouped digits, a percentage, a number behind a colon
 * @param item whether it is a label with a number behind its colon ({@code Chi khác: 12,667 tỷ})
 * @param sentences whether a sentence ends inside
 */
record LineShape(
    int words,
    char last,
    boolean capitals,
    boolean digits,
    boolean states,
    boolean item,
    boolean sentences) {
  static final int WORDS_MAX = 60;

  /** The shape of the text from an offset on. */
  static LineShape of(String text, int from) {
    int end = Blanks.end(text, from);
    char last = end > from ? text.charAt(end - 1) : 0;
    int words = 0;
    int letters = 0;
    boolean lower = false;
    boolean digits = false;
    boolean grouped = false;
    boolean labelled = false;
    boolean sentences = false;
    char before = ' ';
    char visibleBefore = ' ';
    int at = from;
    while (at < end && words <= WORDS_MAX) {
      char c = text.charAt(at);
      if (Blanks.isBlank(c)) {
        sentences |= before == '.' && at > from + 2;
      } else if (Blanks.isBlank(before)) {
        words++;
      }
      if (isDigit(c)) {
        int stop = numberEnd(text, at, end);
        boolean group = text.substring(at, stop).chars().anyMatch(d -> !isDigit((char) d));
        digits |= group || !isYear(text, at, stop);
        labelled |= visibleBefore == ':';
        int unit = Blanks.skip(text, stop);
        grouped |= group || unit < end && text.charAt(unit) == '%';
        at = stop;
        before = '0';
        visibleBefore = '0';
        continue;
      }
      letters += Character.isLetter(c) ? 1 : 0;
      lower |= Character.isLowerCase(c);
      visibleBefore = Blanks.isBlank(c) ? visibleBefore : c;
      before = c;
      at++;
    }
    boolean capitals = letters >= 4 && !lower;
    return new LineShape(words, last, capitals, digits, grouped || labelled, labelled, sentences);
  }

  /** Digits with single dots and commas between them. */
  private static int numberEnd(String text, int from, int end) {
    int at = from;
    while (at < end
        && (isDigit(text.charAt(at))
            || (text.charAt(at) == '.' || text.charAt(at) == ',')
                && at + 1 < end
                && isDigit(text.charAt(at + 1)))) {
      at++;
    }
    return at;
  }

  private static boolean isYear(String text, int from, int end) {
    return end - from == 4 && (text.startsWith("19", from) || text.startsWith("20", from));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  boolean endsWith(String signs) {
    return last != 0 && signs.indexOf(last) >= 0;
  }

  boolean isColon() {
    return last == ':';
  }
}
