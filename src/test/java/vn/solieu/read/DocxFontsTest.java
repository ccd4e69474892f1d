package vn.solieu.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.solieu.read.DocxFile.p;
import static vn.solieu.read.DocxFile.r;
import static vn.solieu.read.DocxFile.styled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.solieu.read.legacy.Encoding;
import vn.solieu.read.legacy.LegacyWriter;

/** A Word document typed in fonts older than Unicode reads as Unicode. */
class DocxFontsTest {
  private static String in(String font, String text) {
    return "<w:r><w:rPr>"
        + fonts(font)
        + "</w:rPr><w:t xml:space=\"preserve\">"
        + text
        + "</w:t></w:r>";
  }

  private static String fonts(String font) {
    return "<w:rFonts w:ascii=\"" + font + "\" w:hAnsi=\"" + font + "\"/>";
  }

  private static String style(String id, String more, String font) {
    return "<w:style w:type=\"paragraph\" w:styleId=\""
        + id
        + "\""
        + more
        + "<w:rPr>"
        + font
        + "</w:rPr></w:style>";
  }

  private static List<String> texts(Report report) {
    return report.lines().stream().map(Line::text).toList();
  }

  @Test
  void aRunsFontTellsItsEncoding() {
    Report report =
        DocxFile.body(
                p(in(".VnTimeH", "tØnh s¬n khª"), in(".VnTime", ": thu h\u00adng 5 tÊn")),
                p(in("VNI-Times", "saûn löôïng luùa"), in("Arial", " đạt 5 tấn")))
            .report();
    assertEquals(List.of("TỈNH SƠN KHÊ: thu hưng 5 tấn", "sản lượng lúa đạt 5 tấn"), texts(report));
  }

  @Test
  void aStylesFontCountsWhereTheRunHasNone() {
    String styles =
        "<w:docDefaults><w:rPrDefault><w:rPr>"
            + fonts("VNI-Times")
            + "</w:rPr></w:rPrDefault></w:docDefaults>"
            + style("Old", ">", fonts(".VnTime"))
            + style("Child", "><w:basedOn w:val=\"Old\"/>", "")
            + style("New", ">", fonts("Arial"));
    Report report =
        DocxFile.body(
                styled("Child", r("thái mïa n¨m")),
                styled("New", r("thái ăn")),
                p(r("naêm nay"), in("Arial", " mới")))
            .styles(styles)
            .report();
    assertEquals(List.of("thỏi mùa năm", "thái ăn", "năm nay mới"), texts(report));
  }

  @Test
  void aThemesFontCounts() {
    String theme =
        "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
            + "<a:themeElements><a:fontScheme name=\"x\">"
            + "<a:majorFont><a:latin typeface=\"Arial\"/></a:majorFont>"
            + "<a:minorFont><a:latin typeface=\".VnTime\"/></a:minorFont>"
            + "</a:fontScheme></a:themeElements></a:theme>";
    String run =
        "<w:r><w:rPr><w:rFonts w:hAnsi=\"Arial\" w:hAnsiTheme=\"minorHAnsi\"/></w:rPr>"
            + "<w:t>thái</w:t></w:r>";
    Report report = DocxFile.body(p(run)).raw("theme", theme).report();
    assertEquals(List.of("thỏi"), texts(report));
  }

  @Test
  void notesKeepTheirPlaceInDecodedText() {
    String mark = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>";
    Report report =
        DocxFile.body(p(in("VNI-Times", "naêm bảy ñaït"), mark, in("VNI-Times", " 5 taán")))
            .footnotes("<w:footnote w:id=\"2\">" + p(in(".VnTime", "chó thÝch")) + "</w:footnote>")
            .report();
    assertEquals(List.of("năm bảy đạt 5 tấn", "chú thích"), texts(report));
    assertEquals(new Note(2, 0, 9, 1, "năm bảy đạt".length()), report.notes().get(0));
  }

  @Test
  void corpusReportsTypedInOldFontsReadTheSame() throws IOException {
    List<String> lines = new ArrayList<>();
    try (var files = Files.list(Path.of("corpus"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".docx")).sorted().toList()) {
        Report report = new ReportReader().read(file, file.toString()).value().orElseThrow();
        report.lines().stream().map(Line::text).filter(t -> !t.isBlank()).forEach(lines::add);
      }
    }
    for (Encoding encoding : List.of(Encoding.TCVN3, Encoding.VNI)) {
      List<String> own = new ArrayList<>();
      List<String> blocks = new ArrayList<>();
      for (String line : lines) {
        String text = LegacyWriter.writable(line, encoding).strip();
        own.add(text);
        StringBuilder runs = new StringBuilder();
        LegacyWriter.runs(text, encoding)
            .forEach(run -> runs.append(in(run.font(), escaped(run.text()))));
        blocks.add(p(runs.toString()));
      }
      assertEquals(own, texts(DocxFile.body(blocks.toArray(String[]::new)).report()));
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
