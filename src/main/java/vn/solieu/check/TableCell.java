package vn.solieu.check;

import java.util.Optional;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Source;

/**
 * Where a figure stands in a table of a document or in a sheet.
 *
 * @param table the table's number or the sheet's name
 * @param row 1-based
 * @param column 1-based
 */
record TableCell(String table, int row, int column) {
  /** Empty for running text. */
  static Optional<TableCell> of(Figure figure) {
    if (figure.source() instanceof Source.TableCell cell) {
      return Optional.of(new TableCell("T" + cell.table(), cell.row(), cell.column()));
    }
    return figure.source() instanceof Source.SheetCell cell
        ? Optional.of(new TableCell(cell.sheet(), cell.row(), cell.column()))
        : Optional.empty();
  }
}
