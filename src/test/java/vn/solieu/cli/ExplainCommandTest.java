package vn.solieu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.solieu.interpret.Explanation;
import vn.solieu.rules.Messages;

class ExplainCommandTest {
  @Test
  void explainsASentence() {
    Ran ran = Ran.solieu("explain", "--lang", "en", "--period", "2022-10", "Thu đạt 83% kế hoạch.");
    assertEquals(0, ran.status(), ran::err);
    assertTrue(ran.out().contains("plan-after-percent"), ran::out);
    assertTrue(ran.out().contains("2022-10"), ran::out);
  }

  @Test
  void explainsALineOfAFile(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("báo cáo.txt");
    Files.writeString(file, "Báo cáo tháng 10 năm 2022\nThu đạt 5 tỷ đồng.\n");
    Ran ran = Ran.solieu("explain", file + ":2", "--lang", "vi");
    assertEquals(0, ran.status(), ran::err);
    assertTrue(ran.out().contains("2022-10"), ran::out);
    assertEquals(2, Ran.solieu("explain", file + ":9").status());
  }

  @Test
  void refusesWhatIsNoPeriod() {
    assertEquals(2, Ran.solieu("explain", "Thu đạt 5 tỷ đồng.", "--period", "tháng 10").status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void hasWordsForEveryReason(String language) {
    Messages messages = Messages.in(language);
    Stream.of(
            keys("reason", Explanation.Reason.values()),
            keys("why", Explanation.Why.values()),
            keys("lost", Explanation.Loss.values()))
        .flatMap(keys -> keys)
        .forEach(key -> assertTrue(messages.has(key), key));
  }

  private static Stream<String> keys(String group, Enum<?>[] values) {
    return Stream.of(values)
        .map(v -> "explain." + group + "." + v.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
