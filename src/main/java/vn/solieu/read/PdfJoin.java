package vn.solieu.read;

import java.util.List;
import java.util.function.Function;

/** Puts the lines of a paragraph or cell together; what was cut at a line's end is whole again. */
final class PdfJoin {
  private PdfJoin() {}

  /** The lines' texts as one text. */
  static PdfText lines(List<PdfLine> lines, Function<PdfLine, PdfText> read) {
    PdfText text = PdfText.EMPTY;
    PdfLine before = null;
    for (PdfLine line : lines) {
      PdfText next = read.apply(line);
      text = before == null ? next : joined(text, next, before);
      before = line;
    }
    return withoutSoftHyphens(text);
  }

  private static PdfText joined(PdfText text, PdfText next, PdfLine before) {
    String above = text.text();
    String below = next.text();
    if (above.isEmpty() || below.isEmpty()) {
      return text.joined("", next);
    }
    if (above.endsWith("\u00AD")) {
      return text.shortened(1).joined("", next);
    }
    return text.joined(isCut(above, below, before) ? "" : " ", next);
  }

  /**
   * Whether the line's end stands within a word or number; a blank stored there says it doesn't.
   */
  private static boolean isCut(String above, String below, PdfLine line) {
    if (line.open()) {
      return false;
    }
    int end = above.length();
    char last = above.charAt(end - 1);
    char first = below.charAt(0);
    char inner = end > 1 ? above.charAt(end - 2) : ' ';
    if ("-/\u2010\u2011".indexOf(last) >= 0) {
      return Character.isLetterOrDigit(inner) && Character.isLetterOrDigit(first);
    }
    if (last == '.' && isDigit(inner)) {
      // "2." and "850": a group of three.
      return isGroup(below) && groupBefore(above, end - 1);
    }
    if (last == ',' && isDigit(inner)) {
      // "10," and "11" may be two: only where the line has blanks stored elsewhere is this one
      // number.
      return line.blanks() && isDigit(first);
    }
    boolean opensWithSign = (first == '.' || first == ',') && below.length() > 1;
    return opensWithSign && isDigit(last) && isDigit(below.charAt(1));
  }

  private static boolean isGroup(String text) {
    return text.length() >= 3
        && isDigit(text.charAt(0))
        && isDigit(text.charAt(1))
        && isDigit(text.charAt(2))
        && (text.length() == 3 || !isDigit(text.charAt(3)));
  }

  /** One to three digits end here. */
  private static boolean groupBefore(String text, int end) {
    int start = end;
    while (start > 0 && isDigit(text.charAt(start - 1))) {
      start--;
    }
    return end - start >= 1 && end - start <= 3;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Places where a word might have been cut but wasn't. */
  private static PdfText withoutSoftHyphens(PdfText text) {
    PdfText whole = text;
    for (int at = whole.text().indexOf('\u00AD'); at >= 0; at = whole.text().indexOf('\u00AD')) {
      whole = whole.without(at);
    }
    return whole;
  }
}
