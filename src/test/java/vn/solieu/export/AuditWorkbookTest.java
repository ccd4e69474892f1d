package vn.solieu.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.solieu.check.CheckResult;
import vn.solieu.check.Checker;
import vn.solieu.check.Coverage;
import vn.solieu.link.Extractor;
import vn.solieu.read.ReportReader;
import vn.solieu.rules.Messages;
import vn.solieu.rules.RuleBook;

class AuditWorkbookTest {
  static final String TEXT =
      "Báo cáo tháng 3 năm 2031\n"
          + "Trong tháng xã cấp 1.482 giấy chứng nhận, gồm 1.112 giấy đất ở và 380 giấy đất vườn.\n"
          + "Xã tiếp 148 lượt người, gồm 112 lượt người ở xã Đông và 31 lượt người ở xã Tây.\n"
          + "Xã có 90 hộ trồng chè, gồm 40 hộ ở thôn Đông và 50 hộ ở thôn Tây; xây 7 km đường.\n";

  private final Reading reading;
  private final CheckResult result;

  AuditWorkbookTest() {
    Extractor.Extracted read =
        new Extractor(RuleBook.builtIn(), new ReportReader())
            .extract(
                new ReportReader()
                    .read(TEXT.getBytes(java.nio.charset.StandardCharsets.UTF_8), "a.txt", "a.txt")
                    .value()
                    .orElseThrow());
    reading = new Reading(read.report(), read.extraction(), read.info());
    result = Checker.standard().run(read.extraction());
  }

  private byte[] bytes(String language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AuditWorkbook(Messages.in(language), Samples.NAMES, Samples.MADE)
        .write(reading, result, out);
    return out.toByteArray();
  }

  private static List<List<String>> rows(Sheet sheet) {
    DataFormatter shown = new DataFormatter();
    List<List<String>> rows = new ArrayList<>();
    for (Row row : sheet) {
      List<String> cells = new ArrayList<>();
      row.forEach(cell -> cells.add(shown.formatCellValue(cell)));
      rows.add(cells);
    }
    return rows;
  }

  private static int header(List<List<String>> rows, String first) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).get(0).equals(first)) {
        return i;
      }
    }
    throw new AssertionError("no header " + first);
  }

  @Test
  void everySheetOpensWithTheCoverage() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes("vi")))) {
      assertEquals(3, book.getNumberOfSheets());
      for (Sheet sheet : book) {
        String first = sheet.getRow(0).getCell(0).getStringCellValue();
        assertTrue(
            first.startsWith("Nhận " + reading.extraction().figures().size() + " số liệu"), first);
        assertTrue(sheet.getPrintSetup().getLandscape());
        assertNotNull(sheet.getRepeatingRows());
        assertNotNull(((XSSFSheet) sheet).getPaneInformation());
      }
      for (int i = 0; i < 2; i++) {
        assertNotNull(book.getSheetAt(i).getCTWorksheet().getAutoFilter());
      }
    }
  }

  @Test
  void findingsStandByMaterialityWithTheirSum() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes("vi")))) {
      List<List<String>> rows = rows(book.getSheetAt(0));
      int header = header(rows, "STT");
      List<String> first = rows.get(header + 1);
      List<String> second = rows.get(header + 2);
      // 5 of 148 matter more than 10 of 1.492.
      assertEquals("112 + 31 = 143", first.get(6));
      assertEquals(List.of("148", "143", "5", "3,4%"), first.subList(7, 11));
      assertEquals("1.112 + 380 = 1.492", second.get(6));
      assertEquals(List.of("1.482", "1.492", "-10", "0,7%"), second.subList(7, 11));
    }
  }

  @Test
  void everyFigureHasItsRowAndWhatExaminedItItsMark() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes("en")))) {
      List<List<String>> rows = rows(book.getSheetAt(1));
      int header = header(rows, "No.");
      List<List<String>> figures = rows.subList(header + 1, rows.size());
      assertEquals(reading.extraction().figures().size(), figures.size());
      List<String> total = figures.get(0);
      assertEquals("1.482 giấy chứng nhận", total.get(2));
      assertTrue(total.get(8).contains("Σ✗"), total.toString());
      assertEquals("Does not agree", total.get(9));
      assertEquals("[2]", total.get(10));
      List<String> road = figures.get(figures.size() - 1);
      assertEquals("7 km", road.get(2));
      assertEquals(List.of("", "Not checkable", ""), road.subList(8, 11));
      Coverage coverage = result.coverage();
      assertEquals(coverage.agreed(), count(figures, "Agrees"));
      assertEquals(coverage.broken(), count(figures, "Does not agree"));
      assertEquals(coverage.unclear(), count(figures, "To be clarified"));
      assertEquals(coverage.unchecked(), count(figures, "Not checkable"));
    }
  }

  private static long count(List<List<String>> figures, String conclusion) {
    return figures.stream().filter(row -> row.get(9).startsWith(conclusion)).count();
  }

  @Test
  void theLegendExplainsEveryMarkThatIsUsed() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes("vi")))) {
      List<String> marks = rows(book.getSheetAt(2)).stream().map(row -> row.get(0)).toList();
      assertTrue(marks.containsAll(List.of("✓", "≈", "?", "✗", "○", "Σ")), marks.toString());
    }
  }

  @Test
  void equalResultsGiveEqualBytes() throws IOException {
    assertArrayEquals(bytes("vi"), bytes("vi"));
  }

  @Test
  void numbersAreReadAsFindingsWriteThem() {
    assertEquals(new BigDecimal("-6913.65"), RelativeResidual.number("-6.913,65"));
    assertEquals(null, RelativeResidual.number("9/28"));
    assertEquals(null, RelativeResidual.number(""));
    assertEquals(null, RelativeResidual.number(null));
  }
}
