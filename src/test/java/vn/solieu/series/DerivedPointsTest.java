package vn.solieu.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.solieu.series.Reports.build;
import static vn.solieu.series.Reports.only;
import static vn.solieu.series.Reports.shown;

import org.junit.jupiter.api.Test;
import vn.solieu.domain.Period;
import vn.solieu.domain.Qualifier;
import vn.solieu.domain.Status;
import vn.solieu.domain.Unit;

/** Months from cumulatives and cumulatives from months, and when not. */
class DerivedPointsTest {
  private final Reports september = Reports.on("2023-09-21").sales("3534.3", "2023-01/2023-09");
  private final Reports october = Reports.on("2023-10-21").sales("3955.6", "2023-01/2023-10");

  @Test
  void aMonthIsTheDifferenceOfCumulatives() {
    Series months = only(Measure.LEVEL, build(september, october));
    assertEquals("2023-10*=421.3", shown(months));
    Observation derived = months.points().get(Period.month(2023, 10)).shown();
    assertEquals("3955.6 \u2212 3534.3", derived.quote());
    assertEquals("2023-10-21", derived.vintage().published().toString());
    assertEquals(ObservationStatus.E, derived.status());
    assertEquals(0, derived.line());
  }

  @Test
  void whatIsPrintedIsNotDerived() {
    october.sales("421", "2023-10");
    assertEquals("2023-10=421", shown(only(Measure.LEVEL, build(september, october))));
  }

  @Test
  void aLaterRestatementIsNoOperandOfAnEarlierReport() {
    Reports november = Reports.on("2023-11-21").sales("3600", "2023-01/2023-09");
    assertEquals("2023-10*=421.3", shown(only(Measure.LEVEL, build(september, october, november))));
  }

  @Test
  void aFlowDoesNotRunBackwards() {
    Reports restated = Reports.on("2023-10-21").sales("3500", "2023-01/2023-10");
    assertTrue(
        build(september, restated).stream().noneMatch(s -> s.key().measure() == Measure.LEVEL));
  }

  @Test
  void unlikeCutOffsLooseWordsAndConflictsMakeNothing() {
    Reports toDate = Reports.on("2023-10-21").sales("3955.6", "2023-01/2023-10-15");
    Reports loose =
        Reports.on("2023-10-21")
            .level(
                "retail-sales",
                "3955.6",
                Reports.BILLION,
                "2023-01/2023-10",
                Status.ESTIMATE,
                Qualifier.ABOUT);
    Reports torn =
        Reports.on("2023-10-21")
            .sales("3955.6", "2023-01/2023-10")
            .sales("3956.9", "2023-01/2023-10");
    for (Reports report : new Reports[] {toDate, loose, torn}) {
      assertTrue(
          build(september, report).stream().noneMatch(s -> s.key().measure() == Measure.LEVEL));
    }
  }

  @Test
  void whatIsNoFlowIsNotDerived() {
    Unit people = Unit.counted("người");
    Reports report =
        Reports.on("2023-10-21")
            .level("một chỉ tiêu lạ", "14", people, "2023-01/2023-10", Status.ACTUAL, null)
            .level("một chỉ tiêu lạ", "11", people, "2023-01/2023-09", Status.ACTUAL, null);
    assertEquals(1, build(report).size());
  }

  @Test
  void aCumulativeIsTheOneBeforeAndTheMonth() {
    Reports report = Reports.on("2023-10-21").sales("421.3", "2023-10");
    Series cumulative = only(Measure.CUMULATIVE, build(september, report));
    assertEquals("2023-01/2023-09=3534.3 2023-01/2023-10*=3955.6", shown(cumulative));
  }

  @Test
  void aCumulativeIsAllMonthsOrNothing() {
    Reports report =
        Reports.on("2023-05-21")
            .sales("10", "2023-01")
            .sales("20.5", "2023-02")
            .sales("30", "2023-04");
    Series cumulative = only(Measure.CUMULATIVE, build(report));
    assertEquals("2023-01/2023-02*=30.5", shown(cumulative));
    assertFalse(
        only(Measure.LEVEL, build(report)).points().containsKey(Period.month(2023, 3)),
        "a gap stays a gap");
  }
}
