package vn.solieu.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.solieu.read.PdfDraft.INDENT;
import static vn.solieu.read.PdfDraft.LEFT;
import static vn.solieu.read.PdfDraft.RIGHT;
import static vn.solieu.read.PdfDraft.texts;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines of print become the paragraphs that were written. */
class PdfParagraphTest {
  private static final String RETAIL =
      "Lũy kế tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng ước đạt 2.850 tỷ đồng, đạt 83%"
          + " KH (riêng trong tháng 10 ước đạt 292 tỷ đồng), tăng 7,2% so với cùng kỳ năm trước.";
  private static final String VISITORS =
      "Tổng lượt khách du lịch ước đạt 99.914 lượt người, đạt 99% KH; doanh thu ước đạt 119 tỷ đồng,"
          + " đạt 89% KH và tăng 12,5% so với cùng kỳ năm trước.";

  @Test
  void indentedParagraphsAreWholeLines() throws IOException {
    PdfDraft draft = new PdfDraft().paragraph(RETAIL).paragraph(VISITORS).paragraph(RETAIL);
    assertEquals(List.of(RETAIL, VISITORS, RETAIL), texts(draft.report()));
  }

  @Test
  void aParagraphRunsOverThePageBreak() throws IOException {
    PdfDraft draft = new PdfDraft().paragraph(VISITORS).paragraph(VISITORS).next(740);
    draft.line(INDENT, "Chi thường xuyên của ngân sách thành phố đạt 224.180 triệu đồng và ");
    draft.page().line(LEFT, "chi đầu tư 33.808 triệu đồng.").paragraph(RETAIL);
    Report report = draft.report();
    assertEquals(
        "Chi thường xuyên của ngân sách thành phố đạt 224.180 triệu đồng và chi đầu tư 33.808 triệu"
            + " đồng.",
        report.line(3).text());
    assertEquals(1, report.line(3).page());
    assertEquals(2, report.line(4).page());
    int second = report.line(3).text().indexOf("33.808");
    assertEquals(2, report.boxes().of(3, second, second + 6).get(0).page());
  }

  @Test
  void whatTheLineEndCutsIsWholeAgain() throws IOException {
    assertEquals("đạt 2.850 tỷ", joined("đạt 2.", "850 tỷ"));
    assertEquals("đạt 2.850 tỷ", joined("đạt 2", ".850 tỷ"));
    assertEquals("tăng 17,7% so", joined("tăng 17,", "7% so"));
    assertEquals("các lớp 10, 11", joined("các lớp 10, ", "11"));
    assertEquals("đạt 5. 120 hộ", joined("đạt 5. ", "120 hộ"));
    assertEquals("giai đoạn 2021-2025", joined("giai đoạn 2021-", "2025"));
    assertEquals("tháng 9/2022", joined("tháng 9/", "2022"));
    assertEquals("tỷ đồng", joined("tỷ ", "đồng"));
    assertEquals("thương mại - dịch vụ", joined("thương mại - ", "dịch vụ"));
    assertEquals("vắcxin", joined("vắc\u00AD", "xin"));
  }

  /** Two full lines of a paragraph, of which these are the end and the beginning. */
  private static String joined(String end, String start) throws IOException {
    PdfDraft draft = new PdfDraft().paragraph(RETAIL).paragraph(VISITORS);
    String filler = "Nhờ đó toàn thành phố có thêm nhiều cơ sở và";
    float room = RIGHT - draft.width(end, 12) - draft.width(filler + " ", 12);
    draft.at(room, draft.next(), filler + " " + end);
    draft.next(draft.next() + PdfDraft.PITCH).line(LEFT, start);
    String text = draft.report().line(3).text();
    assertTrue(text.startsWith(filler + " "), text);
    return text.substring(filler.length() + 1);
  }

