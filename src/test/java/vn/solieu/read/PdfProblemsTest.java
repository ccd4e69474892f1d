package vn.solieu.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import vn.solieu.domain.Problem;
import vn.solieu.rules.OutlineWords;

/** What can't be read of a PDF is said, with what to do. */
class PdfProblemsTest {
  private static final String TEXT = "Tổng thu ngân sách đạt 406.276 triệu đồng";

  private static Parsed<Report> read(byte[] bytes) {
    return new ReportReader().read(bytes, "a.pdf", "a.pdf");
  }

  private static Problem only(Parsed<Report> parsed) {
    assertEquals(1, parsed.problems().size(), parsed.problems().toString());
    return parsed.problems().get(0);
  }

  private static void picture(PDDocument document) throws IOException {
    PDPage page = new PDPage();
    document.addPage(page);
    BufferedImage image = new BufferedImage(20, 30, BufferedImage.TYPE_BYTE_GRAY);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 600, 800);
    }
  }

  @Test
  void aPasswordIsNamedAsSuch() throws IOException {
    Problem problem = only(read(new PdfDraft().paragraph(TEXT).locked("bí mật").bytes()));
    assertEquals("encrypted", problem.code());
    assertTrue(problem.fatal());
  }

  @Test
  void aFileThatOnlyForbidsChangesIsRead() throws IOException {
    Parsed<Report> parsed = read(new PdfDraft().paragraph(TEXT).locked("").bytes());
    assertEquals(TEXT, parsed.value().orElseThrow().line(1).text());
  }

  @Test
  void aScanIsSaidToBeOne() throws IOException {
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      picture(document);
      document.save(out);
    }
    Problem problem = only(read(out.toByteArray()));
    assertEquals("no-text", problem.code());
    assertTrue(problem.fatal());
  }

  @Test
  void scannedPagesAmongOthersAreNamed() throws IOException {
    PdfDraft draft = new PdfDraft().paragraph(TEXT);
    for (int i = 0; i < 3; i++) {
      picture(draft.document());
    }
    Parsed<Report> parsed = read(draft.bytes());
    assertEquals("picture-pages", only(parsed).code());
    assertEquals(List.of("2-4"), only(parsed).details());
    assertTrue(parsed.value().isPresent());
  }

  @Test
  void lettersThatAreNoneAreGarbled() throws IOException {
    Parsed<Report> parsed =
        read(new PdfDraft().paragraph("Thu \u20AC\u25A0\u25B2\u25BC\u25CB").bytes());
    assertEquals("garbled-text", only(parsed).code());
    assertFalse(only(parsed).fatal());
  }

  @Test
  void aCutOffFileIsTruncatedWhetherOrNotSomethingIsLeft() throws IOException {
    byte[] whole = new PdfDraft().paragraph(TEXT).bytes();
    for (int length : new int[] {20, whole.length / 2, whole.length - 200}) {
      Parsed<Report> parsed = read(Arrays.copyOf(whole, length));
      assertTrue(
          parsed.problems().stream().anyMatch(problem -> problem.code().equals("truncated")),
          length + ": " + parsed);
    }
  }

  @Test
  void aPdfUnderAWrongNameIsReadWithARemark() throws IOException {
    byte[] bytes = new PdfDraft().paragraph(TEXT).bytes();
    Parsed<Report> parsed = new ReportReader().read(bytes, "a.docx", "a.docx");
    assertEquals(TEXT, parsed.value().orElseThrow().line(1).text());
    assertEquals("wrong-extension", only(parsed).code());
    assertEquals(List.of("PDF", "docx", "pdf"), only(parsed).details());
  }

  @Test
  void limitsHold() throws IOException {
    byte[] bytes = new PdfDraft().paragraph(TEXT).page().paragraph(TEXT).bytes();
    Limits pages = new Limits(1 << 20, 1 << 20, 400, 1000, 1, 1000, 60_000);
    Limits signs = new Limits(1 << 20, 1 << 20, 400, 1000, 9, 50, 60_000);
    for (Limits limits : List.of(pages, signs)) {
      Parsed<Report> parsed = new ReportReader(limits).read(bytes, "a.pdf", "a.pdf");
      assertEquals("too-complex", only(parsed).code());
    }
  }

  @Test
  void bytesChangedAtRandomNeverThrow() throws IOException {
    byte[] whole = new PdfDraft().paragraph(TEXT).rule(70, 300, 300, 300).bytes();
    Random random = new Random(20221010);
    for (int round = 0; round < 60; round++) {
      byte[] changed = whole.clone();
      for (int i = 0; i < 20; i++) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      }
      Parsed<Report> parsed = read(changed);
      assertTrue(parsed.value().isPresent() || !parsed.problems().isEmpty(), "seed 20221010");
    }
  }

  @Test
  void bytesThatOnlyBeginLikeAPdfAreTruncated() {
    Parsed<Report> parsed = read("%PDF-1.6\n1 0 obj\n".getBytes(StandardCharsets.UTF_8));
    assertEquals("truncated", only(parsed).code());
  }

  @Test
  void withoutTheRecogniserAScanSaysWhatToInstall() throws IOException {
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      picture(document);
      picture(document);
      document.save(out);
    }
    OcrEngine none = new OcrEngine("/no/such/folder/");
    ReportReader reader =
        new ReportReader(Limits.DEFAULT, OutlineWords.builtIn(), null, () -> none);
    Problem problem = only(reader.read(out.toByteArray(), "a.pdf", "a.pdf"));
    assertEquals("no-ocr", problem.code());
    assertEquals(List.of("1-2"), problem.details());
    assertTrue(problem.fatal());
    PdfDraft mixed = new PdfDraft().paragraph(TEXT);
    picture(mixed.document());
    Parsed<Report> parsed = reader.read(mixed.bytes(), "a.pdf", "a.pdf");
    assertEquals("no-ocr", only(parsed).code());
    assertFalse(only(parsed).fatal());
    assertEquals(TEXT, parsed.value().orElseThrow().line(1).text());
  }
}
