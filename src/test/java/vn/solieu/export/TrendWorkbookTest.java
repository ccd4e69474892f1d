package vn.solieu.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Quantity;
import vn.solieu.domain.Severity;
import vn.solieu.domain.Subject;
import vn.solieu.domain.Unit;
import vn.solieu.domain.Verdict;
import vn.solieu.rules.Messages;

class TrendWorkbookTest {
  private static final Subject ROADS = new Subject("chiều dài đường", null, null);

  private final Samples august =
      Samples.of("thang-08.docx")
          .paragraph("Bán lẻ đạt 280,5 tỷ đồng; đường 12 km; chè 3 ha")
          .level("280,5 tỷ đồng", "280.5", Samples.BILLION, "2022-08")
          .figure("12 km", Quantity.of("12", km()), Kind.LEVEL, ROADS, "2022-08", null)
          .figure(
              "3 ha",
              Quantity.of("3", Unit.counted("ha")),
              Kind.LEVEL,
              new Subject("chè", null, null),
              "2022-08",
              null);
  private final Samples october =
      Samples.of("thang-10.docx")
          .heading("I", "I. Thương mại")
          .paragraph(
              "Bán lẻ đạt 292.000 triệu đồng, tăng 1,5%; tháng 8 đạt 281 tỷ đồng; lũy kế 2.850 tỷ đồng; đường 15 km")
          .level("292.000 triệu đồng", "292000", Samples.MILLION, "2022-10")
          .growth("1,5%", "1.5", "2022-10", "2021-10")
          .level("281 tỷ đồng", "281", Samples.BILLION, "2022-08")
          .level("2.850 tỷ đồng", "2850", Samples.BILLION, "2022-01/2022-10")
          .figure("15 km", Quantity.of("15", km()), Kind.LEVEL, ROADS, "2022-10", null);

  private static Unit km() {
    return Unit.counted("km");
  }

  private byte[] bytes() throws IOException {
    Dossier dossier =
        new Dossier(
            List.of(
                october.reading("Báo cáo tháng 10", "2022-10"),
                august.reading("Báo cáo tháng 8", "2022-08")),
            List.of(
                Samples.finding(
                    "sum",
                    Verdict.BROKEN,
                    Severity.ERROR,
                    List.of(october.figure(1)),
                    october.figure(1)),
                Samples.finding(
                    "part", Verdict.HOLDS, Severity.INFO, List.of(october.figure(4)), null)),
            List.of());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TrendWorkbook(Messages.in("vi"), Samples.NAMES, Samples.MADE)
        .write(dossier, Samples.series(dossier), out);
    return out.toByteArray();
  }

  private static List<String> texts(Row row) {
    List<String> texts = new ArrayList<>();
    row.forEach(
        cell -> texts.add(cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : ""));
    return texts;
  }

  private static Row row(Sheet sheet, String first) {
    for (Row row : sheet) {
      if (texts(row).contains(first)) {
        return row;
      }
    }
    throw new AssertionError("no row with " + first + " in " + sheet.getSheetName());
  }

