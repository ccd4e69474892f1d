package vn.solieu.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.solieu.domain.Problem;
import vn.solieu.read.legacy.Encoding;
import vn.solieu.read.legacy.LegacyWriter;

/** A text file of any age reads as Unicode, and a remark names the encoding that was assumed. */
class TextEncodingsTest {
  private static final String TEXT =
      "Xã Đồng Mây ước đạt 25 tấn lúa, tăng 3,5% so với cùng kỳ năm trước.\nHộ nghèo: 12 hộ.";

  private static Parsed<Report> parse(byte[] bytes) {
    return new ReportReader().read(bytes, "a.txt", "a.txt");
  }

  private static String text(Parsed<Report> parsed) {
    return parsed.value().orElseThrow().lines().stream()
        .map(Line::text)
        .collect(Collectors.joining("\n"));
  }

  private static void assertReads(String text, String assumed, byte[] bytes) {
    Parsed<Report> parsed = parse(bytes);
    assertEquals(text, text(parsed));
    Problem problem = parsed.problems().get(0);
    assertEquals("encoding", problem.code());
    assertEquals(List.of(assumed), problem.details());
    assertTrue(!problem.fatal());
  }

  @ParameterizedTest
  @EnumSource(
      value = Encoding.class,
      names = {"TCVN3", "VNI", "VISCII", "VPS", "WINDOWS_1258"})
  void oldEncodingsAreTold(Encoding encoding) {
    assertReads(TEXT, encoding.label(), LegacyWriter.bytes(TEXT, encoding));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void utf16NeedsNoMark(String charset) {
    byte[] bytes = TEXT.getBytes(Charset.forName(charset));
    assertReads(TEXT, charset, bytes);
  }

  @Test
  void lettersTakenForWesternOnesAndStoredAsUtf8AreDecoded() {
    byte[] codes = LegacyWriter.bytes(TEXT, Encoding.TCVN3);
    String taken = new String(codes, StandardCharsets.ISO_8859_1);
    assertReads(TEXT, "TCVN3", taken.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void decomposedLettersNeedNoRemark() {
    byte[] apart = Normalizer.normalize(TEXT, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8);
    Parsed<Report> parsed = parse(apart);
    assertEquals(TEXT, text(parsed));
    assertEquals(List.of(), parsed.problems());
  }

  @Test
  void frenchAndEnglishStayWhatTheyAre() {
    String french = "Les élèves ont déjà goûté à la crème brûlée, très à l’aise – “ça” suffit.";
    assertReads(french, "windows-1252", french.getBytes(Charset.forName("windows-1252")));
    Parsed<Report> plain = parse("Total output: 1,250 tons".getBytes(StandardCharsets.US_ASCII));
    assertEquals("Total output: 1,250 tons", text(plain));
    assertEquals(List.of(), plain.problems());
    Parsed<Report> utf8 = parse(french.getBytes(StandardCharsets.UTF_8));
    assertEquals(french, text(utf8));
    assertEquals(List.of(), utf8.problems());
  }

  @ParameterizedTest
  @EnumSource(
      value = Encoding.class,
      names = {"VNI", "VISCII", "VPS", "WINDOWS_1258"})
  void theWholeCorpusReadsBack(Encoding encoding) throws IOException {
    String sentences = Files.readString(Path.of("corpus/sentences.txt")).strip();
    String own =
        encoding == Encoding.WINDOWS_1258
            ? sentences.replaceAll("[^\\x00-\\xFF\\p{L}]", "")
            : LegacyWriter.writable(sentences, encoding);
    assertReads(own, encoding.label(), LegacyWriter.bytes(own, encoding));
  }
}
