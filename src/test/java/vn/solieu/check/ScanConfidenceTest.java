package vn.solieu.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.solieu.domain.Extraction;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Finding;
import vn.solieu.domain.Severity;
import vn.solieu.domain.Verdict;
import vn.solieu.rules.Messages;

/**
 * Figures of scans are less sure until arithmetic that no misreading would survive confirms them.
 */
class ScanConfidenceTest {
  private static Extraction scanned(Sketch sketch) {
    Extraction printed = sketch.report();
    List<Figure> figures = printed.figures().stream().map(Figure::scanned).toList();
    return new Extraction(printed.doc(), "", figures, printed.relations());
  }

  private static Sketch sum(String total) {
    return new Sketch(Sketch.HO_SO)
        .level("t", total)
        .level("a", "112")
        .level("b", "36")
        .level("c", "77")
        .sum("t", "a", "b");
  }

  @Test
  void anExactSumConfirmsItsNumbers() {
    Extraction extraction = scanned(sum("148"));
    assertTrue(extraction.figures().stream().allMatch(figure -> figure.confidence() == 0.5));
    CheckResult result = Checker.standard().run(extraction);
    assertEquals(Set.of("t", "a", "b"), result.confirmed());
    Extraction sure = result.confirm(extraction);
    assertEquals(1.0, sure.byId().get("a").confidence());
    assertTrue(sure.byId().get("a").isScanned());
    assertEquals(0.5, sure.byId().get("c").confidence());
    // Confirming changes no check.
    assertEquals(result.coverage(), Checker.standard().run(sure).coverage());
    assertEquals(1.0, sure.byId().get("a").understood());
    assertEquals(1.0, sure.byId().get("c").understood());
  }

  @Test
  void aDigitWithinTheRoundingIsntConfirmed() {
    Sketch sketch =
        new Sketch(Sketch.TY)
            .level("t", "53.2")
            .level("a", "28.91")
            .level("b", "24.31")
            .sum("t", "a", "b");
    // 28,92 would do as well.
    assertFalse(Checker.standard().run(scanned(sketch)).confirmed().contains("a"));
  }

  @Test
  void whatIsContradictedSaysThatItWasReadFromAScan() {
    CheckResult result = Checker.standard().run(scanned(sum("143")));
    assertEquals(Set.of(), result.confirmed());
    Finding finding = result.atLeast(Severity.WARNING).get(0);
    assertEquals(Verdict.BROKEN, finding.verdict());
    Messages messages = Messages.in("en");
    assertTrue(FindingText.of(finding, messages).contains("scan"));
    Finding printed = sum("143").checked().atLeast(Severity.WARNING).get(0);
    assertFalse(FindingText.of(printed, messages).contains("scan"));
  }

  @Test
  void printedNumbersNeedNoConfirmation() {
    assertEquals(Set.of(), sum("148").checked().confirmed());
  }
}
