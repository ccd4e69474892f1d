package vn.solieu.read;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Makes a grid of table rows whose cells say how many rows and columns they cover. */
final class SpanGrid {
  private static final int SPAN_MAX = 10_000;

  /** A cell above that still covers some rows. */
  private record Open(int columns, int rowsLeft) {}

  private final FlowBody body;
  private final List<List<FlowCell>> rows = new ArrayList<>();
  private TreeMap<Integer, Open> open = new TreeMap<>();
  private TreeMap<Integer, Open> opened = new TreeMap<>();
  private List<FlowCell> row = new ArrayList<>();
  private int column = 1;

  SpanGrid(FlowBody body) {
    this.body = body;
  }

  /** Adds a cell whose look isn't known. */
  void cell(int columns, int rowSpan, WordText text) throws LimitException {
    cell(columns, rowSpan, text, null);
  }

  /** Adds a cell to the row; spans out of order are 1, the look may be null. */
  void cell(int columns, int rowSpan, WordText text, CellLook look) throws LimitException {
    covered();
    int wide = Math.max(1, Math.min(columns, SPAN_MAX));
    int high = Math.max(1, Math.min(rowSpan, SPAN_MAX));
    add(new FlowCell(column, wide, false, text, look));
    if (high > 1) {
      opened.put(column, new Open(wide, high - 1));
    }
    column += wide;
  }

  /** Ends the row; one without any cell of its own is no row. */
  void endRow() throws LimitException {
    boolean empty = row.isEmpty();
    covered();
    while (open.ceilingKey(column) != null) {
      column = open.ceilingKey(column);
      covered();
    }
    if (!empty) {
      rows.add(row);
    }
    TreeMap<Integer, Open> next = new TreeMap<>();
    open.forEach(
        (at, cell) -> {
          if (cell.rowsLeft() > 1) {
            next.put(at, new Open(cell.columns(), cell.rowsLeft() - 1));
          }
        });
    next.putAll(opened);
    open = next;
    opened = new TreeMap<>();
    row = new ArrayList<>();
    column = 1;
  }

  private void covered() throws LimitException {
    for (Open above = open.get(column); above != null; above = open.get(column)) {
      add(new FlowCell(column, above.columns(), true, FlowCell.EMPTY));
      column += above.columns();
    }
  }

  private void add(FlowCell cell) throws LimitException {
    body.count(1);
    row.add(cell);
  }

  List<List<FlowCell>> rows() {
    return rows;
  }
}
