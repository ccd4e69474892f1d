package vn.solieu.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.solieu.domain.Extraction;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Relation;
import vn.solieu.link.Extractor;
import vn.solieu.read.Parsed;
import vn.solieu.read.Report;
import vn.solieu.read.ReportReader;
import vn.solieu.rules.RuleBook;

/** One table as a workbook, a Word document, a page and plain text: the same figures in each. */
class OneTableTest {
  private static final Extractor EXTRACTOR = new Extractor(RuleBook.builtIn(), new ReportReader());

  private static final String TITLE =
      "Biểu 3. Một số chỉ tiêu chủ yếu huyện Mường Vàng tháng 5 năm 2031";

  /** Two rows of a head: a cell goes on below where the second row has null, or to the right. */
  private static final List<List<String>> HEAD =
      List.of(
          TableFiles.row(
              "STT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2031", "Thực hiện", ">", "So sánh (%)", ">"),
          TableFiles.row(
              null, null, null, null, "Tháng 4", "Ước tháng 5 (1)", "Kế hoạch năm", "Tháng 5/2030"),
          TableFiles.row("A", "B", "C", "1", "2", "3", "4=3/1", "5"));

  private static final List<List<String>> FIRST =
      List.of(
          TableFiles.row("I", "Nông nghiệp", "", "", "", "", "", ""),
          TableFiles.row(
              "1", "Sản lượng chè búp tươi (2)", "Tấn", "9.400", "812", "835", "8,9", "104,8"),
          TableFiles.row("", "Trong đó: Chè Shan", "\"", "-", "120", "131", "…", "103,2"),
          TableFiles.row("2", "Sản lượng ngô", "\"", "1.250,5", "100,2", "98,4 (*)", "7,9", "-1,5"),
          TableFiles.row("II", "Thương mại", "", "", "", "", "", ""),
          TableFiles.row(
              "1", "Tổng mức bán lẻ hàng hóa", "", "4.850", "398,6", "405,2", "8,4", "111,6"),
          TableFiles.row("1.1", "Bán lẻ hàng may mặc", "", "", "190,0", "200,2", "", "110,5"),
          TableFiles.row("1.2", "Bán lẻ hàng hóa khác", "", "", "208,6", "205,0", "", "112,7"));

  private static final List<List<String>> SECOND =
      List.of(
          TableFiles.row("2", "Doanh thu du lịch", "", "610", "54,8", "61,5", "10,1", "119,8"),
          TableFiles.row("3", "Lượt khách du lịch", "Lượt", "", "5.210", "6.040", "", "117,0"),
          TableFiles.row("", "- Khách quốc tế", "\"", "", "412", "530", "", "-"));

  private static TableFiles files() {
    return new TableFiles(
        List.of(TITLE, "Đơn vị tính: Tỷ đồng"),
        HEAD,
        List.of(FIRST, SECOND),
        List.of("Biểu 3. (Tiếp theo)"),
        List.of("(1) Số liệu ước tính.", "(2) Cả chè trồng mới."));
  }

  private static Extraction figures(byte[] bytes, String name) {
    Parsed<Report> parsed = new ReportReader().read(bytes, name, name);
    assertTrue(parsed.value().isPresent(), () -> parsed.problems().toString());
    return EXTRACTOR.extract(parsed.value().get()).extraction();
  }

  /** The figures of cells, each as one line, in reading order. */
  private static List<String> said(Extraction extraction) {
    return extraction.figures().stream()
        .filter(figure -> figure.source().cell() != null)
        .map(OneTableTest::said)
        .toList();
  }

  private static String said(Figure figure) {
    return String.join(
        " | ",
        figure.subject().phrase(),
        String.valueOf(figure.subject().indicatorId()),
        figure.quantity().amount().first().value().toPlainString()
            + " "
            + figure.quantity().unit().symbol(),
        figure.kind().code(),
        String.valueOf(figure.period()),
        figure.base() == null ? "" : figure.base().text(),
        figure.status().code());
  }

  /** Which part belongs to which total, by what they say. */
  private static Map<String, String> parts(Extraction extraction) {
    Map<String, String> byId =
        extraction.figures().stream().collect(Collectors.toMap(Figure::id, OneTableTest::said));
    Map<String, String> parts = new TreeMap<>();
    for (Relation.Breakdown one : extraction.breakdowns()) {
      one.parts().forEach(part -> parts.put(byId.get(part), byId.get(one.total())));
    }
    return parts;
  }

