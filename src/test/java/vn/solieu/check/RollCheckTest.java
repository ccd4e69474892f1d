package vn.solieu.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.solieu.domain.Dimension;
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

/** Rows of invented tables over months, quarters and what they add up to. */
class RollCheckTest {
  private static final Unit TONS =
      new Unit("nghìn tấn", Dimension.MASS, new BigDecimal("1000000"), "kg");
  private static final List<String> TEN = List.of("2031-01/2031-09", "2031-10", "2031-01/2031-10");

  private final long seed = Long.getLong("seed", 4711);
  private final Random random = new Random(seed);
  private final List<Figure> figures = new ArrayList<>();

  private void row(String phrase, Unit unit, List<String> periods, String... values) {
    int row = figures.isEmpty() ? 3 : ((Source.TableCell) last().source()).row() + 1;
    for (int k = 0; k < values.length; k++) {
      Source source = new Source.TableCell(row, 20 * k, 20 * k + 8, 0, 1, row, k + 2);
      figures.add(figure(phrase, unit, periods.get(k), values[k], source));
    }
  }

  private Figure last() {
    return figures.get(figures.size() - 1);
  }

  private Figure figure(String phrase, Unit unit, String period, String value, Source source) {
    return new Figure(
        phrase + " " + period + " " + figures.size(),
        source,
        "",
        value.replace('.', ','),
        Quantity.of(value, unit),
        Kind.LEVEL,
        new Subject(phrase, null, null),
        Period.parse(period),
        null,
        Status.ACTUAL,
        null,
        null,
        0.9,
        List.of());
  }

  private List<Finding> spoken() {
    return Checker.standard()
        .run(new Extraction("test", "", figures, List.of()))
        .atLeast(Severity.WARNING);
  }

  @Test
  void aMissAmongRowsThatHoldIsAskedAbout() {
    row("cát vàng", TONS, TEN, "812.4", "90.3", "902.7");
    row("than sạch", TONS, TEN, "31501.5", "3386.7", "34460.2");
    row("đá vôi", TONS, TEN, "2210.0", "245.5", "2455.5");
    Finding finding = spoken().get(0);
    assertEquals(1, spoken().size());
    assertEquals("roll", finding.check());
    assertEquals(Severity.WARNING, finding.severity());
    assertEquals(Verdict.UNDECIDED, finding.verdict());
    assertEquals("restated", finding.reason());
    assertEquals("31501,5 + 3386,7 = 34.888,2", finding.formula());
    assertEquals("-428", finding.difference());
  }

  @Test
  void quartersMakeAHalfYearAndMonthsAQuarter() {
    List<String> periods = List.of("2031-Q1", "2031-04", "2031-05", "2031-06", "2031-01/2031-06");
    row("cát vàng", TONS, periods, "100.0", "31.0", "32.0", "33.0", "196.0");
    row("than sạch", TONS, periods, "200.0", "61.0", "62.0", "63.0", "386.0");
    row("đá vôi", TONS, periods, "300.0", "91.0", "92.0", "93.0", "567.0");
    assertEquals("300,0 + 91,0 + 92,0 + 93,0 = 576,0", spoken().get(0).formula());
    figures.clear();
    row("cát vàng", TONS, List.of("2031-Q1", "2031-Q2", "2031-01/2031-06"), "1.5", "2.5", "4.0");
    assertTrue(spoken().isEmpty());
  }

  @Test
  void aTableThatHoldsNowhereAddsUpOtherwise() {
    row("lao động nam", TONS, TEN, "28979.8", "29012.3", "28995.9");
    row("lao động nữ", TONS, TEN, "26041.1", "26075.5", "26058.2");
    row("lao động", TONS, TEN, "55020.9", "55087.8", "55054.1");
    assertTrue(spoken().isEmpty());
  }

