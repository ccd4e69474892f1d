package vn.solieu.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.solieu.domain.Extraction;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Relation;
import vn.solieu.domain.Source;
import vn.solieu.link.Extractor;
import vn.solieu.read.Parsed;
import vn.solieu.read.Report;
import vn.solieu.read.ReportReader;
import vn.solieu.rules.RuleBook;

/** Figures of workbooks that the tests write themselves. */
class SheetFiguresTest {
  private static final Extractor EXTRACTOR = new Extractor(RuleBook.builtIn(), new ReportReader());

  /** Rows of words and numbers from the top left; null leaves a cell empty. */
  private static Sheet sheet(Workbook workbook, String name, Object[]... rows) {
    Sheet sheet = workbook.createSheet(name);
    CellStyle shown = workbook.createCellStyle();
    shown.setDataFormat(workbook.createDataFormat().getFormat("0.0"));
    for (int r = 0; r < rows.length; r++) {
      Row row = sheet.createRow(r);
      for (int c = 0; c < rows[r].length; c++) {
        if (rows[r][c] instanceof Number number) {
          Cell cell = row.createCell(c);
          cell.setCellValue(number.doubleValue());
          if (number instanceof Double) {
            cell.setCellStyle(shown);
          }
        } else if (rows[r][c] != null) {
          row.createCell(c).setCellValue((String) rows[r][c]);
        }
      }
    }
    return sheet;
  }

  private static Object[] row(Object... cells) {
    return cells;
  }

  private static Sheet products(Workbook workbook) {
    return sheet(
        workbook,
        "San pham ",
        row("5. Sản phẩm chủ yếu của ngành công nghiệp tháng 4 năm 2031"),
        row(),
        row(null, "Đơn vị", "Thực hiện", "Ước tính", "Cộng dồn", "Tháng 4/2031"),
        row(null, "tính", "tháng 3", "tháng 4", "4 tháng", "so với cùng kỳ"),
        row(null, null, "năm", "năm", "năm", "năm trước (%)"),
        row(null, null, 2031, 2031, 2031, null),
        row("A", "B", 1, 2, 3, "4"),
        row("Gạch nung", "Nghìn viên", 41.26, 52.34, 171.08, 103.456),
        row("  - Trung ương", "\"", 30.16, 40.04, 120.02, 101.5),
        row("  - Địa phương", "\"", 11.1, 12.3, 51.06, 99.2),
        row("Nước mắm", "Nghìn lít", "…", 7.5, 20.5, "-"));
  }

