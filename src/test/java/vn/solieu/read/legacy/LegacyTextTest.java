package vn.solieu.read.legacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text typed before Unicode reads as it is meant; all else stays as it is. */
class LegacyTextTest {
  private static String read(String raw, String font) {
    return LegacyText.read(raw, font).text();
  }

  private static String font(Encoding encoding) {
    return switch (encoding) {
      case TCVN3 -> ".VnTime";
      case VNI -> "VNI-Times";
      case VISCII -> "VI Times";
      case VPS -> "VPS Times";
      default -> "";
    };
  }

  @ParameterizedTest
  @EnumSource(
      value = Encoding.class,
      names = {"TCVN3", "VNI", "VISCII", "VPS"})
  void everyLetterThatAnEncodingHasIsRead(Encoding encoding) {
    var codes = LegacyWriter.codes(encoding);
    assertEquals(encoding == Encoding.TCVN3 ? 74 : 134, codes.size());
    for (char letter : LegacyWriter.LETTERS.toCharArray()) {
      if (codes.containsKey(letter)) {
        String text = "nửa tổng số x" + letter;
        String stored = LegacyWriter.shown(text, encoding);
        assertEquals(text, read(stored, font(encoding)), encoding + " " + stored);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {".VnTimeH", ".VNTIMEH", ".vnArialH", ".VnArial NarrowH"})
  void capitalFontsDrawCapitalsOnly(String font) {
    String small = LegacyWriter.LETTERS.substring(0, 67);
    String stored = LegacyWriter.shown(small, Encoding.TCVN3);
    assertEquals(LegacyWriter.LETTERS.substring(67), read(stored, font));
    assertEquals("TỈNH HƯNG LỘC 2003", read("TØnh H\u00adng léc 2003", font));
  }

  @Test
  void everyLetterComposes() {
    String apart = Normalizer.normalize(LegacyWriter.LETTERS, Normalizer.Form.NFD);
    assertEquals(LegacyWriter.LETTERS, read(apart, ""));
  }

  @Test
  void aFontWithoutLettersBeyondLatinIsBelieved() {
    assertEquals("thỏi thép", read("thái thÐp", ".VnTime"));
    assertEquals("thái", read("thái", "Times New Roman"));
    assertEquals("thái", read("thái", null));
  }

  @Test
  void unicodeInAnOldFontStays() {
    assertEquals("tháng chín, thị xã Nà Lữ", read("tháng chín, thị xã Nà Lữ", ".VnTime"));
    assertEquals("Hà Giang", read("Hà Giang", ".VnArial"));
  }

  @Test
  void oneTextMayMixEncodingsEvenInAWord() {
    assertEquals("Nghìn tấn", read("Ngh×n tấn", ".VnArial"));
    assertEquals("Nghìn tấn", read("Ngh×n tấn", ""));
    assertEquals("Đơn vị", read("Đ¬n vị", ".VnArial"));
    Decoded decoded = LegacyText.read("Đ¬n vị: Ngh×n tấn", "");
    assertEquals("Đơn vị: Nghìn tấn", decoded.text());
    assertEquals(Encoding.TCVN3, decoded.encoding());
    Repair repair = decoded.repairs().get(0);
    assertEquals(new Repair(Repair.Kind.OTHER_ENCODING, 0, 3, "Đ¬n"), repair);
  }

  @Test
  void aWordMayBeSplitOverFonts() {
    List<Run> runs =
        List.of(
            new Run("Tæng s", ".VnTime"),
            new Run("ố", "Arial"),
            new Run(" h", null),
            new Run("é ngh", ".VnArial"),
            new Run("Ì", ".vnarialH"),
            new Run("o: 35,5 m²", "Arial"));
    assertEquals("Tổng số hộ nghÈo: 35,5 m²", LegacyText.read(runs).text());
    List<Run> vni = List.of(new Run("thaùng ba", "VNI-Times"), new Run("ûy", "VNI-Times"));
    assertEquals("tháng bảy", LegacyText.read(vni).text());
  }

  @Test
  void withoutAFontTheWordsDecide() {
    assertEquals(
        "sản lượng lúa ước đạt 25 tấn", read("s¶n l\u00adîng lóa \u00adíc ®¹t 25 tÊn", ""));
    assertEquals("sản lượng lúa ước đạt 25 tấn", read("saûn löôïng luùa öôùc ñaït 25 taán", ""));
    assertEquals("năm 2005", read("naêm 2005", ""));
    assertEquals("Đồng bằng", read("\u00D0ồng bằng", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Total output rose 3.5% to 1,250 tons (5 × 4 m²), i.e. ±2 °C, ½ of it",
        "La société générale a réalisé un bénéfice très élevé où l'été naît à Nîmes, garçon",
        "Müller & Söhne, Köln, Zürich; São Paulo; Ångström; señor Núñez; naïve façade",
        "Diện tích 35,2 m², tăng 1½ lần; 25 °C; 3 × 4; «Làng nghề»; ± 0,5%; § 5; 10 µg; Côte d’Ivoire",
        "Đắk Lắk, Đăk Đoa, Krông Nô, Pleiku; UBMTTQVN; ĐBSCL; Ôxtrâylia; Brunây",
        "à, ý, ô, ở Ía",
        "Dấu “-” nghĩa là không · « của » – Müller"
      })
  void whatNeedsNoDecodingIsLeftAlone(String text) {
    assertSame(text, read(text, ""));
    assertSame(text, read(text, "Times New Roman"));
  }

  @Test
  void numbersAndSignsSurviveInOldFonts() {
    assertEquals("1½ tấn, 5 × 4 m², 25°C", read("1½ tÊn, 5 × 4 m², 25°C", ".VnTime"));
    assertEquals("1.250 đ/kg", read("1.250 ®/kg", ".VnTime"));
    assertEquals("“năm” – 2005…", read("“n¨m” – 2005…", ".VnTime"));
  }

  @Test
  void smallLettersAmongTcvn3CapitalsAreCapitals() {
    Decoded decoded = LegacyText.read("UBND TØNH HµNG N¨M", ".VnTime");
    assertEquals("UBND TỈNH HÀNG NĂM", decoded.text());
    assertEquals(Repair.Kind.CAPITAL, decoded.repairs().get(0).kind());
    assertEquals("Hà Nội", read("Hµ Néi", ".VnTime"));
  }

  @Test
  void aDoubledSoftHyphenIsOneLetter() {
    assertEquals("trung ương", read("trung \u00AD\u00AD¬ng", ".VnArial"));
  }

  @Test
  void wordsThatFellApartAreJoined() {
    Decoded decoded = LegacyText.read("CÁC ĐIỀ U KHO ẢN, tr ườ ng học số 5", "");
    assertEquals("CÁC ĐIỀU KHOẢN, trường học số 5", decoded.text());
    assertEquals(
        List.of(
            new Repair(Repair.Kind.SPLIT_WORD, 4, 8, "ĐIỀ U"),
            new Repair(Repair.Kind.SPLIT_WORD, 9, 14, "KHO ẢN"),
            new Repair(Repair.Kind.SPLIT_WORD, 16, 22, "tr ườ ng")),
        decoded.repairs());
    assertEquals(decoded.text().indexOf("học") + 4, decoded.offsets().stored(23));
    for (String whole :
        List.of("25 độ C", "số NĐ ở", "khối u ác", "theo ý anh", "xã ở huyện", "km ấy")) {
      assertSame(whole, read(whole, ""));
    }
  }

  @Test
  void offsetsLeadBackToTheStoredText() {
    String stored = "thaùng 7: ñaït 5%";
    Decoded decoded = LegacyText.read(stored, "VNI-Times");
    assertEquals("tháng 7: đạt 5%", decoded.text());
    for (int at = 0; at <= decoded.text().length(); at++) {
      assertEquals(at, decoded.offsets().decoded(decoded.offsets().stored(at)), "at " + at);
    }
    assertEquals(stored.indexOf('7'), decoded.offsets().stored(decoded.text().indexOf('7')));
    assertEquals(stored.length(), decoded.offsets().stored(decoded.text().length()));
    assertEquals(3, decoded.offsets().decoded(4));
    Decoded apart = LegacyText.read("đa\u0323t 5", "");
    assertEquals(4, apart.offsets().stored(3));
    assertTrue(apart.repairs().isEmpty());
  }
}
