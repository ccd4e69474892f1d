package vn.solieu.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Collects what a reader sees of paragraphs: tracked changes as accepted, fields by their results,
 * nothing hidden. One object reads one story (body, note, text box) in order, since a field may run
 * over paragraphs.
 */
final class WordRuns {
  private final WordStyles styles;
  private final WordFonts fonts;

  /** For each open field whether its result has begun; before that its instruction runs. */
  private final Deque<Boolean> fields = new ArrayDeque<>();

  private final WordStretches text;
  private List<WordText.Mark> marks = new ArrayList<>();
  private List<Element> boxes = new ArrayList<>();

  /**
   * A story's beginning.
   *
   * @param traced whether the place of each character is kept
   */
  WordRuns(WordStyles styles, WordFonts fonts, boolean traced) {
    this.text = new WordStretches(traced);
    this.styles = styles;
    this.fonts = fonts;
  }

  /** Adds a paragraph's text to what {@link #take} gives. */
  void add(Element paragraph) {
    inline(paragraph, WordXml.child(paragraph, "pPr"));
    // An instruction never ends in another paragraph; a field without result must not eat the rest.
    if (fields.contains(false)) {
      fields.clear();
    }
  }

  /** Whether anything is waiting that would be seen. */
  boolean isBlank() {
    return text.isBlank();
  }

  /** What was added since the last time, behind its label. */
  WordText take(String label) {
    List<WordSpot> spots = text.takeSpots();
    WordText taken = WordText.of(label, text.take(), marks, boxes, spots);
    marks = new ArrayList<>();
    boxes = new ArrayList<>();
    return taken;
  }

  private void inline(Element parent, Element paragraphProperties) {
    for (Element child : WordXml.children(parent)) {
      if (WordXml.isAlternate(child)) {
        Element branch = WordXml.branch(child);
        if (branch != null) {
          inline(branch, paragraphProperties);
        }
      } else if (!WordXml.isWord(child)) {
        text.font("");
        math(child);
      } else {
        word(child, paragraphProperties);
      }
    }
  }

  private void word(Element child, Element paragraphProperties) {
    switch (child.getLocalName()) {
      case "r" -> {
        Element properties = WordXml.child(child, "rPr");
        if (!styles.isHidden(properties, paragraphProperties)) {
          text.font(fonts.of(properties, paragraphProperties));
          run(child);
        }
      }
      case "ins",
          "moveTo",
          "hyperlink",
          "smartTag",
          "customXml",
          "fldSimple",
          "dir",
          "bdo",
          "sdt",
          "sdtContent" ->
          inline(child, paragraphProperties);
      // What was deleted or moved away, and properties, are not seen.
      default -> {}
    }
  }

  private void run(Element run) {
    boolean ownMark = false;
    for (Element child : WordXml.children(run)) {
      if (WordXml.isAlternate(child)) {
        Element branch = WordXml.branch(child);
        if (branch != null) {
          run(branch);
        }
        continue;
      }
      if (!WordXml.isWord(child)) {
        continue;
      }
      switch (child.getLocalName()) {
        case "t" -> {
          if (!ownMark) {
            text(child.getTextContent(), child);
          }
        }
        case "tab", "ptab", "br", "cr" -> gap(child);
        case "noBreakHyphen" -> text("-", child);
        case "sym" -> symbol(child);
        case "footnoteReference", "endnoteReference" -> {
          String follows = WordXml.attribute(child, "customMarkFollows");
          ownMark = !follows.isEmpty() && WordXml.isOn(follows);
          mark(child);
        }
        case "fldChar" -> field(WordXml.attribute(child, "fldCharType"));
        case "ruby" -> inline(orSelf(child, "rubyBase"), null);
        case "drawing", "pict", "object" -> boxes(child);
        default -> {}
      }
    }
  }

  private static Element orSelf(Element parent, String name) {
    Element child = WordXml.child(parent, name);
    return child == null ? parent : child;
  }

  private boolean isShown() {
    return !fields.contains(false);
  }

  private void text(String seen, Element shown) {
    if (!isShown()) {
      return;
    }
    for (int i = 0; i < seen.length(); i++) {
      char c = seen.charAt(i);
      if (c == '\n' || c == '\r' || c == '\t') {
        text.append(' ', shown, i);
      } else {
        text.append(c, shown, i);
      }
    }
  }

  private void gap(Element shown) {
    if (isShown() && text.length() > 0 && !text.endsInBlank()) {
      text.append(' ', shown, 0);
    }
  }

  /** A character of a font of its own. */
  private void symbol(Element symbol) {
    String font = text.font();
    text.font("");
    try {
      int code = Integer.parseInt(WordXml.attribute(symbol, "char"), 16);
      boolean printable = code >= ' ' && code <= 0xFFFF && !(code >= 0xE000 && code <= 0xF8FF);
      if (printable) {
        text(String.valueOf((char) code), symbol);
      }
    } catch (NumberFormatException e) {
      // A symbol without a character shows nothing.
    }
    text.font(font);
  }

  private void mark(Element reference) {
    if (isShown()) {
      String kind = reference.getLocalName().equals("footnoteReference") ? "footnote:" : "endnote:";
      String note = kind + WordXml.attribute(reference, "id");
      marks.add(new WordText.Mark(text.length(), note, reference));
    }
  }

  private void field(String type) {
    switch (type) {
      case "begin" -> fields.push(false);
      case "separate" -> {
        if (!fields.isEmpty()) {
          fields.pop();
          fields.push(true);
        }
      }
      case "end" -> fields.poll();
      default -> {}
    }
  }

  /** Text boxes of a drawing, the outermost ones; each way of drawing one only once. */
  private void boxes(Element drawing) {
    for (Element child : WordXml.children(drawing)) {
      if (WordXml.is(child, "txbxContent")) {
        boxes.add(child);
      } else if (WordXml.isAlternate(child)) {
        Element branch = WordXml.branch(child);
        if (branch != null) {
          boxes(branch);
        }
      } else {
        boxes(child);
      }
    }
  }

  /** The letters and digits of a formula. */
  private void math(Element element) {
    String namespace = element.getNamespaceURI();
    if (namespace == null || !namespace.endsWith("/math")) {
      return;
    }
    if (element.getLocalName().equals("t")) {
      text(element.getTextContent(), element);
      return;
    }
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        math(child);
      }
    }
  }
}
