package vn.solieu.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** The rows of one sheet as lines; rows and cells in which nothing is written are left out. */
final class SheetRows {
  private static final String BAR = " | ";

  private final Sheet sheet;
  private final CellTexts texts;
  private final int cellsMost;
  private final boolean hidden;
  private final Map<Long, CellRangeAddress> merged = new HashMap<>();
  private final Set<Long> covered = new HashSet<>();
  private int cells;
  private int columns;

  /**
   * @param cellsMost how many written cells it may have; more costs a LimitException
   */
  SheetRows(Sheet sheet, CellTexts texts, int cellsMost) {
    this.sheet = sheet;
    this.texts = texts;
    this.cellsMost = cellsMost;
    Workbook workbook = sheet.getWorkbook();
    this.hidden =
        workbook.getSheetVisibility(workbook.getSheetIndex(sheet)) != SheetVisibility.VISIBLE;
    for (CellRangeAddress range : sheet.getMergedRegions()) {
      merged.put(key(range.getFirstRow(), range.getFirstColumn()), range);
    }
  }

  /** How many written cells there were, once the lines have been read. */
  int cells() {
    return cells;
  }

  /** Columns up to the last written cell. */
  int columns() {
    return columns;
  }

  /**
   * @param number that the first line gets
   */
  List<Line> lines(int number) throws LimitException {
    List<Line> lines = new ArrayList<>();
    for (Row row : sheet) {
      Line line = line(row, number + lines.size());
      if (line != null) {
        lines.add(line);
      }
    }
    return lines;
  }

  private Line line(Row row, int number) throws LimitException {
    StringBuilder text = new StringBuilder();
    List<Line.Cell> written = new ArrayList<>();
    for (Cell cell : row) {
      String shown = texts.shown(cell);
      if (Blanks.isBlank(shown) || covered.contains(key(row.getRowNum(), cell.getColumnIndex()))) {
        continue;
      }
      if (++cells > cellsMost) {
        throw new LimitException(ReadProblem.TOO_COMPLEX, cellsMost + " cells");
      }
      if (!written.isEmpty()) {
        text.append(BAR);
      }
      int start = text.length();
      text.append(shown);
      int columnSpan = columnSpan(row, cell);
      written.add(
          new Line.Cell(
              start,
              text.length(),
              row.getRowNum() + 1,
              cell.getColumnIndex() + 1,
              columnSpan,
              rowSpan(cell),
              look(row, cell)));
      columns = Math.max(columns, cell.getColumnIndex() + columnSpan);
    }
    return written.isEmpty()
        ? null
        : new Line(number, text.toString(), Line.Form.TABLE_ROW, 0, written);
  }

  private CellLook look(Row row, Cell cell) {
    BigDecimal stored = texts.stored(cell);
    boolean unseen = hidden || row.getZeroHeight() || sheet.isColumnHidden(cell.getColumnIndex());
    return new CellLook(
        stored, texts.isBold(cell), Math.max(0, cell.getCellStyle().getIndention()), unseen);
  }

  /** Merged columns, or empty ones that a heading is centred over. */
  private int columnSpan(Row row, Cell cell) {
    CellRangeAddress range = merged.get(key(cell.getRowIndex(), cell.getColumnIndex()));
    if (range != null) {
      cover(range);
      return range.getLastColumn() - range.getFirstColumn() + 1;
    }
    int span = 1;
    if (isCentredOver(cell)) {
      int column = cell.getColumnIndex() + 1;
      while (isEmptyCentred(row.getCell(column))) {
        span++;
        column++;
      }
    }
    return span;
  }

  private int rowSpan(Cell cell) {
    CellRangeAddress range = merged.get(key(cell.getRowIndex(), cell.getColumnIndex()));
    return range == null ? 1 : range.getLastRow() - range.getFirstRow() + 1;
  }

  private void cover(CellRangeAddress range) {
    // A region over whole columns would cost more than the cells that it hides.
    int lastRow = Math.min(range.getLastRow(), sheet.getLastRowNum());
    int lastColumn = Math.min(range.getLastColumn(), range.getFirstColumn() + 255);
    for (int row = range.getFirstRow(); row <= lastRow; row++) {
      for (int column = range.getFirstColumn(); column <= lastColumn; column++) {
        if (row != range.getFirstRow() || column != range.getFirstColumn()) {
          covered.add(key(row, column));
        }
      }
    }
  }

  private static boolean isCentredOver(Cell cell) {
    CellStyle style = cell.getCellStyle();
    return style.getAlignment() == HorizontalAlignment.CENTER_SELECTION;
  }

  private boolean isEmptyCentred(Cell cell) {
    return cell != null && isCentredOver(cell) && Blanks.isBlank(texts.shown(cell));
  }

  private static long key(int row, int column) {
    return (long) row << 32 | column;
  }
}
