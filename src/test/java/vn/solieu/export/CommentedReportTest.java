package vn.solieu.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.solieu.check.CheckResult;
import vn.solieu.check.Checker;
import vn.solieu.domain.Figure;
import vn.solieu.link.Extractor;
import vn.solieu.read.Line;
import vn.solieu.read.Report;
import vn.solieu.read.ReportReader;
import vn.solieu.read.WordPlaces;
import vn.solieu.rules.Messages;
import vn.solieu.rules.RuleBook;

/** Whole reports with comments: every commented stretch is a figure's quote. */
class CommentedReportTest {
  private static final Path SHARED = Path.of("../shared/reports");
  private static final Extractor EXTRACTOR = new Extractor(RuleBook.builtIn(), new ReportReader());

  static Stream<Path> documents() throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path folder : List.of(Path.of("corpus"), SHARED)) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.list(folder)) {
          files.filter(file -> file.toString().endsWith(".docx")).sorted().forEach(found::add);
        }
      }
    }
    return found.stream();
  }

  /** A comment at every figure, whatever the checks say of it. */
  @ParameterizedTest
  @MethodSource("documents")
  void everyFigureOfAWordDocumentIsMarkedByItsQuote(Path file) throws IOException {
    byte[] original = Files.readAllBytes(file);
    Extractor.Extracted read = EXTRACTOR.extract(file, file.toString()).value().orElseThrow();
    List<Remark> remarks = new ArrayList<>();
    for (Figure figure : read.extraction().figures()) {
      int line = figure.source().line();
      int start = figure.source().start();
      remarks.add(new Remark(line, start, figure.source().end(), "where", List.of(figure.quote())));
    }
    byte[] result = CommentedWord.of(original, read.report(), remarks).orElseThrow();
    WordMarks marks = WordMarks.of(result);
    marks.assertUntouched(original);
    assertEquals(
        read.report().lines(),
        new ReportReader().read(result, "a.docx", "a.docx").value().orElseThrow().lines());
    Map<String, String> ranges = marks.rangeOf();
    WordPlaces places = WordPlaces.of(original, read.report()).orElseThrow();
    int beside = 0;
    for (int id = 0; id < remarks.size(); id++) {
      Remark remark = remarks.get(id);
      boolean exact =
          places.span(remark.line(), remark.start(), remark.end()).orElseThrow().exact();
      if (exact) {
        String range = Normalizer.normalize(ranges.get(String.valueOf(id)), Normalizer.Form.NFC);
        assertEquals(remark.paragraphs().get(0), range);
      } else {
        beside++;
        Line.Form form = read.report().line(remark.line()).form();
        assertEquals(Line.Form.FOOTNOTE, form, remark.toString());
      }
    }
    assertTrue(remarks.size() - beside > beside, beside + " of " + remarks.size());
  }

  @Test
  void theSharedReportIsHere() {
    Assumptions.assumeTrue(Files.isDirectory(SHARED), SHARED + " isn't here: not tested on it");
  }

  private static byte[] commented(Report report, byte[] original, String language)
      throws IOException {
    Extractor.Extracted read = EXTRACTOR.extract(report);
    CheckResult result = Checker.standard().run(read.extraction());
    Reading reading = new Reading(read.report(), read.extraction(), read.info());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CommentedReport(Messages.in(language), Samples.MADE).write(reading, result, original, out);
    return out.toByteArray();
  }

  private static Report read(String name, String text) {
    return new ReportReader()
        .read(text.getBytes(StandardCharsets.UTF_8), name, name)
        .value()
        .orElseThrow();
  }

  private static final String SUM =
      "Trong tháng 3 năm 2031, xã cấp 148 giấy chứng nhận, gồm 112 giấy đất ở và 31 giấy đất vườn.";

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void aTextIsCopiedLineByLineWithItsComments(String language) throws IOException {
    Report report = read("a.txt", "BÁO CÁO\n\n" + SUM + "\n");
    byte[] copy = commented(report, null, language);
    WordMarks marks = WordMarks.of(copy);
    assertEquals(List.of("BÁO CÁO", "148 giấy chứng nhận", "112 giấy", "31 giấy"), marks.ranges());
    String said = marks.comments().get(1);
    assertTrue(said.contains("112 + 31 = 143"), said);
    assertTrue(said.contains(language.equals("vi") ? "Số tính lại: 143" : "Recomputed: 143"), said);
    String coverage = marks.comments().get(0);
    assertTrue(coverage.startsWith(language.equals("vi") ? "Nhận 3 số liệu" : "3 figures read"));
    // The first paragraph says that it is a copy.
    List<String> lines =
        new ReportReader()
            .read(copy, "b.docx", "b.docx").value().orElseThrow().lines().stream()
                .map(Line::text)
                .toList();
    assertEquals(List.of("BÁO CÁO", SUM), lines.subList(1, lines.size()));
    assertArrayEquals(copy, commented(report, null, language));
  }

  @Test
  void tablesAreCopiedAsTables() throws IOException {
    String html =
        "<html><body><p>BÁO CÁO</p><table>"
            + "<tr><td rowspan=2>Xã</td><td colspan=2>Năm 2031</td></tr>"
            + "<tr><td>Tháng 1</td><td>Tháng 2</td></tr>"
            + "<tr><td>Đông</td><td>12</td><td>13</td></tr></table><p>Hết.</p></body></html>";
    Report report = read("a.html", html);
    byte[] copy = commented(report, null, "vi");
    Report again = new ReportReader().read(copy, "b.docx", "b.docx").value().orElseThrow();
    int first = report.tables().get(0).firstLine();
    int there = again.tables().get(0).firstLine();
    for (int row = 0; row < 3; row++) {
      Line before = report.line(first + row);
      Line after = again.line(there + row);
      assertEquals(before.text(), after.text());
      for (int cell = 0; cell < before.cells().size(); cell++) {
        assertEquals(before.cells().get(cell).column(), after.cells().get(cell).column());
        assertEquals(before.cells().get(cell).columnSpan(), after.cells().get(cell).columnSpan());
        assertEquals(before.cells().get(cell).rowSpan(), after.cells().get(cell).rowSpan());
      }
    }
  }

  @Test
  void aNumberThatTakesPartSaysWhereToLook() throws IOException {
    Report report =
        read(
            "a.txt",
            "Báo cáo tháng 3 năm 2031\nTổng diện tích gieo trồng 53,2 ha, gồm lúa 28,9 ha, ngô 5,52"
                + " ha, rau 1,40 ha và cây khác 71,35 ha.\n");
    WordMarks marks = WordMarks.of(commented(report, null, "en"));
    assertFalse(marks.comments().isEmpty());
    for (String comment : marks.comments()) {
      assertFalse(comment.matches("(?is).*\\b(error|wrong|false|mistake)\\b.*"), comment);
    }
  }

  @Test
  void signsThatXmlCantHoldAreShownAsLost() throws IOException {
    Report report = read("a.txt", "BÁO CÁO \u0001\n" + SUM + "\n");
    assertEquals("BÁO CÁO \uFFFD", WordMarks.of(commented(report, null, "vi")).ranges().get(0));
  }
}
