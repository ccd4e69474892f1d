package vn.solieu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No Vietnamese word stands in Java: words that the program reads are in {@code rules/}, sentences
 * that it says in {@code messages/}.
 *
 * <p>A single letter ({@code 'đ'}) may stand: it is spelling, not a word.
 */
class VietnameseStaysInRulesTest {
  private static final Pattern ESCAPE = Pattern.compile("\\\\u+([0-9A-Fa-f]{4})");

  /** A comment, a text block, a text or a letter; what opens first, hides the rest. */
  private static final Pattern PIECE =
      Pattern.compile(
          "(?s)//[^\\n]*|/\\*.*?\\*/|(?<text>\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*+\")"
              + "|'(?:\\\\.[^']*+|[^'\\\\])'");

  @Test
  void noTextInMainSourcesHoldsAVietnameseLetter() throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file :
          (Iterable<Path>) files.filter(f -> f.toString().endsWith(".java"))::iterator) {
        for (String text : vietnameseTexts(Files.readString(file))) {
          found.add(file + ": " + text + " belongs in rules/ or messages/");
        }
      }
    }
    assertEquals(List.of(), found);
  }

  @Test
  void wordsAreFoundHoweverTheyAreWritten() {
    assertEquals(List.of("\"đạt\""), vietnameseTexts("x = \"đạt\"; // so với"));
    assertEquals(List.of("\"th\u1ef1c\""), vietnameseTexts("x = \"th\\u1ef1c\";"));
    assertEquals(List.of("\"da\u0323t\""), vietnameseTexts("x = \"da\\u0323t\";"));
    assertEquals(List.of(), vietnameseTexts("/* tăng */ c = 'đ'; s = \"a \\\" \\u00b7 \\u2026\";"));
    assertEquals(List.of(), vietnameseTexts("q = '\"'; // \"giảm\""));
  }

  private static List<String> vietnameseTexts(String source) {
    List<String> found = new ArrayList<>();
    Matcher piece = PIECE.matcher(source);
    while (piece.find()) {
      String text = piece.group("text");
      if (text != null) {
        String plain =
            ESCAPE
                .matcher(text)
                .replaceAll(
                    e ->
                        Matcher.quoteReplacement(
                            String.valueOf((char) Integer.parseInt(e.group(1), 16))));
        if (plain.chars().anyMatch(VietnameseStaysInRulesTest::isVietnamese)) {
          found.add(plain);
        }
      }
    }
    return found;
  }

  private static boolean isVietnamese(int c) {
    boolean marked = c >= 0xC0 && c <= 0x24F || c >= 0x1E00 && c <= 0x1EFF;
    boolean mark = c >= 0x300 && c <= 0x36F;
    return marked && Character.isLetter(c) || mark;
  }
}
