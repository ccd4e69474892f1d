package vn.solieu.read;

import static vn.solieu.read.OdtXml.DRAW;
import static vn.solieu.read.OdtXml.TEXT;
import static vn.solieu.read.OdtXml.attribute;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Collects what a reader sees of one OpenDocument paragraph, and what hangs on it. */
final class OdtRuns {
  private static final int BLANKS_MAX = 1_000;

  private final OdtStyles styles;
  private final FlowText text = new FlowText();
  private final List<Element> notes = new ArrayList<>();
  private final List<Element> boxes = new ArrayList<>();
  private final String font;
  private final boolean hidden;
  private final int firstNote;

  /**
   * @param firstNote the number of the first note found in it
   */
  OdtRuns(OdtStyles styles, String paragraphStyle, int firstNote) {
    this.styles = styles;
    this.firstNote = firstNote;
    this.font = styles.font("paragraph", paragraphStyle);
    this.hidden = styles.isHidden("paragraph", paragraphStyle);
  }

  FlowText text() {
    return text;
  }

  List<Element> notes() {
    return notes;
  }

  /** The key of a note by its number. */
  static String key(int note) {
    return "note:" + note;
  }

  List<Element> boxes() {
    return boxes;
  }

  void read(Element paragraph) {
    inline(paragraph, font, hidden);
  }

  private void inline(Element parent, String in, boolean unseen) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        element(child, in, unseen);
      } else if (!unseen
          && (node.getNodeType() == Node.TEXT_NODE
              || node.getNodeType() == Node.CDATA_SECTION_NODE)) {
        text.addCollapsed(node.getNodeValue(), in);
      }
    }
  }

  private void element(Element child, String in, boolean unseen) {
    if (DRAW.equals(child.getNamespaceURI())) {
      if (child.getLocalName().equals("a")) {
        inline(child, in, unseen);
      } else if (!unseen) {
        boxes(child, boxes);
      }
      return;
    }
    if (!TEXT.equals(child.getNamespaceURI())) {
      // Comments of readers, and what others add, are not the report's text.
      return;
    }
    switch (child.getLocalName()) {
      case "s" -> {
        int count = Math.min(OdtXml.number(child, TEXT, "c", 1), BLANKS_MAX);
        if (!unseen) {
          text.add(" ".repeat(Math.max(0, count)), "");
        }
      }
      case "tab", "line-break" -> {
        if (!unseen) {
          text.gap();
        }
      }
      case "span" -> {
        String style = attribute(child, TEXT, "style-name");
        String own = styles.font("text", style);
        inline(child, own.isEmpty() ? in : own, unseen || styles.isHidden("text", style));
      }
      case "note" -> {
        if (!unseen) {
          text.mark(key(firstNote + notes.size()));
          notes.add(child);
        }
      }
      case "hidden-text", "hidden-paragraph" -> {
        boolean hides = !attribute(child, TEXT, "is-hidden").equals("false");
        inline(child, in, unseen || hides);
      }
      case "ruby-text", "tracked-changes" -> {}
      default -> inline(child, in, unseen);
    }
  }

  /** Text boxes and shapes with text of a drawing, the outermost ones. */
  static void boxes(Element drawing, List<Element> boxes) {
    boolean text =
        OdtXml.child(drawing, TEXT, "p") != null
            || OdtXml.child(drawing, TEXT, "h") != null
            || OdtXml.child(drawing, TEXT, "list") != null
            || drawing.getLocalName().equals("text-box");
    if (text) {
      boxes.add(drawing);
      return;
    }
    for (Element child : WordXml.children(drawing)) {
      if (DRAW.equals(child.getNamespaceURI()) && !child.getLocalName().equals("image")) {
        boxes(child, boxes);
      }
    }
  }
}
