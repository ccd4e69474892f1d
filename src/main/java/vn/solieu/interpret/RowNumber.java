package vn.solieu.interpret;

import vn.solieu.read.Line;

/** What a table's row is numbered by, in its first cell. */
final class RowNumber {
  private RowNumber() {}

  /** {@code 3} of "3" and "3.", 0 where the first cell is no such number. */
  static int of(Line row) {
    String text = row.cells().isEmpty() ? "" : row.cells().get(0).in(row).strip();
    return text.matches("[0-9]{1,3}[.]?") ? Integer.parseInt(text.replace(".", "")) : 0;
  }
}
