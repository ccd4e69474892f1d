package vn.solieu.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteMarksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.234 (1)|1.234",
        "1.234(*)|1.234",
        "Đàn trâu [2]|Đàn trâu",
        "Đàn trâu\u00b9|Đàn trâu",
        "Đàn trâu (1) (2)|Đàn trâu",
        "Nghìn m\u00b2|Nghìn m\u00b2",
        "(1)|(1)",
        "*|*",
        "Số xã (110)|Số xã (110)",
        "Số xã (xã)|Số xã (xã)",
        "12,5%|12,5%"
      })
  void marksAtTheEndAreNoPart(String text, String without) {
    assertEquals(without, NoteMarks.without(text));
  }
}
