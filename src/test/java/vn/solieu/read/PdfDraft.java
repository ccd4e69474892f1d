package vn.solieu.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Assumptions;

/** Makes PDF files for tests: A4, text set by hand between x 70 and 525, y from the top. */
final class PdfDraft {
  static final float LEFT = 70;
  static final float RIGHT = 525;
  static final float INDENT = 100;
  static final float PITCH = 18;

  private static final List<String> FONTS =
      List.of(
          "/usr/share/fonts/truetype/dejavu/DejaVuSerif",
          "/usr/share/fonts/truetype/liberation/LiberationSerif",
          "/usr/share/fonts/truetype/dejavu/DejaVuSans");

  private final PDDocument document = new PDDocument();
  private final PDFont regular;
  private final PDFont bold;
  private PDPageContentStream page;
  private float y;

  PdfDraft() throws IOException {
    regular = PDType0Font.load(document, font(".ttf", "-Regular.ttf").toFile());
    bold = PDType0Font.load(document, font("-Bold.ttf", "-Bold.ttf").toFile());
    page();
  }

  private static Path font(String... endings) {
    for (String base : FONTS) {
      for (String ending : endings) {
        if (Files.exists(Path.of(base + ending))) {
          return Path.of(base + ending);
        }
      }
    }
    System.err.println(
        "PDF tests are skipped: no font with Vietnamese letters, looked for " + FONTS);
    Assumptions.abort("no font with Vietnamese letters");
    return null;
  }

  /** A new page; text goes on at its top. */
  PdfDraft page() throws IOException {
    if (page != null) {
      page.close();
    }
    PDPage next = new PDPage(PDRectangle.A4);
    document.addPage(next);
    page = new PDPageContentStream(document, next);
    y = 90;
    return this;
  }

  /** Text at a place, in 12 points unless said otherwise. */
  PdfDraft at(float x, float top, String text) throws IOException {
    return at(x, top, text, 12, false);
  }

  PdfDraft at(float x, float top, String text, float size, boolean heavy) throws IOException {
    page.beginText();
    page.setFont(heavy ? bold : regular, size);
    page.newLineAtOffset(x, PDRectangle.A4.getHeight() - top);
    page.showText(text);
    page.endText();
    return this;
  }

  float width(String text, float size) throws IOException {
    return regular.getStringWidth(text) * size / 1000;
  }

  /** A paragraph with an indented first line, broken at the margin; lines end in a blank. */
  PdfDraft paragraph(String text) throws IOException {
    StringBuilder line = new StringBuilder();
    float x = INDENT;
    for (String word : text.split(" ")) {
      if (x + width(line + word, 12) > RIGHT) {
        line(x, line.toString());
        line.setLength(0);
        x = LEFT;
      }
      line.append(word).append(' ');
    }
    return line(x, line.toString().stripTrailing());
  }

  /** One line of print below the last. */
  PdfDraft line(float x, String text) throws IOException {
    at(x, y, text);
    y += PITCH;
    return this;
  }

  /** The baseline of the next line. */
  float next() {
    return y;
  }

  PdfDraft next(float baseline) {
    y = baseline;
    return this;
  }

  PdfDraft rule(float x1, float y1, float x2, float y2) throws IOException {
    page.moveTo(x1, PDRectangle.A4.getHeight() - y1);
    page.lineTo(x2, PDRectangle.A4.getHeight() - y2);
    page.stroke();
    return this;
  }

  /** A border as word processors draw it: a thin filled rectangle. */
  PdfDraft bar(float x, float top, float width, float height) throws IOException {
    page.addRect(x, PDRectangle.A4.getHeight() - top - height, width, height);
    page.fill();
    return this;
  }

  PDDocument document() {
    return document;
  }

  PdfDraft locked(String password) throws IOException {
    StandardProtectionPolicy policy =
        new StandardProtectionPolicy("chủ", password, new AccessPermission());
    policy.setEncryptionKeyLength(128);
    document.protect(policy);
    return this;
  }

  byte[] bytes() throws IOException {
    page.close();
    try (document;
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.save(out);
      return out.toByteArray();
    }
  }

  /** The report that it reads as; fails where there is a problem. */
  Report report() throws IOException {
    Parsed<Report> parsed = new ReportReader().read(bytes(), "a.pdf", "a.pdf");
    if (!parsed.problems().isEmpty()) {
      throw new AssertionError(parsed.problems());
    }
    return parsed.value().orElseThrow();
  }

  static List<String> texts(Report report) {
    return report.lines().stream().map(Line::text).toList();
  }
}
