package vn.solieu.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.w3c.dom.Element;

/** The grid of a Word table: which cells each row has and how far they reach. */
final class WordTable {
  private static final int SPAN_MAX = 10_000;

  /**
   * A cell as stored.
   *
   * @param content the cell's element, null for the continuation of a cell above
   * @param column 1-based grid column
   * @param span grid columns
   */
  record Slot(Element content, int column, int span) {
    boolean continues() {
      return content == null;
    }
  }

  private WordTable() {}

  /** The rows that stand in the final text, each with its cells. */
  static List<List<Slot>> rows(Element table) {
    List<List<Slot>> rows = new ArrayList<>();
    each(table, "tr", row -> rows.add(slots(row)));
    return rows;
  }

  private static List<Slot> slots(Element row) {
    Element properties = WordXml.child(row, "trPr");
    List<Slot> slots = new ArrayList<>();
    int[] column = {1 + bounded(WordXml.number(properties, "gridBefore", 0))};
    each(
        row,
        "tc",
        cell -> {
          Element own = WordXml.child(cell, "tcPr");
          int span = Math.max(1, bounded(WordXml.number(own, "gridSpan", 1)));
          Element merge = WordXml.child(own, "vMerge");
          boolean continues = merge != null && !WordXml.attribute(merge, "val").equals("restart");
          slots.add(new Slot(continues ? null : cell, column[0], span));
          column[0] += span;
        });
    return slots;
  }

  private static int bounded(int span) {
    return Math.max(0, Math.min(span, SPAN_MAX));
  }

  /** Rows and cells may be wrapped in content controls and tracked insertions. */
  private static void each(Element parent, String name, Consumer<Element> found) {
    for (Element child : WordXml.children(parent)) {
      if (WordXml.is(child, name)) {
        if (!isDeleted(child)) {
          found.accept(child);
        }
      } else if (WordXml.isWord(child)) {
        switch (child.getLocalName()) {
          case "sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag" ->
              each(child, name, found);
          default -> {}
        }
      }
    }
  }

  private static boolean isDeleted(Element rowOrCell) {
    return WordXml.has(WordXml.child(rowOrCell, "trPr"), "del")
        || WordXml.has(WordXml.child(rowOrCell, "tcPr"), "cellDel");
  }

  /** Rows that the cell at {@code row} and {@code index} covers: 0 for a continuation. */
  static int rowSpan(List<List<Slot>> rows, int row, int index) {
    Slot slot = rows.get(row).get(index);
    if (slot.continues()) {
      return 0;
    }
    int below = row + 1;
    while (below < rows.size() && continuesAt(rows.get(below), slot.column())) {
      below++;
    }
    return below - row;
  }

  private static boolean continuesAt(List<Slot> row, int column) {
    return row.stream().anyMatch(slot -> slot.column() == column && slot.continues());
  }

  static int width(List<List<Slot>> rows) {
    int width = 0;
    for (List<Slot> row : rows) {
      for (Slot slot : row) {
        width = Math.max(width, slot.column() + slot.span() - 1);
      }
    }
    return width;
  }
}
