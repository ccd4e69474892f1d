package vn.solieu.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnFormulaTest {
  private static final List<String> LABELS = List.of("A", "B", "1", "2", "3", "4", "5", "6", "10");

  @ParameterizedTest
  @CsvSource({
    "3=2/1, 3=2/1",
    "3 = 2 : 1, 3=2/1",
    "(3)=(2)/(1), 3=2/1",
    "5=3+4, 5=3+4",
    "6=5/4*100, 6=(5/4)*100",
    "6=5/4x100%, 6=(5/4)*100",
    "3=2/1 (%), 3=2/1",
    "6=(5-4)/4*100, 6=((5-4)/4)*100",
    "6=5-4-3, 6=(5-4)-3",
    "10=1+2+3, 10=(1+2)+3",
    "b=a*1, B=A*1"
  })
  void isReadInOneSpelling(String printed, String read) {
    ColumnFormula formula = ColumnFormula.parse(printed, LABELS).orElseThrow();
    assertEquals(read, formula.toString());
    assertEquals(Optional.of(formula), ColumnFormula.parse(read, LABELS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3",
        "3=",
        "=2/1",
        "7=2/1",
        "3=2",
        "3=2/7",
        "3=3/1",
        "3=2/",
        "3=(2/1",
        "3=2/1)",
        "3=2//1",
        "3=1+2+…",
        "3=100*100",
        "x = y",
        "3=2=1",
        "(Năm 1994=100)"
      })
  void whatIsNoRuleOverTheColumnsIsNone(String printed) {
    assertTrue(ColumnFormula.parse(printed, LABELS).isEmpty(), printed);
  }

  @Test
  void knowsItsColumnsTheComputedOneFirst() {
    ColumnFormula formula = ColumnFormula.parse("6=(5-4)/4*100", LABELS).orElseThrow();
    assertEquals(List.of("6", "5", "4"), formula.labels());
    assertFalse(formula.isSum());
    assertTrue(ColumnFormula.parse("5=3-4", LABELS).orElseThrow().isSum());
  }

  @Test
  void noCellMakesItFail() {
    long seed = Long.getLong("seed", 4711);
    Random random = new Random(seed);
    String signs = "0123456789AB=+-*/:()x% …";
    for (int round = 0; round < 20000; round++) {
      StringBuilder text = new StringBuilder("3=");
      for (int k = random.nextInt(40); k > 0; k--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      ColumnFormula.parse(text.toString(), LABELS)
          .ifPresent(
              one ->
                  assertEquals(
                      Optional.of(one),
                      ColumnFormula.parse(one.toString(), LABELS),
                      "seed " + seed + ": " + text));
    }
    assertTrue(ColumnFormula.parse("3=" + "(".repeat(5000), LABELS).isEmpty());
  }
}
