package vn.solieu.read.legacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.solieu.read.Line;
import vn.solieu.read.ReportReader;

/** Text of our own, written in each old encoding, reads back the same. */
class LegacyRoundTripTest {
  private static final int ROUNDS = 300;

  /** Lines of the corpus: its sentences and its reports. */
  static List<String> lines() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(Path.of("corpus/sentences.txt")));
    try (var files = Files.list(Path.of("corpus"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".docx")).sorted().toList()) {
        new ReportReader()
            .read(file, file.toString()).value().orElseThrow().lines().stream()
                .map(Line::text)
                .forEach(lines::add);
      }
    }
    lines.removeIf(String::isBlank);
    return lines;
  }

  private static Random random(String what) {
    long seed = Long.getLong("seed", new Random().nextInt(1_000_000));
    System.out.println(what + ": seed " + seed);
    return new Random(seed);
  }

  @Test
  void unicodeStaysTheVerySame() throws IOException {
    for (String line : lines()) {
      assertSame(line, LegacyText.read(line, "").text());
      assertSame(line, LegacyText.read(line, "Times New Roman").text());
    }
    String all = String.join("\n", lines());
    LegacyText.FromBytes read = LegacyText.fromBytes(all.getBytes(StandardCharsets.UTF_8));
    assertEquals(new LegacyText.FromBytes(all, null), read);
  }

  @Test
  void decomposedLettersAreComposedAndCountBack() throws IOException {
    for (String line : lines()) {
      String apart = Normalizer.normalize(line, Normalizer.Form.NFD);
      Decoded decoded = LegacyText.read(apart, "");
      assertEquals(line, decoded.text());
      for (int at = 0; at < line.length(); at++) {
        String before = Normalizer.normalize(line.substring(0, at), Normalizer.Form.NFD);
        assertEquals(before.length(), decoded.offsets().stored(at));
      }
    }
  }

  @Test
  void runsInTheOldFontsReadBack() throws IOException {
    for (String line : lines()) {
      String text = LegacyWriter.writable(line, Encoding.TCVN3);
      assertEquals(text, LegacyText.read(LegacyWriter.runs(text, Encoding.TCVN3)).text());
      for (Encoding encoding : List.of(Encoding.VNI, Encoding.VISCII, Encoding.VPS)) {
        String own = LegacyWriter.writable(line, encoding);
        assertEquals(own, LegacyText.read(LegacyWriter.runs(own, encoding)).text());
      }
    }
  }

  @Test
  void runsOfManyFontsReadBack() throws IOException {
    Random random = random("runsOfManyFontsReadBack");
    List<String> lines = lines();
    for (int round = 0; round < ROUNDS; round++) {
      String text = LegacyWriter.writable(lines.get(random.nextInt(lines.size())), Encoding.TCVN3);
      List<Run> runs = new ArrayList<>();
      for (String word : text.split("(?<= )")) {
        boolean old = random.nextBoolean();
        runs.addAll(
            old
                ? LegacyWriter.runs(word, Encoding.TCVN3)
                : List.of(new Run(word, "Times New Roman")));
      }
      assertEquals(text, LegacyText.read(runs).text());
    }
  }

  @Test
  void withoutAFontALineSpeaksForItself() throws IOException {
    Random random = random("withoutAFontALineSpeaksForItself");
    List<String> lines = lines();
    for (int round = 0; round < ROUNDS; round++) {
      String line = lines.get(random.nextInt(lines.size()));
      if (line.length() < 80) {
        continue;
      }
      for (Encoding encoding : List.of(Encoding.TCVN3, Encoding.VNI)) {
        String text = LegacyWriter.writable(line, encoding);
        String small = encoding == Encoding.TCVN3 ? text.toLowerCase(Locale.ROOT) : text;
        String stored = LegacyWriter.shown(small, encoding);
        assertEquals(small, LegacyText.read(stored, "").text(), encoding + ": " + stored);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Encoding.class,
      names = {"TCVN3", "VNI", "VISCII", "VPS", "WINDOWS_1258"})
  void filesReadBack(Encoding encoding) throws IOException {
    Random random = random("filesReadBack " + encoding);
    List<String> lines = lines();
    for (int round = 0; round < ROUNDS; round++) {
      int from = random.nextInt(lines.size() - 3);
      int to = Math.min(lines.size(), from + 3 + random.nextInt(20));
      String text = String.join("\r\n", lines.subList(from, to));
      String own =
          encoding == Encoding.WINDOWS_1258 ? latin(text) : LegacyWriter.writable(text, encoding);
      LegacyText.FromBytes read = LegacyText.fromBytes(LegacyWriter.bytes(own, encoding));
      String back = Normalizer.normalize(read.text(), Normalizer.Form.NFC);
      if (encoding == Encoding.TCVN3) {
        // It has no capitals with tones, so a file of it can't keep them.
        assertEquals(own.toLowerCase(Locale.ROOT), back.toLowerCase(Locale.ROOT));
      } else {
        assertEquals(own, back);
      }
      if (own.chars().anyMatch(c -> c >= 0x80)) {
        assertEquals(encoding.label(), read.assumed());
      }
    }
  }

  /** Signs that windows-1258 has. */
  private static String latin(String text) {
    return text.replaceAll("[^\\x00-\\xFF\\p{L}–“”‘’…]", "");
  }

  @Test
  void utf16WithoutAMarkIsSeen() throws IOException {
    String text = String.join("\n", lines());
    LegacyText.FromBytes little = LegacyText.fromBytes(text.getBytes(StandardCharsets.UTF_16LE));
    assertEquals(new LegacyText.FromBytes(text, "UTF-16LE"), little);
    LegacyText.FromBytes big = LegacyText.fromBytes(text.getBytes(StandardCharsets.UTF_16BE));
    assertEquals(new LegacyText.FromBytes(text, "UTF-16BE"), big);
  }
}
