package vn.solieu.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.solieu.read.DocxFile;
import vn.solieu.read.Line;
import vn.solieu.read.Report;
import vn.solieu.read.ReportReader;

/** Marks stand around the very letters that were read, and nothing else of a document changes. */
class CommentedWordTest {
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*\\d|\\d");

  /** A comment at every number of every line. */
  static List<Remark> everywhere(Report report) {
    List<Remark> remarks = new ArrayList<>();
    for (Line line : report.lines()) {
      Matcher number = NUMBER.matcher(line.text());
      while (number.find()) {
        remarks.add(
            new Remark(
                line.number(),
                number.start(),
                number.end(),
                "At " + number.group(),
                List.of("[1] head", number.group())));
      }
    }
    return remarks;
  }

  private static WordMarks commented(DocxFile file) {
    Report report = file.report();
    byte[] original = file.bytes();
    List<Remark> remarks = everywhere(report);
    byte[] result = CommentedWord.of(original, report, remarks).orElseThrow();
    WordMarks marks = WordMarks.of(result);
    marks.assertUntouched(original);
    assertEquals(report.lines(), read(result).lines());
    assertArrayEquals(result, CommentedWord.of(original, report, remarks).orElseThrow());
    return marks;
  }

  private static Report read(byte[] bytes) {
    return new ReportReader().read(bytes, "a.docx", "a.docx").value().orElseThrow();
  }

  @Test
  void aRunIsCutWhereTheNumberBeginsAndEnds() {
    WordMarks marks =
        commented(
            DocxFile.body(
                DocxFile.p(
                    "<w:r w:rsidR=\"00AA\"><w:rPr><w:b/></w:rPr><w:t>Cấp 148 giấy, gồm 112"
                        + " và 31</w:t></w:r>")));
    assertEquals(List.of("148", "112", "31"), marks.ranges());
    assertEquals(
        List.of("Cấp ", "148", " giấy, gồm ", "112", " và ", "31"), marks.texts(), marks.xml());
    assertTrue(marks.runs().stream().allMatch(run -> run.contains("<w:b/>")), marks.xml());
    assertTrue(marks.xml().contains("<w:t xml:space=\"preserve\">Cấp </w:t>"), marks.xml());
  }

  @Test
  void aNumberMayRunOverSeveralRuns() {
    assertEquals(
        List.of("6.431,9", "10"),
        commented(
                DocxFile.body(
                    DocxFile.p(
                        DocxFile.r("diện tích 6.4"),
                        DocxFile.r("31"),
                        "<w:proofErr w:type=\"spellStart\"/>",
                        DocxFile.r(",9 m2"),
                        "<w:r><w:tab/></w:r>"),
                    DocxFile.p(DocxFile.r("10"), DocxFile.r(" hộ"))))
            .ranges()
            .stream()
            .filter(text -> !text.equals("2"))
            .toList());
  }

  @Test
  void signsWrittenAsReferencesAndLineEndsKeepTheirPlace() {
    assertEquals(
        List.of("12", "34", "56"),
        commented(
                DocxFile.body(
                    DocxFile.p(DocxFile.r("A &amp; B &lt; 12 &#x111;&#128512; 34\r\n 56 &gt; C"))))
            .ranges());
  }

  @Test
  void decomposedLettersBeforeANumberDontMoveIt() {
    assertEquals(
        List.of("12"),
        commented(DocxFile.body(DocxFile.p(DocxFile.r("Tổ chức được 12 lớp")))).ranges());
    assertEquals(
        List.of("12"),
        commented(DocxFile.body(DocxFile.p(DocxFile.r("ĐIỀ U KHO ẢN 12 l\u00ADớp")))).ranges());
  }

  @Test
  void insertionsLinksFieldsAndControlsAreGoneThrough() {
    WordMarks marks =
        commented(
            DocxFile.body(
                DocxFile.p(
                    "<w:ins w:id=\"1\" w:author=\"a\">" + DocxFile.r("thêm 15 hộ") + "</w:ins>",
                    "<w:del w:id=\"2\" w:author=\"a\"><w:r><w:delText>14</w:delText></w:r></w:del>",
                    "<w:hyperlink w:anchor=\"x\">" + DocxFile.r(" xem 16") + "</w:hyperlink>",
                    "<w:sdt><w:sdtContent>" + DocxFile.r(" có 17,5 ha") + "</w:sdtContent></w:sdt>",
                    "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>= 9 + 9</w:instrText>"
                        + "<w:fldChar w:fldCharType=\"separate\"/><w:t>18</w:t>"
                        + "<w:fldChar w:fldCharType=\"end\"/></w:r>")));
    assertEquals(List.of("15", "16", "17,5", "18"), marks.ranges());
  }

