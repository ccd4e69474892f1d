package vn.solieu.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.solieu.domain.ReportInfo;
import vn.solieu.domain.Unit;
import vn.solieu.rules.Messages;
import vn.solieu.series.Frequency;
import vn.solieu.series.Measure;
import vn.solieu.series.Series;
import vn.solieu.series.SeriesKey;

class RowNamesTest {
  private static ReportInfo report(String place, String issuer) {
    return new ReportInfo(
        "a", "h", "t", null, null, issuer, place, place, null, null, null, List.of());
  }

  private static String name(String place, String issuer, ReportInfo... reports) {
    SeriesKey key =
        new SeriesKey("\"thu\"", place, Measure.LEVEL, "", "", issuer, Frequency.M, "ha");
    Series series = new Series(key, "thu", Unit.counted("ha"), new TreeMap<>());
    Names names = new Names(id -> id, id -> id);
    return new RowNames(Messages.in("vi"), List.of(reports), names).of(series);
  }

  @Test
  void reportsOfOnePlaceNeedNotNameIt() {
    assertEquals("Thu", name("a", "ubnd a", report("a", "UBND A")));
  }

  @Test
  void eachPlaceHasItsIssuerThatNeedNotBeNamed() {
    ReportInfo[] reports = {report("a", "UBND A"), report("b", "UBND B")};
    assertEquals("Thu (a)", name("a", "ubnd a", reports));
    assertEquals("Thu (b)", name("b", "ubnd b", reports));
  }

  @Test
  void anIssuerIsNamedAsPrintedWhereAnotherMightSayTheSame() {
    ReportInfo[] reports = {report("a", "UBND A"), report("b", "UBND B")};
    assertEquals("Thu (vn) [UBND A]", name("vn", "ubnd a", reports));
    assertEquals("Thu (b) [UBND A]", name("b", "ubnd a", reports));
    ReportInfo[] two = {report("a", "UBND A"), report("a", "Cục Thống kê A")};
    assertEquals("Thu [UBND A]", name("a", "ubnd a", two));
  }
}
