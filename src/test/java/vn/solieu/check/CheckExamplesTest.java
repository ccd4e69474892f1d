package vn.solieu.check;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Finding;
import vn.solieu.domain.Severity;
import vn.solieu.rules.CheckExample;
import vn.solieu.rules.CheckRules;

/** Every example of every rule file, run with all checks. */
class CheckExamplesTest {
  @TestFactory
  Stream<DynamicTest> examplesFire() {
    return Checks.all().stream()
        .flatMap(
            check ->
                CheckRules.rule(check.id()).fires().stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                example.where(), () -> assertFires(check.id(), example))));
  }

  private static void assertFires(String id, CheckExample example) {
    List<Finding> findings = spoken(example);
    List<Finding> own = findings.stream().filter(f -> f.check().equals(id)).toList();
    assertFalse(own.isEmpty(), example.where() + " is silent: " + example.says());
    List<String> suspects =
        own.stream().flatMap(f -> f.suspects().stream()).map(Figure::id).toList();
    assertTrue(
        suspects.containsAll(example.suspects()), example.where() + " suspects only " + suspects);
  }

  @TestFactory
  Stream<DynamicTest> examplesStaySilent() {
    return Checks.all().stream()
        .flatMap(
            check ->
                CheckRules.rule(check.id()).silent().stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                example.where(),
                                () ->
                                    assertTrue(
                                        spoken(example).isEmpty(),
                                        () -> example.says() + ": " + spoken(example)))));
  }

  private static List<Finding> spoken(CheckExample example) {
    return Checker.standard().run(example.report()).atLeast(Severity.WARNING);
  }
}
