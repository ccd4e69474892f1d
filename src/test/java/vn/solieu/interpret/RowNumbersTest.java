package vn.solieu.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowNumbersTest {
  private static List<Integer> depths(String... numbers) {
    RowNumbers reader = new RowNumbers();
    return List.of(numbers).stream().map(reader::depth).toList();
  }

  @Test
  void aStyleUnderAnotherIsAStepDeeper() {
    assertEquals(List.of(1, 2, 3, 3, 2, 1, 2), depths("I", "1", "1.1", "1.2", "2", "II", "1"));
    assertEquals(List.of(1, 2, 2, 1), depths("A.", "1)", "2)", "B."));
    assertEquals(List.of(1, 2, 2, 1), depths("1", "a", "b", "2"));
  }

  @Test
  void aRowWithoutANumberLiesUnderTheOneAbove() {
    assertEquals(List.of(0, 1, 2, 2, 1), depths("", "1", "", "", "2"));
  }
}
