package vn.solieu.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.solieu.domain.Verdict;
import vn.solieu.rules.Messages;

class AuditMessagesTest {
  private static final Properties VI = Messages.in("vi").area("audit");
  private static final Properties EN = Messages.in("en").area("audit");

  @Test
  void bothLanguagesSayTheSameThings() {
    assertEquals(VI.stringPropertyNames(), EN.stringPropertyNames());
  }

  /** The pages' names of checks are the list of all that there are or will be. */
  @Test
  void everyCheckAndVerdictHasItsTickMark() {
    Messages.in("vi").area("page").stringPropertyNames().stream()
        .filter(key -> key.startsWith("check."))
        .forEach(key -> assertTrue(VI.containsKey("tick." + key.substring(6)), key));
    for (Verdict verdict : Verdict.values()) {
      assertTrue(VI.containsKey("mark." + verdict.code()), verdict.code());
      assertTrue(VI.containsKey("meaning." + verdict.code()), verdict.code());
    }
  }

  @Test
  void noTwoChecksShareATickMark() {
    for (Properties words : new Properties[] {VI, EN}) {
      Stream<String> ticks =
          words.stringPropertyNames().stream()
              .filter(key -> key.startsWith("tick."))
              .map(words::getProperty);
      assertEquals(
          words.stringPropertyNames().stream().filter(key -> key.startsWith("tick.")).count(),
          ticks.distinct().count());
    }
  }
}
