package vn.solieu.read;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks a page and tells its body what a reader sees. */
final class HtmlBody {
  private static final Pattern FONT =
      Pattern.compile("font-family\\s*:\\s*[\"']?([^;,\"']{1,80})", Pattern.CASE_INSENSITIVE);

  private final Document page;
  private final FlowBody body;
  private final int maxDepth;
  private final HtmlHidden hidden;
  private final HtmlNotes notes;
  private final FlowText text = new FlowText();
  private int depth;
  private int heading;
  private int listLevel = -1;
  private String label = "";
  private String font = "";

  /** Whether a line break is a blank, as in a paragraph, and no paragraph's end. */
  private boolean inParagraph;

  private boolean preformatted;

  HtmlBody(Document page, FlowBody body, int maxDepth) {
    this.page = page;
    this.body = body;
    this.maxDepth = maxDepth;
    this.hidden = new HtmlHidden(page);
    this.notes = new HtmlNotes(page);
  }

  /** Throws LimitException where the page is nested too deep or holds too many cells. */
  void read() throws LimitException {
    for (Element block : notes.bodies()) {
      body.open();
      children(block);
      flush();
      body.note(notes.bodyOf(block), body.close());
    }
    label = "";
    children(page.body());
    flush();
  }

  private void flush() {
    if (text.isBlank()) {
      body.paragraph(text.take(""), 0, -1);
      return;
    }
    body.paragraph(text.take(label), heading, heading > 0 ? -1 : Math.min(listLevel, 8));
    label = "";
  }

  private void children(Node parent) throws LimitException {
    if (++depth > maxDepth) {
      throw new LimitException(ReadProblem.TOO_COMPLEX, "> " + maxDepth);
    }
    for (Node child : parent.childNodes()) {
      if (child instanceof TextNode words) {
        words(words.getWholeText());
      } else if (child instanceof Element element && notes.bodyOf(element) == null) {
        element(element);
      }
    }
    depth--;
  }

  private void words(String words) {
    if (!preformatted) {
      text.addCollapsed(words, font);
      return;
    }
    for (int start = 0; start <= words.length(); ) {
      int end = words.indexOf('\n', start);
      text.add(words.substring(start, end < 0 ? words.length() : end), font);
      if (end < 0) {
        return;
      }
      flush();
      start = end + 1;
    }
  }

  private void element(Element element) throws LimitException {
    if (hidden.isHidden(element)) {
      return;
    }
    String outerFont = font;
    font = fontOf(element);
    switch (element.normalName()) {
      case "br" -> lineBreak(element);
      case "hr" -> flush();
      case "wbr", "img" -> {}
      case "a" -> link(element);
      case "table" -> table(element);
      case "ol", "ul", "menu" -> list(element);
      case "li" -> block(element, inParagraph);
      case "pre", "listing", "plaintext" -> {
        boolean outer = preformatted;
        preformatted = true;
        block(element, inParagraph);
        preformatted = outer;
      }
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        flush();
        heading = element.normalName().charAt(1) - '0';
        block(element, true);
        heading = 0;
      }
      case "p", "dt", "dd", "caption", "figcaption", "summary" -> block(element, true);
      default -> {
        if (element.isBlock()) {
          block(element, inParagraph);
        } else {
          children(element);
        }
      }
    }
    font = outerFont;
  }

  private String fontOf(Element element) {
    if (element.normalName().equals("font") && element.hasAttr("face")) {
      return element.attr("face").split(",")[0].strip();
    }
    String style = element.attr("style");
    if (style.isEmpty()) {
      return font;
    }
    Matcher named = FONT.matcher(style);
    return named.find() ? named.group(1).strip() : font;
  }

  private void block(Element element, boolean paragraph) throws LimitException {
    flush();
    boolean outer = inParagraph;
    inParagraph = paragraph;
    children(element);
    inParagraph = outer;
    flush();
  }

  /** A line break ends a line only where no paragraph holds it; two of them always do. */
  private void lineBreak(Element element) {
    Node before = element.previousSibling();
    while (before instanceof TextNode blank && blank.isBlank()) {
      before = before.previousSibling();
    }
    boolean second = before instanceof Element other && other.normalName().equals("br");
    if (!inParagraph || second) {
      flush();
    } else {
      text.gap();
    }
  }

  private void link(Element link) throws LimitException {
    String note = notes.markedBy(link);
    if (note != null) {
      text.mark(note);
    } else if (!notes.isSignOfBody(link)) {
      children(link);
    }
  }

  private void list(Element list) throws LimitException {
    flush();
    boolean numbered = list.normalName().equals("ol");
    String style = list.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    boolean bare = style.contains("list-style:none") || style.contains("list-style-type:none");
    int number = WordXml.number(list.attr("start"), 1);
    boolean down = list.hasAttr("reversed");
    listLevel++;
    for (Element item : list.children()) {
      if (hidden.isHidden(item) || notes.bodyOf(item) != null) {
        continue;
      }
      if (item.normalName().equals("li")) {
        number = WordXml.number(item.attr("value"), number);
        label = bare ? "" : numbered ? number(list, number) : "- ";
        number += down ? -1 : 1;
      }
      element(item);
      label = "";
    }
    listLevel--;
    flush();
  }

  private static String number(Element list, int number) {
    String format =
        switch (list.attr("type")) {
          case "I" -> "upperRoman";
          case "i" -> "lowerRoman";
          case "A" -> "upperLetter";
          case "a" -> "lowerLetter";
          default -> "decimal";
        };
    return NumberFormats.format(number, format) + ". ";
  }

  /** A table around tables, or around one cell, only arranges the page. */
  private void table(Element table) throws LimitException {
    flush();
    Element inner = table.selectFirst("table table");
    boolean layout = inner != null || table.select("td, th").size() <= 1;
    if (layout && body.isOpen()) {
      layout = false;
    }
    int outerLevel = listLevel;
    listLevel = -1;
    if (layout) {
      block(table, false);
    } else {
      new HtmlTable(table, body, hidden, this::cell).read();
    }
    listLevel = outerLevel;
  }

  private WordText cell(Element cell) throws LimitException {
    body.open();
    block(cell, true);
    return body.closeCell();
  }
}
