package vn.solieu.export;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** One sheet under way: titles on top, a frozen header, rows below, ready to print. */
final class SheetCanvas {
  private static final int TEXT_LENGTH_MAX = 32_000;
  private static final int COMMENT_LINE_LENGTH = 48;
  private static final int PIXELS_A_LETTER = 7;
  private static final int PIXEL = Units.EMU_PER_PIXEL;
  private static final float LINE_POINTS = 15;

  /** Excel has no row above 409 points. */
  private static final int LINES_MAX = 26;

  private final XSSFSheet sheet;
  private final SheetStyles styles;
  private final Drawing<?> drawing;
  private int[] widths = {};
  private XSSFRow row;
  private int nextRow;

  SheetCanvas(XSSFWorkbook workbook, SheetStyles styles, String name, String footer) {
    this.sheet = workbook.createSheet(name);
    this.styles = styles;
    this.drawing = sheet.createDrawingPatriarch();
    sheet.setAutobreaks(true);
    sheet.setFitToPage(true);
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setMargin(PageMargin.LEFT, 0.4);
    sheet.setMargin(PageMargin.RIGHT, 0.4);
    sheet.getFooter().setRight(footer);
  }

  void title(String title, String... notes) {
    newRow();
    put(0, title, styles.title());
    for (String note : notes) {
      newRow();
      put(0, note, styles.note());
    }
  }

  /**
   * The header row, frozen and repeated on every printed page.
   *
   * @param frozenColumns columns that stay when scrolling sideways
   * @param widths in characters, the last one for all that follow
   */
  void header(List<String> names, int frozenColumns, int... widths) {
    this.widths = widths;
    newRow();
    for (int column = 0; column < names.size(); column++) {
      put(column, names.get(column), styles.header());
      grow(column, names.get(column));
      sheet.setColumnWidth(column, width(column) * 256);
    }
    sheet.createFreezePane(frozenColumns, nextRow);
    sheet.setRepeatingRows(new CellRangeAddress(nextRow - 1, nextRow - 1, -1, -1));
  }

  /** Buttons that filter the rows from the header to the last. */
  void filter(int columns) {
    int header = sheet.getRepeatingRows().getFirstRow();
    sheet.setAutoFilter(new CellRangeAddress(header, nextRow - 1, 0, columns - 1));
  }

  void newRow() {
    row = sheet.createRow(nextRow++);
  }

  /** A row that heads the next ones. */
  void group(String name, int columns) {
    newRow();
    for (int column = 0; column < columns; column++) {
      put(column, column == 0 ? name : "", styles.group());
    }
  }

  Cell text(int column, String text) {
    grow(column, text);
    return put(column, text, styles.text());
  }

  Cell printed(int column, String text) {
    grow(column, text);
    return put(column, text, styles.printed());
  }

  /** The 0-based row that is being written. */
  int currentRow() {
    return nextRow - 1;
  }

  /** Line charts of rows, below the last; the header names their categories. */
  void charts(List<SheetCharts.Course> courses) {
    int header = sheet.getRepeatingRows().getFirstRow();
    SheetCharts.draw(sheet, courses, header, nextRow + 1);
  }

  /** A gap keeps the grid and stays empty. */
  void gap(int column) {
    row.createCell(column).setCellStyle(styles.text());
  }

  /** A number with the decimals that it has; in italics where no report prints it. */
  Cell number(int column, BigDecimal value, boolean derived) {
    Cell cell = row.createCell(column);
    cell.setCellValue(value.doubleValue());
    cell.setCellStyle(styles.number(value.scale(), derived));
    return cell;
  }

  /** A note on the cell, in a box that shows all of it. */
  void comment(Cell cell, String text) {
    int lines = text.lines().mapToInt(line -> 1 + line.length() / COMMENT_LINE_LENGTH).sum();
    ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
    // The anchor's corner says whose comment it is; setting that afterwards would cost as much
    // again, so the box starts in the cell and is moved past it.
    anchor.setCol1(cell.getColumnIndex());
    anchor.setDx1(width(cell.getColumnIndex()) * PIXELS_A_LETTER * PIXEL);
    anchor.setCol2(cell.getColumnIndex() + 5);
    anchor.setRow1(cell.getRowIndex());
    anchor.setRow2(cell.getRowIndex() + lines + 1);
    Comment comment = drawing.createCellComment(anchor);
    comment.setString(sheet.getWorkbook().getCreationHelper().createRichTextString(clip(text)));
    comment.setAuthor("solieu");
  }

  /**
   * Not every program fits a row to its wrapped text by itself. A column as wide as four digits
   * holds about five letters; the margins take two digits.
   */
  private void grow(int column, String text) {
    int lines = Math.min(LINES_MAX, 1 + (text.length() - 1) * 4 / (5 * (width(column) - 2)));
    float points = lines * LINE_POINTS;
    if (lines > 1 && row.getHeightInPoints() < points) {
      row.setHeightInPoints(points);
    }
  }

  private int width(int column) {
    return widths[Math.min(column, widths.length - 1)];
  }

  private Cell put(int column, String text, CellStyle style) {
    XSSFCell cell = row.createCell(column);
    styles.texts().put(cell, clip(text));
    cell.setCellStyle(style);
    return cell;
  }

  private static String clip(String text) {
    return text.length() <= TEXT_LENGTH_MAX ? text : text.substring(0, TEXT_LENGTH_MAX) + "…";
  }
}
