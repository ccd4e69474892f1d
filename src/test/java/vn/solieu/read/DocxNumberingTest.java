package vn.solieu.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.solieu.read.DocxFile.level;
import static vn.solieu.read.DocxFile.levels;
import static vn.solieu.read.DocxFile.list;
import static vn.solieu.read.DocxFile.listed;
import static vn.solieu.read.DocxFile.p;
import static vn.solieu.read.DocxFile.r;
import static vn.solieu.read.DocxFile.styled;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Automatic numbers stand in the text as Word shows them. */
class DocxNumberingTest {
  private static List<String> texts(DocxFile file) {
    return file.report().lines().stream().map(Line::text).toList();
  }

  @Test
  void levelsCountAndRestartBelowAHigherOne() {
    String numbering =
        levels(
                level(0, "upperRoman", "%1.", ""),
                level(1, "decimal", "%2.", ""),
                level(2, "decimal", "%2.%3.", ""))
            + list(1, "");
    DocxFile file =
        DocxFile.body(
                listed(1, 0, r("A")),
                listed(1, 1, r("B")),
                listed(1, 2, r("C")),
                listed(1, 2, r("D")),
                listed(1, 1, r("E")),
                listed(1, 2, r("F")),
                listed(1, 0, r("G")),
                listed(1, 1, r("H")))
            .numbering(numbering);
    assertEquals(
        List.of("I. A", "1. B", "1.1. C", "1.2. D", "2. E", "2.1. F", "II. G", "1. H"),
        texts(file));
  }

  @Test
  void everyFormatLooksAsInWord() {
    assertEquals("iv", NumberFormats.format(4, "lowerRoman"));
    assertEquals("XLIX", NumberFormats.format(49, "upperRoman"));
    assertEquals("c", NumberFormats.format(3, "lowerLetter"));
    assertEquals("BB", NumberFormats.format(28, "upperLetter"));
    assertEquals("07", NumberFormats.format(7, "decimalZero"));
    assertEquals("12", NumberFormats.format(12, "decimalZero"));
    assertEquals("", NumberFormats.format(7, "none"));
    assertEquals("7", NumberFormats.format(7, "ordinal"));
  }

  @Test
  void bulletsArePrintableOrADash() {
    assertEquals("-", NumberFormats.bullet("\uF0B7", "Symbol"));
    assertEquals("-", NumberFormats.bullet("o", "Courier New"));
    assertEquals("-", NumberFormats.bullet("§", "Wingdings"));
    assertEquals("+", NumberFormats.bullet("+", ""));
    assertEquals("•", NumberFormats.bullet("•", "Arial"));
  }

  @Test
  void aBulletOfAPictureFontIsADashInTheText() {
    String font = "<w:rPr><w:rFonts w:ascii=\"Symbol\"/></w:rPr>";
    DocxFile file =
        DocxFile.body(listed(1, 0, r("chè 5 tấn")))
            .numbering(levels(level(0, "bullet", "\uF0B7", font)) + list(1, ""));
    assertEquals(List.of("- chè 5 tấn"), texts(file));
    assertEquals(Line.Form.LIST_ITEM, file.report().line(1).form());
  }

  @Test
  void aListWithAnOverrideStartsAnewAndOneWithoutGoesOn() {
    String restart = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>";
    DocxFile file =
        DocxFile.body(
                listed(1, 0, r("A")),
                listed(3, 0, r("B")),
                listed(2, 0, r("C")),
                listed(2, 0, r("D")))
            .numbering(
                levels(level(0, "decimal", "%1)", ""))
                    + list(1, "")
                    + list(2, restart)
                    + list(3, ""));
    assertEquals(List.of("1) A", "2) B", "5) C", "6) D"), texts(file));
  }

  @Test
  void aLevelMayNeverRestart() {
    String numbering =
        levels(
                level(0, "decimal", "%1.", ""),
                level(1, "lowerLetter", "%2)", "<w:lvlRestart w:val=\"0\"/>"))
            + list(1, "");
    DocxFile file =
        DocxFile.body(
                listed(1, 0, r("A")),
                listed(1, 1, r("B")),
                listed(1, 0, r("C")),
                listed(1, 1, r("D")))
            .numbering(numbering);
    assertEquals(List.of("1. A", "a) B", "2. C", "b) D"), texts(file));
  }

  @Test
  void anEmptyNumberedParagraphIsCountedButNoLine() {
    DocxFile file =
        DocxFile.body(listed(1, 0, r("A")), listed(1, 0), listed(1, 0, r("C")))
            .numbering(levels(level(0, "decimal", "%1.", "")) + list(1, ""));
    assertEquals(List.of("1. A", "3. C"), texts(file));
  }

  @Test
  void nothingBehindTheNumberMeansNoBlank() {
    DocxFile file =
        DocxFile.body(listed(1, 0, r(": mười")))
            .numbering(
                levels(level(0, "decimal", "Điều %1", "<w:suff w:val=\"nothing\"/>"))
                    + list(1, ""));
    assertEquals(List.of("Điều 1: mười"), texts(file));
  }

  @Test
  void aStyleBringsItsNumberAndItsLevelAndZeroTakesItAway() {
    String styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"u1\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr>"
            + "<w:numId w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"u2\"><w:name w:val=\"heading 2\"/>"
            + "<w:basedOn w:val=\"u1\"/><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style>";
    String numbering =
        levels(
                level(0, "upperRoman", "%1.", "<w:pStyle w:val=\"u1\"/>"),
                level(1, "decimal", "%1.%2.", "<w:isLgl/><w:pStyle w:val=\"u2\"/>"))
            + list(1, "");
    String without =
        "<w:p><w:pPr><w:pStyle w:val=\"u1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>"
            + r("Phụ lục")
            + "</w:p>";
    DocxFile file =
        DocxFile.body(styled("u1", r("Kinh tế")), p(r("Văn bản")), without)
            .styles(styles)
            .numbering(numbering);
    assertEquals(List.of("I. Kinh tế", "Văn bản", "Phụ lục"), texts(file));
    DocxFile legal =
        DocxFile.body(
                styled("u1", r("A")),
                styled("u2", r("B"))
                    .replace("</w:pPr>", "<w:numPr><w:ilvl w:val=\"1\"/></w:numPr></w:pPr>"))
            .styles(styles)
            .numbering(numbering);
    assertEquals(List.of("I. A", "1.1. B"), texts(legal));
  }

  @Test
  void aNumberingStyleLinksToItsLevels() {
    String numbering =
        levels("<w:numStyleLink w:val=\"Kieu\"/>")
            + "<w:abstractNum w:abstractNumId=\"7\">"
            + level(0, "decimalZero", "%1/", "")
            + "</w:abstractNum>"
            + list(1, "")
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/></w:num>";
    String styles =
        "<w:style w:type=\"numbering\" w:styleId=\"Kieu\"><w:pPr><w:numPr><w:numId w:val=\"2\"/>"
            + "</w:numPr></w:pPr></w:style>";
    assertEquals(
        List.of("01/ A"),
        texts(DocxFile.body(listed(1, 0, r("A"))).styles(styles).numbering(numbering)));
  }
}
