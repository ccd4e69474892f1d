package vn.solieu.read;

import java.util.List;

/**
 * A cell of a table in a flowing document.
 *
 * @param column 1-based grid column
 * @param columns grid columns that it covers
 * @param continues whether it only goes on a cell above; its text is empty then
 * @param look how it is shown, or null where the format's reader doesn't say
 */
record FlowCell(int column, int columns, boolean continues, WordText text, CellLook look) {
  static final WordText EMPTY = new WordText("", List.of(), List.of());

  FlowCell(int column, int columns, boolean continues, WordText text) {
    this(column, columns, continues, text, null);
  }

  /** Rows that the cell covers: 0 for a continuation. */
  int rowSpan(List<List<FlowCell>> rows, int row) {
    if (continues) {
      return 0;
    }
    int below = row + 1;
    while (below < rows.size()
        && rows.get(below).stream().anyMatch(cell -> cell.continues && cell.column == column)) {
      below++;
    }
    return below - row;
  }
}
