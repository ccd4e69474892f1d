package vn.solieu.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pages that are pictures read like printed ones. */
class ScannedPagesIT {
  private static final String TEXT =
      "Thu ngân sách trên địa bàn xã Vân Khê đạt 85.408 triệu đồng, tăng 12,5% so với cùng kỳ.";

  @BeforeAll
  static void needsTesseract() {
    Assumptions.assumeTrue(OcrEngine.usual().missing() == null, "no Tesseract with Vietnamese");
  }

  private static BufferedImage scan(double degrees) throws IOException {
    PdfDraft draft = new PdfDraft().paragraph(TEXT);
    float top = draft.next() + 10;
    for (int row = 0; row <= 2; row++) {
      draft.rule(70, top + 24 * row, 430, top + 24 * row);
    }
    for (int column = 0; column <= 3; column++) {
      draft.rule(70 + 120 * column, top, 70 + 120 * column, top + 48);
    }
    String[][] cells = {{"Chỉ tiêu", "Kế hoạch", "Thực hiện"}, {"Sản lượng", "1.234", "987,6"}};
    for (int row = 0; row < 2; row++) {
      for (int column = 0; column < 3; column++) {
        draft.at(76 + 120 * column, top + 16 + 24 * row, cells[row][column]);
      }
    }
    draft.next(top + 90).paragraph("Tổng chi đạt 406,5 tỷ đồng.");
    try (PDDocument document = Loader.loadPDF(draft.bytes())) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 200);
      BufferedImage turned =
          new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
      Graphics2D paper = turned.createGraphics();
      paper.setColor(Color.WHITE);
      paper.fillRect(0, 0, page.getWidth(), page.getHeight());
      paper.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
      paper.rotate(Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0);
      paper.drawImage(page, 0, 0, null);
      paper.dispose();
      return turned;
    }
  }

  private static void check(Report report, int first) {
    assertEquals(TEXT, report.line(first).text());
    assertEquals("Chỉ tiêu | Kế hoạch | Thực hiện", report.line(first + 1).text());
    assertEquals("Sản lượng | 1.234 | 987,6", report.line(first + 2).text());
    assertEquals(List.of(new Table(1, first + 1, first + 2, 3)), report.tables());
    assertEquals("Tổng chi đạt 406,5 tỷ đồng.", report.line(first + 3).text());
    int at = TEXT.indexOf("85.408");
    assertTrue(report.boxes().isScanned(first, at, at + 6));
    assertEquals(1, report.boxes().of(first, at, at + 6).size());
  }

  @Test
  void aPagePutIntoAPdfReadsLikeAPrintedOne() throws IOException {
    for (double degrees : new double[] {0, 1.2}) {
      PdfDraft draft = new PdfDraft().paragraph("Trang đầu là chữ in, không phải ảnh.");
      draft.page();
      PDDocument document = draft.document();
      document.removePage(1);
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(
            LosslessFactory.createFromImage(document, scan(degrees)), 0, 0, 595.28f, 841.89f);
      }
      Parsed<Report> parsed = new ReportReader().read(draft.bytes(), "a.pdf", "a.pdf");
      assertEquals("recognised", parsed.problems().get(0).code());
      assertEquals(List.of("2"), parsed.problems().get(0).details());
      Report report = parsed.value().orElseThrow();
      check(report, 2);
      assertTrue(!report.boxes().isScanned(1, 0, 5), "the first page is printed");
      // The number stands where it is printed, whether or not the page hangs askew.
      Box box = report.boxes().of(5, 13, 18).get(0);
      assertEquals(2, box.page());
      assertTrue(box.x() > 100 && box.x() < 320, box.toString());
    }
  }

  @Test
  void aPictureReadsLikeAPage() throws IOException {
    for (String format : List.of("png", "jpg", "tiff")) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(scan(0.7), format, out);
      Parsed<Report> parsed = new ReportReader().read(out.toByteArray(), "a." + format, "a");
      check(parsed.value().orElseThrow(() -> new AssertionError(parsed.problems())), 1);
    }
  }
}
