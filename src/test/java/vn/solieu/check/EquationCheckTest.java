package vn.solieu.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.solieu.domain.Base;
import vn.solieu.domain.Extraction;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Finding;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Period;
import vn.solieu.domain.Quantity;
import vn.solieu.domain.Severity;
import vn.solieu.domain.Source;
import vn.solieu.domain.Status;
import vn.solieu.domain.Subject;
import vn.solieu.domain.Unit;
import vn.solieu.domain.Verdict;

/** Percentages and differences against the levels that they are computed from. */
class EquationCheckTest {
  private static final String REVENUE = "thu ngân sách trên địa bàn";
  private static final Base PLAN = new Base.OfPlan("kế hoạch");
  private static final Base BEFORE = new Base.OfPeriod(Period.parse("2022-01/2022-09"));
  private static final String NOW = "2023-01/2023-09";

  @Test
  void aCompletionAgreesWithItsPlanAtHalfALastPlace() {
    assertEquals(Verdict.HOLDS, plan("282751", "402512", "70.2").verdict());
    assertEquals(Verdict.HOLDS_BY_TRUNCATION, plan("282751", "402512", "70.3").verdict());
    assertEquals(Verdict.BROKEN, plan("282751", "402512", "71.3").verdict());
    assertEquals(Severity.ERROR, plan("282751", "402512", "72.0").severity());
  }

  @Test
  void aPlanFarFromItsCompletionIsAnotherPlan() {
    assertEquals(Verdict.NOT_RUN, plan("282751", "9412", "70.2").verdict());
    assertEquals(Severity.ERROR, plan("282751", "402512", "7.02").severity());
  }

  @Test
  void aPlanOfAnotherYearOrSetterIsNoMeasure() {
    Figure done = level("done", "282751", NOW, Status.ACTUAL, null, 1);
    Figure percent = percent("percent", "90.2", Kind.PLAN_COMPLETION, PLAN, 1);
    Base province = new Base.OfPlan("kế hoạch tỉnh giao");
    assertTrue(
        of("plan", done, percent, level("plan", "402512", "2022", Status.PLAN, PLAN, 3)).isEmpty());
    assertTrue(
        of("plan", done, percent, level("plan", "402512", "2023", Status.PLAN, province, 3))
            .isEmpty());
  }

  @Test
  void aPlanElsewhereIsAWarningWhereNearAndSilentWhereFar() {
    Figure done = level("done", "282751", NOW, Status.ACTUAL, null, 1);
    Figure plan = level("plan", "402512", "2023", Status.PLAN, PLAN, 30);
    Figure near = percent("percent", "72.2", Kind.PLAN_COMPLETION, PLAN, 1);
    Figure far = percent("percent", "31.5", Kind.PLAN_COMPLETION, PLAN, 1);
    assertEquals(Severity.WARNING, of("plan", done, near, plan).get(0).severity());
    assertEquals(Severity.INFO, of("plan", done, far, plan).get(0).severity());
  }

  @Test
  void aGrowthOfTheWrongSizeAndOneOfTheWrongDirectionAreToldApart() {
    Figure now = level("done", "57.4", NOW, Status.ACTUAL, null, 1);
    Figure then = level("then", "61.2", "2022-01/2022-09", Status.ACTUAL, null, 1);
    Figure up = percent("percent", "6.2", Kind.GROWTH, BEFORE, 1);
    Figure more = percent("percent", "-9.2", Kind.GROWTH, BEFORE, 1);
    assertEquals(Severity.ERROR, of("direction", now, up, then).get(0).severity());
    assertEquals(Severity.INFO, of("growth", now, up, then).get(0).severity());
    assertEquals(Severity.INFO, of("direction", now, more, then).get(0).severity());
    assertEquals(Severity.ERROR, of("growth", now, more, then).get(0).severity());
  }

  @Test
  void timesMayCountTheBaseOrNot() {
    Unit times = new Unit("lần", vn.solieu.domain.Dimension.TIMES, java.math.BigDecimal.ONE, "lần");
    Figure now = level("done", "31.5", NOW, Status.ACTUAL, null, 1);
    Figure then = level("then", "15.0", "2022-01/2022-09", Status.ACTUAL, null, 1);
    for (String stated : List.of("2.1", "1.1")) {
      Figure growth = figure("percent", stated, times, Kind.GROWTH, NOW, Status.ACTUAL, BEFORE, 1);
      assertEquals(Verdict.HOLDS, of("growth", now, growth, then).get(0).verdict(), stated);
    }
  }

  @Test
  void twoFormerLevelsThatDifferDecideNothing() {
    Figure now = level("done", "57.4", NOW, Status.ACTUAL, null, 1);
    Figure one = level("then", "61.2", "2022-01/2022-09", Status.ACTUAL, null, 1);
    Figure two = level("other", "16.2", "2022-01/2022-09", Status.ACTUAL, null, 1);
    Figure growth = percent("percent", "3.1", Kind.GROWTH, BEFORE, 1);
    assertTrue(of("growth", now, growth, one, two).isEmpty());
  }

  private static Finding plan(String done, String plan, String percent) {
    return of(
            "plan",
            level("done", done, NOW, Status.ACTUAL, null, 1),
            percent("percent", percent, Kind.PLAN_COMPLETION, PLAN, 1),
            level("plan", plan, "2023", Status.PLAN, PLAN, 1))
        .get(0);
  }

  private static List<Finding> of(String check, Figure... figures) {
    Extraction report = new Extraction("test", "", List.of(figures), List.of());
    return Checker.standard().run(report).findings().stream()
        .filter(finding -> finding.check().equals(check))
        .toList();
  }

  private static Figure level(
      String id, String value, String period, Status status, Base base, int line) {
    return figure(id, value, Sketch.TRIEU, Kind.LEVEL, period, status, base, line);
  }

  /** Of the figure "done". */
  private static Figure percent(String id, String value, Kind kind, Base base, int line) {
    return figure(id, value, Unit.PERCENT, kind, NOW, Status.ACTUAL, base, line);
  }

  private static Figure figure(
      String id,
      String value,
      Unit unit,
      Kind kind,
      String period,
      Status status,
      Base base,
      int line) {
    int start = 20 * Math.abs(id.hashCode() % 1000);
    return new Figure(
        id,
        new Source.TextSpan(line, start, start + 5, 0),
        "",
        value.replace('.', ',').replace("-", "") + " " + unit.symbol(),
        Quantity.of(value, unit),
        kind,
        new Subject(REVENUE, null, null),
        Period.parse(period),
        base,
        status,
        null,
        kind == Kind.LEVEL ? null : "done",
        1,
        List.of());
  }
}