  @Test
  void cellsOfATableAreMarkedOneByOne() {
    String row =
        "<w:tr><w:tc>%s</w:tc><w:tc>%s%s</w:tc></w:tr>"
            .formatted(
                DocxFile.p(DocxFile.r("Lúa")),
                DocxFile.p(DocxFile.r("12,5")),
                DocxFile.p(DocxFile.r("ha; 13")));
    assertEquals(
        List.of("12,5", "13"),
        commented(DocxFile.body("<w:tbl>" + row + "</w:tbl>", "<w:p/>")).ranges());
  }

  @Test
  void aFootnoteIsCommentedAtItsMark() {
    DocxFile file =
        DocxFile.body(
                DocxFile.p(
                    DocxFile.r("Cấp đất"),
                    "<w:r><w:footnoteReference w:id=\"2\"/><w:t> xong</w:t></w:r>"))
            .footnotes(
                "<w:footnote w:id=\"2\">" + DocxFile.p(DocxFile.r("148 giấy")) + "</w:footnote>");
    WordMarks marks = commented(file);
    assertEquals(List.of("{footnoteReference}"), marks.ranges());
    assertEquals(List.of("[1] head\nAt 148\n148"), marks.comments());
  }

  @Test
  void aTextBoxIsCommentedAtItsDrawing() {
    String box =
        "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx>"
            + "<w:txbxContent>"
            + DocxFile.p(DocxFile.r("Tổng 25 xã"))
            + "</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice>"
            + "<mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r>";
    WordMarks marks = commented(DocxFile.body(DocxFile.p(DocxFile.r("Bảng 7"), box)));
    assertEquals(2, marks.ranges().size());
    assertEquals("7", marks.ranges().get(0));
    assertEquals("[1] head\nAt 25\n25", marks.comments().get(1));
    assertTrue(marks.xml().contains("<w:commentRangeStart w:id=\"1\"/><w:r><mc:Alt"), marks.xml());
  }

  @Test
  void commentsOfTheDocumentStayAndIdsGoOn() {
    DocxFile file =
        DocxFile.body(
                DocxFile.p(
                    "<w:commentRangeStart w:id=\"7\"/>",
                    DocxFile.r("Thu 12 tỷ"),
                    "<w:commentRangeEnd w:id=\"7\"/>",
                    "<w:r><w:commentReference w:id=\"7\"/></w:r>"))
            .raw(
                "comments",
                "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                    + "<w:comment w:id=\"7\" w:author=\"An\"><w:p><w:r><w:t>xem lại</w:t></w:r>"
                    + "</w:p></w:comment></w:comments>");
    byte[] original = file.bytes();
    Report report = file.report();
    byte[] result = CommentedWord.of(original, report, everywhere(report)).orElseThrow();
    WordMarks marks = WordMarks.of(result);
    assertEquals(List.of("xem lại", "[1] head\n12"), marks.comments());
    assertEquals(List.of("12", "Thu 12 tỷ"), marks.ranges());
    assertEquals(List.of(8, 7), marks.ids());
  }

  @Test
  void onlyADocumentThatReadsTheSameIsMarked() {
    byte[] one = DocxFile.body(DocxFile.p(DocxFile.r("Thu 12 tỷ"))).bytes();
    Report other = DocxFile.body(DocxFile.p(DocxFile.r("Thu 13 tỷ"))).report();
    assertTrue(CommentedWord.of(one, other, everywhere(other)).isEmpty());
    byte[] noDocument = {'P', 'K', 3, 4};
    assertTrue(CommentedWord.of(noDocument, other, everywhere(other)).isEmpty());
  }

  @Test
  void otherPrefixesAreKept() {
    String xml =
        "<x:document xmlns:x=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<x:body><x:p><x:r><x:t>Thu 12 tỷ</x:t></x:r></x:p></x:body></x:document>";
    WordMarks marks = commented(DocxFile.body("").raw("document", xml));
    assertEquals(List.of("12"), marks.ranges());
    String none =
        "<document xmlns=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<body><p><r><t>Thu 12 tỷ</t></r></p></body></document>";
    assertEquals(List.of("12"), commented(DocxFile.body("").raw("document", none)).ranges());
    assertFalse(marks.xml().contains("<w:"), marks.xml());
  }
}
