package vn.solieu.export;

import java.util.List;

/** Word comments and their marks as the XML that Word stores. */
final class CommentXml {
  static final String AUTHOR = "solieu";
  private static final String INITIALS = "sl";

  /** Half points: a note is read beside the text, whatever the document's own size. */
  private static final int SIZE = 20;

  private final String namespace;
  private final String prefix;
  private final String declared;

  /**
   * @param prefix of the namespace where marks are put, or null where each has to declare it
   */
  CommentXml(String namespace, String prefix) {
    this.namespace = namespace;
    this.prefix = prefix == null ? "w" : prefix;
    this.declared = prefix == null ? " xmlns:w=\"" + namespace + "\"" : "";
  }

  String start(int id) {
    return mark("commentRangeStart", id, declared);
  }

  /** The end, with the run that makes the comment show. */
  String end(int id) {
    String run = prefix + ":r";
    String reference = mark("commentReference", id, "");
    return mark("commentRangeEnd", id, declared)
        + "<"
        + run
        + declared
        + ">"
        + reference
        + "</"
        + run
        + ">";
  }

  private String mark(String name, int id, String declaration) {
    return "<" + prefix + ":" + name + declaration + " " + prefix + ":id=\"" + id + "\"/>";
  }

  /** A comment as it stands in the comments' part; its first paragraph is bold. */
  String comment(int id, List<String> paragraphs) {
    StringBuilder xml =
        new StringBuilder("<w:comment xmlns:w=\"")
            .append(namespace)
            .append("\" w:id=\"")
            .append(id)
            .append("\" w:author=\"" + AUTHOR + "\" w:initials=\"" + INITIALS + "\">");
    for (int i = 0; i < paragraphs.size(); i++) {
      // A paragraph that opens a finding is its head.
      boolean bold = i == 0 || paragraphs.get(i).startsWith("[");
      xml.append("<w:p><w:r><w:rPr>")
          .append(bold ? "<w:b/>" : "")
          .append("<w:sz w:val=\"" + SIZE + "\"/></w:rPr><w:t xml:space=\"preserve\">")
          .append(escaped(paragraphs.get(i)))
          .append("</w:t></w:r></w:p>");
    }
    return xml.append("</w:comment>").toString();
  }

  /** An empty part of comments. */
  String part() {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\""
        + namespace
        + "\"></w:comments>";
  }

  /** Text of an element; what XML can't hold shows as lost. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> escaped.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
              }
            });
    return escaped.toString();
  }

  static boolean isAllowed(int c) {
    boolean half = c >= 0xD800 && c <= 0xDFFF;
    return c == '\t' || c == '\n' || c >= ' ' && !half && c != 0xFFFE && c != 0xFFFF;
  }
}
