package vn.solieu.read;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Where the elements of an XML text stand in it, numbered in the order of their start tags: the
 * same as in a tree. The text is known to be well-formed and without a document type.
 */
final class XmlOffsets {
  private final String xml;
  private int[] open = new int[64];
  private int[] contentStart = new int[64];
  private int[] contentEnd = new int[64];
  private int[] close = new int[64];
  private int count;

  private XmlOffsets(String xml) {
    this.xml = xml;
  }

  static XmlOffsets of(String xml) {
    XmlOffsets offsets = new XmlOffsets(xml);
    offsets.scan();
    return offsets;
  }

  int count() {
    return count;
  }

  /** Where its start tag begins. */
  int start(int element) {
    return open[element];
  }

  /** Behind its start tag; behind all of it where it is one tag. */
  int contentStart(int element) {
    return contentStart[element];
  }

  int contentEnd(int element) {
    return contentEnd[element];
  }

  /** Behind its end tag. */
  int end(int element) {
    return close[element];
  }

  /** Whether it is one tag, {@code <a/>}. */
  boolean isEmpty(int element) {
    return contentStart[element] == close[element];
  }

  /** Its name with its prefix, as written. */
  String name(int element) {
    int end = open[element] + 1;
    while (!isNameEnd(xml.charAt(end))) {
      end++;
    }
    return xml.substring(open[element] + 1, end);
  }

  /** Its start tag as written. */
  String startTag(int element) {
    return xml.substring(open[element], contentStart[element]);
  }

  /**
   * Where a character of an element's text stands, or -1 where its content is more than plain text
   * and references.
   *
   * @param index counted as a parser does, up to the text's length
   */
  int text(int element, int index) {
    String content = xml.substring(contentStart[element], contentEnd[element]);
    if (content.indexOf('<') >= 0) {
      return -1;
    }
    int seen = 0;
    int at = 0;
    while (seen < index && at < content.length()) {
      char c = content.charAt(at);
      if (c == '&') {
        int end = content.indexOf(';', at);
        String name = end < 0 ? "" : content.substring(at + 1, end);
        int length = referenceLength(name);
        if (length == 0) {
          return -1;
        }
        seen += length;
        at = end + 1;
      } else {
        // A parser makes one line end of the two signs.
        boolean pair = c == '\r' && at + 1 < content.length() && content.charAt(at + 1) == '\n';
        at += pair ? 2 : 1;
        seen++;
      }
    }
    return seen == index ? contentStart[element] + at : -1;
  }

  /** How many characters a reference stands for; 0 where it isn't known. */
  private static int referenceLength(String name) {
    if (!name.startsWith("#")) {
      return switch (name) {
        case "amp", "lt", "gt", "quot", "apos" -> 1;
        default -> 0;
      };
    }
    try {
      boolean hexadecimal = name.startsWith("#x");
      int code = Integer.parseInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
      return Character.isValidCodePoint(code) ? Character.charCount(code) : 0;
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private void scan() {
    Deque<Integer> inside = new ArrayDeque<>();
    int at = xml.indexOf('<');
    while (at >= 0) {
      int next;
      if (xml.startsWith("<!--", at)) {
        next = behind("-->", at + 4);
      } else if (xml.startsWith("<![CDATA[", at)) {
        next = behind("]]>", at);
      } else if (xml.startsWith("<?", at)) {
        next = behind("?>", at);
      } else if (xml.startsWith("</", at)) {
        next = behind(">", at);
        if (!inside.isEmpty()) {
          int element = inside.pop();
          contentEnd[element] = at;
          close[element] = next;
        }
      } else {
        next = tagEnd(at);
        int element = add(at, next);
        if (xml.charAt(next - 2) == '/') {
          contentEnd[element] = next;
          close[element] = next;
        } else {
          inside.push(element);
        }
      }
      at = xml.indexOf('<', next);
    }
  }

  private int add(int start, int end) {
    if (count == open.length) {
      open = Arrays.copyOf(open, count * 2);
      contentStart = Arrays.copyOf(contentStart, count * 2);
      contentEnd = Arrays.copyOf(contentEnd, count * 2);
      close = Arrays.copyOf(close, count * 2);
    }
    open[count] = start;
    contentStart[count] = end;
    return count++;
  }

  private int behind(String end, int from) {
    int at = xml.indexOf(end, from);
    return at < 0 ? xml.length() : at + end.length();
  }

  /** Behind a start tag; a value in quotes may hold the sign that ends it. */
  private int tagEnd(int from) {
    char quote = 0;
    for (int at = from; at < xml.length(); at++) {
      char c = xml.charAt(at);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return at + 1;
      }
    }
    return xml.length();
  }

  private static boolean isNameEnd(char c) {
    return Character.isWhitespace(c) || c == '/' || c == '>';
  }
}
