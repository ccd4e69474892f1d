package vn.solieu.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CheckRulesTest {
  private static final String RULE =
      String.join(
          "\n",
          "id: sum",
          "says: {vi: a, en: b}",
          "formula: a = b",
          "severity: error",
          "fires:",
          "  - {says: x, figures: [{id: total, value: 5}]}",
          "silent:",
          "  - {says: y, figures: [{id: total, value: 5}]}");

  @Test
  void readsARule() {
    CheckRule rule = CheckRules.parse("x.yaml", RULE);
    assertEquals("sum", rule.id());
    assertEquals(1, rule.fires().size());
    assertEquals("x.yaml:8", rule.silent().get(0).where());
  }

  @Test
  void refusesARuleWithoutBothSortsOfExamples() {
    String cut = RULE.substring(0, RULE.indexOf("silent:"));
    assertEquals("x.yaml:1: field \"silent\" is missing", complaint(cut));
    assertTrue(complaint(cut + "silent: []").startsWith("x.yaml:7: a check needs at least one"));
  }

  @Test
  void namesTheNearestWord() {
    assertEquals(
        "x.yaml:4: unknown severity \"eror\"; did you mean \"error\"?",
        complaint(RULE.replace("error", "eror")));
    assertEquals(
        "x.yaml:6: unknown figure \"totl\"; did you mean \"total\"?",
        complaint(RULE.replace("says: x,", "says: x, equal: [totl, total],")));
    assertTrue(complaint(RULE.replace("value: 5", "valu: 5")).contains("did you mean \"value\""));
  }

  @Test
  void saysWhenACheckHasNoFile() {
    assertEquals(
        "rules/checks/nothing.yaml:1: there is no such file",
        assertThrows(RuleException.class, () -> CheckRules.rule("nothing")).getMessage());
  }

  private static String complaint(String text) {
    return assertThrows(RuleException.class, () -> CheckRules.parse("x.yaml", text)).getMessage();
  }
}