  @Test
  void hasItsSheets() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes()))) {
      List<String> names = new ArrayList<>();
      book.forEach(sheet -> names.add(sheet.getSheetName()));
      assertEquals(
          List.of("1. Chỉ tiêu chủ yếu", "2. Xu hướng tháng", "3. Nguồn số liệu", "4. Cần làm rõ"),
          names);
      assertTrue(book.getSheetAt(0).getPrintSetup().getLandscape());
      assertTrue(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue().contains("0.1.0"));
    }
  }

  @Test
  void monthsWithoutAFigureStayEmpty() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes()))) {
      Sheet trends = book.getSheetAt(1);
      Row header = row(trends, "Chỉ tiêu");
      assertEquals(List.of("Chỉ tiêu", "Đơn vị", "08/2022", "09/2022", "10/2022"), texts(header));
      Row retail = row(trends, "Tổng mức bán lẻ");
      assertEquals("tỷ đồng", retail.getCell(1).getStringCellValue());
      assertEquals(CellType.BLANK, retail.getCell(3).getCellType());
      assertNull(retail.getCell(3).getCellComment());
      assertEquals(292, retail.getCell(4).getNumericCellValue());
      assertEquals("#,##0", retail.getCell(4).getCellStyle().getDataFormatString());
    }
  }

  @Test
  void theLatestReportWinsAndTheOtherIsMentioned() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes()))) {
      Cell august2022 = row(book.getSheetAt(1), "Tổng mức bán lẻ").getCell(2);
      assertEquals(281, august2022.getNumericCellValue());
      String comment = august2022.getCellComment().getString().getString();
      assertTrue(comment.startsWith("Báo cáo tháng 10\nmục I, đoạn 1\n“281 tỷ đồng”"), comment);
      assertTrue(comment.contains("280,5 tỷ đồng (Báo cáo tháng 8"), comment);
    }
  }

  @Test
  void keyIndicatorsStandSideBySide() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes()))) {
      Sheet key = book.getSheetAt(0);
      assertEquals(
          List.of(
              "Chỉ tiêu",
              "Đơn vị",
              "Tháng 10/2022",
              "10 tháng năm 2022",
              "So cùng kỳ năm trước (%)"),
          texts(row(key, "Đơn vị")));
      Row retail = row(key, "Tổng mức bán lẻ");
      assertEquals(2850, retail.getCell(3).getNumericCellValue());
      assertEquals(1.5, retail.getCell(4).getNumericCellValue());
      assertEquals("#,##0.0", retail.getCell(4).getCellStyle().getDataFormatString());
      assertEquals(15, row(key, "Chiều dài đường").getCell(2).getNumericCellValue());
      key.forEach(row -> assertTrue(!texts(row).contains("Chè"), "one report isn't enough"));
    }
  }

  @Test
  void listsSourcesAndFindings() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes()))) {
      Row source = row(book.getSheetAt(2), "292.000 triệu đồng");
      assertEquals(292000, source.getCell(3).getNumericCellValue());
      assertEquals("thang-10.docx", source.getCell(7).getStringCellValue());
      Row finding = row(book.getSheetAt(3), "34,42");
      assertEquals(
          List.of("43,42", "34,42", "9", "mục I, đoạn 1", "“292.000 triệu đồng”"),
          texts(finding).subList(4, 9));
      assertEquals(finding.getRowNum(), book.getSheetAt(3).getLastRowNum(), "only one to review");
    }
  }

  @Test
  void equalDossiersGiveEqualBytes() throws IOException {
    assertArrayEquals(bytes(), bytes());
  }

  @Test
  void anEmptyDossierMakesAWorkbookToo() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TrendWorkbook(Messages.in("en"), Names.IDS, Samples.MADE)
        .write(new Dossier(List.of(), List.of(), List.of()), List.of(), out);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      assertEquals("4. To be clarified", book.getSheetAt(3).getSheetName());
    }
  }

  @Test
  void aDerivedValueIsInItalicsWithItsFormula() throws IOException {
    Samples september =
        Samples.of("thang-09.docx")
            .paragraph("lũy kế 2.558 tỷ đồng")
            .level("2.558 tỷ đồng", "2558", Samples.BILLION, "2022-01/2022-09");
    Samples november =
        Samples.of("thang-11.docx")
            .paragraph("lũy kế 3.142,5 tỷ đồng")
            .level("3.142,5 tỷ đồng", "3142.5", Samples.BILLION, "2022-01/2022-11");
    Dossier dossier =
        new Dossier(
            List.of(
                september.reading("Báo cáo tháng 9", "2022-09"),
                october.reading("Báo cáo tháng 10", "2022-10"),
                november.reading("Báo cáo tháng 11", "2022-11")),
            List.of(),
            List.of());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TrendWorkbook(Messages.in("vi"), Samples.NAMES, Samples.MADE)
        .write(dossier, Samples.series(dossier), out);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      Row row = row(book.getSheetAt(1), "Tổng mức bán lẻ");
      Cell derived = row.getCell(row.getLastCellNum() - 1);
      assertEquals(292.5, derived.getNumericCellValue());
      assertTrue(
          book.getFontAt(derived.getCellStyle().getFontIndex()).getItalic(), "not printed as such");
      String comment = derived.getCellComment().getString().getString();
      assertTrue(comment.contains("3.142,5 tỷ đồng − 2.850 tỷ đồng"), comment);
      assertTrue(comment.contains("Báo cáo tháng 10"), comment);
      assertEquals(1, book.getSheetAt(1).getDrawingPatriarch().getCharts().size());
    }
  }
}
