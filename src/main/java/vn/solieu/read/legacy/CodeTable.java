package vn.solieu.read.legacy;

import java.nio.charset.Charset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import vn.solieu.rules.LegacyCodes;
import vn.solieu.rules.Letters;

/** The letters of one encoding by their codes. Immutable; made when first asked for. */
final class CodeTable {
  private static final int CODES = 256;
  private static final int LENGTH_SHIFT = 16;
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Codes of the characters that the Windows page has from 80 to 9F. */
  private static final Map<Character, Integer> WINDOWS_CODES = windowsCodes();

  private static final class BuiltIn {
    static final Map<Encoding, CodeTable> TABLES = tables();
  }

  /** Letters by code, 0 where there is none. */
  private final char[] single = new char[CODES];

  /** Letters by first and second code; null rows where no letter begins so. */
  private final char[][] pairs = new char[CODES][];

  private CodeTable() {}

  /** Null for UNICODE. */
  static CodeTable of(Encoding encoding) {
    return BuiltIn.TABLES.get(encoding);
  }

  /**
   * The letter whose code begins at {@code at}, for {@link #letter} and {@link #length}; 0 where
   * none does.
   */
  int match(CharSequence text, int at, int end) {
    int first = code(text.charAt(at));
    if (first < 0) {
      return 0;
    }
    if (pairs[first] != null && at + 1 < end) {
      int second = code(text.charAt(at + 1));
      if (second >= 0 && pairs[first][second] != 0) {
        return pairs[first][second] | 2 << LENGTH_SHIFT;
      }
    }
    return single[first] == 0 ? 0 : single[first] | 1 << LENGTH_SHIFT;
  }

  static char letter(int match) {
    return (char) match;
  }

  static int length(int match) {
    return match >> LENGTH_SHIFT;
  }

  /** Whether a character alone is the code of a letter. */
  boolean hasCode(char c) {
    int code = code(c);
    return code >= 0 && single[code] != 0;
  }

  /** The code of a character as text that was taken for Western shows it, or -1. */
  private static int code(char c) {
    if (c < CODES) {
      return c;
    }
    if (c < '\u0152' || c > '\u2122') {
      return -1;
    }
    return WINDOWS_CODES.getOrDefault(c, -1);
  }

  /** What the Windows page shows for a code from 80 to 9F. */
  static char windows(char code) {
    String shown = new String(new byte[] {(byte) code}, WINDOWS_1252);
    return shown.charAt(0) == '\uFFFD' ? code : shown.charAt(0);
  }

  private static Map<Character, Integer> windowsCodes() {
    Map<Character, Integer> codes = new HashMap<>();
    for (char code = 0x80; code < 0xA0; code++) {
      codes.put(windows(code), (int) code);
    }
    return codes;
  }

  private static Map<Encoding, CodeTable> tables() {
    Map<Encoding, CodeTable> tables = new EnumMap<>(Encoding.class);
    for (Encoding encoding : Encoding.values()) {
      if (encoding == Encoding.WINDOWS_1258) {
        tables.put(encoding, windows1258());
      } else if (encoding != Encoding.UNICODE) {
        CodeTable table = new CodeTable();
        LegacyCodes.codes(encoding.name().toLowerCase(Locale.ROOT)).forEach(table::put);
        tables.put(encoding, table);
      }
    }
    return tables;
  }

  private static CodeTable windows1258() {
    CodeTable table = new CodeTable();
    Charset charset = Charset.forName("windows-1258");
    for (int code = 0x80; code < CODES; code++) {
      char shown = new String(new byte[] {(byte) code}, charset).charAt(0);
      if (Letters.isLetter(shown) || Words.isMark(shown)) {
        table.single[code] = shown;
      }
    }
    return table;
  }

  private void put(String code, char letter) {
    char first = code.charAt(0);
    if (code.length() == 1) {
      single[first] = letter;
      return;
    }
    if (pairs[first] == null) {
      pairs[first] = new char[CODES];
    }
    pairs[first][code.charAt(1)] = letter;
  }
}
