package vn.solieu.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.rules.RuleException;
import vn.solieu.rules.ScanWords;

class OcrRepairTest {
  private static String mended(String text) {
    List<OcrWord> words = new ArrayList<>();
    for (String word : text.split(" ")) {
      words.add(new OcrWord(word, 0, 0, 10, 10, 90));
    }
    OcrRepair repair = new OcrRepair(ScanWords.builtIn());
    List<String> texts =
        repair.mended(new OcrWord.Row(words, 10, 10)).words().stream().map(OcrWord::text).toList();
    return String.join(" ", texts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "l0|10",
        "(l2,5%|(12,5%",
        "2.l5O.000|2.150.000",
        "O2|02",
        "1OO.923|100.923",
        "5l|5l",
        "10o|10o",
        "m2|m2",
        "I.|I.",
        "II|II",
        "lO|lO",
        "CO2|CO2",
        "Iran|Iran",
        "l.200,|1.200,",
        "387ha|387ha",
      })
  void lettersWithinNumbersAreDigits(String read, String right) {
    assertEquals(right, mended(read));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "406 tý đồng, tăng|406 tỷ đồng, tăng",
        "Tống thu đạt|Tổng thu đạt",
        "TỐNG THU|TỔNG THU",
        "Lãy kế (tống chi)|Lũy kế (tổng chi)",
        "đạt tý lệ|đạt tý lệ",
        "chỉ đạo|chỉ đạo",
      })
  void wordsBesideFiguresAreMended(String read, String right) {
    assertEquals(right, mended(read));
  }

  @Test
  void aDoubtfulSignAloneIsLeftOut() {
    List<OcrWord> words =
        List.of(
            new OcrWord("179.806", 0, 0, 50, 10, 95),
            new OcrWord("Í", 60, 0, 62, 10, 30),
            new OcrWord("5", 70, 0, 75, 10, 30));
    OcrRepair repair = new OcrRepair(ScanWords.builtIn());
    assertEquals(2, repair.mended(new OcrWord.Row(words, 10, 10)).words().size());
  }

  @Test
  void aRowNeedsAsManyWordsOnBothSides() {
    assertThrows(RuleException.class, () -> ScanWords.parse("x", "misread\tright\na b\tc\n"));
  }
}
