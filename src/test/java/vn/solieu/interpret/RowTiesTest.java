package vn.solieu.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.solieu.check.Checker;
import vn.solieu.domain.Extraction;
import vn.solieu.domain.Finding;
import vn.solieu.domain.Relation;
import vn.solieu.domain.Severity;
import vn.solieu.link.Extractor;
import vn.solieu.read.ReportReader;
import vn.solieu.rules.RuleBook;

/** What the head of a table and its row of column numbers say of the cells in one row. */
class RowTiesTest {
  private static final Extractor EXTRACTOR = new Extractor(RuleBook.builtIn(), new ReportReader());

  private static Extraction read(byte[] bytes, String name) {
    return EXTRACTOR
        .extract(new ReportReader().read(bytes, name, name).value().orElseThrow())
        .extraction();
  }

  /** Rows of a document's table, cells parted by bars; {@code 2*} before a cell spans two. */
  private static Extraction document(String... rows) {
    StringBuilder html = new StringBuilder("<html><body><p>Báo cáo tháng 4 năm 2031</p><table>");
    for (String row : rows) {
      html.append("<tr>");
      for (String cell : row.split("\\|")) {
        boolean wide = cell.strip().startsWith("2*");
        html.append(wide ? "<td colspan=\"2\">" : "<td>")
            .append(wide ? cell.strip().substring(2) : cell.strip())
            .append("</td>");
      }
      html.append("</tr>");
    }
    html.append("</table></body></html>");
    return read(html.toString().getBytes(StandardCharsets.UTF_8), "bieu.html");
  }

  private static Extraction workbook(Object[]... rows) throws IOException {
    try (Workbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = workbook.createSheet("B");
      for (int r = 0; r < rows.length; r++) {
        Row row = sheet.createRow(r);
        for (int c = 0; c < rows[r].length; c++) {
          if (rows[r][c] instanceof Number number) {
            row.createCell(c).setCellValue(number.doubleValue());
          } else if (rows[r][c] instanceof String text) {
            boolean wide = text.startsWith("2*");
            row.createCell(c).setCellValue(wide ? text.substring(2) : text);
            if (wide) {
              sheet.addMergedRegion(new CellRangeAddress(r, r, c, c + 1));
            }
          }
        }
      }
      workbook.write(out);
      return read(out.toByteArray(), "bieu.xlsx");
    }
  }

  private static Object[] row(Object... cells) {
    return cells;
  }

  private static List<String> cells(Extraction extraction, Stream<? extends Relation> relations) {
    var byId = extraction.byId();
    return relations
        .map(
            relation ->
                String.join(
                    " ",
                    relation.members().stream()
                        .map(id -> byId.get(id).source().cell().replaceFirst(".*!", ""))
                        .toList()))
        .toList();
  }

  private static List<String> formulas(Extraction extraction) {
    return cells(
        extraction, extraction.relations().stream().filter(Relation.Formula.class::isInstance));
  }

  private static List<String> splits(Extraction extraction) {
    return cells(
        extraction,
        extraction.breakdowns().stream().filter(one -> one.cue().equals("table-columns")));
  }

  private static List<Finding> spoken(Extraction extraction) {
    return Checker.standard().run(extraction).atLeast(Severity.WARNING);
  }

  private static final String[] FORM = {
    "Nội dung | Dự toán năm 2031 (triệu đồng) | Thực hiện 4 tháng (triệu đồng)"
        + " | So dự toán (%) | Còn lại (triệu đồng)",
    "A | 1 | 2 | 3=2/1 | 4=1-2",
    "Thu phí chợ | 1.200 | 420 | 35,0 | 780",
    "Thu phí đò | 800 | 232 | 29,0 | 568",
    "Thu phí bến bãi | 2.500 | 1.150 | 46,0 | 1.350"
  };

  @Test
  void aDocumentsRowOfRulesTiesItsCells() {
    Extraction extraction = document(FORM);
    assertEquals(
        List.of(
            "R3C4 R3C3 R3C2", "R3C5 R3C2 R3C3",
            "R4C4 R4C3 R4C2", "R4C5 R4C2 R4C3",
            "R5C4 R5C3 R5C2", "R5C5 R5C2 R5C3"),
        formulas(extraction));
    assertEquals(12, extraction.figures().size());
    assertTrue(spoken(extraction).isEmpty(), () -> spoken(extraction).toString());
  }

  @Test
  void columnsMayBeLetteredAndAComputedOneMaySkipANumber() {
    for (String rules : List.of("A | B | C | D=C/B | E=B-C", "A | 1 | 2 | 4=2/1 | 5=1-2")) {
      String[] form = FORM.clone();
      form[1] = rules;
      Extraction extraction = document(form);
      assertEquals(6, formulas(extraction).size(), rules);
      assertEquals(12, extraction.figures().size(), rules);
    }
  }

