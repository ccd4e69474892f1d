package vn.solieu.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Builds the body of a document that flows: paragraphs, tables and notes in reading order, out of
 * whatever a format calls them. A note's body may be told before or after its mark.
 */
final class FlowBody {
  private static final String CELL_SEPARATOR = " | ";

  /** A paragraph, or a table where {@code rows} isn't empty. */
  private record Block(WordText text, Body.Style style, List<List<FlowCell>> rows) {}

  private final int maxCells;
  private final List<Block> blocks = new ArrayList<>();
  private final Deque<List<WordText>> collectors = new ArrayDeque<>();
  private final Map<String, List<WordText>> noteBodies = new HashMap<>();
  private int cellCount;

  private final List<Line> lines = new ArrayList<>();
  private final List<Body.Style> styles = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final Map<String, List<Integer>> noteLines = new HashMap<>();

  FlowBody(Limits limits) {
    this.maxCells = limits.maxCells();
  }

  /**
   * A paragraph, or a part of the cell or note that is open.
   *
   * @param headingLevel 1 to 9, or 0
   * @param listLevel 0 to 8, or -1 outside of lists; the label is in the text already
   */
  void paragraph(WordText text, int headingLevel, int listLevel) {
    if (!collectors.isEmpty()) {
      collectors.peek().add(text);
    } else if (!text.text().isEmpty() || !text.marks().isEmpty()) {
      blocks.add(new Block(text, new Body.Style(headingLevel, listLevel), List.of()));
    }
  }

  /** From now on paragraphs belong to a cell or note, until {@link #close}. */
  void open() {
    collectors.push(new ArrayList<>());
  }

  /** Whether a cell or note is open. */
  boolean isOpen() {
    return !collectors.isEmpty();
  }

  /** The paragraphs since the last {@link #open}. */
  List<WordText> close() {
    return collectors.pop();
  }

  /** The same as the text of a cell. */
  WordText closeCell() {
    return WordText.join(close(), " ", true);
  }

  /** Tells what a note says; the marks that carry the key lead to it. */
  void note(String key, List<WordText> paragraphs) {
    noteBodies.putIfAbsent(key, paragraphs);
  }

  /** Counts cells before they are kept. */
  void count(int cells) throws LimitException {
    cellCount += cells;
    if (cellCount > maxCells) {
      throw new LimitException(ReadProblem.TOO_COMPLEX, "> " + maxCells);
    }
  }

  /** A table, whose cells are counted already; inside of a cell it is that cell's text. */
  void table(List<List<FlowCell>> rows) {
    List<List<FlowCell>> filled = rows.stream().filter(row -> !row.isEmpty()).toList();
    if (!collectors.isEmpty()) {
      filled.forEach(row -> row.forEach(cell -> collectors.peek().add(cell.text())));
    } else if (!filled.isEmpty()) {
      blocks.add(new Block(FlowCell.EMPTY, Body.Style.NONE, filled));
    }
  }

  /** All lines; notes stand behind the line of their mark. */
  Body build() {
    for (Block block : blocks) {
      if (!block.rows().isEmpty()) {
        rows(block.rows());
      } else {
        if (!block.text().text().isEmpty()) {
          Line.Form form =
              block.style().headingLevel() > 0
                  ? Line.Form.HEADING
                  : block.style().listLevel() >= 0 ? Line.Form.LIST_ITEM : Line.Form.PARAGRAPH;
          line(block.text().text(), form, List.of(), block.style());
        }
        hang(block.text());
      }
    }
    return new Body(lines, styles, tables, notes);
  }

  private void rows(List<List<FlowCell>> rows) {
    int number = tables.size() + 1;
    int first = lines.size() + 1;
    int last = first;
    int width = 0;
    for (int row = 0; row < rows.size(); row++) {
      List<Line.Cell> cells = new ArrayList<>();
      int start = 0;
      for (FlowCell cell : rows.get(row)) {
        int end = start + cell.text().text().length();
        cells.add(
            new Line.Cell(
                start,
                end,
                row + 1,
                cell.column(),
                cell.columns(),
                cell.rowSpan(rows, row),
                cell.look()));
        width = Math.max(width, cell.column() + cell.columns() - 1);
        start = end + CELL_SEPARATOR.length();
      }
      List<WordText> texts = rows.get(row).stream().map(FlowCell::text).toList();
      WordText text = WordText.join(texts, CELL_SEPARATOR, false);
      line(text.text(), Line.Form.TABLE_ROW, cells, Body.Style.NONE);
      last = lines.size();
      hang(text);
    }
    tables.add(new Table(number, first, last, width));
  }

  private void line(String text, Line.Form form, List<Line.Cell> cells, Body.Style style) {
    lines.add(new Line(lines.size() + 1, text, form, 0, cells));
    styles.add(style);
  }

  private void hang(WordText text) {
    int anchor = Math.max(1, lines.size());
    for (WordText.Mark mark : text.marks()) {
      List<Integer> bodyLines = noteLines.get(mark.note());
      if (bodyLines == null) {
        bodyLines = new ArrayList<>();
        noteLines.put(mark.note(), bodyLines);
        for (WordText paragraph : noteBodies.getOrDefault(mark.note(), List.of())) {
          if (!paragraph.text().isEmpty()) {
            line(paragraph.text(), Line.Form.FOOTNOTE, List.of(), Body.Style.NONE);
            bodyLines.add(lines.size());
          }
        }
      }
      for (int number : bodyLines) {
        int length = lines.get(number - 1).text().length();
        notes.add(new Note(number, 0, length, anchor, mark.offset()));
      }
    }
  }
}
