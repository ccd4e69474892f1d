package vn.solieu.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The same report as text and as DOCX reads as the same words. */
class SharedReportsTest {
  private static final Path SHARED = Path.of("../shared");
  private static final String NAME = "lai-chau-city-2022-10";

  private static Report read(Path file) {
    Assumptions.assumeTrue(Files.exists(file), file + " isn't here");
    Parsed<Report> parsed = new ReportReader().read(file, file.toString());
    assertTrue(parsed.problems().isEmpty());
    return parsed.value().orElseThrow();
  }

  /**
   * The words of the running text: no numbering, no notes, no table, which the DOCX has more of.
   */
  private static List<String> paragraphs(Report report) {
    List<String> paragraphs = new ArrayList<>();
    for (Line line : report.lines()) {
      if (line.form() == Line.Form.TABLE_ROW || line.form() == Line.Form.FOOTNOTE) {
        continue;
      }
      String text = line.text().substring(report.outline().of(line.number()).contentStart());
      int body = text.indexOf("[1: ") >= 0 ? text.indexOf("[1: ") : text.indexOf("[2: ");
      text = body >= 0 ? text.substring(0, body) : text;
      text = text.replaceAll("\\(?\\[footnoteRef:\\d]\\)?", "").replaceAll("\\s+", " ");
      text = text.replace(" .", ".").strip();
      if (!text.startsWith("Biểu 01.")) {
        paragraphs.add(text);
      }
    }
    return paragraphs;
  }

  @Test
  void theDocxReadsAsTheText() {
    Report text = read(SHARED.resolve("gold/dev/" + NAME + ".txt"));
    Report docx = read(SHARED.resolve("reports/" + NAME + ".docx"));
    List<String> expected = paragraphs(text);
    List<String> read = paragraphs(docx);
    assertEquals(expected.size(), read.size());
    for (int i = 0; i < expected.size(); i++) {
      assertEquals(expected.get(i), read.get(i));
    }
    assertEquals(text.notes().size(), docx.notes().size());
    for (int i = 0; i < text.notes().size(); i++) {
      assertEquals(body(text, i), body(docx, i));
    }
    assertEquals(List.of(new Table(1, 13, 19, 6)), docx.tables());
    assertEquals(3, docx.line(13).cells().get(3).columnSpan());
    assertEquals(2, docx.line(13).cells().get(0).rowSpan());
  }

  @Test
  void thePdfReadsAsTheText() {
    Report text = read(SHARED.resolve("gold/dev/" + NAME + ".txt"));
    Report pdf = read(SHARED.resolve("reports/" + NAME + ".pdf"));
    assertEquals(paragraphs(text), paragraphs(pdf));
    assertEquals(text.notes().size(), pdf.notes().size());
    for (int i = 0; i < text.notes().size(); i++) {
      // The mark's empty brackets stand before the second note's text.
      assertEquals(body(text, i).replace("() ", "").strip(), body(pdf, i));
    }
    assertEquals(List.of(new Table(1, 13, 19, 6)), pdf.tables());
    assertEquals(6, pdf.line(pdf.lines().size()).page());
  }

  private static String body(Report report, int index) {
    Note note = report.notes().get(index);
    return report.line(note.line()).text().substring(note.start(), note.end());
  }

  @Test
  void everyDevReportKeepsItsLines() throws Exception {
    Path folder = SHARED.resolve("gold/dev");
    Assumptions.assumeTrue(Files.isDirectory(folder), folder + " isn't here");
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).toList()) {
        List<String> texts = read(file).lines().stream().map(Line::text).toList();
        assertEquals(Files.readAllLines(file), texts, file.toString());
      }
    }
  }

  @Test
  void theDocReadsAsTheDocx() {
    Report docx = read(SHARED.resolve("reports/" + NAME + ".docx"));
    Report doc = read(SHARED.resolve("reports/" + NAME + ".doc"));
    assertEquals(
        docx.lines().stream().map(Line::text).toList(),
        doc.lines().stream().map(Line::text).toList());
    assertEquals(docx.notes(), doc.notes());
    assertEquals(docx.tables(), doc.tables());
  }
}
