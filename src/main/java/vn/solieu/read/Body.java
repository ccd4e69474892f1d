package vn.solieu.read;

import java.util.List;

/**
 * What a format gives of a file, before the outline is known.
 *
 * @param lines in reading order, numbered from 1
 * @param styles one for each line
 * @param tables in reading order
 * @param notes in order of their marks
 * @param boxes where the lines are printed
 */
record Body(
    List<Line> lines, List<Style> styles, List<Table> tables, List<Note> notes, TextBoxes boxes) {
  /**
   * What the format itself says of a line's place.
   *
   * @param headingLevel 1 to 9, or 0 where it is no styled heading
   * @param listLevel 0 to 8, or -1 where it is not in an automatic list
   */
  record Style(int headingLevel, int listLevel) {
    static final Style NONE = new Style(0, -1);
  }

  Body {
    lines = List.copyOf(lines);
    styles = List.copyOf(styles);
    tables = List.copyOf(tables);
    notes = List.copyOf(notes);
    if (lines.size() != styles.size()) {
      throw new IllegalArgumentException(
          lines.size() + " lines but " + styles.size() + " line styles");
    }
  }

  /** Of a format without pages. */
  Body(List<Line> lines, List<Style> styles, List<Table> tables, List<Note> notes) {
    this(lines, styles, tables, notes, TextBoxes.NONE);
  }

  /** Whether nothing in it would be seen. */
  boolean isEmpty() {
    return lines.stream().allMatch(line -> Blanks.isBlank(line.text()));
  }
}
