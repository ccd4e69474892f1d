package vn.solieu.export;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook's few cell styles; a workbook holds only so many, so each is made once. */
final class SheetStyles {
  private static final int DECIMALS_MAX = 6;
  private static final byte[] HEADER_COLOR = {(byte) 0xDD, (byte) 0xE6, (byte) 0xF2};
  private static final byte[] GROUP_COLOR = {(byte) 0xED, (byte) 0xED, (byte) 0xED};

  private final XSSFWorkbook workbook;
  private final SharedTexts texts = new SharedTexts();
  private final Map<String, CellStyle> made = new HashMap<>();

  SheetStyles(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  /** The texts that cells share, as they share styles. */
  SharedTexts texts() {
    return texts;
  }

  CellStyle title() {
    return made.computeIfAbsent("title", k -> plain(font(true, false, 14)));
  }

  CellStyle note() {
    return made.computeIfAbsent("note", k -> plain(font(false, true, 10)));
  }

  CellStyle header() {
    return made.computeIfAbsent(
        "header",
        k -> {
          CellStyle style = boxed(font(true, false, 11));
          style.setAlignment(HorizontalAlignment.CENTER);
          style.setVerticalAlignment(VerticalAlignment.CENTER);
          fill(style, HEADER_COLOR);
          return style;
        });
  }

  CellStyle group() {
    return made.computeIfAbsent(
        "group",
        k -> {
          CellStyle style = boxed(font(true, false, 11));
          style.setWrapText(false);
          fill(style, GROUP_COLOR);
          return style;
        });
  }

  CellStyle text() {
    return made.computeIfAbsent(
        "text",
        k -> {
          CellStyle style = boxed(font(false, false, 11));
          // Away from the number in the cell before.
          style.setAlignment(HorizontalAlignment.LEFT);
          style.setIndention((short) 1);
          return style;
        });
  }

  /** Text that is a number as printed, so it stands right. */
  CellStyle printed() {
    return made.computeIfAbsent(
        "printed",
        k -> {
          CellStyle style = boxed(font(false, false, 11));
          style.setAlignment(HorizontalAlignment.RIGHT);
          return style;
        });
  }

  /** A number with so many decimals; the reader's locale decides on comma or point. */
  CellStyle number(int decimals, boolean italic) {
    int shown = Math.max(0, Math.min(decimals, DECIMALS_MAX));
    return made.computeIfAbsent(
        (italic ? "derived" : "number") + shown,
        k -> {
          CellStyle style = boxed(font(false, italic, 11));
          style.setWrapText(false);
          String format = shown == 0 ? "#,##0" : "#,##0." + "0".repeat(shown);
          style.setDataFormat(workbook.createDataFormat().getFormat(format));
          return style;
        });
  }

  private CellStyle plain(Font font) {
    CellStyle style = workbook.createCellStyle();
    style.setFont(font);
    return style;
  }

  private CellStyle boxed(Font font) {
    CellStyle style = plain(font);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setBorderTop(BorderStyle.HAIR);
    style.setBorderBottom(BorderStyle.HAIR);
    style.setBorderLeft(BorderStyle.HAIR);
    style.setBorderRight(BorderStyle.HAIR);
    return style;
  }

  private static void fill(CellStyle style, byte[] color) {
    style.setFillForegroundColor(new XSSFColor(color));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  private Font font(boolean bold, boolean italic, int points) {
    Font font = workbook.createFont();
    // The font that Decree 30/2020 asks for in official papers.
    font.setFontName("Times New Roman");
    font.setBold(bold);
    font.setItalic(italic);
    font.setFontHeightInPoints((short) points);
    return font;
  }
}
