package vn.solieu.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.solieu.read.PdfDraft.INDENT;
import static vn.solieu.read.PdfDraft.LEFT;
import static vn.solieu.read.PdfDraft.texts;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Footnotes and ruled tables. */
class PdfStructureTest {
  private static final String BEFORE =
      "Trong tháng thành phố đón khoảng 48.650 lượt khách, doanh thu ước đạt 57,4 tỷ đồng và tăng"
          + " 6,2% so với tháng trước đó.";

  /** A line of text that ends with a raised mark. */
  private static PdfDraft marked(PdfDraft draft, String text, String mark) throws IOException {
    float x = INDENT + draft.width(text, 12);
    draft.at(x, draft.next() - 5, mark, 7, false);
    return draft.line(INDENT, text);
  }

  private static PdfDraft foot(PdfDraft draft, float y, String mark, String text)
      throws IOException {
    draft.at(LEFT, y - 4, mark, 6, false);
    return draft.at(LEFT + 8, y, text, 9, false);
  }

  @Test
  void aFootnoteFollowsTheParagraphOfItsMark() throws IOException {
    PdfDraft draft = new PdfDraft().paragraph(BEFORE);
    marked(draft, "Cấp 148 giấy chứng nhận", "1").paragraph(BEFORE);
    draft.rule(LEFT, 700, LEFT + 140, 700);
    foot(draft, 715, "1", "Cấp lần đầu 26 giấy.");
    Report report = draft.report();
    assertEquals(
        List.of(BEFORE, "Cấp 148 giấy chứng nhận", "Cấp lần đầu 26 giấy.", BEFORE), texts(report));
    assertEquals(Line.Form.FOOTNOTE, report.line(3).form());
    assertEquals(List.of(new Note(3, 0, 20, 2, 23)), report.notes());
  }

  @Test
  void paragraphAndNoteGoOverThePageBreakTogether() throws IOException {
    PdfDraft draft = new PdfDraft().paragraph(BEFORE).paragraph(BEFORE).next(640);
    float x = INDENT + draft.width("Cấp 148 giấy chứng nhận", 12);
    draft.at(x, 635, "1", 7, false);
    draft
        .at(INDENT, 640, "Cấp 148 giấy chứng nhận")
        .at(x + 5, 640, ", trong đó có 31 giấy đất ở và đất nông ");
    draft.rule(LEFT, 700, LEFT + 140, 700);
    foot(draft, 715, "1", "Cấp lần đầu 26 giấy với tổng diện tích là 9.764,2 m2 và cấp");
    draft.page().line(LEFT, "nghiệp trên địa bàn.").paragraph(BEFORE);
    draft.rule(LEFT, 700, LEFT + 140, 700).at(LEFT, 715, "đổi 5 giấy.", 9, false);
    Report report = draft.report();
    assertEquals(
        "Cấp 148 giấy chứng nhận, trong đó có 31 giấy đất ở và đất nông nghiệp trên địa bàn.",
        report.line(3).text());
    assertEquals(
        "Cấp lần đầu 26 giấy với tổng diện tích là 9.764,2 m2 và cấp đổi 5 giấy.",
        report.line(4).text());
    assertEquals(Line.Form.FOOTNOTE, report.line(4).form());
  }

  @Test
  void aSquareMetreIsNoMark() throws IOException {
    PdfDraft draft = new PdfDraft().paragraph(BEFORE);
    marked(draft, "Cấp giấy cho 112 m", "2");
    marked(draft, "Cấp giấy cho 5 hộ", "2");
    draft.rule(LEFT, 700, LEFT + 140, 700);
    foot(draft, 715, "2", "Trong tháng.");
    Report report = draft.report();
    assertEquals(
        List.of(BEFORE, "Cấp giấy cho 112 m2", "Cấp giấy cho 5 hộ", "Trong tháng."), texts(report));
  }

  @Test
  void ruledTablesKeepSpansAndEmptyCells() throws IOException {
    PdfDraft draft = new PdfDraft().paragraph(BEFORE);
    // Rows at 200, 230, 260, 300; columns at 70, 110, 290, 400, 510.
    draft.rule(70, 200, 510, 200).rule(290, 230, 510, 230);
    draft.rule(70, 260, 510, 260).rule(70, 300, 510, 300);
    draft.rule(70, 200, 70, 300).rule(110, 200, 110, 300).rule(290, 200, 290, 300);
    draft.rule(400, 230, 400, 300).rule(510, 200, 510, 300);
    draft.at(80, 220, "TT").at(150, 220, "Chỉ tiêu").at(360, 220, "Năm 2022");
    draft.at(300, 250, "Kế hoạch").at(410, 250, "Thực hiện");
    draft.at(80, 275, "1").at(115, 275, "Tổng mức bán lẻ").at(115, 290, "hàng hóa");
    draft.at(410, 275, "2.850");
    draft.next(340).paragraph(BEFORE);
    Report report = draft.report();
    assertEquals(
        List.of(
            BEFORE,
            "TT | Chỉ tiêu | Năm 2022",
            " |  | Kế hoạch | Thực hiện",
            "1 | Tổng mức bán lẻ hàng hóa |  | 2.850",
            BEFORE),
        texts(report));
    assertEquals(List.of(new Table(1, 2, 4, 4)), report.tables());
    assertEquals(new Line.Cell(16, 24, 1, 3, 2, 1), report.line(2).cells().get(2));
    assertEquals(2, report.line(2).cells().get(0).rowSpan());
    assertEquals(0, report.line(3).cells().get(0).rowSpan());
    assertEquals("2.850", report.line(4).cells().get(3).in(report.line(4)));
    int start = report.line(4).cells().get(3).start();
    assertEquals(410, report.boxes().of(4, start, start + 5).get(0).x(), 1);
  }

  @Test
  void aTableGoesOnOnTheNextPageWithoutItsHead() throws IOException {
    PdfDraft draft = new PdfDraft().paragraph(BEFORE);
    grid(draft, 700, "Chỉ tiêu", "Năm 2022", "Khách du lịch", "99.914");
    draft.page();
    grid(draft, 80, "Chỉ tiêu", "Năm 2022", "Doanh thu", "119");
    Report report = draft.report();
    assertEquals(
        List.of(BEFORE, "Chỉ tiêu | Năm 2022", "Khách du lịch | 99.914", "Doanh thu | 119"),
        texts(report));
    assertEquals(1, report.tables().size());
    assertEquals(2, report.line(4).page());
  }

  /** Two rows of two cells with borders drawn as thin rectangles. */
  private static void grid(PdfDraft draft, float top, String... cells) throws IOException {
    for (int i = 0; i <= 2; i++) {
      draft.bar(70, top + 25 * i, 300, 0.5f).bar(70 + 150 * i, top, 0.5f, 50);
    }
    for (int i = 0; i < 4; i++) {
      draft.at(80 + 150 * (i % 2), top + 17 + 25 * (i / 2), cells[i]);
    }
  }
}
