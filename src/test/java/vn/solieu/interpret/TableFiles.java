package vn.solieu.interpret;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/**
 * One table written in several formats.
 *
 * @param above lines above it
 * @param head its head, printed again on each page; null goes on the cell above, {@code ">"} the
 *     one to the left
 * @param pages its rows, page by page
 * @param between lines above each page but the first
 * @param below lines below it
 */
record TableFiles(
    List<String> above,
    List<List<String>> head,
    List<List<List<String>>> pages,
    List<String> between,
    List<String> below) {
  static List<String> row(String... cells) {
    return Arrays.asList(cells);
  }

  private List<List<String>> rows(int page) {
    List<List<String>> rows = new ArrayList<>(head);
    rows.addAll(pages.get(page));
    return rows;
  }

  private List<String> before(int page) {
    return page == 0 ? above : between;
  }

  /** How many rows a cell covers, itself included. */
  private static int high(List<List<String>> rows, int row, int column) {
    int high = 1;
    while (row + high < rows.size() && rows.get(row + high).get(column) == null) {
      high++;
    }
    return high;
  }

  private static int wide(List<String> row, int column) {
    int wide = 1;
    while (column + wide < row.size() && ">".equals(row.get(column + wide))) {
      wide++;
    }
    return wide;
  }

  private static boolean isOwn(String cell) {
    return cell != null && !cell.equals(">");
  }

  byte[] workbook() throws IOException {
    try (Workbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = workbook.createSheet("Biểu 3");
      int at = 0;
      for (int page = 0; page < pages.size(); page++) {
        for (String line : before(page)) {
          sheet.createRow(at++).createCell(0).setCellValue(line);
        }
        List<List<String>> rows = rows(page);
        for (int r = 0; r < rows.size(); r++) {
          Row row = sheet.createRow(at + r);
          for (int c = 0; c < rows.get(r).size(); c++) {
            String text = rows.get(r).get(c);
            if (!isOwn(text)) {
              continue;
            }
            fill(row.createCell(c), text);
            int high = high(rows, r, c);
            int wide = wide(rows.get(r), c);
            if (high * wide > 1) {
              sheet.addMergedRegion(
                  new CellRangeAddress(at + r, at + r + high - 1, c, c + wide - 1));
            }
          }
        }
        at += rows.size();
      }
      for (String line : below) {
        sheet.createRow(at++).createCell(0).setCellValue(line);
      }
      workbook.write(out);
      return out.toByteArray();
    }
  }

  /** Numbers are stored as such and shown with as many decimals; "1.1" is none. */
  private static void fill(Cell cell, String text) {
    if (!text.matches("-?[0-9]{1,3}([.][0-9]{3})*(,[0-9]+)?")) {
      cell.setCellValue(text);
      return;
    }
    cell.setCellValue(Double.parseDouble(text.replace(".", "").replace(',', '.')));
    Workbook workbook = cell.getSheet().getWorkbook();
    CellStyle style = workbook.createCellStyle();
    int comma = text.indexOf(',');
    String decimals = comma < 0 ? "" : "." + "0".repeat(text.length() - comma - 1);
    style.setDataFormat(workbook.createDataFormat().getFormat("#,##0" + decimals));
    cell.setCellStyle(style);
  }

  byte[] word() throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (int page = 0; page < pages.size(); page++) {
        before(page).forEach(line -> document.createParagraph().createRun().setText(line));
        List<List<String>> rows = rows(page);
        XWPFTable table = document.createTable(rows.size(), 1);
        for (int r = 0; r < rows.size(); r++) {
          List<String> row = rows.get(r);
          int cells = 0;
          for (int c = 0; c < row.size(); c += wide(row, c)) {
            XWPFTableCell cell =
                cells == 0 ? table.getRow(r).getCell(0) : table.getRow(r).createCell();
            cells++;
            cell.setText(row.get(c) == null ? "" : row.get(c));
            merge(cell, wide(row, c), row.get(c) == null, high(rows, r, c) > 1);
          }
        }
      }
      below.forEach(line -> document.createParagraph().createRun().setText(line));
      document.write(out);
      return out.toByteArray();
    }
  }

  private static void merge(XWPFTableCell cell, int wide, boolean continues, boolean starts) {
    CTTcPr properties =
        cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
    if (wide > 1) {
      properties.addNewGridSpan().setVal(BigInteger.valueOf(wide));
    }
    if (continues || starts) {
      properties.addNewVMerge().setVal(continues ? STMerge.CONTINUE : STMerge.RESTART);
    }
  }

  byte[] page() {
    StringBuilder html = new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body>");
    for (int page = 0; page < pages.size(); page++) {
      before(page).forEach(line -> html.append("<p>").append(line).append("</p>"));
      html.append("<table>");
      List<List<String>> rows = rows(page);
      for (int r = 0; r < rows.size(); r++) {
        html.append("<tr>");
        for (int c = 0; c < rows.get(r).size(); c++) {
          if (isOwn(rows.get(r).get(c))) {
            html.append("<td rowspan=\"").append(high(rows, r, c));
            html.append("\" colspan=\"").append(wide(rows.get(r), c)).append("\">");
            html.append(rows.get(r).get(c).replace("  ", "&nbsp;&nbsp;")).append("</td>");
          }
        }
        html.append("</tr>");
      }
      html.append("</table>");
    }
    below.forEach(line -> html.append("<p>").append(line).append("</p>"));
    return html.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Text has no spans: what a merged cell covers is empty below, and left out to the right. */
  byte[] text() {
    StringBuilder text = new StringBuilder();
    for (int page = 0; page < pages.size(); page++) {
      before(page).forEach(line -> text.append(line).append('\n'));
      for (List<String> row : rows(page)) {
        List<String> cells = new ArrayList<>();
        row.stream()
            .filter(cell -> !">".equals(cell))
            .forEach(cell -> cells.add(cell == null ? "" : cell));
        text.append(String.join(" | ", cells)).append('\n');
      }
    }
    below.forEach(line -> text.append(line).append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
