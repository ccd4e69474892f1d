package vn.solieu.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The outline's words load, and a wrong row is named. */
class OutlineWordsTest {
  @Test
  void theBuiltInWordsHaveEveryKind() {
    OutlineWords words = OutlineWords.builtIn();
    assertTrue(words.articles().contains(new OutlineWords.Word("điều", 5)));
    assertTrue(words.ordinals().contains(new OutlineWords.Word("thứ hai", 2)));
    assertTrue(words.headingStyles().contains("heading"));
  }

  @Test
  void aWrongRowIsNamedWithTheNearestKind() {
    RuleException wrong =
        assertThrows(
            RuleException.class,
            () -> OutlineWords.parse("o.tsv", "phrase\tkind\trank\nx\tartcle\t1"));
    assertEquals("o.tsv:2: unknown kind \"artcle\"; did you mean \"article\"?", wrong.getMessage());
    assertThrows(RuleException.class, () -> OutlineWords.parse("o.tsv", "h\nx\tarticle\tone"));
  }
}
