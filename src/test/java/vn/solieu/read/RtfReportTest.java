package vn.solieu.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a reader sees of RTF. */
class RtfReportTest {
  private static Parsed<Report> parsed(String body) {
    String file =
        "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Arial;}"
            + "{\\f1\\fcharset163 Times New Roman{\\*\\falt Khac};}}"
            + "{\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0 Rieng;}{\\s2 heading 2;}}"
            + "{\\info{\\title bo}}{\\*\\generator bo;}"
            + body
            + "}";
    byte[] bytes = file.getBytes(StandardCharsets.ISO_8859_1);
    return new ReportReader().read(bytes, "a.rtf", "a.rtf");
  }

  private static Report read(String body) {
    Parsed<Report> parsed = parsed(body);
    assertTrue(parsed.problems().isEmpty(), parsed.problems().toString());
    return parsed.value().orElseThrow();
  }

  private static List<String> texts(String body) {
    return read(body).lines().stream().map(Line::text).toList();
  }

  @Test
  void lettersComeFromCodePagesAndUnicode() {
    assertEquals(
        List.of("Thu đạt\u00A05 tỷ - “6”"),
        texts(
            "\\pard\\f1 Thu \\'f0\\u7841?t\\~5 t\\u7927?\\_ \\ldblquote 6\\rdblquote\\par"
                .replace("\\_ ", " \\_ ")));
  }

  @Test
  void deletedHiddenAndInstructionTextIsNotRead() {
    assertEquals(
        List.of("thu 83% 7", "chi"),
        texts(
            "\\pard thu {\\deleted 82}{\\revised 83%}{\\v an} {\\field{\\*\\fldinst PAGE}{\\fldrslt 7}}"
                + "{\\*\\la gi}{\\pict 00ff}\\par {\\header dau trang\\par}chi\\par"));
  }

  @Test
  void automaticNumbersAndHeadingsAreRead() {
    Report report =
        read(
            "\\pard\\s1 KINH TE\\par\\pard\\s2 Nong nghiep\\par"
                + "{\\listtext\\pard 1.\\tab}\\pard\\ls1\\ilvl0 thu\\par"
                + "{\\listtext\\f0 \\u-3913?\\tab}\\ls1\\ilvl1 chi\\par");
    assertEquals(
        List.of("KINH TE", "Nong nghiep", "1. thu", "- chi"),
        report.lines().stream().map(Line::text).toList());
    assertEquals(Line.Form.HEADING, report.line(1).form());
    assertEquals(1, report.outline().of(2).parent());
    assertEquals(Line.Form.LIST_ITEM, report.line(4).form());
  }

  @Test
  void tablesKeepTheirGridAndNestedOnesTheirText() {
    Report report =
        read(
            "\\trowd\\trleft0\\clvmgf\\cellx1000\\cellx3000\\pard\\intbl Chi tieu\\cell Nam\\cell\\row"
                + "\\trowd\\clvmrg\\cellx1000\\cellx2000\\cellx3000\\pard\\intbl \\cell KH\\cell TH\\par hai\\cell\\row"
                + "\\trowd\\cellx1000\\cellx2000\\cellx3000\\pard\\intbl Thu\\cell"
                + "{\\itap2 a\\nestcell b\\nestcell{\\*\\nesttableprops\\trowd\\cellx1\\cellx2\\nestrow}"
                + "{\\nonesttables\\par}}\\cell 85.408\\cell\\row\\pard Sau\\par");
    assertEquals(
        List.of("Chi tieu | Nam", " | KH | TH hai", "Thu | a b | 85.408", "Sau"),
        report.lines().stream().map(Line::text).toList());
    assertEquals(List.of(new Table(1, 1, 3, 3)), report.tables());
    assertEquals(new Line.Cell(0, 8, 1, 1, 1, 2), report.line(1).cells().get(0));
    assertEquals(2, report.line(1).cells().get(1).columnSpan());
  }

  @Test
  void notesAndTextBoxesFollowTheirParagraph() {
    Report report =
        read(
            "\\pard 29 ho so{\\super\\chftn{\\footnote\\pard\\chftn  gom 13\\par va 16}} xong"
                + "{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt\\pard trong hop\\par}}"
                + "{\\shprslt trong hop}}\\par sau\\par");
    assertEquals(
        List.of("29 ho so xong", "gom 13", "va 16", "trong hop", "sau"),
        report.lines().stream().map(Line::text).toList());
    assertEquals(List.of(new Note(2, 0, 6, 1, 8), new Note(3, 0, 5, 1, 8)), report.notes());
  }

  @Test
  void aCutFileIsReadUpToTheCutWithARemark() {
    byte[] cut = "{\\rtf1\\pard thu 5\\par chi {\\b 6".getBytes(StandardCharsets.ISO_8859_1);
    Parsed<Report> parsed = new ReportReader().read(cut, "a.rtf", "a.rtf");
    assertEquals("thu 5", parsed.value().orElseThrow().line(1).text());
    assertEquals("truncated", parsed.problems().get(0).code());
  }

  @Test
  void nestingBeyondTheLimitIsTooComplex() {
    Parsed<Report> parsed = parsed("{".repeat(5000) + "x" + "}".repeat(5000));
    assertEquals("too-complex", parsed.problems().get(0).code());
  }

  @Test
  void aBraceTooManyEndsNothing() {
    assertEquals(List.of("thu 5", "chi 6"), texts("\\pard{thu 5\\par}}} chi 6\\par"));
  }

  @Test
  void rawDataMayHoldBraces() {
    assertEquals(List.of("thu 5"), texts("\\pard{\\pict\\wmetafile8\\bin4 }}{\\}thu 5\\par"));
    assertEquals(List.of("thu {5}"), texts("\\pard thu \\{5\\}{\\pict\\bin}\\par"));
  }

  @Test
  void onlyAGroupsFirstCommandMakesItOptional() {
    assertEquals(
        List.of("thu 5"), texts("\\pard{\\i0\\b0\\*\\cs7\\cf0 thu} {\\*\\la 6}{\\*\\cs9 7}5\\par"));
  }

  @Test
  void halfACharacterIsShownAsLost() {
    assertEquals(
        List.of("thu \uFFFD 5 \uFFFD\uFFFD \uD83D\uDE00"),
        texts("\\pard\\uc0 thu \\u-10240  5 \\u-9216\\u-10240  \\u-10179\\u-8704\\par"));
  }
}
