package vn.solieu.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.solieu.read.DocxFile.level;
import static vn.solieu.read.DocxFile.levels;
import static vn.solieu.read.DocxFile.list;
import static vn.solieu.read.DocxFile.listed;
import static vn.solieu.read.DocxFile.p;
import static vn.solieu.read.DocxFile.r;
import static vn.solieu.read.DocxFile.styled;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

/** Headings, tables and notes of a Word document. */
class DocxStructureTest {
  private static String mark(String id) {
    return "<w:r><w:footnoteReference w:id=\"" + id + "\"/></w:r>";
  }

  private static String note(String kind, String id, String... paragraphs) {
    return "<w:"
        + kind
        + " w:id=\""
        + id
        + "\">"
        + String.join("", paragraphs)
        + "</w:"
        + kind
        + ">";
  }

  private static String tc(String properties, String... blocks) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + String.join("", blocks) + "</w:tc>";
  }

  private static String tr(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  private static String tbl(String... rows) {
    return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
  }

  private static List<String> texts(Report report) {
    return report.lines().stream().map(Line::text).toList();
  }

  @Test
  void headingsAreFoundThroughOutlineLevelsBaseStylesAndNames() {
    String styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:name w:val=\"Kiểu riêng\"/><w:basedOn w:val=\"b\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"b\"><w:name w:val=\"Gốc\"/><w:pPr>"
            + "<w:outlineLvl w:val=\"1\"/></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"c\"><w:name w:val=\"Đầu đề 1\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"d\"><w:name w:val=\"TOC Heading\"/><w:basedOn w:val=\"c\"/>"
            + "<w:pPr><w:outlineLvl w:val=\"9\"/></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"e\"><w:name w:val=\"x\"/><w:basedOn w:val=\"f\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"f\"><w:name w:val=\"y\"/><w:basedOn w:val=\"e\"/></w:style>";
    Report report =
        DocxFile.body(
                styled("c", r("Kinh tế")),
                styled("a", r("Thương mại")),
                p(r("Doanh thu đạt 5 tỷ đồng.")),
                styled("Heading1", r("Xã hội")),
                styled("d", r("mục lục của tài liệu.")),
                styled("e", r("vòng tròn các kiểu.")))
            .styles(styles)
            .report();
    assertEquals(
        List.of(true, true, false, true, false, false),
        report.outline().entries().stream().map(Outline.Entry::heading).toList());
    assertEquals(Line.Form.HEADING, report.line(2).form());
    assertEquals(1, report.outline().of(2).parent());
    assertEquals(2, report.outline().of(3).parent());
    assertEquals(0, report.outline().of(4).parent());
  }

  @Test
  void aFootnoteFollowsItsParagraphAndItsMarkLeavesNoCharacter() {
    Report report =
        DocxFile.body(p(r("29 hồ sơ"), mark("2"), r(" đã giải quyết")), p(r("Sau")))
            .footnotes(
                note(
                    "footnote",
                    "2",
                    p("<w:r><w:footnoteRef/></w:r>", r(" Gồm 13 hồ sơ")),
                    p(r("và 16 hồ sơ"))))
            .report();
    assertEquals(
        List.of("29 hồ sơ đã giải quyết", "Gồm 13 hồ sơ", "và 16 hồ sơ", "Sau"), texts(report));
    assertEquals(Line.Form.FOOTNOTE, report.line(2).form());
    assertEquals(List.of(new Note(2, 0, 12, 1, 8), new Note(3, 0, 11, 1, 8)), report.notes());
    assertEquals(1, report.outline().of(2).parent());
  }

  @Test
  void theMarksPlaceCountsInTheTextAsRead() {
    Report report =
        DocxFile.body(listed(1, 0, r("  ty\u0309"), mark("1"), r(" đồng")))
            .numbering(levels(level(0, "decimal", "%1.", "")) + list(1, ""))
            .footnotes(note("footnote", "1", p(r("giá 2010"))))
            .report();
    assertEquals("1. tỷ đồng", report.line(1).text());
    assertEquals(5, report.notes().get(0).anchorOffset());
  }

  @Test
  void endnotesAndMarksOfOnesOwnAreNotesToo() {
    String reference =
        "<w:r><w:endnoteReference w:customMarkFollows=\"1\" w:id=\"1\"/><w:t>*</w:t></w:r>";
    Report report =
        DocxFile.body(p(r("Thu"), reference))
            .endnotes(note("endnote", "1", p(r("sơ bộ"))))
            .report();
    assertEquals(List.of("Thu", "sơ bộ"), texts(report));
    assertEquals(3, report.notes().get(0).anchorOffset());
  }

  @Test
  void spansAreKeptAndTheRowIsALine() {
    Report report =
        DocxFile.body(
                p(r("Biểu 1")),
                tbl(
                    tr(
                        tc("<w:vMerge w:val=\"restart\"/>", p(r("Chỉ tiêu"))),
                        tc("<w:gridSpan w:val=\"2\"/>", p(r("Năm")))),
                    tr(tc("<w:vMerge/>", p(r("bỏ"))), tc("", p(r("KH"))), tc("", p(r("TH")))),
                    tr(tc("", p(r("Thu")), p(r("nội địa"))), tc("", p()), tc("", p(r("85.408"))))))
            .report();
    assertEquals(
        List.of("Biểu 1", "Chỉ tiêu | Năm", " | KH | TH", "Thu nội địa |  | 85.408"),
        texts(report));
    assertEquals(List.of(new Table(1, 2, 4, 3)), report.tables());
    assertEquals(new Line.Cell(0, 8, 1, 1, 1, 2), report.line(2).cells().get(0));
    assertEquals(new Line.Cell(11, 14, 1, 2, 2, 1), report.line(2).cells().get(1));
    assertEquals(new Line.Cell(0, 0, 2, 1, 1, 0), report.line(3).cells().get(0));
    assertEquals("85.408", report.line(4).cells().get(2).in(report.line(4)));
    assertEquals("", report.line(4).cells().get(1).in(report.line(4)));
  }

  @Test
  void aCellHoldsNestedTablesNumbersAndNotes() {
    String nested = tbl(tr(tc("", p(r("trong"))), tc("", p(r("nữa")))));
    Report report =
        DocxFile.body(
                tbl(
                    tr(tc("", listed(1, 0)), tc("", p(r("ngoài"), mark("1")), nested)),
                    tr(tc("", listed(1, 0)), tc("", p(r("x"))))))
            .numbering(levels(level(0, "decimal", "%1", "")) + list(1, ""))
            .footnotes(note("footnote", "1", p(r("ghi chú"))))
            .report();
    assertEquals(List.of("1 | ngoài trong nữa", "ghi chú", "2 | x"), texts(report));
    assertEquals(List.of(new Note(2, 0, 7, 1, 9)), report.notes());
    assertEquals(List.of(new Table(1, 1, 3, 2)), report.tables());
    assertEquals(2, report.line(3).cells().get(0).row());
  }

  @Test
  void deletedRowsAreGoneAndRowsInContentControlsStay() {
    String deleted = "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + tc("", p(r("cũ"))) + "</w:tr>";
    String control = "<w:sdt><w:sdtContent>" + tr(tc("", p(r("mới")))) + "</w:sdtContent></w:sdt>";
    assertEquals(List.of("mới"), texts(DocxFile.body(tbl(deleted, control)).report()));
  }

  @Test
  void aDocumentMadeByPoiIsRead() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("Thu 85.408 triệu đồng");
      XWPFTable table = document.createTable(1, 2);
      table.getRow(0).getCell(0).setText("Chè");
      table.getRow(0).getCell(1).setText("554,69");
      document.write(out);
    }
    Parsed<Report> parsed = new ReportReader().read(out.toByteArray(), "a.docx", "a.docx");
    assertTrue(parsed.problems().isEmpty());
    assertEquals(
        List.of("Thu 85.408 triệu đồng", "Chè | 554,69"), texts(parsed.value().orElseThrow()));
  }

  @Test
  void aCellsTextBoxFollowsItsRowAndMovedTextStandsWhereItWent() {
    String box =
        "<w:r><w:drawing><wps:txbx><w:txbxContent>"
            + p(r("trong hộp"))
            + "</w:txbxContent></wps:txbx></w:drawing></w:r>";
    String gone =
        "<w:p><w:pPr><w:rPr><w:moveFrom w:id=\"1\"/></w:rPr></w:pPr><w:moveFrom>"
            + r("dời đi")
            + "</w:moveFrom></w:p>";
    String come = p("<w:moveTo>" + r("dời đến") + "</w:moveTo>");
    Report report =
        DocxFile.body(tbl(tr(tc("", p(r("a"), box)), tc("", p(r("b"))))), gone, p(r("sau")), come)
            .report();
    assertEquals(List.of("a | b", "trong hộp", "sau", "dời đến"), texts(report));
  }

  @Test
  void anEndnoteInACellAndATableInANoteAreRead() {
    String mark = "<w:r><w:endnoteReference w:id=\"3\"/></w:r>";
    Report report =
        DocxFile.body(tbl(tr(tc("", p(r("Thu"), mark)), tc("", p(r("5"))))))
            .endnotes(
                note("endnote", "3", p(r("gồm")), tbl(tr(tc("", p(r("x"))), tc("", p(r("2")))))))
            .report();
    assertEquals(List.of("Thu | 5", "gồm", "x", "2"), texts(report));
    assertEquals(3, report.notes().size());
    assertEquals(3, report.notes().get(0).anchorOffset());
  }
}
