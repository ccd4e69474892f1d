package vn.solieu.read;

/**
 * A table of a report.
 *
 * @param number 1-based, in reading order
 * @param firstLine line number of its first row
 * @param lastLine line number of its last row, inclusive
 * @param columns width of its grid
 * @param sheet a workbook's sheet that it is, by its stored name; null in text documents
 */
public record Table(int number, int firstLine, int lastLine, int columns, String sheet) {
  /** A table of a text document. */
  public Table(int number, int firstLine, int lastLine, int columns) {
    this(number, firstLine, lastLine, columns, null);
  }
}
