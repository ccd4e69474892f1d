package vn.solieu.interpret;

import vn.solieu.read.Line;

/** A row of a table's head, its cells laid out once over the grid's columns. */
final class HeadRow {
  private final String[] printed;
  private final boolean aligned;
  private String percent;
  private String other;

  /**
   * @param width columns of the grid
   * @param firstColumns columns at the left end, which no merged cell shifts
   */
  HeadRow(Line line, int width, int firstColumns) {
    int columns = 0;
    int spans = 0;
    for (Line.Cell cell : line.cells()) {
      columns = Math.max(columns, cell.column() - 1 + cell.columnSpan());
      spans += cell.columnSpan();
    }
    aligned = spans >= width;
    printed = new String[Math.min(columns, width)];
    for (Line.Cell cell : line.cells()) {
      String text = cell.in(line);
      for (int k = cell.column() - 1; k < cell.column() - 1 + cell.columnSpan(); k++) {
        if (k < printed.length && printed[k] == null) {
          printed[k] = text.strip();
        }
      }
      if (cell.column() > firstColumns) {
        boolean says = text.indexOf('%') >= 0;
        percent = says && percent == null ? text : percent;
        other = !says && other == null ? text : other;
      }
    }
  }

  /** Whether the row has kept its spans, so that its cells stand above their columns. */
  boolean isAligned() {
    return aligned;
  }

  /** The text above a 1-based column, empty where none is. */
  String at(int column) {
    String text = column <= printed.length ? printed[column - 1] : null;
    return text == null ? "" : text;
  }

  /** The first text, behind the first columns, that speaks of percentages or doesn't. */
  String first(boolean percentages) {
    String text = percentages ? percent : other;
    return text == null ? "" : text;
  }
}
