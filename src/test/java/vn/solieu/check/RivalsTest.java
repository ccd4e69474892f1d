package vn.solieu.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Finding;
import vn.solieu.domain.Severity;
import vn.solieu.domain.Verdict;

class RivalsTest {
  @Test
  void aCommaBeforeThreeDigitsMayGroupThem() {
    Finding finding = only(new Sketch(Sketch.TY).level("t", "1.340").level("a", "740"));
    assertEquals(Verdict.UNDECIDED, finding.verdict());
    assertEquals("separator", finding.reason());
    assertEquals(List.of("t"), finding.suspects().stream().map(Figure::id).toList());
  }

  @Test
  void aStopMarksDecimalsOnlyWhereTheReportPrintsThemSo() {
    Finding plain = only(new Sketch(Sketch.TY).level("t", "1340").level("a", "0.740"));
    assertEquals(Verdict.BROKEN, plain.verdict());
  }

  /** The total and 740 with a second part that makes up 1.340 or 1,340. */
  private static Finding only(Sketch sketch) {
    boolean small =
        sketch.report().figures().get(1).quantity().amount().first().value().scale() > 0;
    return sketch
        .level("b", small ? "0.600" : "600")
        .sum("t", "a", "b")
        .checked()
        .atLeast(Severity.WARNING)
        .get(0);
  }
}
