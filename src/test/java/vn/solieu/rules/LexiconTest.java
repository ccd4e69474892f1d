package vn.solieu.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A wrong row or table is refused, naming file and line. */
class LexiconTest {
  private static String complaint(String file, String text) {
    return assertThrows(RuleException.class, () -> new Lexicon(Map.of(file, text))).getMessage();
  }

  @Test
  void aTableWithOtherColumnsIsRefused() {
    assertEquals(
        "rules/lexicon/new.tsv:2: expected the columns phrase, cue, value",
        complaint("lexicon/new.tsv", "# words\nphrase\tcue\tvalu\nước\tstatus\testimate\n"));
  }

  @Test
  void anUnknownCueNamesTheNearest() {
    assertEquals(
        "rules/lexicon/new.tsv:2: unknown cue \"statu\"; did you mean \"status\"?",
        complaint("lexicon/new.tsv", "phrase\tcue\tvalue\nước\tstatu\testimate\n"));
  }

  @Test
  void aUnitOfAnUnknownDimensionIsRefused() {
    String message =
        complaint(
            "lexicon/units.tsv",
            "phrase\tunit\tdimension\tfactor\tbase\nsào\tsào\tarae\t360\tm2\n");
    assertEquals("rules/lexicon/units.tsv:2: ", message.substring(0, 27));
  }
}
