package vn.solieu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.solieu.domain.Source;

class MarkedTextTest {
  private static Source at(String text, String number) {
    int start = text.indexOf(number);
    return new Source.TextSpan(1, start, start + number.length(), 0);
  }

  @Test
  void caretsStandUnderTheNumbers() {
    String text = "Thu đạt 36 tỷ đồng, gồm 10 tỷ đồng và 20 tỷ đồng.";
    assertEquals(
        List.of(
            "Thu đạt 36 tỷ đồng, gồm 10 tỷ đồng và 20 tỷ đồng.",
            "        ^^^^^^^^^^      ^^^^^^^^^^"),
        new MarkedText(80).lines(text, List.of(at(text, "10 tỷ đồng"), at(text, "36 tỷ đồng"))));
  }

  @Test
  void marksTakeNoColumnAndWideLettersTwo() {
    // "đạt" with its mark apart; Han letters are twice as wide.
    String text = "越南 d\u0323a\u0323t 5 ha";
    assertEquals(
        List.of(text, "         ^^^^"), new MarkedText(80).lines(text, List.of(at(text, "5 ha"))));
  }

  @Test
  void longLinesAreWrappedBetweenWordsAndNumbersKept() {
    String text = "một hai ba bốn 148 giấy năm";
    assertEquals(
        List.of("một hai ba bốn", "148 giấy năm", "^^^^^^^^"),
        new MarkedText(20).lines(text, List.of(at(text, "148 giấy"))));
  }

  @Test
  void whatLiesFarFromTheNumbersIsCut() {
    String far = "chữ ".repeat(100);
    String text = far + "5 ha " + far + "6 ha " + far;
    List<String> lines =
        new MarkedText(1000).lines(text, List.of(at(text, "5 ha"), at(text, "6 ha")));
    assertEquals(2, lines.size());
    assertTrue(lines.get(0).startsWith("… chữ") && lines.get(0).endsWith("chữ …"), lines.get(0));
    assertTrue(lines.get(0).contains("5 ha") && lines.get(0).contains("6 ha"));
    assertTrue(lines.get(0).length() < 400);
  }

  @Test
  void whatSteersATerminalIsNotPrinted() {
    String text = "a \u001b[31m 5 ha";
    assertFalse(
        new MarkedText(80).lines(text, List.of(at(text, "5 ha"))).get(0).contains("\u001b"));
  }

  @Test
  void nothingIsLostHoweverNarrow() {
    long seed = System.nanoTime();
    System.out.println("MarkedTextTest seed " + seed);
    Random random = new Random(seed);
    for (int n = 0; n < 500; n++) {
      StringBuilder text = new StringBuilder();
      List<Source> numbers = new ArrayList<>();
      for (int word = 0; word < 12; word++) {
        text.append("đ".repeat(random.nextInt(30))).append(random.nextBoolean() ? " " : " 越 ");
        int start = text.length();
        text.append("9".repeat(1 + random.nextInt(25)));
        numbers.add(new Source.TextSpan(1, start, text.length(), 0));
      }
      List<String> lines = new MarkedText(20 + random.nextInt(20)).lines(text.toString(), numbers);
      String plain = String.join("", lines).replaceAll("[ ^]", "");
      assertEquals(text.toString().replace(" ", ""), plain);
      long carets = String.join("", lines).chars().filter(c -> c == '^').count();
      assertEquals(text.chars().filter(c -> c == '9').count(), carets);
    }
  }
}
