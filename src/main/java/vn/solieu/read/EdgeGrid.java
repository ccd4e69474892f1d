package vn.solieu.read;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Makes a grid of table rows that only say where their cells begin and end on the page, as DOC and
 * RTF store them.
 */
final class EdgeGrid {
  /** Twips that edges of one column may differ by: a fifth of a millimetre and a bit. */
  private static final int SAME = 20;

  /** How a cell is joined with the one beside or above it. */
  enum Join {
    NONE,
    LEFT,
    ABOVE
  }

  private record Cell(int left, int right, Join join, WordText text) {}

  private final List<List<Cell>> rows = new ArrayList<>();
  private final TreeSet<Integer> edges = new TreeSet<>();

  void row() {
    rows.add(new ArrayList<>());
  }

  /**
   * Adds a cell to the last row.
   *
   * @param left twips from the margin
   * @param right the same; cells without width get one
   */
  void cell(int left, int right, Join join, WordText text) {
    List<Cell> row = rows.get(rows.size() - 1);
    int from = row.isEmpty() ? left : Math.max(left, row.get(row.size() - 1).right());
    int to = Math.max(right, from + SAME + 1);
    edges.add(from);
    edges.add(to);
    row.add(new Cell(from, to, join, text));
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The rows with grid columns counted from 1. */
  List<List<FlowCell>> rows() {
    List<Integer> columns = columns();
    List<List<FlowCell>> placed = new ArrayList<>();
    for (List<Cell> row : rows) {
      List<FlowCell> cells = new ArrayList<>();
      for (Cell cell : row) {
        int from = column(columns, cell.left());
        int span = Math.max(1, column(columns, cell.right()) - from);
        FlowCell last = cells.isEmpty() ? null : cells.get(cells.size() - 1);
        if (cell.join() == Join.LEFT && last != null) {
          WordText both = WordText.join(List.of(last.text(), cell.text()), " ", true);
          cells.set(
              cells.size() - 1,
              new FlowCell(last.column(), last.columns() + span, last.continues(), both));
        } else {
          boolean continues = cell.join() == Join.ABOVE;
          cells.add(new FlowCell(from, span, continues, continues ? FlowCell.EMPTY : cell.text()));
        }
      }
      placed.add(cells);
    }
    return placed;
  }

  /** The first edge of each column. */
  private List<Integer> columns() {
    List<Integer> columns = new ArrayList<>();
    int last = 0;
    for (int edge : edges) {
      if (columns.isEmpty() || edge - last > SAME) {
        columns.add(edge);
      }
      last = edge;
    }
    return columns;
  }

  private static int column(List<Integer> columns, int edge) {
    int at = java.util.Collections.binarySearch(columns, edge);
    return at >= 0 ? at + 1 : -at - 1;
  }
}
