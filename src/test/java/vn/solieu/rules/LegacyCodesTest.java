package vn.solieu.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of old encodings and of syllables. */
class LegacyCodesTest {
  @ParameterizedTest
  @CsvSource({"tcvn3,74", "vni,134", "viscii,134", "vps,134"})
  void anEncodingHasAllItsLetters(String encoding, int letters) {
    assertEquals(letters, new HashSet<>(LegacyCodes.codes(encoding).values()).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"6G\tà", "100\tà", "00\tà", "61 F8 F9\tà", "B5\tàá", "B5\tà\nB5\tá"})
  void aWrongRowIsRefused(String rows) {
    assertThrows(RuleException.class, () -> LegacyCodes.codes("x.tsv", "code\tletter\n" + rows));
  }

  @Test
  void aWrongEncodingOfAFontIsRefusedWithTheNearest() {
    String text = "prefix\tencoding\tcapitals\n.vn\ttcvn\th\n";
    RuleException e = assertThrows(RuleException.class, () -> LegacyCodes.fonts("fonts.tsv", text));
    assertTrue(e.getMessage().contains("tcvn3"), e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nghiệp", "hoà", "hòa", "uỷ", "ủy", "quý", "quốc", "quyền", "giếng", "gì", "giữ", "khuỷu",
        "ước", "yến", "thuở", "xoong", "ngoằn", "đắk", "huỳnh", "khuya", "rượu", "yêu", "gần",
        "ghế", "kỳ"
      })
  void theseAreSyllables(String word) {
    assertTrue(Syllables.builtIn().contains(word));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "điề", "cế", "gề", "ngế", "các̀", "càc", "thuâ", "trườ", "zô", "fạ", "thaí", "qú", "nghá"
      })
  void theseAreNone(String word) {
    assertFalse(Syllables.builtIn().contains(word));
  }

  @Test
  void whatBeginsWithItsVowelMustBeInUse() {
    assertTrue(Syllables.builtIn().isInUse("ước"));
    assertTrue(Syllables.builtIn().contains("ản"));
    assertFalse(Syllables.builtIn().isInUse("ản"));
    assertTrue(Syllables.builtIn().isInUse("khoản"));
  }

  @Test
  void aRhymesToneStandsOnOneOfItsLetters() {
    String onsets = "onset\tbefore\n-\n";
    String words = "word\trole\n";
    for (String place : new String[] {"0", "3", "x", "1,3", ""}) {
      String rhymes = "rhyme\ttone\tkind\noa\t" + place + "\tordinary\n";
      assertThrows(RuleException.class, () -> Syllables.of(onsets, rhymes, words), place);
    }
  }
}