  @Test
  void meansRatesAndTwoColumnsOfOneTimeAreLeftAlone() {
    row("cát vàng", TONS, TEN, "812.4", "90.3", "902.7");
    row("đá vôi", TONS, TEN, "2210.0", "245.5", "2455.5");
    row("giá bán cát vàng", TONS, TEN, "12.4", "12.3", "12.7");
    row("sản lượng bình quân một mỏ", TONS, TEN, "12.4", "12.3", "12.7");
    row("tỷ lệ thu hồi", Unit.PERCENT, TEN, "92.4", "92.3", "92.7");
    row(
        "gạch nung",
        TONS,
        List.of("2031-01/2031-09", "2031-10", "2031-01/2031-10", "2031-10"),
        "812.4",
        "90.3",
        "999.7",
        "70.1");
    assertTrue(spoken().isEmpty(), () -> spoken().toString());
  }

  @Test
  void gapsAndOverlapsAreNoWhole() {
    List<String> gap = List.of("2031-01/2031-08", "2031-10", "2031-01/2031-10");
    row("cát vàng", TONS, gap, "812.4", "90.3", "902.7");
    row("than sạch", TONS, gap, "31501.5", "3386.7", "34460.2");
    row("đá vôi", TONS, gap, "2210.0", "245.5", "2455.5");
    assertTrue(spoken().isEmpty());
  }

  @Test
  void oneUnitIsRoundingWhereTheColumnHoldsFractionsOfCounts() {
    Unit visitors = Unit.counted("lượt người");
    String[][] rows = {
      {"25675", "7910", "33585"}, {"940216", "215212", "1155427"}, {"113688", "27860", "141548"}
    };
    for (int r = 0; r < rows.length; r++) {
      for (int c = 0; c < 3; c++) {
        BigDecimal stored = new BigDecimal(rows[r][c]).add(new BigDecimal(r == 0 ? "0.3" : "0"));
        String reference = String.valueOf((char) ('C' + c)) + (6 + r);
        Source cell = new Source.SheetCell(6 + r, 20 * c, 20 * c + 8, "KQT", reference, stored);
        figures.add(figure("khách nước " + r, visitors, TEN.get(c), rows[r][c], cell));
      }
    }
    assertTrue(spoken().isEmpty(), () -> spoken().toString());
    Figure fractional = figures.get(0);
    for (int c = 0; c < 3; c++) {
      String reference = String.valueOf((char) ('C' + c)) + 6;
      BigDecimal stored = new BigDecimal(rows[0][c]);
      Source cell = new Source.SheetCell(6, 20 * c, 20 * c + 8, "KQT", reference, stored);
      figures.set(c, figure("khách nước 0", visitors, TEN.get(c), rows[0][c], cell));
    }
    assertTrue(((Source.SheetCell) fractional.source()).isRounded());
    assertEquals(1, spoken().size());
  }

  /** Whatever is true and then rounded to any place, cell by cell, holds. */
  @Test
  void trueTablesNeverFire() {
    for (int round = 0; round < 400; round++) {
      figures.clear();
      int parts = 2 + random.nextInt(4);
      List<String> periods = new ArrayList<>();
      for (int month = 1; month <= parts; month++) {
        periods.add("2031-%02d".formatted(month));
      }
      periods.add("2031-01/2031-%02d".formatted(parts));
      boolean counts = random.nextInt(4) == 0;
      Unit unit = counts ? Unit.counted("dự án") : TONS;
      int rows = 1 + random.nextInt(8);
      for (int row = 0; row < rows; row++) {
        row("hàng hóa số " + row, unit, periods, values(parts, counts));
      }
      assertTrue(spoken().isEmpty(), () -> "seed " + seed + ": " + spoken());
    }
  }

  private String[] values(int parts, boolean counts) {
    String[] printed = new String[parts + 1];
    BigDecimal sum = BigDecimal.ZERO;
    int size = 1 + random.nextInt(6);
    for (int k = 0; k < parts; k++) {
      int digits = (int) Math.pow(10, size);
      BigDecimal value =
          counts
              ? BigDecimal.valueOf(random.nextInt(digits))
              : BigDecimal.valueOf(random.nextInt(digits) * 1000L + random.nextInt(1000), 3);
      sum = sum.add(value);
      printed[k] = printed(value, counts);
    }
    printed[parts] = printed(sum, counts);
    return printed;
  }

  private String printed(BigDecimal value, boolean counts) {
    return counts
        ? value.toPlainString()
        : value.setScale(random.nextInt(4), RoundingMode.HALF_UP).toPlainString();
  }
}
