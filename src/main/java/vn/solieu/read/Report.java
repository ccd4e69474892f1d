package vn.solieu.read;

import java.util.List;
import java.util.Objects;

/**
 * A report as read: what a reader sees, in reading order.
 *
 * @param doc the path as given
 * @param contentHash SHA-256 of the file's bytes, hexadecimal
 * @param lines all lines, {@code lines.get(n - 1)} has number n
 * @param tables in reading order
 * @param notes in order of their marks
 * @param boxes where the lines are printed, empty where the format has no pages
 */
public record Report(
    String doc,
    String contentHash,
    List<Line> lines,
    List<Table> tables,
    List<Note> notes,
    Outline outline,
    TextBoxes boxes) {
  public Report {
    Objects.requireNonNull(doc, "doc");
    Objects.requireNonNull(contentHash, "contentHash");
    Objects.requireNonNull(outline, "outline");
    Objects.requireNonNull(boxes, "boxes");
    lines = List.copyOf(lines);
    tables = List.copyOf(tables);
    notes = List.copyOf(notes);
  }

  /** A report without pages. */
  public Report(
      String doc,
      String contentHash,
      List<Line> lines,
      List<Table> tables,
      List<Note> notes,
      Outline outline) {
    this(doc, contentHash, lines, tables, notes, outline, TextBoxes.NONE);
  }

  /** Whether it is a workbook: each sheet is a table. */
  public boolean isWorkbook() {
    return !tables.isEmpty() && tables.get(0).sheet() != null;
  }

  /** The line with that 1-based number. */
  public Line line(int number) {
    return lines.get(number - 1);
  }
}
