package vn.solieu.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import vn.solieu.read.legacy.LegacyText;
import vn.solieu.read.legacy.Run;
import vn.solieu.rules.Spelling;

/** What a workbook's cells show, as a Vietnamese reader's program shows it. */
final class CellTexts {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

  private static final String GENERAL = "General";

  private final Workbook workbook;
  private final DataFormatter formats = new DataFormatter(VIETNAMESE);
  private final Map<Integer, Font> fonts = new HashMap<>();

  CellTexts(Workbook workbook) {
    this.workbook = workbook;
  }

  /**
   * The text in one line of NFC; empty for an empty cell. Leading blanks stay, they indent a row.
   */
  String shown(Cell cell) {
    String text =
        switch (type(cell)) {
          case STRING -> words(cell);
          case NUMERIC -> number(cell);
          case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
          case ERROR -> formats.formatCellValue(cell);
          default -> "";
        };
    return oneLine(text);
  }

  /** The number that a cell stores, null where it stores words or a day. */
  BigDecimal stored(Cell cell) {
    if (type(cell) != CellType.NUMERIC || DateUtil.isCellDateFormatted(cell)) {
      return null;
    }
    double value = cell.getNumericCellValue();
    return Double.isFinite(value) ? new BigDecimal(Double.toString(value)) : null;
  }

  boolean isBold(Cell cell) {
    return font(cell.getCellStyle().getFontIndex()).getBold();
  }

  private static CellType type(Cell cell) {
    return cell.getCellType() == CellType.FORMULA
        ? cell.getCachedFormulaResultType()
        : cell.getCellType();
  }

  private String number(Cell cell) {
    double value = cell.getNumericCellValue();
    if (DateUtil.isCellDateFormatted(cell) && !isTime(cell.getCellStyle().getDataFormatString())) {
      java.time.LocalDateTime day = cell.getLocalDateTimeCellValue();
      boolean days =
          String.valueOf(cell.getCellStyle().getDataFormatString())
              .toLowerCase(Locale.ROOT)
              .contains("d");
      return (days ? day.getDayOfMonth() + "/" : "") + day.getMonthValue() + "/" + day.getYear();
    }
    String format = cell.getCellStyle().getDataFormatString();
    // Some workbooks name formats that they don't hold; a reader's program then shows the number.
    return format == null
        ? formats.formatRawCellContents(value, 0, GENERAL)
        : formats.formatRawCellContents(value, cell.getCellStyle().getDataFormat(), format);
  }

  /** Whether a format shows the time of day, or how long something took, and no day. */
  private static boolean isTime(String format) {
    String signs =
        String.valueOf(format)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\"[^\"]*\"|\\\\.|\\[(?!h+]|m+]|s+])[^]]*]", "");
    boolean day = signs.contains("d") || signs.contains("y");
    return !day && (signs.contains("h") || signs.contains("s"));
  }

  private String words(Cell cell) {
    RichTextString rich = cell.getRichStringCellValue();
    String text = rich.getString();
    if (rich.numFormattingRuns() == 0) {
      return LegacyText.read(text, font(cell.getCellStyle().getFontIndex()).getFontName()).text();
    }
    List<Run> runs = new ArrayList<>();
    int from = 0;
    String name = font(cell.getCellStyle().getFontIndex()).getFontName();
    for (int run = 0; run < rich.numFormattingRuns(); run++) {
      int start = Math.min(text.length(), rich.getIndexOfFormattingRun(run));
      if (start > from) {
        runs.add(new Run(text.substring(from, start), name));
      }
      from = Math.max(from, start);
      name = runFont(rich, run, name);
    }
    runs.add(new Run(text.substring(from), name));
    return LegacyText.read(runs).text();
  }

  private String runFont(RichTextString rich, int run, String before) {
    if (rich instanceof HSSFRichTextString old) {
      return font(old.getFontOfFormattingRun(run)).getFontName();
    }
    XSSFFont font = rich instanceof XSSFRichTextString x ? x.getFontOfFormattingRun(run) : null;
    return font == null ? before : font.getFontName();
  }

  private Font font(int index) {
    return fonts.computeIfAbsent(index, workbook::getFontAt);
  }

  private static String oneLine(String text) {
    String plain = text.replace('\r', ' ').replace('\n', ' ').replace('\t', ' ');
    return Spelling.composed(plain).stripTrailing();
  }
}
