package vn.solieu.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.solieu.read.DocxFile.p;
import static vn.solieu.read.DocxFile.r;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What of a paragraph a reader sees. */
class DocxTextTest {
  private static final String BOX =
      "<w:txbxContent><w:p><w:r><w:t>Trong hộp</w:t></w:r></w:p></w:txbxContent>";

  private static List<String> texts(String... blocks) {
    return DocxFile.body(blocks).report().lines().stream().map(Line::text).toList();
  }

  @Test
  void runsMakeOneTextAndEmptyParagraphsAreNoLines() {
    assertEquals(
        List.of("Thu 2.850 tỷ", "Chi"),
        texts(p(r("Thu 2.8"), r("50 tỷ")), p(), p(r(" ")), p(r("Chi"))));
  }

  @Test
  void tabsAndBreaksBecomeOneBlank() {
    assertEquals(
        List.of("Số: 12 Hà Nội"),
        texts(
            p(
                "<w:r><w:tab/><w:t>Số:</w:t><w:tab/><w:tab/><w:t>12</w:t><w:br/><w:t>Hà Nội</w:t></w:r>")));
  }

  @Test
  void hyperlinksSmartTagsAndContentControlsAreRead() {
    String inside =
        "<w:hyperlink>"
            + r("một ")
            + "</w:hyperlink><w:smartTag>"
            + r("hai ")
            + "</w:smartTag><w:sdt><w:sdtPr/><w:sdtContent>"
            + r("ba")
            + "</w:sdtContent></w:sdt>";
    String control = "<w:sdt><w:sdtContent>" + p(r("khối")) + "</w:sdtContent></w:sdt>";
    assertEquals(List.of("một hai ba", "khối"), texts(p(inside), control));
  }

  @Test
  void aFieldShowsItsResultOnly() {
    String field =
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r>"
            + r("bỏ")
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + r("12,5")
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    String simple = "<w:fldSimple w:instr=\"PAGE\">" + r("7") + "</w:fldSimple>";
    assertEquals(List.of("tăng 12,5% trang 7"), texts(p(r("tăng "), field, r("% trang "), simple)));
  }

  @Test
  void aFieldWithoutResultDoesNotEatTheNextParagraph() {
    String broken = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    assertEquals(List.of("Thu", "Chi"), texts(p(r("Thu"), broken), p(r("Chi"))));
  }

  @Test
  void trackedChangesReadAsAccepted() {
    String changed =
        "<w:del><w:r><w:delText>82%</w:delText></w:r></w:del><w:ins>"
            + r("83%")
            + "</w:ins>"
            + "<w:moveFrom>"
            + r(" cũ")
            + "</w:moveFrom><w:moveTo>"
            + r(" mới")
            + "</w:moveTo>";
    assertEquals(List.of("đạt 83% mới"), texts(p(r("đạt "), changed)));
  }

  @Test
  void aDeletedParagraphEndJoinsTwoParagraphs() {
    String first =
        "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>" + r("đạt 83% ") + "</w:p>";
    assertEquals(List.of("đạt 83% kế hoạch"), texts(first, p(r("kế hoạch"))));
  }

  @Test
  void hiddenTextIsNotRead() {
    String hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>";
    String shown = "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>hiện</w:t></w:r>";
    assertEquals(List.of("hiện"), texts(p(hidden, shown)));
  }

  @Test
  void hyphensAreReadAsTheyLook() {
    String hyphens =
        "<w:r><w:t>kinh</w:t><w:softHyphen/><w:t> t\u00ADế</w:t><w:noBreakHyphen/><w:t>xã hội</w:t></w:r>";
    assertEquals(List.of("kinh tế-xã hội"), texts(p(hyphens)));
  }

  @Test
  void decomposedLettersAreComposed() {
    assertEquals(List.of("tỷ đồng"), texts(p(r("ty\u0309 đo\u0302\u0300ng"))));
  }

  @Test
  void aTextBoxComesOnceBehindItsParagraph() {
    String twice =
        "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>"
            + BOX
            + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
            + BOX
            + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    String old =
        "<w:r><w:pict><v:shape><v:textbox>" + BOX + "</v:textbox></v:shape></w:pict></w:r>";
    assertEquals(List.of("Ngoài", "Trong hộp", "Sau"), texts(p(r("Ngoài"), twice), p(r("Sau"))));
    assertEquals(List.of("Ngoài", "Trong hộp"), texts(p(old, r("Ngoài"))));
  }

  @Test
  void aFormulaGivesItsDigits() {
    assertEquals(
        List.of("x2"),
        texts(p("<m:oMath><m:r><m:t>x</m:t></m:r><m:r><m:t>2</m:t></m:r></m:oMath>")));
  }

  @Test
  void anEntityFromOutsideIsRefused() {
    byte[] hostile =
        DocxFile.body(p(r("x")))
            .raw("styles", "<!DOCTYPE w [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w>&e;</w>")
            .bytes();
    Parsed<Report> parsed = new ReportReader().read(hostile, "a.docx", "a.docx");
    assertTrue(parsed.value().isEmpty());
    assertEquals("truncated", parsed.problems().get(0).code());
  }
}
