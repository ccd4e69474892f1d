package vn.solieu.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.solieu.series.Reports.BILLION;
import static vn.solieu.series.Reports.MILLION;
import static vn.solieu.series.Reports.build;
import static vn.solieu.series.Reports.only;
import static vn.solieu.series.Reports.shown;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.Period;
import vn.solieu.domain.Qualifier;
import vn.solieu.domain.Status;
import vn.solieu.domain.Unit;

/** What was printed when, and what counts. */
class VintageTest {
  private final Reports september =
      Reports.on("2023-09-21").sales("412.7", "2023-09").sales("405.2", "2023-08");
  private final Reports october =
      Reports.on("2023-10-21")
          .sales("421.3", "2023-10")
          .level("retail-sales", "413.5", BILLION, "2023-09", Status.ACTUAL, null);

  private static List<String> values(Series series, String slot) {
    return series.points().get(Period.parse(slot)).observations().stream()
        .map(o -> o.value().toPlainString())
        .toList();
  }

  @Test
  void theLatestVintageCountsAndTheOthersAreKept() {
    Series series = only(Measure.LEVEL, build(october, september));
    assertEquals("2023-08=405.2 2023-09=413.5 2023-10=421.3", shown(series));
    assertEquals(List.of("412.7", "413.5"), values(series, "2023-09"));
    Point point = series.points().get(Period.parse("2023-09"));
    assertEquals(ObservationStatus.A, point.shown().status());
    assertEquals(ObservationStatus.E, point.observations().get(0).status());
    assertEquals("2023-10-21", point.shown().vintage().published().toString());
  }

  @Test
  void asOfADayLaterReportsAreUnknown() {
    Series series = only(Measure.LEVEL, build("2023-10-20", october, september));
    assertEquals("2023-08=405.2 2023-09=412.7", shown(series));
  }

  @Test
  void theSameFactInOneReportCountsOnce() {
    Reports report =
        Reports.on("2023-09-21")
            .sales("413", "2023-09")
            .sales("412.7", "2023-09")
            .level("retail-sales", "412700", MILLION, "2023-09", Status.ESTIMATE, null)
            .level("retail-sales", "412", BILLION, "2023-09", Status.ESTIMATE, Qualifier.OVER);
    Series series = only(Measure.LEVEL, build(report));
    assertEquals("2023-09=412.7", shown(series));
    // "over 412" may be a rounding of it or not: it isn't within half of its last place
    assertEquals(List.of("412.7", "412"), values(series, "2023-09"));
  }

  @Test
  void whatContradictsItselfInOneReportStaysVisible() {
    Reports report =
        Reports.on("2023-09-21")
            .sales("369.9", "2023-09")
            .sales("366.9", "2023-09")
            .sales("366.9", "2023-09");
    Point point = only(Measure.LEVEL, build(report)).points().get(Period.parse("2023-09"));
    assertEquals("366.9", point.shown().value().toPlainString());
    assertEquals(1, point.conflicts().size());
    assertEquals("369.9", point.conflicts().get(0).value().toPlainString());
  }

  @Test
  void copiesOfOneReportAreOneVintage() {
    SeriesSource source = september.source();
    List<Series> series =
        new SeriesBuilder(Reports.CATALOGUE).build(List.of(source, source), SeriesQuery.ALL);
    assertEquals(List.of("412.7"), values(only(Measure.LEVEL, series), "2023-09"));
  }

  @Test
  void unitsAreConvertedExactly() {
    Reports million =
        Reports.on("2023-07-21")
            .level("retail-sales", "398650.5", MILLION, "2023-07", Status.ACTUAL, null);
    Series series = only(Measure.LEVEL, build(million, september, october));
    assertEquals("tỷ đồng", series.key().unit());
    assertEquals("398.6505", shown(series).split("[= ]")[1]);
    assertEquals("398650.5", series.points().firstEntry().getValue().shown().quote());
  }

  @Test
  void aLongerNounOfACountIsNoOtherUnit() {
    Unit visits = new Unit("lượt", Dimension.COUNT, BigDecimal.ONE, "lượt");
    Unit visitors =
        new Unit("nghìn lượt khách", Dimension.COUNT, new BigDecimal("1000"), "lượt khách");
    Reports report =
        Reports.on("2023-09-21")
            .level("visitors", "46300", visits, "2023-09", Status.ACTUAL, null)
            .level("visitors", "48.65", visitors, "2023-08", Status.ACTUAL, null);
    assertEquals("2023-08=48650 2023-09=46300", shown(only(Measure.LEVEL, build(report))));
  }

  @Test
  void whatCantBeConvertedMakesItsOwnSeries() {
    Reports report =
        Reports.on("2023-09-21")
            .sales("412.7", "2023-09")
            .level("retail-sales", "3", Unit.counted("hộ"), "2023-09", Status.ACTUAL, null);
    assertEquals(
        Set.of("tỷ đồng", "hộ"),
        Set.copyOf(build(report).stream().map(s -> s.key().unit()).toList()));
  }

  @Test
  void aStockCountsForItsMonthByItsLatestDate() {
    Unit unit = Unit.counted("hợp tác xã");
    Reports report =
        Reports.on("2023-10-21")
            .level("cooperatives", "27", unit, "2023-10-15", Status.ACTUAL, null)
            .level("cooperatives", "25", unit, "2023-09-30", Status.ACTUAL, null);
    Reports later =
        Reports.on("2023-11-21")
            .level("cooperatives", "26", unit, "2023-10-01", Status.ACTUAL, null);
    Series series = only(Measure.LEVEL, build(report, later));
    assertEquals("2023-09=25 2023-10=27", shown(series));
    Point point = series.points().get(Period.month(2023, 10));
    assertEquals("2023-10-15", point.shown().period().toString());
    assertEquals(List.of(), point.conflicts());
  }

  @Test
  void anUnknownIssuerIsThePlacesOnlyOne() {
    List<Series> series = build(september, october.by(null));
    assertEquals("ubnd tỉnh", only(Measure.LEVEL, series).key().issuer());
    assertEquals(2, build(september, october.by("Cục Thống kê")).size());
  }

  @Test
  void aQueryNarrows() {
    List<SeriesSource> sources = List.of(september.source(), october.source());
    SeriesBuilder builder = new SeriesBuilder(Reports.CATALOGUE);
    Map<String, Integer> counts = Map.of("lai-chau", 1, "dien-bien", 0);
    counts.forEach(
        (place, count) ->
            assertEquals(
                count,
                builder
                    .build(
                        sources,
                        new SeriesQuery(
                            Set.of("retail-sales"), place, Measure.LEVEL, Frequency.M, null))
                    .size()));
    assertEquals(
        0, builder.build(sources, new SeriesQuery(Set.of("cpi"), null, null, null, null)).size());
  }
}
