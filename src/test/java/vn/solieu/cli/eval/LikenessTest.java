package vn.solieu.cli.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.rules.RuleBook;

class LikenessTest {
  private static final Likeness LIKENESS = new Likeness(RuleBook.builtIn().lexicon());

  @ParameterizedTest
  @CsvSource({
    "tỷ đồng, tỉ đồng",
    "triệu đô la Mỹ, triệu USD",
    "triệu $, triệu usd",
    "m², m2",
    "tạ / ha, tạ/ha",
    "lượt, lượt khách",
    "ngàn đồng, nghìn đồng"
  })
  void sameUnit(String a, String b) {
    assertTrue(LIKENESS.sameUnit(a, b));
    assertTrue(LIKENESS.sameUnit(b, a));
  }

  @ParameterizedTest
  @CsvSource({"tỷ, tỷ đồng", "ha, ha lúa", "lượt khách, lượt người", "'', ha"})
  void otherUnit(String a, String b) {
    assertFalse(LIKENESS.sameUnit(a, b));
  }

  @ParameterizedTest
  @CsvSource({
    "2022, 2022-01/2022-12",
    "2022-Q3, 2022-07/2022-09",
    "2024-02, 2024-02-01/2024-02-29",
    "2022-01/2022-10, 2022-01-01/2022-10-31"
  })
  void samePeriod(String a, String b) {
    assertTrue(Likeness.samePeriod(a, b));
  }

  @ParameterizedTest
  @CsvSource({"2022, 2022-12", "2022-13, 2022-12", "kế hoạch, dự toán", ", 2022"})
  void otherPeriod(String a, String b) {
    assertFalse(Likeness.samePeriod(a, b));
  }

  @Test
  void f1OfWords() {
    assertEquals(0.8, Likeness.tokenF1("thu ngân sách", "Thu ngân"), 1e-12);
    assertEquals(1, Likeness.tokenF1("", null));
    assertEquals(0, Likeness.tokenF1("thu", ""));
  }
}
