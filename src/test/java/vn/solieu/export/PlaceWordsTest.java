package vn.solieu.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import vn.solieu.domain.Period;
import vn.solieu.domain.Source;
import vn.solieu.read.Report;
import vn.solieu.rules.Messages;

class PlaceWordsTest {
  private static final Messages VI = Messages.in("vi");
  private final PlaceWords words = new PlaceWords(VI);
  private final Report report =
      Samples.of("a.docx")
          .paragraph("Mở đầu")
          .heading("I", "I. Kinh tế")
          .heading("I > 1", "1. Thương mại")
          .heading("I > 1 > 1.4", "1.4. Tài chính")
          .paragraph("Thu đạt 5 tỷ đồng")
          .table("Thu | 5")
          .paragraph("Chi đạt 4 tỷ đồng")
          .report();

  private String at(int line) {
    return words.of(report, new Source.TextSpan(line, 0, 1, 0));
  }

  @Test
  void saysSectionAndParagraph() {
    assertEquals("đoạn 1", at(1));
    assertEquals("mục I, tiêu đề", at(2));
    assertEquals("mục I.1.4, đoạn 1", at(5));
    assertEquals("mục I.1.4, đoạn 2", at(7));
  }

  @Test
  void saysCellsAndPages() {
    assertEquals(
        "bảng 1, dòng 3, cột 4", words.of(report, new Source.TableCell(6, 0, 1, 0, 1, 3, 4)));
    assertEquals(
        "trang tính Biểu 1, ô B9",
        words.of(report, new Source.SheetCell(6, 0, 1, "Biểu 1 ", "B9", null)));
    assertEquals("mục I.1.4, đoạn 1 (trang 3)", words.of(report, new Source.TextSpan(5, 0, 1, 3)));
  }

  @Test
  void wordsOfAPathStayApart() {
    assertEquals("Phần thứ nhất > 1", PlaceWords.section("Phần thứ nhất > 1"));
  }

  @Test
  void saysPeriods() {
    PeriodWords periods = new PeriodWords(VI);
    assertEquals("tháng 10/2022", periods.of(Period.parse("2022-10")));
    assertEquals("10 tháng năm 2022", periods.of(Period.parse("2022-01/2022-10")));
    assertEquals("quý III/2022", periods.of(Period.parse("2022-Q3")));
    assertEquals("ngày 10/10/2022", periods.of(Period.parse("2022-10-10")));
    assertEquals("từ đầu năm đến ngày 10/10/2022", periods.of(Period.parse("2022-01/2022-10-10")));
  }
}
