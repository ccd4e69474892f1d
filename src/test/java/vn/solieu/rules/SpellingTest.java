package vn.solieu.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  @ParameterizedTest
  @CsvSource({
    "hoà, hòa",
    "HOÀ, hòa",
    "khoẻ, khỏe",
    "thuỷ, thủy",
    "luỹ, lũy",
    "huỵ, hụy",
    "toạ, tọa",
    "uỷ, ủy",
    "Uỷ, ủy",
    "oà, òa"
  })
  void theToneMarkStandsOnTheFirstOfTwoClosingVowels(String printed, String spelled) {
    assertEquals(spelled, Spelling.word(printed));
  }

  @ParameterizedTest
  @CsvSource({"quý", "quỹ", "của", "hóa", "hoặc", "toàn", "đoàn", "số", "ý", "à", "o", "usd"})
  void allElseStaysAsItIs(String word) {
    assertEquals(word, Spelling.word(word));
  }

  @Test
  void aPhraseHasSingleBlanksAndComposedLetters() {
    assertEquals("ủy ban nhân dân", Spelling.phrase(" Uỷ  ban\tnha\u0302n dân "));
  }
}
