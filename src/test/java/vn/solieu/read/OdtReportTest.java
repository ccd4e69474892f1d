package vn.solieu.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a reader sees of an OpenDocument text. */
class OdtReportTest {
  private static final String NAMESPACES =
      " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
          + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
          + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
          + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\"";

  private static byte[] file(String styles, String body) {
    return ZipFileDraft.of(
        "mimetype",
        "application/vnd.oasis.opendocument.text",
        "content.xml",
        "<office:document-content"
            + NAMESPACES
            + "><office:automatic-styles>"
            + styles
            + "</office:automatic-styles><office:body><office:text>"
            + body
            + "</office:text></office:body></office:document-content>");
  }

  private static Report read(String styles, String body) {
    Parsed<Report> parsed = new ReportReader().read(file(styles, body), "a.odt", "a.odt");
    assertTrue(parsed.problems().isEmpty(), parsed.problems().toString());
    return parsed.value().orElseThrow();
  }

  private static List<String> texts(String styles, String body) {
    return read(styles, body).lines().stream().map(Line::text).toList();
  }

  private static String p(String text) {
    return "<text:p>" + text + "</text:p>";
  }

  @Test
  void blanksTabsAndBreaksAreReadAsTheyLook() {
    assertEquals(
        List.of("Thu 5 tỷ đồng", "Chi"),
        texts(
            "",
            p("Thu\n   5<text:s text:c=\"1\"/>tỷ<text:tab/><text:line-break/>đồng") + p(" Chi ")));
  }

  @Test
  void deletedHiddenAndForeignTextIsNotRead() {
    String styles =
        "<style:style style:name=\"H\" style:family=\"text\"><style:text-properties"
            + " text:display=\"none\"/></style:style>"
            + "<style:style style:name=\"K\" style:family=\"text\" style:parent-style-name=\"H\"/>";
    String body =
        "<text:tracked-changes><text:changed-region><text:deletion>"
            + p("82%")
            + "</text:deletion></text:changed-region></text:tracked-changes>"
            + p(
                "đạt <text:change text:change-id=\"a\"/>83%<text:span text:style-name=\"K\"> ẩn</text:span>"
                    + "<office:annotation>"
                    + p("ý kiến")
                    + "</office:annotation>");
    assertEquals(List.of("đạt 83%"), texts(styles, body));
  }

  @Test
  void listsCountAndGoOnWhereTheySaySo() {
    String styles =
        "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\""
            + " style:num-format=\"1\" style:num-suffix=\".\"/><text:list-level-style-number"
            + " text:level=\"2\" style:num-format=\"1\" text:display-levels=\"2\"/></text:list-style>"
            + "<text:list-style style:name=\"B\"><text:list-level-style-bullet text:level=\"1\""
            + " text:bullet-char=\"\uF0B7\"/></text:list-style>";
    String inner = "<text:list><text:list-item>" + p("b") + "</text:list-item></text:list>";
    String body =
        "<text:list text:style-name=\"L\"><text:list-item>"
            + p("a")
            + p("cùng mục")
            + inner
            + "</text:list-item></text:list>"
            + p("giữa")
            + "<text:list text:style-name=\"L\" text:continue-numbering=\"true\"><text:list-item><text:h"
            + " text:outline-level=\"1\">c</text:h></text:list-item></text:list>"
            + "<text:list text:style-name=\"L\"><text:list-item>"
            + p("d")
            + "</text:list-item></text:list>"
            + "<text:list text:style-name=\"B\"><text:list-item>"
            + p("e")
            + "</text:list-item></text:list>";
    Report report = read(styles, body);
    assertEquals(
        List.of("1. a", "cùng mục", "1.1 b", "giữa", "2. c", "1. d", "- e"),
        report.lines().stream().map(Line::text).toList());
    assertEquals(Line.Form.HEADING, report.line(5).form());
  }

  @Test
  void tablesKeepSpansAndRepeatedCells() {
    String body =
        "<table:table><table:table-header-rows><table:table-row><table:table-cell"
            + " table:number-rows-spanned=\"2\">"
            + p("Chỉ tiêu")
            + "</table:table-cell><table:table-cell table:number-columns-spanned=\"2\">"
            + p("Năm")
            + "</table:table-cell><table:covered-table-cell/></table:table-row></table:table-header-rows>"
            + "<table:table-row><table:covered-table-cell/><table:table-cell>"
            + p("KH")
            + "</table:table-cell><table:table-cell>"
            + p("TH")
            + "</table:table-cell></table:table-row><table:table-row><table:table-cell>"
            + p("Thu")
            + "</table:table-cell><table:table-cell table:number-columns-repeated=\"2\">"
            + p("5")
            + "</table:table-cell></table:table-row></table:table>";
    Report report = read("", body);
    assertEquals(
        List.of("Chỉ tiêu | Năm", " | KH | TH", "Thu | 5 | 5"),
        report.lines().stream().map(Line::text).toList());
    assertEquals(List.of(new Table(1, 1, 3, 3)), report.tables());
    assertEquals(new Line.Cell(0, 8, 1, 1, 1, 2), report.line(1).cells().get(0));
    assertEquals(new Line.Cell(0, 0, 2, 1, 1, 0), report.line(2).cells().get(0));
  }

  @Test
  void notesAndTextBoxesFollowTheirParagraph() {
    String note =
        "<text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation>"
            + "<text:note-body>"
            + p("gồm 13")
            + "</text:note-body></text:note>";
    String box = "<draw:frame><draw:text-box>" + p("trong hộp") + "</draw:text-box></draw:frame>";
    Report report = read("", p("29 hồ sơ" + note + " xong" + box) + p("sau"));
    assertEquals(
        List.of("29 hồ sơ xong", "gồm 13", "trong hộp", "sau"),
        report.lines().stream().map(Line::text).toList());
    assertEquals(List.of(new Note(2, 0, 6, 1, 8)), report.notes());
  }

  @Test
  void lockedAndBrokenFilesAreSaidToBeSo() {
    byte[] locked =
        ZipFileDraft.of(
            "mimetype",
            "application/vnd.oasis.opendocument.text",
            "META-INF/manifest.xml",
            "<manifest:encryption-data/>");
    byte[] broken =
        ZipFileDraft.of(
            "mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<office");
    ReportReader reader = new ReportReader();
    assertEquals("encrypted", reader.read(locked, "a.odt", "a.odt").problems().get(0).code());
    assertEquals("truncated", reader.read(broken, "a.odt", "a.odt").problems().get(0).code());
  }
}
