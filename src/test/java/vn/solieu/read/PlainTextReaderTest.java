package vn.solieu.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A text file keeps its physical lines. */
class PlainTextReaderTest {
  static Report report(String text) {
    Parsed<Report> parsed =
        new ReportReader().read(text.getBytes(StandardCharsets.UTF_8), "a.txt", "a.txt");
    assertTrue(parsed.problems().isEmpty(), () -> parsed.problems().toString());
    return parsed.value().orElseThrow();
  }

  private static List<String> texts(Report report) {
    return report.lines().stream().map(Line::text).toList();
  }

  @Test
  void lineNumbersAreThoseOfTheFileWhateverEndsALine() {
    Report report = report("\uFEFFmột\r\nhai\n\nbốn\rnăm\n");
    assertEquals(List.of("một", "hai", "", "bốn", "năm"), texts(report));
    assertEquals(Line.Form.BLANK, report.line(3).form());
    assertEquals(5, report.line(5).number());
  }

  @Test
  void lettersAreComposedAndBlanksKept() {
    assertEquals("  ước đạt", report("  ươ\u0301c đa\u0323t").line(1).text());
  }

  @Test
  void theContentHashIsThatOfTheBytes() {
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        report("abc").contentHash());
  }

  @Test
  void neighbouringRowsMakeATableAndALoneBarDoesNot() {
    Report report = report("Thu | chi\nmột câu.\nChỉ tiêu | Năm\nThu | 5 | 6\nChi | | 8\nhết.");
    assertEquals(List.of(new Table(1, 3, 5, 3)), report.tables());
    assertEquals(Line.Form.PARAGRAPH, report.line(1).form());
    assertEquals(Line.Form.TABLE_ROW, report.line(3).form());
    Line last = report.line(5);
    assertEquals(
        List.of("Chi", "", "8"), last.cells().stream().map(cell -> cell.in(last)).toList());
    assertEquals(3, last.cells().get(2).row());
    assertEquals(3, last.cells().get(2).column());
  }

  @Test
  void twoTablesOfDifferentWidthStayTwo() {
    Report report = report("a | b\nc | d\n1 | 2 | 3\n4 | 5 | 6");
    assertEquals(List.of(new Table(1, 1, 2, 2), new Table(2, 3, 4, 3)), report.tables());
  }

  @Test
  void aNotesBodyIsFoundWithItsMark() {
    String line = "đã giải quyết 29 hồ sơ ([footnoteRef:1]). Hết. [1: Gồm [cả] 13 hồ sơ;] Sau.";
    Report report = report(line);
    Note note = report.notes().get(0);
    assertEquals("Gồm [cả] 13 hồ sơ;", line.substring(note.start(), note.end()));
    assertEquals(line.indexOf("[footnoteRef"), note.anchorOffset());
    assertEquals(line, report.line(1).text());
  }

  @Test
  void aMarkMayStandOnAnEarlierLineAndABodyWithoutOneAnchorsItself() {
    Report report = report("một[footnoteRef:1]\nhai\n[1: chú thích]\n[2: lẻ loi]\n[3: không đóng");
    assertEquals(List.of(new Note(3, 4, 13, 1, 3), new Note(4, 4, 10, 4, 0)), report.notes());
  }
}
