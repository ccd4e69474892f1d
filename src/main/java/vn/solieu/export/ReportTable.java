package vn.solieu.export;

import java.util.ArrayList;
import java.util.List;
import vn.solieu.read.Line;
import vn.solieu.read.Report;
import vn.solieu.read.Table;
import vn.solieu.rules.Messages;

/** A report's table as a table, with its spans; figures stay marked in the cells. */
final class ReportTable {
  private static final int SPAN_MAX = 1000;
  private static final String SEPARATOR = " | ";

  private final Messages messages;
  private final FigureMarks marks;

  ReportTable(Messages messages, FigureMarks marks) {
    this.messages = messages;
    this.marks = marks;
  }

  void write(Html html, Report report, Table table) {
    String name = messages.text("page.report.table", Integer.toString(table.number()));
    int headerEnd = headerEnd(table);
    // Wide tables scroll inside their own box, which the keyboard must reach too.
    html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", name);
    html.open("table", "class", "printed").newline();
    for (int n = table.firstLine(); n <= table.lastLine(); n++) {
      row(html, report.line(n), n < headerEnd, table.lastLine() - n + 1);
    }
    html.close().close().newline();
  }

  /** Rows before the first figure head the table. */
  private int headerEnd(Table table) {
    for (int n = table.firstLine(); n <= table.lastLine(); n++) {
      if (marks.hasFigure(n)) {
        return n;
      }
    }
    return table.firstLine() + 1;
  }

  private void row(Html html, Line line, boolean header, int rowsLeft) {
    html.open("tr", "id", "l" + line.number());
    int column = 1;
    for (Line.Cell cell : cells(line)) {
      for (; column < cell.column() && column < SPAN_MAX; column++) {
        html.element("td", "");
      }
      column = Math.max(column, cell.column() + Math.max(1, cell.columnSpan()));
      if (cell.rowSpan() != 0) {
        cell(html, line, cell, header, Math.min(cell.rowSpan(), rowsLeft));
      }
    }
    html.close().newline();
  }

  private void cell(Html html, Line line, Line.Cell cell, boolean header, int rows) {
    String text = cell.in(line);
    boolean number = !text.isBlank() && text.chars().noneMatch(Character::isLetter);
    html.open(
        header ? "th" : "td",
        "class",
        number && !header ? "number" : null,
        "colspan",
        span(cell.columnSpan()),
        "rowspan",
        span(rows));
    marks.write(html, line.number(), line.text(), cell.start(), cell.end());
    html.close();
  }

  private static String span(int span) {
    return span <= 1 ? null : Integer.toString(Math.min(span, SPAN_MAX));
  }

  /** A text file's rows have no cells of their own but the printed bars. */
  private static List<Line.Cell> cells(Line line) {
    if (!line.cells().isEmpty()) {
      return line.cells();
    }
    List<Line.Cell> cells = new ArrayList<>();
    int start = 0;
    for (int column = 1; ; column++) {
      int bar = line.text().indexOf(SEPARATOR, start);
      int end = bar < 0 ? line.text().length() : bar;
      cells.add(new Line.Cell(start, end, 1, column, 1, 1));
      if (bar < 0) {
        return cells;
      }
      start = bar + SEPARATOR.length();
    }
  }
}
