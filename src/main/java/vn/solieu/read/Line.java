package vn.solieu.read;

import java.util.List;
import java.util.Objects;

/**
 * One line of a report: a paragraph, heading, list item, table row or footnote; a physical line in
 * a text file.
 *
 * @param number 1-based
 * @param text NFC text, automatic numbers included, cells joined by {@code " | "}; frozen: all
 *     offsets count on it
 * @param form what it is
 * @param page 1-based, or 0 where the format has no pages
 * @param cells the row's cells in order, empty unless {@code form} is TABLE_ROW
 */
public record Line(int number, String text, Form form, int page, List<Cell> cells) {
  /** What a line is; list items keep their printed marker in the text. */
  public enum Form {
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    TABLE_ROW,
    FOOTNOTE,
    BLANK
  }

  public Line {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(form, "form");
    cells = List.copyOf(cells);
  }

  /** The same line in another form. */
  Line as(Form other) {
    return new Line(number, text, other, page, cells);
  }

  /**
   * The same line without half characters, which a broken file may hold: they can't be written down
   * as they are.
   */
  Line whole() {
    StringBuilder whole = null;
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isSurrogate(text.charAt(i))) {
        continue;
      }
      if (i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
        i++;
        continue;
      }
      whole = whole == null ? new StringBuilder(text) : whole;
      whole.setCharAt(i, '\uFFFD');
    }
    return whole == null ? this : new Line(number, whole.toString(), form, page, cells);
  }

  /**
   * A cell's place in its line and table.
   *
   * @param start offset of its text on the line
   * @param end exclusive; equal to {@code start} for an empty cell
   * @param row 1-based row of the table
   * @param column 1-based grid column where it begins
   * @param columnSpan grid columns that it covers
   * @param rowSpan rows that it covers; 0 for the continuation of a vertically merged cell
   * @param look how it is stored and shown; null where the format doesn't tell
   */
  public record Cell(
      int start, int end, int row, int column, int columnSpan, int rowSpan, CellLook look) {
    /** A cell of which only the text is known. */
    public Cell(int start, int end, int row, int column, int columnSpan, int rowSpan) {
      this(start, end, row, column, columnSpan, rowSpan, null);
    }

    public String in(Line line) {
      return line.text().substring(start, end);
    }
  }
}
