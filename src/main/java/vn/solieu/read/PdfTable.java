package vn.solieu.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * A ruled table with the lines of print in its cells.
 *
 * @param page where it begins
 * @param grid where it stands, of its last part where it goes over several pages
 * @param rows each with all cells that begin or go on in it, from the left
 */
record PdfTable(int page, PdfGrid grid, List<List<Cell>> rows) {
  /** Columns less full than this are a chart's or a drawing's, no table's. */
  private static final float FILLED_MIN = 0.15f;

  /**
   * A cell of a row.
   *
   * @param lines empty for an empty cell and for one that goes on from above
   * @param column 0-based
   * @param rowSpan 0 where it goes on from above
   */
  record Cell(List<PdfLine> lines, int column, int columnSpan, int rowSpan) {
    PdfText text(Set<String> labels) {
      return PdfJoin.lines(lines, line -> line.text(labels));
    }
  }

  /** Puts the glyphs that stand in the grid into its cells; null where they make no table. */
  static PdfTable of(int page, PdfGrid grid, List<PdfGlyph> glyphs) {
    List<List<PdfGlyph>> inCells = new ArrayList<>();
    grid.cells().forEach(cell -> inCells.add(new ArrayList<>()));
    glyphs.forEach(glyph -> inCells.get(grid.cellOf(glyph)).add(glyph));
    List<List<PdfLine>> lines = inCells.stream().map(inside -> PdfLines.of(page, inside)).toList();
    long filled = lines.stream().filter(inside -> !inside.isEmpty()).count();
    if (filled < 2 || filled < FILLED_MIN * lines.size()) {
      return null;
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (int row = 0; row < grid.rows(); row++) {
      List<Cell> cells = new ArrayList<>();
      for (int i = 0; i < grid.cells().size(); i++) {
        PdfGrid.Area area = grid.cells().get(i);
        if (lines.get(i).isEmpty() && area.row() <= row && row < area.row() + area.rows()) {
          // An empty cell over several columns is one whose borders were left out.
          for (int column = area.column(); column < area.column() + area.columns(); column++) {
            cells.add(new Cell(List.of(), column, 1, 1));
          }
        } else if (area.row() == row) {
          cells.add(new Cell(lines.get(i), area.column(), area.columns(), area.rows()));
        } else if (area.row() < row && row < area.row() + area.rows()) {
          cells.add(new Cell(List.of(), area.column(), area.columns(), 0));
        }
      }
      cells.sort(java.util.Comparator.comparingInt(Cell::column));
      rows.add(List.copyOf(cells));
    }
    return new PdfTable(page, grid, List.copyOf(rows));
  }

  /** Both as one: the next page's rows without the head that it repeats. */
  PdfTable with(PdfTable next) {
    int repeated = 0;
    while (repeated < Math.min(rows.size(), next.rows.size())
        && say(rows.get(repeated)).equals(say(next.rows.get(repeated)))) {
      repeated++;
    }
    List<List<Cell>> all = new ArrayList<>(rows);
    List<List<Cell>> more = next.rows.subList(repeated, next.rows.size());
    if (!more.isEmpty() && goesOn(all.get(all.size() - 1), more.get(0))) {
      all.set(all.size() - 1, joined(all.get(all.size() - 1), more.get(0)));
      more = more.subList(1, more.size());
    }
    all.addAll(more);
    return new PdfTable(page, next.grid, Collections.unmodifiableList(all));
  }

  private static List<String> say(List<Cell> row) {
    return row.stream().map(cell -> cell.text(Set.of()).text()).toList();
  }

  /** A row cut by the page's end: what follows begins amid a sentence in cells begun above. */
  private static boolean goesOn(List<Cell> above, List<Cell> below) {
    if (above.size() != below.size() || below.get(0).lines().size() > 0) {
      return false;
    }
    boolean any = false;
    for (int i = 0; i < below.size(); i++) {
      boolean sameColumns =
          above.get(i).column() == below.get(i).column()
              && above.get(i).columnSpan() == below.get(i).columnSpan();
      String text = below.get(i).text(Set.of()).text();
      if (!sameColumns || !text.isEmpty() && !Character.isLowerCase(text.charAt(0))) {
        return false;
      }
      if (!text.isEmpty() && above.get(i).lines().isEmpty()) {
        return false;
      }
      any |= !text.isEmpty();
    }
    return any;
  }

  private static List<Cell> joined(List<Cell> above, List<Cell> below) {
    List<Cell> row = new ArrayList<>();
    for (int i = 0; i < above.size(); i++) {
      Cell cell = above.get(i);
      List<PdfLine> lines = new ArrayList<>(cell.lines());
      lines.addAll(below.get(i).lines());
      row.add(new Cell(lines, cell.column(), cell.columnSpan(), cell.rowSpan()));
    }
    return row;
  }
}
