package vn.solieu.export;

import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import vn.solieu.read.Line;
import vn.solieu.read.Report;
import vn.solieu.read.Table;
import vn.solieu.rules.Messages;

/**
 * A report of a format that takes no Word comments, copied line by line into a Word document that
 * carries them: each line a paragraph, each table a table.
 */
final class WordCopy {
  private static final String MAIN = "word/document.xml";
  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final int TEXT_POINTS = 13;
  private static final int CELL_POINTS = 11;
  private static final int LETTERS_MIN = 8;
  private static final int LETTERS_MAX = 30;
  private static final int LETTERS_PAD = 4;

  private final Report report;
  private final List<Remark> remarks;
  private final Paper paper;
  private final Map<Integer, List<Integer>> byLine = new HashMap<>();

  /** Of the table under way, in twentieths of a point. */
  private int[] widths = {};

  private WordCopy(Report report, List<Remark> remarks, Paper paper) {
    this.report = report;
    this.remarks = remarks;
    this.paper = paper;
    for (int id = 0; id < remarks.size(); id++) {
      byLine.computeIfAbsent(remarks.get(id).line(), line -> new ArrayList<>()).add(id);
    }
  }

  /** The copy; the remarks' numbers in their order are the comments' ids. */
  static byte[] of(Reading reading, List<Remark> remarks, Messages messages, MadeBy made)
      throws IOException {
    String note = messages.text("audit.comment.copy", reading.fileName());
    Paper paper = new Paper(false, reading.title(), made, note);
    paper.paragraph(ParagraphAlignment.LEFT, note, Paper.Look.italic(CELL_POINTS));
    WordCopy copy = new WordCopy(reading.report(), remarks, paper);
    copy.lines();
    CommentXml xml = new CommentXml(NAMESPACE, "w");
    WordPackage container = new WordPackage(paper.bytes(), MAIN, xml);
    StringBuilder comments = new StringBuilder();
    for (int id = 0; id < remarks.size(); id++) {
      comments.append(xml.comment(id, remarks.get(id).paragraphs()));
    }
    container.add(comments.toString());
    return container.bytes();
  }

  private void lines() {
    XWPFTable open = null;
    Table current = null;
    for (Line line : report.lines()) {
      if (line.form() != Line.Form.TABLE_ROW || line.cells().isEmpty()) {
        open = null;
        paragraph(line);
        continue;
      }
      Table table = tableOf(line.number());
      if (open != null && table != current) {
        // Word makes one table of two that touch.
        paper.document().createParagraph();
        open = null;
      }
      if (open == null) {
        open = paper.document().createTable();
        open.removeRow(0);
        widths = widths(table);
        grid(open);
      }
      current = table;
      row(open, line);
    }
  }

  private Table tableOf(int line) {
    return report.tables().stream()
        .filter(table -> table.firstLine() <= line && line <= table.lastLine())
        .findFirst()
        .orElse(null);
  }

  /** Columns as wide as their texts ask for, together as wide as the page. */
  private int[] widths(Table table) {
    int[] letters = new int[table == null ? 1 : Math.max(1, table.columns())];
    Arrays.fill(letters, LETTERS_MIN);
    if (table != null) {
      for (int line = table.firstLine(); line <= table.lastLine(); line++) {
        for (Line.Cell cell : report.line(line).cells()) {
          if (cell.columnSpan() == 1 && cell.column() <= letters.length) {
            int wanted = Math.min(LETTERS_MAX, cell.end() - cell.start() + LETTERS_PAD);
            letters[cell.column() - 1] = Math.max(letters[cell.column() - 1], wanted);
          }
        }
      }
    }
    int all = Arrays.stream(letters).sum();
    return Arrays.stream(letters).map(wanted -> paper.textWidth() * wanted / all).toArray();
  }

  private void grid(XWPFTable table) {
    table.setWidth(paper.textWidth());
    CTTblGrid grid = table.getCTTbl().addNewTblGrid();
    for (int width : widths) {
      grid.addNewGridCol().setW(BigInteger.valueOf(width));
    }
  }

  private void paragraph(Line line) {
    if (line.text().isBlank()) {
      return;
    }
    XWPFParagraph paragraph = paper.document().createParagraph();
    Paper.shaped(paragraph, ParagraphAlignment.LEFT);
    paragraph.setSpacingAfter(80);
    boolean heading = line.form() == Line.Form.HEADING;
    boolean note = line.form() == Line.Form.FOOTNOTE;
    Paper.Look look = new Paper.Look(note ? CELL_POINTS : TEXT_POINTS, heading, note);
    stretch(paragraph, line, 0, line.text().length(), look);
  }

  private void row(XWPFTable table, Line line) {
    XWPFTableRow row = table.insertNewTableRow(table.getNumberOfRows());
    int next = 1;
    for (Line.Cell cell : line.cells()) {
      if (cell.column() > next) {
        cell(row, next, cell.column() - next, null);
      }
      STMerge.Enum merge =
          cell.rowSpan() == 0 ? STMerge.CONTINUE : cell.rowSpan() > 1 ? STMerge.RESTART : null;
      XWPFParagraph paragraph = cell(row, cell.column(), cell.columnSpan(), merge);
      stretch(paragraph, line, cell.start(), cell.end(), Paper.Look.plain(CELL_POINTS));
      next = Math.max(next, cell.column() + cell.columnSpan());
    }
  }

  private XWPFParagraph cell(XWPFTableRow row, int column, int span, STMerge.Enum merge) {
    XWPFTableCell cell = row.addNewTableCell();
    int end = Math.min(widths.length, column - 1 + span);
    int width = Arrays.stream(widths, Math.min(column - 1, end), end).sum();
    cell.setWidthType(TableWidthType.DXA);
    cell.setWidth(Integer.toString(width));
    CTTcPr properties =
        cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
    if (span > 1) {
      properties.addNewGridSpan().setVal(BigInteger.valueOf(span));
    }
    if (merge != null) {
      properties.addNewVMerge().setVal(merge);
    }
    return Paper.in(cell, ParagraphAlignment.LEFT);
  }

  /** A stretch of a line with the marks of the comments that begin or end in it. */
  private void stretch(XWPFParagraph paragraph, Line line, int from, int to, Paper.Look look) {
    List<Integer> here =
        byLine.getOrDefault(line.number(), List.of()).stream()
            .filter(id -> remarks.get(id).start() < to && remarks.get(id).end() > from)
            .filter(id -> remarks.get(id).start() >= from || from == 0)
            .toList();
    TreeSet<Integer> edges = new TreeSet<>(List.of(from, to));
    for (int id : here) {
      edges.add(remarks.get(id).start());
      edges.add(Math.min(to, remarks.get(id).end()));
    }
    int done = from;
    for (int edge : edges) {
      if (edge > done) {
        Paper.run(paragraph, line.text().substring(done, edge), look);
      }
      done = edge;
      here.stream()
          .filter(id -> Math.min(to, remarks.get(id).end()) == edge)
          .forEach(id -> end(paragraph, id));
      here.stream()
          .filter(id -> remarks.get(id).start() == edge)
          .forEach(id -> start(paragraph, id));
    }
  }

  private static void start(XWPFParagraph paragraph, int id) {
    paragraph.getCTP().addNewCommentRangeStart().setId(BigInteger.valueOf(id));
  }

  private static void end(XWPFParagraph paragraph, int id) {
    paragraph.getCTP().addNewCommentRangeEnd().setId(BigInteger.valueOf(id));
    paragraph.createRun().getCTR().addNewCommentReference().setId(BigInteger.valueOf(id));
  }
}