  @Test
  void aCellThatDisobeysItsFormsRuleIsFound() {
    String[] form = FORM.clone();
    form[3] = "Thu phí đò | 800 | 232 | 29,0 | 586";
    List<Finding> spoken = spoken(document(form));
    assertEquals(1, spoken.size(), spoken::toString);
    assertEquals("formula-row", spoken.get(0).check());
    assertEquals(Severity.ERROR, spoken.get(0).severity());
    assertEquals("800 - 232 = 568", spoken.get(0).formula());
    assertEquals(List.of("4=1-2"), spoken.get(0).details());
    assertEquals("586", spoken.get(0).suspects().get(0).quote());
  }

  @Test
  void aSheetsRowOfRulesTiesItsCells() throws IOException {
    Extraction extraction =
        workbook(
            row("3. Thu phí 4 tháng năm 2031"),
            row(null, null, null, null, "Đơn vị tính: Triệu đồng"),
            row("Nội dung", "Tháng 1", "Tháng 2", "Cộng", "Còn phải thu"),
            row("A", "1", "2", "3=1+2", 4),
            row("Thu phí chợ", 120, 130, 250, 12),
            row("Thu phí đò", 80, 75, 155, 14),
            row("Thu phí bến bãi", 240, 260, 600, 15));
    assertEquals(List.of("D5 B5 C5", "D6 B6 C6", "D7 B7 C7"), formulas(extraction));
    List<Finding> spoken = spoken(extraction);
    assertEquals(
        List.of("600 ≠ 500"), spoken.stream().map(f -> f.stated() + " ≠ " + f.computed()).toList());
    assertEquals("formula-row", spoken.get(0).check());
  }

  @Test
  void aTotalsColumnIsMadeUpOfThoseBehindIt() throws IOException {
    Extraction extraction =
        workbook(
            row("1. Dân số trung bình năm 2031"),
            row(null, null, null, null, null, "Nghìn người"),
            row(null, "Tổng", "2*Phân theo giới tính", null, "2*Phân theo thành thị, nông thôn"),
            row(null, "số", "Nam", "Nữ", "Thành thị", "Nông thôn"),
            row("Xã Bến Cát", 801, 393, 408, 200, 601),
            row("Xã Gò Sỏi", 702, 341, 361, 150, 552),
            row("Xã Đồi Mây", 450, 219, 231, 90, 340));
    assertEquals(
        List.of("B5 C5 D5", "B6 C6 D6", "B7 C7 D7", "B5 E5 F5", "B6 E6 F6", "B7 E7 F7"),
        splits(extraction));
    List<Finding> spoken = spoken(extraction);
    assertEquals(List.of("90 + 340 = 430"), spoken.stream().map(Finding::formula).toList());
    assertEquals("table-sum", spoken.get(0).check());
  }

  @Test
  void someOfTheTotalMeansAndColumnsThatDontCloseAreNoParts() throws IOException {
    assertEquals(
        List.of(),
        splits(
            workbook(
                row("1. Hộ kinh doanh năm 2031"),
                row(null, "Tổng số", "2*Trong đó"),
                row(null, null, "Chợ", "Bến"),
                row("Xã Bến Cát", 800, 300, 500),
                row("Xã Gò Sỏi", 700, 300, 400),
                row("Xã Đồi Mây", 450, 219, 231))));
    assertEquals(
        List.of(),
        splits(
            workbook(
                row("1. Năng suất lúa năm 2031"),
                row(null, "Tổng số", "2*Chia ra"),
                row(null, null, "Vùng cao", "Vùng thấp"),
                row("Lúa", 42.5, 45.9, 40.8),
                row("Ngô", 27.5, 24.1, 32.7),
                row("Sắn", 170.1, 150.2, 180.3))));
  }

  @Test
  void aDocumentsTotalsColumnIsCheckedToo() {
    Extraction extraction =
        document(
            "Xã | Tổng số | 2*Chia ra",
            " | | Nam | Nữ",
            "Xã Bến Cát | 801 | 393 | 408",
            "Xã Gò Sỏi | 702 | 341 | 361",
            "Xã Đồi Mây | 450 | 219 | 213");
    assertEquals(List.of("R3C2 R3C3 R3C4", "R4C2 R4C3 R4C4", "R5C2 R5C3 R5C4"), splits(extraction));
    assertEquals(List.of("table-sum"), spoken(extraction).stream().map(Finding::check).toList());
  }

  @Test
  void rowsThatAreNumberedOneAfterTheOtherAreNoPartsOfTheFirst() {
    Extraction extraction =
        document(
            "TT | Khoản thu | Năm 2030 (triệu đồng) | Năm 2031 (triệu đồng)",
            "1 | Thu phí chợ | 454 | 296",
            "2 | Thu phí vệ sinh | 714 | 519",
            "3 | Thu phí bến bãi | 305 | 204",
            "4 | Thu lệ phí hộ tịch | 125 | 115",
            "5 | Thu phí thẩm định | 284 | 204");
    assertEquals(List.of(), extraction.breakdowns());
    assertTrue(spoken(extraction).isEmpty());
  }
}
