package vn.solieu.read.legacy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.solieu.rules.LegacyCodes;

/** Writes Unicode text as it was typed before Unicode, so that tests can read it back. */
public final class LegacyWriter {
  /** Every letter with marks, small ones first. */
  public static final String LETTERS =
      "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
          + "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ";

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");

  private LegacyWriter() {}

  /** The codes of the letters, the first listed of each. */
  static Map<Character, String> codes(Encoding encoding) {
    Map<Character, String> codes = new HashMap<>();
    LegacyCodes.codes(encoding.name().toLowerCase(Locale.ROOT))
        .forEach((code, letter) -> codes.putIfAbsent(letter, code));
    return codes;
  }

  /** The text as it shows where its codes are taken for Western letters; 1258 isn't written so. */
  static String shown(String text, Encoding encoding) {
    Map<Character, String> codes = codes(encoding);
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      String code = codes.getOrDefault(c, String.valueOf(c));
      for (char byCode : code.toCharArray()) {
        out.append(byCode >= 0x80 && byCode < 0xA0 ? CodeTable.windows(byCode) : byCode);
      }
    }
    return out.toString();
  }

  /**
   * The text as runs in the encoding's font. In TCVN3 a capital with a tone is a small letter of
   * the capital font, in the middle of a word too.
   */
  public static List<Run> runs(String text, Encoding encoding) {
    String font =
        switch (encoding) {
          case VNI -> "VNI-Times";
          case VISCII -> "VI Times";
          case VPS -> "VPS Times";
          default -> ".VnTime";
        };
    if (encoding != Encoding.TCVN3) {
      return List.of(new Run(shown(text, encoding), font));
    }
    Map<Character, String> codes = codes(Encoding.TCVN3);
    List<Run> runs = new ArrayList<>();
    for (char c : text.toCharArray()) {
      boolean lacks = LETTERS.indexOf(c) >= LETTERS.length() / 2 && !codes.containsKey(c);
      String typed = String.valueOf(lacks ? Character.toLowerCase(c) : c);
      runs.add(new Run(shown(typed, encoding), lacks ? font + "H" : font));
    }
    return runs;
  }

  /** What a text keeps of itself in an encoding: no signs whose codes are letters there. */
  public static String writable(String text, Encoding encoding) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      boolean letter = LETTERS.indexOf(c) >= 0;
      boolean one = CodeTable.of(encoding).hasCode(c);
      boolean windows = encoding == Encoding.VISCII || encoding == Encoding.VPS;
      if (letter || c < 0x80 || !one && !windows) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** The bytes of a text file. TCVN3 writes small letters where it has no capital. */
  public static byte[] bytes(String text, Encoding encoding) {
    if (encoding == Encoding.WINDOWS_1258) {
      return marked(text).getBytes(WINDOWS_1258);
    }
    Map<Character, String> codes = codes(encoding);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (char c : text.toCharArray()) {
      String code = codes.get(c);
      if (code == null && LETTERS.indexOf(c) >= 0) {
        code = codes.get(Character.toLowerCase(c));
      }
      byte[] written =
          code == null
              ? String.valueOf(c).getBytes(WINDOWS_1252)
              : code.getBytes(StandardCharsets.ISO_8859_1);
      out.writeBytes(written);
    }
    return out.toByteArray();
  }

  /** Letters as windows-1258 has them: the tone behind the letter, other marks on it. */
  private static String marked(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
      StringBuilder base = new StringBuilder();
      StringBuilder tone = new StringBuilder();
      for (char part : parts.toCharArray()) {
        boolean isTone = "\u0300\u0301\u0309\u0303\u0323".indexOf(part) >= 0;
        (isTone ? tone : base).append(part);
      }
      out.append(Normalizer.normalize(base, Normalizer.Form.NFC)).append(tone);
    }
    return out.toString();
  }
}
