package vn.solieu.read;

import java.util.Locale;
import vn.solieu.rules.OutlineWords;

/**
 * Recognises the marker at a line's start. It looks at the first few characters only and never
 * backtracks; what may as well be a number ({@code 1.256,000 tỷ}, {@code 10/10/2022}) is none.
 */
final class MarkerReader {
  private static final String BOOKMARK = "[bookmark:";
  private static final String DASHES = "-\u2013\u2014";
  private static final String BULLETS = "*\u2022\u00B7\u25CF\u25AA\u2666\u27A2\u2713";
  private static final int BOOKMARK_MAX = 200;

  private final ArticleMarkers articles;

  MarkerReader(OutlineWords words) {
    this.articles = new ArticleMarkers(words);
  }

  /** The offset behind leading blanks and {@code [bookmark: …]}, which are no text. */
  static int textStart(String text) {
    int at = Blanks.skip(text, 0);
    while (text.startsWith(BOOKMARK, at)) {
      int end = text.indexOf(']', at);
      if (end < 0 || end - at > BOOKMARK_MAX) {
        return at;
      }
      at = Blanks.skip(text, end + 1);
    }
    return at;
  }

  /** The marker at the line's start, or null. */
  Marker read(String text) {
    int at = textStart(text);
    if (at >= text.length()) {
      return null;
    }
    char first = text.charAt(at);
    if (first == '(') {
      return paren(text, at);
    }
    if (isDigit(first)) {
      return DecimalMarkers.read(text, at);
    }
    if (!Character.isLetter(first)) {
      return bullet(text, at, first);
    }
    Marker roman = roman(text, at);
    if (roman != null) {
      return roman;
    }
    Marker letter = letter(text, at);
    return letter != null ? letter : articles.read(text, at);
  }

  private static Marker bullet(String text, int at, char sign) {
    boolean dash = DASHES.indexOf(sign) >= 0;
    boolean drawn = BULLETS.indexOf(sign) >= 0 || sign >= '\uE000' && sign <= '\uF8FF';
    if (!dash && sign != '+' && !drawn) {
      return null;
    }
    // "-3,1%" is a number and "**" a note's sign.
    boolean blank = at + 1 < text.length() && Blanks.isBlank(text.charAt(at + 1));
    boolean letter = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    if (!blank && !letter) {
      return null;
    }
    String shown = dash ? "-" : String.valueOf(sign);
    return marker(Marker.Kind.BULLET, shown, shown, 0, text, at + 1, 0);
  }

  /** {@code (1)}, {@code (a)}, {@code (iv)}. */
  private static Marker paren(String text, int at) {
    int end = text.indexOf(')', at);
    if (end < at + 2 || end > at + 5) {
      return null;
    }
    String inside = text.substring(at + 1, end);
    int value;
    String key;
    if (inside.chars().allMatch(c -> isDigit((char) c)) && inside.length() <= 2) {
      value = Integer.parseInt(inside);
      key = "(1)";
    } else if (inside.length() == 1 && Character.isLowerCase(inside.charAt(0))) {
      value = inside.charAt(0) == 'a' || inside.charAt(0) == 'i' ? 1 : 2;
      key = "(a)";
    } else if (Romans.value(inside.toUpperCase(Locale.ROOT)) > 0
        && Character.isLowerCase(inside.charAt(0))) {
      value = Romans.value(inside.toUpperCase(Locale.ROOT));
      key = "(a)";
    } else {
      return null;
    }
    return opensText(text, end + 1)
        ? marker(Marker.Kind.PAREN, key, "(" + inside + ")", value, text, end + 1, 0)
        : null;
  }

  /** {@code I.}, {@code II -}, {@code Ii -}, {@code IV/}; a lower-case letter is no numeral. */
  private static Marker roman(String text, int start) {
    int end = start;
    while (end < text.length() && end < start + 8 && "IVXivx".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    if (end == start || !Character.isUpperCase(text.charAt(start))) {
      return null;
    }
    String numeral = text.substring(start, end).toUpperCase(Locale.ROOT);
    int value = Romans.value(numeral);
    if (value == 0) {
      return null;
    }
    char close = charAt(text, end);
    char next = charAt(text, end + 1);
    boolean ends = end + 1 >= text.length() || Blanks.isBlank(next);
    if ((close == '.' || close == '/') && ends) {
      return marker(Marker.Kind.ROMAN, "roman", numeral, value, text, end + 1, 0);
    }
    // "I.VỀ" is a marker, the initials of "V.I. L." are none.
    if (close == '.' && Character.isUpperCase(next) && charAt(text, end + 2) != '.') {
      return marker(Marker.Kind.ROMAN, "roman", numeral, value, text, end + 1, 0);
    }
    int dash = Blanks.skip(text, end);
    if (Blanks.isBlank(close) && isDash(text, dash)) {
      return marker(Marker.Kind.ROMAN, "roman", numeral, value, text, dash + 1, 0);
    }
    return null;
  }

  /** {@code a)}, {@code a.}, {@code A.}, {@code b. 1.}, {@code b.1)}. */
  private static Marker letter(String text, int start) {
    char letter = text.charAt(start);
    char close = charAt(text, start + 1);
    boolean lower = Character.isLowerCase(letter);
    if (lower) {
      Marker numbered = letterNumber(text, start);
      if (numbered != null) {
        return numbered;
      }
    }
    boolean ends = start + 2 >= text.length() || Blanks.isBlank(text.charAt(start + 2));
    if (!(close == ')' && opensText(text, start + 2))
        && !((close == '.' || close == '/') && ends)) {
      return null;
    }
    int value = Character.toLowerCase(letter) - 'a' + 1;
    if (lower) {
      return marker(
          Marker.Kind.LETTER, "letter" + close, String.valueOf(letter), value, text, start + 2, 0);
    }
    return marker(
        Marker.Kind.UPPER_LETTER, "upper", String.valueOf(letter), value, text, start + 2, 0);
  }

  private static Marker letterNumber(String text, int start) {
    int at = start + 1;
    if (charAt(text, at) == '.') {
      at++;
      if (charAt(text, at) == ' ') {
        at++;
      }
    }
    int end = digitsEnd(text, at);
    char close = charAt(text, end);
    if (end == at || end > at + 2 || close != '.' && close != ')') {
      return null;
    }
    if (end + 1 < text.length() && !Blanks.isBlank(text.charAt(end + 1))) {
      return null;
    }
    String number = text.substring(at, end);
    return marker(
        Marker.Kind.LETTER_NUMBER,
        "letter-number",
        text.charAt(start) + "." + number,
        Integer.parseInt(number),
        text,
        end + 1,
        0);
  }

  static Marker marker(
      Marker.Kind kind, String key, String shown, int value, String text, int end, int rank) {
    int content = Blanks.skip(text, Math.min(end, text.length()));
    return new Marker(kind, key, shown, value, content, rank);
  }

  static boolean opensText(String text, int at) {
    return at >= text.length()
        || Blanks.isBlank(text.charAt(at))
        || Character.isLetter(text.charAt(at));
  }

  static boolean isDash(String text, int at) {
    return DASHES.indexOf(charAt(text, at)) >= 0 && Blanks.isBlank(charAt(text, at + 1));
  }

  static int digitsEnd(String text, int from) {
    int end = from;
    while (isDigit(charAt(text, end))) {
      end++;
    }
    return end;
  }

  static char charAt(String text, int at) {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
