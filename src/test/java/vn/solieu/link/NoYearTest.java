package vn.solieu.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.solieu.domain.Figure;
import vn.solieu.read.ReportReader;
import vn.solieu.rules.RuleBook;

/**
 * A report that names no year is read all the same; its figures have no period, not an invented
 * one.
 */
class NoYearTest {
  private static List<Figure> figures(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Extractor(RuleBook.builtIn(), new ReportReader())
        .extract(new ReportReader().read(bytes, "a.txt", "a.txt").value().orElseThrow())
        .extraction()
        .figures();
  }

  @Test
  void tablesWithPlansAndComparisonsAreRead() {
    List<Figure> found =
        figures(
            "TT | Chỉ tiêu | ĐVT | Kế hoạch | Ước tháng | So KH (%) | So cùng kỳ (%)\n"
                + "1 | Thu ngân sách | tỷ đồng | 100 | 50 | 50 | 104\n"
                + "2 | Chi ngân sách | tỷ đồng | 120 | 60 | 50 | 103\n");
    assertEquals(8, found.size());
    found.forEach(figure -> assertNull(figure.period(), figure::quote));
  }

  @Test
  void plansAndEarlierTimesAreRead() {
    List<Figure> found =
        figures(
            "Tổng thu đạt 50 tỷ đồng, đạt 50% kế hoạch (100 tỷ đồng), tăng 5% (cùng kỳ đạt 48 tỷ đồng)."
                + " Phấn đấu giải ngân 100% kế hoạch vốn.");
    assertEquals(6, found.size());
    found.forEach(figure -> assertNull(figure.period(), figure::quote));
  }
}
