package vn.solieu.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What marks may stand beside to name an element of the text: its run, which may be cut between its
 * pieces, or what wraps it where Word has no marks inside (formulas, alternatives).
 *
 * @param outer the run or wrapper; a text box's text is carried by the run of its drawing
 * @param piece the run's child that holds the element; null for a wrapper
 */
record WordCarrier(Element outer, Element piece) {
  /** Null where it stands in no paragraph. */
  static WordCarrier of(Element element) {
    Deque<Element> path = new ArrayDeque<>();
    for (Node node = element; node instanceof Element up; node = node.getParentNode()) {
      path.push(up);
    }
    boolean inParagraph = false;
    while (!path.isEmpty() && holdsMarks(path.peek(), inParagraph)) {
      inParagraph |= WordXml.is(path.pop(), "p");
    }
    if (path.isEmpty() || !inParagraph) {
      return null;
    }
    Element outer = path.pop();
    return new WordCarrier(outer, WordXml.is(outer, "r") ? path.peek() : null);
  }

  private static boolean holdsMarks(Element element, boolean inParagraph) {
    if (!WordXml.isWord(element)) {
      String name = element.getLocalName();
      return !inParagraph
          && (WordXml.isAlternate(element) || name.equals("Choice") || name.equals("Fallback"));
    }
    return switch (element.getLocalName()) {
      case "document",
          "body",
          "p",
          "tbl",
          "tr",
          "tc",
          "sdt",
          "sdtContent",
          "customXml",
          "ins",
          "moveTo",
          "smartTag",
          "hyperlink",
          "fldSimple",
          "dir",
          "bdo" ->
          true;
      default -> false;
    };
  }

  /** Whether marks can stand right beside the element. */
  boolean isExact(Element element) {
    return piece == element;
  }

  /** Whether nothing that shows stands before it in its run. */
  boolean isFirst() {
    List<Element> pieces = pieces();
    return pieces.get(0) == piece;
  }

  boolean isLast() {
    List<Element> pieces = pieces();
    return pieces.get(pieces.size() - 1) == piece;
  }

  private List<Element> pieces() {
    return WordXml.children(outer).stream().filter(child -> !WordXml.is(child, "rPr")).toList();
  }
}
