package vn.solieu.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.solieu.check.AuditItem;
import vn.solieu.check.Coverage;
import vn.solieu.check.Standing;
import vn.solieu.check.Waiver;
import vn.solieu.domain.Finding;
import vn.solieu.domain.Problem;
import vn.solieu.domain.Severity;
import vn.solieu.domain.Verdict;
import vn.solieu.rules.Messages;

class CheckPageTest {
  private static final String SCRIPT = "<script>alert('x')</script>";

  private final Samples sample =
      Samples.of("dir/" + SCRIPT + ".docx")
          .heading("I", "I. Thương mại " + SCRIPT)
          .paragraph("Bán lẻ đạt 43,42 tỷ đồng, gồm 28,9 tỷ đồng \u0001\ud800 " + SCRIPT)
          .level("43,42 tỷ đồng", "43.42", Samples.BILLION, "2022-09")
          .level("28,9 tỷ đồng", "28.9", Samples.BILLION, "2022-09");

  private Finding finding(String check, Severity severity) {
    return Samples.finding(
        check,
        severity == Severity.INFO ? Verdict.HOLDS : Verdict.BROKEN,
        severity,
        List.of(sample.figure(1), sample.figure(2)),
        severity == Severity.INFO ? null : sample.figure(2));
  }

  private String html(AuditItem... items) {
    CheckedReport report =
        new CheckedReport(
            sample.reading(SCRIPT, "2022-09"), new Coverage(2, 0, 0, 2), List.of(items));
    CheckPage page = new CheckPage(Messages.in("vi"), Samples.MADE);
    page.add(report, report.items());
    return page.html(List.of(Problem.fatal("empty-file", SCRIPT)));
  }

  private static Document parse(String html) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
  }

  private static String headings(Document page) {
    StringBuilder text = new StringBuilder();
    var all = page.getElementsByTagName("h2");
    for (int i = 0; i < all.getLength(); i++) {
      text.append(all.item(i).getTextContent()).append('|');
    }
    return text.toString();
  }

  @Test
  void coverageFirstThenBySeverityThenWhatIsExplained() throws Exception {
    Finding waived = finding("equal", Severity.ERROR);
    Waiver waiver = Waiver.of(waived, null, "lý do " + SCRIPT, "Hà", LocalDate.of(2026, 1, 2));
    Document page =
        parse(
            html(
                new AuditItem(finding("part", Severity.WARNING), Standing.OPEN),
                new AuditItem(waived, Standing.WAIVED, waiver),
                new AuditItem(finding("sum", Severity.ERROR), Standing.OPEN),
                new AuditItem(finding("share", Severity.ERROR), Standing.MINOR),
                new AuditItem(finding("plan", Severity.INFO), Standing.OPEN)));
    assertEquals(
        "Phạm vi kiểm tra|Tệp chưa đọc được|Không khớp (1)|Cần làm rõ (1)|Đã giải trình (1)|",
        headings(page).replaceFirst("kiểm tra\\|[^|]*\\|", "kiểm tra|Tệp chưa đọc được|"));
    assertEquals(2, page.getElementsByTagName("details").getLength());
    assertTrue(page.getDocumentElement().getTextContent().contains("(Hà, 2026-01-02)"));
    assertEquals(0, page.getElementsByTagName("script").getLength());
  }

  @Test
  void theSentenceHasItsNumbersMarked() throws Exception {
    Document page = parse(html(new AuditItem(finding("sum", Severity.ERROR), Standing.OPEN)));
    var marks = page.getElementsByTagName("mark");
    assertEquals(2, marks.getLength());
    assertEquals("43,42 tỷ đồng", marks.item(0).getTextContent());
    assertEquals("kind-level suspect", ((Element) marks.item(1)).getAttribute("class"));
    Element quote = (Element) page.getElementsByTagName("blockquote").item(0);
    assertTrue(quote.getTextContent().contains("gồm 28,9 tỷ đồng"), quote.getTextContent());
  }

  @Test
  void nothingIsFetchedFromOutside() {
    String page = html(new AuditItem(finding("sum", Severity.ERROR), Standing.OPEN));
    assertFalse(page.contains("src="), page);
    assertFalse(page.contains("<link"), page);
    assertTrue(page.contains("default-src &#39;none&#39;"), page);
  }

  @Test
  void nothingFoundIsSaid() throws Exception {
    assertTrue(html().contains(Messages.in("vi").text("page.findings.none")));
  }
}
