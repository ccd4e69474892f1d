package vn.solieu.export;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Markup under way, well-formed as HTML and as XML. Every text and attribute is escaped, so report
 * text can't become markup.
 */
final class Html {
  private static final Set<String> VOID = Set.of("meta", "br", "hr", "col", "wbr");

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Opens an element; attributes are name, value, name, value; one with a null value is left out.
   */
  Html open(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i + 1] != null) {
        out.append(' ').append(attributes[i]).append("=\"");
        escape(attributes[i + 1]);
        out.append('"');
      }
    }
    if (VOID.contains(tag)) {
      out.append(" />");
    } else {
      out.append('>');
      open.push(tag);
    }
    return this;
  }

  /** Closes the element that was opened last. */
  Html close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  Html text(String text) {
    escape(text);
    return this;
  }

  /** An element with nothing but text in it. */
  Html element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** A line break in the source, where it means nothing to a reader. */
  Html newline() {
    out.append('\n');
    return this;
  }

  /** The program's own style sheet, which must hold no markup characters. */
  Html style(String css) {
    if (css.indexOf('<') >= 0 || css.indexOf('&') >= 0) {
      throw new IllegalArgumentException("a style sheet must not hold < or &");
    }
    out.append("<style>").append(css).append("</style>");
    return this;
  }

  /** The finished markup; throws IllegalStateException while an element is open. */
  String finish() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("element " + open.peek() + " is still open");
    }
    return out.toString();
  }

  private void escape(String text) {
    text.codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(allowed(point) ? point : 0xFFFD);
              }
            });
  }

  /** Characters of XML 1.0; the rest (controls, lone surrogates) would break the page. */
  private static boolean allowed(int point) {
    return point == '\t'
        || point == '\n'
        || point >= 0x20 && point < 0x7F
        || point >= 0xA0 && point <= 0xD7FF
        || point >= 0xE000 && point <= 0xFFFD
        || point >= 0x10000;
  }
}
