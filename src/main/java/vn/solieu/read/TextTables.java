package vn.solieu.read;

import java.util.ArrayList;
import java.util.List;

/** Finds the tables of a text file: neighbouring lines with as many cells, set apart by bars. */
final class TextTables {
  private static final String BAR = " | ";

  private TextTables() {}

  /** Turns the rows among the lines into table rows, in place, and gives the tables. */
  static List<Table> mark(List<Line> lines) {
    int[] cellCounts = lines.stream().mapToInt(line -> split(line.text()).size()).toArray();
    List<Table> tables = new ArrayList<>();
    int at = 0;
    while (at < cellCounts.length) {
      if (cellCounts[at] < 2) {
        at++;
        continue;
      }
      int end = equalRun(cellCounts, at);
      if (end == at + 1 && end < cellCounts.length && cellCounts[end] > cellCounts[at]) {
        // A header with merged cells has fewer than the rows below it.
        int below = equalRun(cellCounts, end);
        end = below > end + 1 ? below : end;
      }
      if (end > at + 1) {
        tables.add(table(lines, tables.size() + 1, at, end, cellCounts[end - 1]));
      }
      at = end;
    }
    return tables;
  }

  private static int equalRun(int[] counts, int from) {
    int end = from + 1;
    while (end < counts.length && counts[end] == counts[from]) {
      end++;
    }
    return end;
  }

  private static Table table(List<Line> lines, int number, int from, int end, int columns) {
    for (int i = from; i < end; i++) {
      Line line = lines.get(i);
      List<Line.Cell> cells = new ArrayList<>();
      for (int[] span : split(line.text())) {
        cells.add(new Line.Cell(span[0], span[1], i - from + 1, cells.size() + 1, 1, 1));
      }
      lines.set(i, new Line(line.number(), line.text(), Line.Form.TABLE_ROW, 0, cells));
    }
    return new Table(number, from + 1, end, columns);
  }

  /** Start and end of each cell's text; one span where the line has no bar, none where blank. */
  private static List<int[]> split(String text) {
    List<int[]> cells = new ArrayList<>();
    if (!text.contains(BAR)) {
      return cells;
    }
    int start = 0;
    for (int at = text.indexOf('|'); at >= 0; at = text.indexOf('|', at + 1)) {
      boolean open = at == 0 || text.charAt(at - 1) == ' ';
      boolean close = at + 1 == text.length() || text.charAt(at + 1) == ' ';
      if (open && close) {
        cells.add(trimmed(text, start, at));
        start = at + 1;
      }
    }
    cells.add(trimmed(text, start, text.length()));
    return cells;
  }

  private static int[] trimmed(String text, int from, int to) {
    int start = Math.min(Blanks.skip(text, from), to);
    int end = to;
    while (end > start && Blanks.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new int[] {start, end};
  }
}
