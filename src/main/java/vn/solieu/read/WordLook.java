package vn.solieu.read;

import org.w3c.dom.Element;

/** How a cell of a Word table is shown: what a reader sees of its row's rank. */
final class WordLook {
  /** Twentieths of a point that a label is moved in by for one step. */
  private static final int STEP = 180;

  private static final int STEPS_MOST = 20;

  private WordLook() {}

  /** Bold where all its text is; moved in as its first paragraph with text is. Null if neither. */
  static CellLook of(Element cell) {
    boolean text = false;
    boolean bold = true;
    int indent = 0;
    for (Element paragraph : WordXml.children(cell)) {
      if (!WordXml.is(paragraph, "p")) {
        continue;
      }
      for (Element run : WordXml.children(paragraph)) {
        if (!WordXml.is(run, "r") || run.getTextContent().isBlank()) {
          continue;
        }
        if (!text) {
          indent = indent(paragraph, run);
        }
        text = true;
        bold &= Boolean.TRUE.equals(WordXml.toggle(WordXml.child(run, "rPr"), "b"));
      }
    }
    int steps = Math.max(0, Math.min(indent, STEPS_MOST));
    return text && bold || steps > 0 ? new CellLook(null, text && bold, steps, false) : null;
  }

  /** Its paragraph's indents and the blanks that it begins with, two of which are a step. */
  private static int indent(Element paragraph, Element run) {
    Element own = WordXml.child(WordXml.child(paragraph, "pPr"), "ind");
    int twips = 0;
    if (own != null) {
      String left = WordXml.attribute(own, "left");
      twips = WordXml.number(left.isEmpty() ? WordXml.attribute(own, "start") : left, 0);
      twips += WordXml.number(WordXml.attribute(own, "firstLine"), 0);
    }
    return twips / STEP + Blanks.skip(run.getTextContent(), 0) / 2;
  }
}