  @Test
  void headingsItemsAndTitlesStandForThemselves() throws IOException {
    PdfDraft draft = new PdfDraft();
    draft.at(270, 70, "BÁO CÁO", 13, true);
    draft.at(INDENT, draft.next(), "I. Về phát triển kinh tế", 12, true).next(draft.next() + 18);
    draft.paragraph(RETAIL);
    draft.line(INDENT, "- Thu thuế: 171.180 triệu đồng").line(INDENT, "- Thu khác: 5 tỷ đồng");
    draft.paragraph(VISITORS);
    Report report = draft.report();
    assertEquals(
        List.of(
            "BÁO CÁO",
            "I. Về phát triển kinh tế",
            RETAIL,
            "- Thu thuế: 171.180 triệu đồng",
            "- Thu khác: 5 tỷ đồng",
            VISITORS),
        texts(report));
    assertEquals(Line.Form.HEADING, report.line(2).form());
    assertEquals(Line.Form.LIST_ITEM, report.line(4).form());
    assertEquals("I", report.outline().of(3).path());
  }

  @Test
  void runningHeadsAndPageNumbersAreNoText() throws IOException {
    PdfDraft draft = new PdfDraft();
    for (int number = 1; number <= 3; number++) {
      if (number > 1) {
        draft.page().at(297, 50, String.valueOf(number));
      }
      draft.at(LEFT, 60, "UBND thành phố Lai Châu").at(LEFT, 800, "Trang " + number + "/3");
      draft.paragraph("Đoạn thứ " + "abc".charAt(number - 1) + ".").paragraph(VISITORS);
    }
    assertEquals(
        List.of("Đoạn thứ a.", VISITORS, "Đoạn thứ b.", VISITORS, "Đoạn thứ c.", VISITORS),
        texts(draft.report()));
  }

  @Test
  void theLetterheadIsReadColumnByColumn() throws IOException {
    PdfDraft draft = new PdfDraft();
    draft
        .at(90, 70, "UBND TỈNH LAI CHÂU")
        .at(270, 70, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 11, true);
    draft.at(95, 86, "THÀNH PHỐ LAI CHÂU", 11, true).at(330, 86, "Độc lập - Tự do - Hạnh phúc");
    draft.at(110, 104, "Số: 486/BC-UBND").at(310, 110, "Lai Châu, ngày 22 tháng 8 năm 2023");
    draft.next(150).paragraph(RETAIL).paragraph(VISITORS);
    assertEquals(
        List.of(
            "UBND TỈNH LAI CHÂU",
            "THÀNH PHỐ LAI CHÂU",
            "Số: 486/BC-UBND",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Lai Châu, ngày 22 tháng 8 năm 2023",
            RETAIL,
            VISITORS),
        texts(draft.report()));
  }

  @Test
  void everyFigureHasItsBox() throws IOException {
    PdfDraft draft = new PdfDraft().paragraph(RETAIL).paragraph(VISITORS);
    Report report = draft.report();
    int start = RETAIL.indexOf("2.850");
    List<Box> boxes = report.boxes().of(1, start, start + "2.850 tỷ đồng".length());
    float height = boxes.get(0).height();
    assertEquals(1, boxes.get(0).page());
    assertTrue(boxes.get(0).x() >= LEFT && boxes.get(0).right() < RIGHT + 1, boxes.toString());
    assertTrue(height > 10 && height < 16, boxes.toString());
    assertTrue(boxes.get(0).y() > 70 && boxes.get(0).bottom() < 130, boxes.toString());
    // A whole paragraph has a box for each of its lines of print.
    assertEquals(3, report.boxes().of(1, 0, RETAIL.length()).size());
    assertTrue(report.boxes().of(99, 0, 1).isEmpty());
  }

  @Test
  void decomposedLettersAndOddBlanksBecomePlainText() throws IOException {
    String decomposed = Normalizer.normalize("Tổng thu đạt", Normalizer.Form.NFD);
    PdfDraft draft = new PdfDraft().line(LEFT, decomposed + "\u00A05 tỷ \uFB01");
    assertEquals(List.of("Tổng thu đạt 5 tỷ fi"), texts(draft.report()));
  }
}
