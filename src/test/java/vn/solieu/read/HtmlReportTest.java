package vn.solieu.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a reader sees of a page. */
class HtmlReportTest {
  private static Report read(String body) {
    byte[] page = ("<html><body>" + body + "</body></html>").getBytes(StandardCharsets.UTF_8);
    Parsed<Report> parsed = new ReportReader().read(page, "a.html", "a.html");
    assertTrue(parsed.problems().isEmpty(), parsed.problems().toString());
    return parsed.value().orElseThrow();
  }

  private static List<String> texts(String body) {
    return read(body).lines().stream().map(Line::text).toList();
  }

  @Test
  void paragraphsAndLineBreaksMakeLines() {
    assertEquals(
        List.of("Thu 5 tỷ đồng", "Chi", "Kính gửi", "Thu 6 tỷ", "x", "y"),
        texts(
            "<p>Thu\n 5&nbsp;tỷ<br>đồng</p>Chi<div>Kính gửi<br>Thu <b>6</b> tỷ</div><p>x<br><br>y</p>"
                .replace("&nbsp;", " ")));
  }

  @Test
  void hiddenTextIsNotRead() {
    assertEquals(
        List.of("thấy"),
        texts(
            "<style><!-- .an, p.kin { display : none } @media print { .thay {display:none} } --></style>"
                + "<script>x()</script><p style='display:none'>a</p><p hidden>b</p><p class='an'>c</p>"
                + "<p class='kin'>d</p><p class='thay'>thấy<del> cũ</del></p><template>e</template>"));
  }

  @Test
  void listsAndHeadingsCarryTheirNumbers() {
    Report report =
        read(
            "<h1>Kinh tế</h1><ol type=I start=2><li><h2>Thu</h2><ul><li>nội địa<li>xuất khẩu</ul>"
                + "<li value=9>Chi</ol><ul style='list-style: none'><li>trơn</ul>");
    assertEquals(
        List.of("Kinh tế", "II. Thu", "- nội địa", "- xuất khẩu", "IX. Chi", "trơn"),
        report.lines().stream().map(Line::text).toList());
    assertEquals(Line.Form.HEADING, report.line(2).form());
    assertEquals(1, report.outline().of(2).parent());
  }

  @Test
  void tablesKeepTheirGrid() {
    Report report =
        read(
            "<table><caption>Biểu 1</caption><tr><th rowspan=2>Chỉ tiêu<th colspan=2>Năm"
                + "<tr><td>KH<td>TH<tr><td><p>Thu</p><p>nội địa</p><td><td>5</table>");
    assertEquals(
        List.of("Biểu 1", "Chỉ tiêu | Năm", " | KH | TH", "Thu nội địa |  | 5"),
        report.lines().stream().map(Line::text).toList());
    assertEquals(List.of(new Table(1, 2, 4, 3)), report.tables());
    assertEquals(2, report.line(2).cells().get(0).rowSpan());
    assertEquals(2, report.line(2).cells().get(1).columnSpan());
  }

  @Test
  void aTableAroundTablesOnlyArrangesThePage() {
    Report report =
        read("<table><tr><td>Đầu<table><tr><td>a<td>1<tr><td>b<td>2</table><td>bên</table>");
    assertEquals(
        List.of("Đầu", "a | 1", "b | 2", "bên"), report.lines().stream().map(Line::text).toList());
    assertEquals(List.of(new Table(1, 2, 3, 2)), report.tables());
  }

  @Test
  void linksThereAndBackAreFootnotes() {
    Report report =
        read(
            "<p>29 hồ sơ<a name=r1 href='#n1'><sup>[1]</sup></a> xong, xem <a href='#x'>mục 2</a></p><p"
                + " id=x>sau</p><hr><div id=ftn1><p><a name=n1 href='#r1'>[1]</a> gồm 13</p><p>và"
                + " 16</p></div>");
    assertEquals(
        List.of("29 hồ sơ xong, xem mục 2", "gồm 13", "và 16", "sau"),
        report.lines().stream().map(Line::text).toList());
    assertEquals(List.of(new Note(2, 0, 6, 1, 8), new Note(3, 0, 5, 1, 8)), report.notes());
  }

  @Test
  void theEncodingIsThePagesOwn() {
    String page = "<html><head><meta charset=%s></head><body><p>Thu ngân sách</p></body></html>";
    for (String charset : List.of("windows-1252", "utf-8", "windows-1258")) {
      byte[] bytes = page.formatted(charset).getBytes(Charset.forName(charset));
      assertEquals("Thu ngân sách", text(bytes), charset);
    }
    // Valid UTF-8 is UTF-8, whatever the page says.
    byte[] wrong = page.formatted("windows-1252").getBytes(StandardCharsets.UTF_8);
    assertEquals("Thu ngân sách", text(wrong));
    byte[] utf16 = ("\uFEFF" + page.formatted("x")).getBytes(StandardCharsets.UTF_16LE);
    assertEquals("Thu ngân sách", text(utf16));
  }

  private static String text(byte[] page) {
    Parsed<Report> parsed = new ReportReader().read(page, "a.htm", "a.htm");
    return parsed.value().orElseThrow().line(1).text();
  }

  @Test
  void aPageNamedLikeAWordFileIsReadWithARemark() {
    byte[] page = "<html><body><p>Thu 5 tỷ</p></body></html>".getBytes(StandardCharsets.UTF_8);
    Parsed<Report> parsed = new ReportReader().read(page, "a.doc", "a.doc");
    assertEquals("Thu 5 tỷ", parsed.value().orElseThrow().line(1).text());
    assertEquals("wrong-extension", parsed.problems().get(0).code());
  }

  @Test
  void aPageNestedDeepNeverThrows() {
    byte[] page = ("<html><body>" + "<div>".repeat(100_000) + "x").getBytes(StandardCharsets.UTF_8);
    Parsed<Report> parsed = new ReportReader().read(page, "a.html", "a.html");
    assertTrue(parsed.value().isPresent() || !parsed.problems().isEmpty());
  }

  @Test
  void aPartOfAPageIsAPageAndATextWithATagIsNone() {
    byte[] part = "\n\t<div class=a>Thu <b>5</b> tỷ</div>".getBytes(StandardCharsets.UTF_8);
    Parsed<Report> parsed = new ReportReader().read(part, "a.html", "a.html");
    assertTrue(parsed.problems().isEmpty(), parsed.problems().toString());
    assertEquals("Thu 5 tỷ", parsed.value().orElseThrow().line(1).text());
    for (String text : List.of("<5 tỷ đồng", "<phường> 5 tỷ", "Thu <div> 5 tỷ")) {
      assertEquals(FileType.TEXT, TypeDetector.detect(text.getBytes(StandardCharsets.UTF_8)));
    }
  }
}
