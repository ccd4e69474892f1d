package vn.solieu.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.solieu.series.Reports.build;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.domain.Base;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Quantity;
import vn.solieu.domain.Status;
import vn.solieu.domain.Unit;

/** Which series a figure is a value of. */
class MeasureTest {
  private static String keys(List<Series> series) {
    return series.stream()
        .map(s -> s.key().measure().code() + " " + s.key().frequency())
        .sorted()
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource({
    "retail-sales, 2023-10, ESTIMATE, level M",
    "retail-sales, 2023-Q3, ACTUAL, level Q",
    "retail-sales, 2023, ACTUAL, level A",
    "retail-sales, 2023-01/2023-10, ESTIMATE, 'cumulative M'",
    "retail-sales, 2023-01/2023-10-10, ACTUAL, 'cumulative M'",
    // what flows is counted as of a date since the year began
    "retail-sales, 2023-10-10, ACTUAL, cumulative M",
    "cooperatives, 2023-10-10, ACTUAL, level M",
    "retail-sales, 2023, PLAN, plan A",
    "retail-sales, 2023-11, FORECAST, ''",
    "retail-sales, 2016/2020, ACTUAL, ''"
  })
  void levels(String indicator, String period, Status status, String keys) {
    Reports report = Reports.on("2023-10-21");
    assertEquals(
        keys, keys(build(report.level(indicator, "12", Reports.BILLION, period, status, null))));
  }

  @ParameterizedTest
  @CsvSource({
    "retail-sales, GROWTH, 2023-10, 2023-09, growth-mom M",
    "retail-sales, GROWTH, 2023-10, 2022-10, growth-yoy M",
    "retail-sales, GROWTH, 2023-Q3, 2023-Q2, growth-mom Q",
    "retail-sales, GROWTH, 2023-Q3, 2022-Q3, growth-yoy Q",
    "retail-sales, GROWTH, 2023, 2022, growth-yoy A",
    "retail-sales, GROWTH, 2023-01/2023-10, 2022-01/2022-10, growth-cumulative-yoy M",
    // no measure of the contract
    "retail-sales, GROWTH, 2023-10, 2021-10, ''",
    "retail-sales, INDEX, 2023-10, 2023-09, index-mom M",
    "retail-sales, INDEX, 2023-10, 2022-10, index-yoy M",
    "cpi, INDEX, 2023-10, 2022-12, index-december M",
    "cpi, INDEX, 2023-01, 2022-12, 'index-december M, index-mom M'",
    "cpi, INDEX, 2023-10, 2019, ''",
    "iip, INDEX, 2023-01/2023-10, 2022-01/2022-10, index-cumulative-yoy M",
    // prices don't add up
    "cpi, INDEX, 2023-01/2023-10, 2022-01/2022-10, index-average-yoy M",
    // a stock as of the 10th against one at the year's end
    "cooperatives, GROWTH, 2023-10-10, 2023-09-30, growth-mom M"
  })
  void changes(String indicator, Kind kind, String period, String base, String keys) {
    Reports report = Reports.on("2023-10-21");
    assertEquals(keys, keys(build(report.change(indicator, kind, "102.1", period, base))));
  }

  @Test
  void whatIsNoSingleNumberIsNoObservation() {
    Reports report = Reports.on("2023-10-21");
    for (Kind kind : List.of(Kind.RATIO, Kind.RANK, Kind.CONTRIBUTION)) {
      report.add("iip", kind, Quantity.of("3", Unit.PERCENT), "2023-10", null, Status.ACTUAL, null);
    }
    assertEquals("", keys(build(report)));
  }

  @Test
  void thePlanSetterTellsSeriesApartAndTheYearDoesNot() {
    List<Series> series =
        build(
            Reports.on("2023-10-21")
                .completion("81.6", "2023-01/2023-10", "kế hoạch năm")
                .completion("85", "2023-01/2023-10", "kế hoạch tỉnh giao"),
            Reports.on("2023-09-21").completion("72.9", "2023-01/2023-09", "kế hoạch năm 2023"));
    assertEquals(
        List.of("kế hoạch", "kế hoạch tỉnh giao"),
        series.stream().map(s -> s.key().base()).toList());
    assertEquals(2, series.get(0).points().size());
  }

  @Test
  void aDifferenceKeepsWhatItIsAgainst() {
    Reports report = Reports.on("2023-10-21");
    for (String base : List.of("2023-09", "2022-10", "2019-10")) {
      report.change("cooperatives", Kind.DIFFERENCE, "5", "2023-10", base);
    }
    assertEquals(
        List.of("previous-period", "previous-year", "2019-10"),
        build(report).stream().map(s -> s.key().base()).toList());
  }

  @Test
  void issuersAndPricesTellSeriesApart() {
    String phrase = "giá trị sản xuất";
    Reports statistics = Reports.on("2023-10-29").by("Cục Thống kê");
    for (String prices : List.of(" (giá so sánh năm 2010)", ", giá hiện hành", "")) {
      statistics.level(phrase + prices, "1", Reports.BILLION, "2023", Status.ACTUAL, null);
    }
    List<Series> series =
        build(
            statistics,
            Reports.on("2023-10-21")
                .level(phrase, "1", Reports.BILLION, "2023", Status.ACTUAL, null));
    assertEquals(
        List.of("constant-2010", "current", "", ""),
        series.stream().map(s -> s.key().priceBase()).toList());
    assertEquals("ubnd tỉnh", series.get(3).key().issuer());
  }

  @Test
  void aShareNamesItsWhole() {
    Series series =
        build(
                Reports.on("2023-10-21")
                    .add(
                        "iip",
                        Kind.SHARE,
                        Quantity.of("35.2", Unit.PERCENT),
                        "2023-10",
                        new Base.OfWhole("tổng thu"),
                        Status.ACTUAL,
                        null))
            .get(0);
    assertEquals("tổng thu", series.key().base());
    assertEquals(Measure.SHARE, series.key().measure());
  }
}
