package vn.solieu.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.solieu.domain.Extraction;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Finding;
import vn.solieu.domain.PrintedNumber;
import vn.solieu.domain.Severity;
import vn.solieu.domain.Unit;

/** Invented breakdowns: one slip is found and located; what writers may do raises nothing. */
class SeededErrorsTest {
  private static final int ROUNDS = 200;

  private final long seed = Long.getLong("seed", 20260101);
  private final Random random = new Random(seed);

  @Test
  void oneSlipIsFoundAndLocated() {
    int tried = 0;
    int located = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Extraction report = print(trueParts(), random.nextInt(3), RoundingMode.HALF_UP, Sketch.TY);
      Figure changed = report.figures().get(random.nextInt(report.figures().size()));
      PrintedNumber printed = changed.quantity().amount().first();
      for (Map.Entry<String, PrintedNumber> slip : Slips.of(printed, random).entrySet()) {
        BigDecimal off = slip.getValue().value().subtract(printed.value()).abs();
        BigDecimal rounding =
            printed.lastPlace().multiply(BigDecimal.valueOf(2L * report.figures().size()));
        if (off.compareTo(rounding) <= 0) {
          continue;
        }
        tried++;
        Extraction seeded = Slips.with(report, changed, slip.getValue());
        List<Finding> findings = spoken(seeded);
        assertEquals(1, findings.size(), () -> "seed " + seed + ", " + slip + " in " + report);
        boolean pointed =
            findings.get(0).suspects().stream().anyMatch(f -> f.id().equals(changed.id()));
        located += pointed ? 1 : 0;
      }
    }
    assertTrue(located >= 0.97 * tried, "seed " + seed + ": located " + located + " of " + tried);
  }

  @Test
  void roundingAgainRaisesNothing() {
    for (int round = 0; round < ROUNDS; round++) {
      assertSilent(print(trueParts(), random.nextInt(3), RoundingMode.HALF_EVEN, Sketch.TY));
    }
  }

  @Test
  void cuttingDecimalsRaisesNothing() {
    for (int round = 0; round < ROUNDS; round++) {
      assertSilent(print(trueParts(), random.nextInt(3), RoundingMode.DOWN, Sketch.TY));
      assertSilent(print(trueParts(), random.nextInt(3), RoundingMode.UP, Sketch.TY));
    }
  }

  @Test
  void otherUnitsRaiseNothing() {
    for (int round = 0; round < ROUNDS; round++) {
      List<BigDecimal> parts = trueParts();
      Sketch sketch = new Sketch(Sketch.TRIEU);
      BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      String total = sum.setScale(random.nextInt(3), RoundingMode.HALF_UP).toPlainString();
      sketch.level("total", total, Sketch.TY, null);
      String[] ids = ids(parts.size());
      for (int i = 0; i < ids.length; i++) {
        BigDecimal inMillions = parts.get(i).movePointRight(3).setScale(0, RoundingMode.HALF_UP);
        sketch.level(ids[i], inMillions.toPlainString());
      }
      assertSilent(sketch.sum("total", ids).report());
    }
  }

  @Test
  void reorderingRaisesNothing() {
    for (int round = 0; round < ROUNDS; round++) {
      List<BigDecimal> parts = new ArrayList<>(trueParts());
      Extraction report = print(parts, 1, RoundingMode.HALF_UP, Sketch.TY);
      List<Figure> shuffled = new ArrayList<>(report.figures());
      Collections.shuffle(shuffled, random);
      assertSilent(new Extraction("shuffled", "", shuffled, report.relations()));
    }
  }

  /** A remainder that nobody lists looks like a slip by chance only, in one of fifty at most. */
  @Test
  void anUnlistedRemainderRaisesNothing() {
    int alarms = 0;
    int rounds = 5 * ROUNDS;
    for (int round = 0; round < rounds; round++) {
      List<BigDecimal> parts = trueParts();
      Extraction full = print(parts, random.nextInt(3), RoundingMode.HALF_UP, Sketch.TY);
      String[] ids = ids(Math.max(1, parts.size() - 1));
      Sketch some = new Sketch(Sketch.TY);
      full.figures()
          .forEach(f -> some.level(f.id(), f.quantity().amount().first().value().toPlainString()));
      alarms += spoken(some.some("total", ids).report()).size();
    }
    assertTrue(alarms <= rounds / 50, "seed " + seed + ": " + alarms + " of " + rounds);
  }

  private void assertSilent(Extraction report) {
    List<Finding> findings = spoken(report);
    assertTrue(findings.isEmpty(), () -> "seed " + seed + ": " + findings.get(0).formula());
  }

  private static List<Finding> spoken(Extraction report) {
    return Checker.standard().run(report).atLeast(Severity.WARNING);
  }

  /** Two to six amounts of similar size, five decimals deep. */
  private List<BigDecimal> trueParts() {
    int size = 10 + random.nextInt(2000);
    return IntStream.range(0, 2 + random.nextInt(5))
        .mapToObj(i -> BigDecimal.valueOf(1 + random.nextInt(size * 100_000), 5))
        .map(part -> part.add(BigDecimal.ONE))
        .toList();
  }

  private static Extraction print(
      List<BigDecimal> parts, int scale, RoundingMode rounding, Unit unit) {
    Sketch sketch = new Sketch(unit);
    BigDecimal total = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    sketch.level("total", total.setScale(scale, rounding).toPlainString());
    String[] ids = ids(parts.size());
    for (int i = 0; i < ids.length; i++) {
      sketch.level(ids[i], parts.get(i).setScale(scale, rounding).toPlainString());
    }
    return sketch.sum("total", ids).report();
  }

  private static String[] ids(int count) {
    return IntStream.range(0, count).mapToObj(i -> "part" + i).toArray(String[]::new);
  }
}