  @Test
  void theSameFiguresInEveryFormat() throws IOException {
    Extraction workbook = figures(files().workbook(), "bieu-3.xlsx");
    Extraction word = figures(files().word(), "bieu-3.docx");
    Extraction page = figures(files().page(), "bieu-3.html");
    Extraction text = figures(files().text(), "bieu-3.txt");
    assertEquals(said(workbook), said(word));
    assertEquals(said(workbook), said(page));
    assertEquals(said(workbook), said(text));
    assertEquals(parts(workbook), parts(word));
    assertEquals(parts(word), parts(page));
    assertEquals(parts(page), parts(text));
  }

  @Test
  void theFiguresAreThoseOfACarefulReader() throws IOException {
    List<String> said = said(figures(files().word(), "bieu-3.docx"));
    assertEquals(34, said.size(), said::toString);
    assertEquals(
        List.of(
            "sản lượng chè búp tươi | tea-output | 9400 tấn | level | 2031 | kế hoạch | plan",
            "sản lượng chè búp tươi | tea-output | 812 tấn | level | 2031-04 |  | actual",
            "sản lượng chè búp tươi | tea-output | 835 tấn | level | 2031-05 |  | estimate",
            "sản lượng chè búp tươi | tea-output | 8.9 % | plan-completion | 2031-05 | kế hoạch"
                + " | estimate",
            "sản lượng chè búp tươi | tea-output | 104.8 % | index | 2031-05 | 2030-05 | estimate"),
        said.subList(0, 5));
    assertEquals("61.5 tỷ đồng", said.get(26).split(" [|] ")[2], "a unit noted on the first page");
  }

  /** Rows without numbers: those moved in are parts of the row above. */
  private static final TableFiles MOVED_IN =
      new TableFiles(
          List.of("Biểu 4. Giá trị sản xuất huyện Mường Vàng", "Đơn vị tính: Triệu đồng"),
          List.of(TableFiles.row("Ngành", "2030", "2031")),
          List.of(
              List.of(
                  TableFiles.row("Công nghiệp", "5.210,5", "6.040,2"),
                  TableFiles.row("  Khai khoáng", "1.210,1", "1.540,1"),
                  TableFiles.row("    Khai thác đá", "210,3", "540,7"),
                  TableFiles.row("  Chế biến gỗ", "4.000,4", "4.500,1"),
                  TableFiles.row("Thủy sản", "810,0", "902,6"))),
          List.of(),
          List.of());

  @Test
  void indentsSayWhatARowIsPartOf() throws IOException {
    Extraction workbook = figures(MOVED_IN.workbook(), "bieu-4.xlsx");
    Extraction word = figures(MOVED_IN.word(), "bieu-4.docx");
    Extraction page = figures(MOVED_IN.page(), "bieu-4.html");
    assertEquals(said(workbook), said(word));
    assertEquals(said(workbook), said(page));
    assertEquals(parts(workbook), parts(word));
    assertEquals(parts(workbook), parts(page));
    assertTrue(
        said(word).get(4).startsWith("khai khoáng khai thác đá | null | 210.3 triệu đồng | level"),
        said(word)::toString);
    assertEquals(4, parts(word).size());
  }

  @Test
  void aTableWithoutAHeadGoesOnWithTheOneAbove() {
    String page =
        "<html><meta charset=\"utf-8\"><p>Biểu 5. Chăn nuôi huyện Mường Vàng</p><table>"
            + "<tr><td>Chỉ tiêu</td><td>ĐVT</td><td>Tháng 3/2031</td></tr>"
            + "<tr><td>Đàn trâu</td><td>con</td><td>5.120</td></tr></table><p>(Tiếp theo)</p>"
            + "<table><tr><td>Đàn bò</td><td>con</td><td>8.340</td></tr></table>"
            + "<p>Bảng khác.</p>"
            + "<table><tr><td>Đàn lợn</td><td>con</td><td>9.990</td></tr></table></html>";
    List<String> said = said(figures(page.getBytes(StandardCharsets.UTF_8), "bieu-5.html"));
    assertEquals(2, said.size(), said::toString);
    assertTrue(said.get(0).endsWith("5120 con | level | 2031-03 |  | actual"), said::toString);
    assertTrue(said.get(1).endsWith("8340 con | level | 2031-03 |  | actual"), said::toString);
  }
}
