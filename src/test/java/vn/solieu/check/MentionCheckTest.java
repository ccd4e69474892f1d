package vn.solieu.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Finding;
import vn.solieu.domain.Severity;
import vn.solieu.domain.Verdict;

class MentionCheckTest {
  private static final String REVENUE = "thu cân đối ngân sách";

  @Test
  void equalNumbersAgree() {
    assertEquals(Verdict.HOLDS, compare("352123", "352123").verdict());
  }

  @Test
  void oneSlipIsAnError() {
    for (String slip : List.of("325123", "353123", "3521230", "35212.3", "35123", "3521123")) {
      Finding finding = compare("352123", slip);
      assertEquals(Severity.ERROR, finding.severity(), slip);
      List<String> suspects = finding.suspects().stream().map(Figure::id).toList();
      assertTrue(suspects.contains("b"), slip + ": " + suspects);
    }
  }

  @Test
  void samePrecisionMustBeEqual() {
    assertEquals(Verdict.BROKEN, compare("12.51", "12.52").verdict());
    assertEquals(Verdict.HOLDS, compare("12.5", "12.52").verdict());
  }

  @Test
  void farApartIsALinkError() {
    assertEquals(Severity.INFO, compare("352123", "8761").severity());
    assertEquals(Severity.WARNING, compare("352123", "347806").severity());
  }

  @Test
  void theThirdMentionTellsWhichOneIsWrong() {
    CheckResult result =
        new Sketch(Sketch.TY)
            .fact("a", REVENUE, "352123", "2022")
            .fact("b", REVENUE, "325123", "2022")
            .fact("c", REVENUE, "352123", "2022")
            .checked();
    List<Finding> errors = result.atLeast(Severity.WARNING);
    assertEquals(1, errors.size());
    assertEquals(List.of("b"), errors.get(0).suspects().stream().map(Figure::id).toList());
  }

  @Test
  void otherPeriodsPhrasesAndShortPhrasesAreOtherFacts() {
    assertTrue(compared("thu cân đối ngân sách", "2022", "thu cân đối ngân sách", "2021"));
    assertTrue(compared("thu cân đối ngân sách", "2022", "chi cân đối ngân sách", "2022"));
    assertTrue(compared("diện tích", "2022", "diện tích", "2022"));
  }

  private static boolean compared(String first, String period, String second, String other) {
    return new Sketch(Sketch.TY)
        .fact("a", first, "352123", period)
        .fact("b", second, "325123", other)
        .checked()
        .findings()
        .isEmpty();
  }

  @Test
  void aFindingsIdSurvivesANewValueAndItsFingerprintDoesNot() {
    Finding one = compare("352123", "325123");
    Finding two = compare("352123", "352132");
    assertEquals(one.id(), two.id());
    assertEquals(16, one.id().length());
    assertNotEquals(Fingerprint.ofWaiver(one), Fingerprint.ofWaiver(two));
  }

  private static Finding compare(String first, String second) {
    List<Finding> findings =
        new Sketch(Sketch.TY)
            .fact("a", REVENUE, first, "2022")
            .fact("b", REVENUE, second, "2022")
            .checked()
            .findings();
    assertEquals(1, findings.size());
    return findings.get(0);
  }
}
