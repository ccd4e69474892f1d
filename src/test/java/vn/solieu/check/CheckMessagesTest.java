package vn.solieu.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import vn.solieu.domain.Finding;
import vn.solieu.domain.Severity;
import vn.solieu.domain.Verdict;
import vn.solieu.rules.Messages;

class CheckMessagesTest {
  @Test
  void bothLanguagesSayTheSameThings() throws IOException {
    assertEquals(load("vi").stringPropertyNames(), load("en").stringPropertyNames());
  }

  @Test
  void everyVerdictAndSeverityHasItsWord() throws IOException {
    Properties words = load("vi");
    for (Verdict verdict : Verdict.values()) {
      assertTrue(words.containsKey("verdict." + verdict.code()), verdict.code());
      assertTrue(words.containsKey("any." + verdict.code()), verdict.code());
    }
    for (Severity severity : Severity.values()) {
      assertTrue(words.containsKey("severity." + severity.code()), severity.code());
    }
  }

  @Test
  void saysWhatWasComputedAndWhy() {
    Finding broken =
        new Sketch(Sketch.TRIEU)
            .level("t", "6431.9")
            .level("a", "2384.1")
            .level("b", "4147.8")
            .level("c", "381.9")
            .sum("t", "a", "b", "c")
            .checked()
            .findings()
            .get(0);
    assertEquals(
        "Các phần cộng lại là 6.913,8, báo cáo ghi 6.431,9 (chênh lệch -481,9): "
            + "2.384,1 + 4.147,8 + 381,9 = 6.913,8. Tính cả làm tròn, số báo cáo thuộc "
            + "[6.431,85; 6.431,95], số tính lại thuộc [6.913,65; 6.913,95]. "
            + "Không thấy được sai lệch dưới 0,2 triệu đồng.",
        FindingText.of(broken, Messages.in("vi")));
    Finding notRun =
        new Sketch(Sketch.TRIEU)
            .level("t", "10")
            .level("a", "4", Sketch.HO_SO, null)
            .level("b", "6")
            .sum("t", "a", "b")
            .checked()
            .findings()
            .get(0);
    assertEquals(
        "Not enough data to check. The units can't be converted into one another.",
        FindingText.of(notRun, Messages.in("en")));
  }

  private static Properties load(String language) throws IOException {
    Properties properties = new Properties();
    try (InputStreamReader in =
        new InputStreamReader(
            Messages.class.getResourceAsStream("/messages/check_" + language + ".properties"),
            StandardCharsets.UTF_8)) {
      properties.load(in);
    }
    return properties;
  }
}
