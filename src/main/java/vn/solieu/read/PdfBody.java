package vn.solieu.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.solieu.rules.OutlineWords;

/** Makes a report's lines, tables and notes of what a PDF's pages print. */
final class PdfBody {
  private static final String CELL_SEPARATOR = " | ";

  private final PdfParagraphs paragraphs;
  private final PdfNotes notes;
  private final int maxCells;
  private final Map<Integer, List<Integer>> noteLines = new HashMap<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<List<Box>> boxes = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();
  private final List<Note> anchors = new ArrayList<>();
  private final Set<Integer> scanned;
  private int cellCount;

  private PdfBody(PdfParagraphs paragraphs, PdfNotes notes, int maxCells, Set<Integer> scanned) {
    this.paragraphs = paragraphs;
    this.notes = notes;
    this.maxCells = maxCells;
    this.scanned = scanned;
  }

  /**
   * The body of some pages.
   *
   * @param scanned numbers of the pages that were recognised in pictures
   * @throws LimitException where the tables go beyond the limit
   */
  static Body read(List<PdfSheet> sheets, Set<Integer> scanned, OutlineWords words, Limits limits)
      throws LimitException {
    PdfLayout layout = PdfLayout.of(sheets);
    PdfParagraphs paragraphs = new PdfParagraphs(words, layout.pitch());
    PdfBody body = new PdfBody(paragraphs, layout.notes(), limits.maxCells(), scanned);
    body.write(layout.items());
    return body.body();
  }

  private Body body() {
    List<Body.Style> styles = Collections.nCopies(lines.size(), Body.Style.NONE);
    anchors.sort(Comparator.comparingInt(Note::anchorLine).thenComparingInt(Note::anchorOffset));
    return new Body(lines, styles, tables, anchors, new TextBoxes(boxes, scanned));
  }

  private void write(List<PdfFlow.Item> items) throws LimitException {
    List<PdfFlow.Text> open = new ArrayList<>();
    for (PdfFlow.Item item : items) {
      if (item instanceof PdfFlow.Text text) {
        open.add(text);
      } else if (item instanceof PdfFlow.Ruled ruled) {
        paragraphs(open);
        open.clear();
        table(ruled.table());
      }
    }
    paragraphs(open);
    for (PdfNotes.Foot foot : notes.feet()) {
      // A text without a mark is still read: at the end, as if it were marked there.
      if (!noteLines.containsKey(foot.number()) && !lines.isEmpty()) {
        anchor(foot, lines.size(), lines.get(lines.size() - 1).text().length());
      }
    }
  }

  private void paragraphs(List<PdfFlow.Text> flow) {
    for (List<PdfLine> paragraph : paragraphs.join(flow)) {
      PdfText text = PdfJoin.lines(paragraph, this::read);
      if (!text.text().isEmpty()) {
        line(text, Line.Form.PARAGRAPH, paragraph.get(0).page(), List.of());
      }
      anchorAll(text, Math.max(1, lines.size()));
    }
  }

  private PdfText read(PdfLine line) {
    return line.text(notes.labels(line.page()));
  }

  private void line(PdfText text, Line.Form form, int page, List<Line.Cell> cells) {
    lines.add(new Line(lines.size() + 1, text.text(), form, page, cells));
    boxes.add(text.boxes());
  }

  private void anchorAll(PdfText text, int line) {
    for (PdfText.Mark mark : text.marks()) {
      PdfNotes.Foot foot = notes.of(mark.page(), mark.label());
      if (foot != null) {
        anchor(foot, line, mark.offset());
      }
    }
  }

  /** The note comes right behind the first line that carries its mark. */
  private void anchor(PdfNotes.Foot foot, int line, int offset) {
    List<Integer> written = noteLines.get(foot.number());
    if (written == null) {
      written = new ArrayList<>();
      noteLines.put(foot.number(), written);
      PdfMargins margins = PdfMargins.of(foot.lines(), null);
      List<PdfFlow.Text> flow =
          foot.lines().stream().map(l -> new PdfFlow.Text(l, margins, 0, false)).toList();
      for (List<PdfLine> paragraph : paragraphs.join(flow)) {
        PdfText text = PdfJoin.lines(paragraph, l -> l.text(Set.of()));
        if (!text.text().isEmpty()) {
          line(text, Line.Form.FOOTNOTE, paragraph.get(0).page(), List.of());
          written.add(lines.size());
        }
      }
    }
    for (int number : written) {
      int length = lines.get(number - 1).text().length();
      anchors.add(new Note(number, 0, length, line, offset));
    }
  }

  private void table(PdfTable table) throws LimitException {
    int number = tables.size() + 1;
    int first = lines.size() + 1;
    int last = first;
    for (int row = 0; row < table.rows().size(); row++) {
      last = lines.size() + 1;
      row(table.rows().get(row), row + 1);
    }
    tables.add(new Table(number, first, last, table.grid().columns()));
  }

  private void row(List<PdfTable.Cell> row, int number) throws LimitException {
    cellCount += row.size();
    if (cellCount > maxCells) {
      throw new LimitException(ReadProblem.TOO_COMPLEX, "> " + maxCells);
    }
    PdfText text = PdfText.EMPTY;
    List<Line.Cell> cells = new ArrayList<>();
    int page = 0;
    for (PdfTable.Cell cell : row) {
      PdfText inside = PdfJoin.lines(cell.lines(), this::read);
      text = cells.isEmpty() ? inside : text.joined(CELL_SEPARATOR, inside);
      int start = text.text().length() - inside.text().length();
      cells.add(
          new Line.Cell(
              start,
              text.text().length(),
              number,
              cell.column() + 1,
              cell.columnSpan(),
              cell.rowSpan()));
      for (PdfLine line : cell.lines()) {
        page = page == 0 ? line.page() : Math.min(page, line.page());
      }
    }
    int shown = page > 0 || lines.isEmpty() ? page : lines.get(lines.size() - 1).page();
    line(text, Line.Form.TABLE_ROW, shown, cells);
    anchorAll(text, lines.size());
  }
}
