package vn.solieu.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.check.Materiality.Threshold;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Finding;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Quantity;
import vn.solieu.domain.Severity;
import vn.solieu.domain.Source;
import vn.solieu.domain.Status;
import vn.solieu.domain.Subject;
import vn.solieu.domain.Unit;
import vn.solieu.domain.Verdict;

class MaterialityTest {
  private static final Unit BILLION =
      new Unit("tỷ đồng", Dimension.MONEY_VND, new BigDecimal("1000000000"), "đồng");
  private static final Unit MILLION =
      new Unit("triệu đồng", Dimension.MONEY_VND, new BigDecimal("1000000"), "đồng");
  private static final Unit HECTARE = new Unit("ha", Dimension.AREA, BigDecimal.ONE, "ha");
  private static final Unit POINT =
      new Unit("điểm phần trăm", Dimension.POINTS, BigDecimal.ONE, "điểm phần trăm");

  private static Threshold of(String value, Unit unit) {
    return new Threshold(new BigDecimal(value), unit);
  }

  private static Finding finding(
      String quote, Unit unit, Kind kind, String stated, String computed, String difference) {
    Figure figure =
        new Figure(
            "f",
            new Source.TextSpan(1, 0, quote.length(), 0),
            "",
            quote,
            Quantity.of("1", unit),
            kind,
            new Subject("x", null, null),
            null,
            null,
            Status.ACTUAL,
            null,
            null,
            1,
            List.of());
    return new Finding(
        "id",
        "sum",
        Verdict.BROKEN,
        Severity.ERROR,
        List.of(figure),
        List.of(),
        "",
        List.of(),
        "",
        stated,
        computed,
        difference);
  }

  private static boolean matters(Finding finding, Threshold... thresholds) {
    return new Materiality(Arrays.asList(thresholds)).isReachedBy(finding);
  }

  @Test
  void aShareIsTakenOfTheReportedNumber() {
    Finding sum = finding("1.000 tỷ đồng", BILLION, Kind.LEVEL, "1.000", "990", "10");
    assertEquals(new BigDecimal("0.01"), Residual.of(sum).orElseThrow().relative());
    assertTrue(matters(sum));
    assertTrue(matters(sum, of("1", Unit.PERCENT)));
    assertFalse(matters(sum, of("1.01", Unit.PERCENT)));
  }

  @Test
  void anAmountIsConvertedAndAppliesToItsKindOnly() {
    Finding sum = finding("1.000 tỷ đồng", BILLION, Kind.LEVEL, "1.000", "990", "10");
    assertTrue(matters(sum, of("10000", MILLION)));
    assertFalse(matters(sum, of("10001", MILLION)));
    assertTrue(matters(sum, of("10001", HECTARE)), "no threshold applies");
    assertTrue(matters(sum, of("10001", MILLION), of("1", Unit.PERCENT)), "one is enough");
    assertFalse(matters(sum, of("10001", MILLION), of("2", Unit.PERCENT)));
  }

  @Test
  void percentagesMissByPoints() {
    Finding growth = finding("5,2%", Unit.PERCENT, Kind.GROWTH, "5,2", "5,61", "-0,41");
    assertTrue(matters(growth, of("0.4", POINT)));
    assertFalse(matters(growth, of("0.5", POINT)));
  }

  @ParameterizedTest
  @CsvSource({
    "GROWTH, '0,2', '-0,1', '0,3', true",
    "GROWTH, '0,2', '0,1', '0,1', false",
    "PLAN_COMPLETION, '100', '99,9', '0,1', true",
    "PLAN_COMPLETION, '99,8', '99,9', '-0,1', false",
    "LEVEL, '0,2', '-0,1', '0,3', false"
  })
  void whatTurnsAClaimRoundMattersWhateverItsSize(
      Kind kind, String stated, String computed, String difference, boolean flips) {
    Finding finding = finding(stated + "%", Unit.PERCENT, kind, stated, computed, difference);
    assertEquals(flips, Residual.of(finding).orElseThrow().flips());
    assertEquals(flips, matters(finding, of("50", POINT)));
  }

  @Test
  void aFindingWithoutAResidualMatters() {
    assertTrue(matters(finding("5%", Unit.PERCENT, Kind.SHARE, "", "", ""), of("9", POINT)));
    Finding zero = finding("0 ha", HECTARE, Kind.LEVEL, "0", "3", "-3");
    assertTrue(matters(zero, of("50", Unit.PERCENT)), "no share of nothing");
    assertFalse(matters(zero, of("4", HECTARE)));
  }
}