  private static Extraction figures(Workbook workbook, String name) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.write(out);
    Parsed<Report> parsed = new ReportReader().read(out.toByteArray(), name, name);
    assertTrue(parsed.value().isPresent(), () -> parsed.problems().toString());
    return EXTRACTOR.extract(parsed.value().get()).extraction();
  }

  private static Figure at(Extraction extraction, String cell) {
    return extraction.figures().stream()
        .filter(figure -> cell.equals(figure.source().cell()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no figure at " + cell));
  }

  private static String said(Figure figure) {
    return figure.subject().phrase()
        + " | "
        + figure.quantity().amount().first().value()
        + " "
        + figure.quantity().unit().symbol()
        + " | "
        + figure.kind().code()
        + " | "
        + figure.period()
        + " | "
        + figure.status().code();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void headsOfSeveralLinesSayKindPeriodAndStatus(boolean old) throws IOException {
    try (Workbook workbook = old ? new HSSFWorkbook() : new XSSFWorkbook()) {
      products(workbook);
      Extraction extraction = figures(workbook, old ? "bieu.xls" : "bieu.xlsx");
      assertEquals(
          "gạch nung | 41.3 nghìn viên | level | 2031-03 | actual",
          said(at(extraction, "San pham !C8")));
      assertEquals(
          "gạch nung | 52.3 nghìn viên | level | 2031-04 | estimate",
          said(at(extraction, "San pham !D8")));
      assertEquals(
          "gạch nung địa phương | 51.1 nghìn viên | level | 2031-01/2031-04 | actual",
          said(at(extraction, "San pham !E10")));
      Figure index = at(extraction, "San pham !F8");
      assertEquals("gạch nung | 103.5 % | index | 2031-04 | estimate", said(index));
      assertEquals("2030-04", index.base().text());
    }
  }

  @Test
  void whatIsStoredStaysBesideWhatIsShown() throws IOException {
    try (Workbook workbook = new XSSFWorkbook()) {
      products(workbook);
      Figure figure = at(figures(workbook, "bieu.xlsx"), "San pham !F8");
      assertEquals("103,5", figure.quote());
      assertEquals(new BigDecimal("103.456"), ((Source.SheetCell) figure.source()).stored());
    }
  }

  @Test
  void columnNumbersDashesAndDotsAreNoFigures() throws IOException {
    try (Workbook workbook = new XSSFWorkbook()) {
      products(workbook);
      List<String> cells =
          figures(workbook, "bieu.xlsx").figures().stream().map(f -> f.source().cell()).toList();
      assertFalse(cells.contains("San pham !C7"));
      assertFalse(cells.contains("San pham !C11"));
      assertFalse(cells.contains("San pham !F11"));
      assertEquals(14, cells.size());
    }
  }

  @Test
  void hiddenColumnsRowsAndSheetsAndScratchHaveNoFigures() throws IOException {
    try (Workbook workbook = new XSSFWorkbook()) {
      Sheet sheet = products(workbook);
      sheet.setColumnHidden(2, true);
      sheet.getRow(8).setZeroHeight(true);
      sheet.getRow(7).createCell(9).setCellValue(999);
      sheet.setColumnWidth(9, 2000);
      Sheet away = sheet(workbook, "Nháp", row("Mục", "Tháng 4/2031"), row("Gạch", 5.0));
      workbook.setSheetHidden(workbook.getSheetIndex(away), true);
      String cells =
          figures(workbook, "bieu.xlsx").figures().stream()
              .map(f -> f.source().cell())
              .collect(Collectors.joining(" "));
      assertFalse(cells.contains("!C"), cells);
      assertFalse(cells.contains("9 San"), cells);
      assertFalse(cells.contains("!D9"), cells);
      assertFalse(cells.contains("!J8"), cells);
      assertFalse(cells.contains("Nháp"), cells);
    }
  }

  @Test
  void twoUnitsInOneNoteGoToAmountsAndQuantities() throws IOException {
    try (Workbook workbook = new XSSFWorkbook()) {
      Sheet sheet =
          sheet(
              workbook,
              "XK",
              row("9. Hàng hóa xuất khẩu"),
              row(null, null, null, null, "Nghìn tấn; Triệu USD"),
              row(null, "Ước tính tháng 4 năm 2031", null, "4 tháng năm 2031", null),
              row(null, "Lượng", "Trị giá", "Lượng", "Trị giá"),
              row("Chè", 3.1, 6.2, 11.5, 24.8),
              row("Hạt điều", 2.0, 8.4, 7.5, 31.2));
      sheet.addMergedRegion(new CellRangeAddress(2, 2, 1, 2));
      sheet.addMergedRegion(new CellRangeAddress(2, 2, 3, 4));
      Extraction extraction = figures(workbook, "xk.xlsx");
      assertEquals(
          "chè | 3.1 nghìn tấn | level | 2031-04 | estimate", said(at(extraction, "XK!B5")));
      assertEquals(
          "chè | 24.8 triệu usd | level | 2031-01/2031-04 | actual", said(at(extraction, "XK!E5")));
    }
  }

  @Test
  void lettersOfOldFontsAreRead() throws IOException {
    try (Workbook workbook = new HSSFWorkbook()) {
      Sheet sheet = products(workbook);
      Font font = workbook.createFont();
      font.setFontName(".VnTime");
      CellStyle style = workbook.createCellStyle();
      style.setFont(font);
      Cell label = sheet.getRow(10).getCell(0);
      label.setCellValue("N\u00ad\u00edc m\u00bem");
      label.setCellStyle(style);
      assertEquals(
          "nước mắm", at(figures(workbook, "bieu.xls"), "San pham !D11").subject().phrase());
    }
  }

  @Test
  void rowsThatMakeUpTheOneAboveAreItsParts() throws IOException {
    try (Workbook workbook = new XSSFWorkbook()) {
      products(workbook);
      Extraction extraction = figures(workbook, "bieu.xlsx");
      String total = at(extraction, "San pham !E8").id();
      List<Relation.Breakdown> found =
          extraction.breakdowns().stream().filter(b -> b.total().equals(total)).toList();
      assertEquals(1, found.size());
      assertEquals(
          List.of(at(extraction, "San pham !E9").id(), at(extraction, "San pham !E10").id()),
          found.get(0).parts());
    }
  }

  private static Sheet exports(Workbook workbook, String name, String title) {
    Sheet sheet =
        sheet(
            workbook,
            name,
            row(title),
            row(null, null, null, "Nghìn tấn; Triệu USD"),
            row(
                null,
                "Ước tính tháng 4 năm 2031",
                null,
                "Tháng 4/2031 so với cùng kỳ năm trước (%)"),
            row(null, "Lượng", "Trị giá", "Trị giá"),
            row("Tổng trị giá", null, 61.5, 104.2),
            row("Mặt hàng chủ yếu"),
            row("Hạt điều", 2.0, 12.0, 107.1),
            row("Chè", 3.1, 5.2, 101.4),
            row("Hạt tiêu", 4.1, 6.8, 98.6));
    sheet.addMergedRegion(new CellRangeAddress(2, 2, 1, 2));
    return sheet;
  }

  @Test
  void rowsThatHappenToAddUpAreNoParts() throws IOException {
    try (Workbook workbook = new XSSFWorkbook()) {
      exports(workbook, "XK", "9. Hàng hóa xuất khẩu");
      assertEquals(List.of(), figures(workbook, "xk.xlsx").breakdowns());
    }
  }

  @Test
  void aRateIsOfTheLevelUnderTheSameHead() throws IOException {
    try (Workbook workbook = new XSSFWorkbook()) {
      exports(workbook, "XK", "9. Hàng hóa xuất khẩu");
      Extraction extraction = figures(workbook, "xk.xlsx");
      assertEquals(at(extraction, "XK!C8").id(), at(extraction, "XK!D8").of());
    }
  }

  @Test
  void whatATableIsAboutTellsEqualRowsApart() throws IOException {
    try (Workbook workbook = new XSSFWorkbook()) {
      exports(workbook, "XK", "9. Hàng hóa xuất khẩu tháng 4 năm 2031");
      exports(workbook, "NK", "10. Hàng hóa nhập khẩu tháng 4 năm 2031");
      Extraction extraction = figures(workbook, "xnk.xlsx");
      assertEquals("\"hàng hóa xuất khẩu chè\"", at(extraction, "XK!C8").subject().identity());
      assertEquals("\"hàng hóa nhập khẩu chè\"", at(extraction, "NK!C8").subject().identity());
      assertEquals("chè", at(extraction, "NK!C8").subject().phrase());
    }
  }

  @Test
  void aWorkbookSpeaksOfTheCountryAndIsNamedByItsFirstTitle() throws IOException {
    try (Workbook workbook = new XSSFWorkbook()) {
      products(workbook);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      Report report =
          new ReportReader().read(out.toByteArray(), "b.xlsx", "b.xlsx").value().orElseThrow();
      var info = EXTRACTOR.extract(report).info();
      assertEquals("vn", info.placeId());
      assertEquals("5. Sản phẩm chủ yếu của ngành công nghiệp tháng 4 năm 2031", info.title());
      assertEquals(null, info.issuer());
    }
  }

  @Test
  void amountsOfARiseAreDifferencesInTheirUnit() throws IOException {
    try (Workbook workbook = new XSSFWorkbook()) {
      Sheet sheet =
          sheet(
              workbook,
              "Lua",
              row("4. Lúa đông xuân năm 2031"),
              row(null, "Thực hiện vụ đông xuân 2031", "Tăng/giảm so với vụ đông xuân 2030"),
              row(null, "Diện tích", "Diện tích"),
              row(null, "(Nghìn ha)", "(Nghìn ha)"),
              row("Miền Đông", 41.2, -1.4),
              row("Miền Tây", 52.3, 0.6));
      sheet.createFreezePane(0, 4);
      Figure change = at(figures(workbook, "lua.xlsx"), "Lua!C5");
      assertEquals("difference", change.kind().code());
      assertEquals("nghìn ha", change.quantity().unit().symbol());
      assertEquals(new BigDecimal("-1.4"), change.quantity().amount().first().value());
    }
  }

  @Test
  void countsThatACellHoldsAsFractionsAreRounded() throws IOException {
    try (Workbook workbook = new XSSFWorkbook()) {
      Sheet sheet =
          sheet(
              workbook,
              "KDL",
              row("11. Khách đến thăm tháng 4 năm 2031"),
              row(null, null, "Lượt người"),
              row(null, "Tháng 3 năm 2031", "Tháng 4 năm 2031"),
              row("Tổng số", 1000, 2003),
              row("  Du lịch", 600, 1001),
              row("  Công việc", 400, 1001));
      sheet.getRow(3).getCell(2).setCellValue(2002.6);
      sheet.getRow(4).getCell(2).setCellValue(1001.3);
      sheet.getRow(5).getCell(2).setCellValue(1001.3);
      CellStyle whole = workbook.createCellStyle();
      whole.setDataFormat(workbook.createDataFormat().getFormat("0"));
      for (int r = 3; r < 6; r++) {
        sheet.getRow(r).getCell(2).setCellStyle(whole);
      }
      Extraction extraction = figures(workbook, "kdl.xlsx");
      assertEquals(2, extraction.breakdowns().size());
      assertEquals("2003", at(extraction, "KDL!C4").quote());
      var result = vn.solieu.check.Checker.standard().run(extraction);
      assertTrue(
          result.atLeast(vn.solieu.domain.Severity.WARNING).isEmpty(),
          () -> result.findings().toString());
    }
  }
}
