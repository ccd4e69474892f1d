package vn.solieu.read;

import static vn.solieu.read.OdtXml.DRAW;
import static vn.solieu.read.OdtXml.OFFICE;
import static vn.solieu.read.OdtXml.TABLE;
import static vn.solieu.read.OdtXml.TEXT;
import static vn.solieu.read.OdtXml.attribute;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Walks an OpenDocument text's blocks and tells its body what a reader sees. */
final class OdtBody {
  /** A spreadsheet's way to fill a page with empty cells; nobody prints as many. */
  private static final int REPEATS_MAX = 1_000;

  private final OdtStyles styles;
  private final OdtList lists;
  private final FlowBody body;
  private int noteCount;

  OdtBody(OdtStyles styles, FlowBody body) {
    this.styles = styles;
    this.lists = new OdtList(styles);
    this.body = body;
  }

  /** Throws LimitException where the tables go beyond the limit. */
  void read(Element content) throws LimitException {
    Element text = OdtXml.child(OdtXml.child(content, OFFICE, "body"), OFFICE, "text");
    if (text != null) {
      blocks(text);
    }
  }

  private void blocks(Element parent) throws LimitException {
    for (Element child : WordXml.children(parent)) {
      block(child, null, null);
    }
  }

  /**
   * @param place in the list that holds it, or null
   * @param item the list item whose number is still to come, or null
   */
  private void block(Element block, OdtList.Place place, Element item) throws LimitException {
    String namespace = block.getNamespaceURI();
    if (TABLE.equals(namespace)) {
      if (block.getLocalName().equals("table")) {
        table(block);
      }
      return;
    }
    if (DRAW.equals(namespace)) {
      // Anchored to the page: it comes where the file has it.
      List<Element> boxes = new ArrayList<>();
      OdtRuns.boxes(block, boxes);
      for (Element box : boxes) {
        blocks(box);
      }
      return;
    }
    if (!TEXT.equals(namespace)) {
      return;
    }
    switch (block.getLocalName()) {
      case "p", "h" -> paragraph(block, place, item);
      case "list" -> list(block, place);
      case "section" -> {
        if (!attribute(block, TEXT, "display").equals("none")) {
          blocks(block);
        }
      }
      case "numbered-paragraph",
          "table-of-content",
          "illustration-index",
          "table-index",
          "object-index",
          "user-index",
          "alphabetical-index",
          "bibliography",
          "index-body",
          "index-title" ->
          blocks(block);
      // Tracked deletions stand apart, out of the text.
      default -> {}
    }
  }

  private void list(Element list, OdtList.Place around) throws LimitException {
    OdtList.Place place = lists.open(list, around);
    for (Element item : WordXml.children(list)) {
      Element number = OdtXml.is(item, TEXT, "list-item") ? item : null;
      for (Element child : WordXml.children(item)) {
        block(child, place, number);
        // The first paragraph carries the number.
        number = OdtXml.is(child, TEXT, "list") ? number : null;
      }
    }
  }

  private void paragraph(Element paragraph, OdtList.Place place, Element item)
      throws LimitException {
    String style = attribute(paragraph, TEXT, "style-name");
    int heading =
        paragraph.getLocalName().equals("h")
            ? Math.max(1, Math.min(OdtXml.number(paragraph, TEXT, "outline-level", 1), 9))
            : 0;
    String label = "";
    if (item != null) {
      label = lists.next(place, style, item);
    } else if (heading > 0 && place == null) {
      label = lists.heading(paragraph, heading);
    }
    int number = noteCount;
    OdtRuns runs = new OdtRuns(styles, style, number);
    runs.read(paragraph);
    noteCount += runs.notes().size();
    for (Element note : runs.notes()) {
      note(note, OdtRuns.key(number++));
    }
    body.paragraph(
        runs.text().take(label), heading, place == null ? -1 : Math.min(place.level(), 8));
    for (Element box : runs.boxes()) {
      blocks(box);
    }
  }

  private void note(Element note, String key) throws LimitException {
    body.open();
    Element content = OdtXml.child(note, TEXT, "note-body");
    if (content != null) {
      blocks(content);
    }
    body.note(key, body.close());
  }

  private void table(Element table) throws LimitException {
    List<List<FlowCell>> rows = new ArrayList<>();
    rows(table, rows);
    body.table(rows);
  }

  private void rows(Element parent, List<List<FlowCell>> rows) throws LimitException {
    for (Element child : WordXml.children(parent)) {
      if (OdtXml.is(child, TABLE, "table-row")) {
        int repeats = repeats(child, "number-rows-repeated");
        for (int i = 0; i < repeats; i++) {
          row(child, rows);
        }
      } else if (child.getLocalName().endsWith("rows")
          || child.getLocalName().equals("table-row-group")) {
        rows(child, rows);
      }
    }
  }

  /** Covered cells are stored too: they tell where a cell stands, even where spans are wrong. */
  private void row(Element row, List<List<FlowCell>> rows) throws LimitException {
    List<FlowCell> above = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
    List<FlowCell> cells = new ArrayList<>();
    int column = 1;
    int next = 1;
    for (Element cell : WordXml.children(row)) {
      boolean covered = OdtXml.is(cell, TABLE, "covered-table-cell");
      if (!covered && !OdtXml.is(cell, TABLE, "table-cell")) {
        continue;
      }
      int repeats = repeats(cell, "number-columns-repeated");
      for (int i = 0; i < repeats; i++) {
        if (!covered || column >= next) {
          body.count(1);
          FlowCell placed = covered ? goingOn(above, column) : cell(cell, column);
          cells.add(placed);
          next = column + placed.columns();
        }
        column++;
      }
    }
    rows.add(cells);
  }

  private static FlowCell goingOn(List<FlowCell> above, int column) {
    int columns = 1;
    for (FlowCell cell : above) {
      columns = cell.column() == column ? cell.columns() : columns;
    }
    return new FlowCell(column, columns, true, FlowCell.EMPTY);
  }

  private FlowCell cell(Element cell, int column) throws LimitException {
    int columns = OdtXml.number(cell, TABLE, "number-columns-spanned", 1);
    body.open();
    blocks(cell);
    return new FlowCell(
        column, Math.max(1, Math.min(columns, REPEATS_MAX)), false, body.closeCell());
  }

  private static int repeats(Element element, String attribute) {
    return Math.max(1, Math.min(OdtXml.number(element, TABLE, attribute, 1), REPEATS_MAX));
  }
}
