package vn.solieu.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Finding;
import vn.solieu.domain.Qualifier;
import vn.solieu.domain.Severity;
import vn.solieu.domain.Unit;
import vn.solieu.domain.Verdict;

class SumCheckTest {
  @Test
  void holdsWithinRounding() {
    Finding finding =
        only(
            new Sketch(Sketch.TY)
                .level("t", "53.2")
                .level("a", "28.9")
                .level("b", "5.52")
                .level("c", "1.40")
                .level("d", "17.35")
                .sum("t", "a", "b", "c", "d"));
    assertEquals(Verdict.HOLDS, finding.verdict());
    assertEquals("28,9 + 5,52 + 1,40 + 17,35 = 53,17", finding.formula());
    assertEquals("0,03", finding.difference());
    assertEquals("0,23", finding.details().get(0));
  }

  @Test
  void holdsByTruncationWhereAllWereCut() {
    Finding finding =
        only(
            new Sketch(Sketch.TY)
                .level("t", "10.2")
                .level("a", "3.3")
                .level("b", "3.3")
                .level("c", "3.3")
                .sum("t", "a", "b", "c"));
    assertEquals(Verdict.HOLDS_BY_TRUNCATION, finding.verdict());
    assertEquals(Severity.INFO, finding.severity());
  }

  @Test
  void countsHaveNoRounding() {
    Finding finding =
        only(
            new Sketch(Sketch.HO_SO)
                .level("t", "1234")
                .level("a", "1001")
                .level("b", "234")
                .sum("t", "a", "b"));
    assertEquals(Verdict.BROKEN, finding.verdict());
    assertEquals(Severity.ERROR, finding.severity());
  }

  @Test
  void aLooseWordExplainsAMissQuietly() {
    Finding finding =
        only(
            new Sketch(Sketch.TY)
                .level("t", "9.0", Sketch.TY, Qualifier.OVER)
                .level("a", "5.5")
                .level("b", "3.8")
                .sum("t", "a", "b"));
    assertEquals(Verdict.UNDECIDED, finding.verdict());
    assertEquals("qualifier", finding.reason());
    assertEquals(Severity.INFO, finding.severity());
  }

  @Test
  void trailingZerosTurnANarrowMissIntoAWarning() {
    Sketch narrow =
        new Sketch(Sketch.TY)
            .level("t", "352000")
            .level("a", "120123")
            .level("b", "232145")
            .sum("t", "a", "b");
    assertEquals(Verdict.UNDECIDED, only(narrow).verdict());
    assertEquals(Severity.WARNING, only(narrow).severity());
    Sketch wide =
        new Sketch(Sketch.TY)
            .level("t", "352000")
            .level("a", "120123")
            .level("b", "242145")
            .sum("t", "a", "b");
    assertEquals(Verdict.BROKEN, only(wide).verdict());
  }

  @Test
  void otherThingsCountedMakeItAWarning() {
    Unit firms = Unit.counted("tổ chức");
    Sketch sketch =
        new Sketch(Sketch.HO_SO)
            .level("t", "124")
            .level("a", "21", firms, null)
            .level("b", "93")
            .sum("t", "a", "b");
    Finding finding = only(sketch);
    assertEquals(Verdict.UNDECIDED, finding.verdict());
    assertEquals(Severity.WARNING, finding.severity());
    assertEquals("things", finding.reason());
  }

  @Test
  void unlistedRemaindersAndGroupsOfPeopleAreNoSums() {
    assertTrue(
        spoken(
                new Sketch(Sketch.HO_SO)
                    .level("t", "2941")
                    .level("a", "138")
                    .level("b", "141")
                    .some("t", "a", "b"))
            .isEmpty());
    Unit people = Unit.counted("người");
    assertTrue(
        spoken(
                new Sketch(Sketch.HO_SO)
                    .level("t", "12")
                    .level("a", "35", people, null)
                    .level("b", "20", people, null)
                    .sum("t", "a", "b"))
            .isEmpty());
  }

  @Test
  void convertsUnits() {
    Finding finding =
        only(
            new Sketch(Sketch.TRIEU)
                .level("t", "1.5", Sketch.TY, null)
                .level("a", "1000")
                .level("b", "500")
                .sum("t", "a", "b"));
    assertEquals(Verdict.HOLDS, finding.verdict());
    assertEquals("1 + 0,5 = 1,5", finding.formula());
  }

  @Test
  void aConfirmedFigureIsNoSuspect() {
    // a = x + y holds, so that the slip must be in t, b or c; none of one digit: b or c or t.
    CheckResult result =
        new Sketch(Sketch.TRIEU)
            .level("t", "6431.9")
            .level("a", "2384.1")
            .level("b", "4147.8")
            .level("c", "381.9")
            .level("x", "2000.0")
            .level("y", "384.1")
            .sum("t", "a", "b", "c")
            .sum("a", "x", "y")
            .checked();
    Finding broken = result.atLeast(Severity.ERROR).get(0);
    assertEquals(List.of("t", "b", "c"), broken.suspects().stream().map(Figure::id).toList());
    assertEquals(new Coverage(6, 2, 0, 4), result.coverage());
  }

  @Test
  void oneFigureThatMendsTwoSumsIsTheOnlySuspect() {
    CheckResult result =
        new Sketch(Sketch.TRIEU)
            .level("t", "776880")
            .level("a", "643780")
            .level("b", "113100")
            .level("x", "38100")
            .level("y", "75000")
            .level("z", "20000")
            .sum("t", "a", "b")
            .sum("b", "x", "y", "z")
            .checked();
    List<Finding> broken = result.atLeast(Severity.ERROR);
    assertEquals(2, broken.size());
    broken.forEach(f -> assertEquals(List.of("b"), f.suspects().stream().map(Figure::id).toList()));
  }

  @Test
  void oneFindingForOneSetOfFigures() {
    Sketch twice =
        new Sketch(Sketch.HO_SO)
            .level("t", "100")
            .level("a", "60")
            .level("b", "30")
            .sum("t", "a", "b")
            .sum("t", "b", "a");
    assertEquals(1, spoken(twice).size());
  }

  private static Finding only(Sketch sketch) {
    List<Finding> findings = sketch.checked().findings();
    assertEquals(1, findings.size());
    return findings.get(0);
  }

  private static List<Finding> spoken(Sketch sketch) {
    return sketch.checked().atLeast(Severity.WARNING);
  }
}
