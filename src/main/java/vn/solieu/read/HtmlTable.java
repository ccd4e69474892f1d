package vn.solieu.read;

import org.jsoup.nodes.Element;

/** Reads the rows of a page's table. */
final class HtmlTable {
  /** Gives the text of a cell. */
  interface Cells {
    WordText text(Element cell) throws LimitException;
  }

  private final Element table;
  private final FlowBody body;
  private final HtmlHidden hidden;
  private final Cells cells;
  private final SpanGrid grid;

  HtmlTable(Element table, FlowBody body, HtmlHidden hidden, Cells cells) {
    this.table = table;
    this.body = body;
    this.hidden = hidden;
    this.cells = cells;
    this.grid = new SpanGrid(body);
  }

  void read() throws LimitException {
    for (Element child : table.children()) {
      if (child.normalName().equals("caption") && !hidden.isHidden(child)) {
        body.paragraph(cells.text(child), 0, -1);
      }
    }
    rows(table);
    body.table(grid.rows());
  }

  private void rows(Element parent) throws LimitException {
    for (Element child : parent.children()) {
      if (hidden.isHidden(child)) {
        continue;
      }
      switch (child.normalName()) {
        case "thead", "tbody", "tfoot", "form", "ins" -> rows(child);
        case "tr" -> row(child);
        default -> {}
      }
    }
  }

  private void row(Element row) throws LimitException {
    for (Element cell : row.children()) {
      boolean isCell = cell.normalName().equals("td") || cell.normalName().equals("th");
      if (isCell && !hidden.isHidden(cell)) {
        int columns = WordXml.number(cell.attr("colspan"), 1);
        int rows = WordXml.number(cell.attr("rowspan"), 1);
        // No rows at all stands for all that are left.
        int high = rows == 0 ? Integer.MAX_VALUE : rows;
        grid.cell(columns, high, cells.text(cell), HtmlLook.of(cell));
      }
    }
    grid.endRow();
  }
}
