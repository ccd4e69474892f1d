package vn.solieu.read.legacy;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Finds the encoding of a text file. */
final class ByteText {
  /** How much of a file is looked at to tell its encoding. */
  private static final int LOOK_BYTES = 1 << 16;

  /** Of code units, how many must be of blocks that Vietnamese texts use for UTF-16. */
  private static final int UTF_16_PERCENT_MIN = 90;

  /** The first of equals is taken: the Windows page, as long as nothing speaks against it. */
  private static final List<Encoding> CANDIDATES =
      List.of(Encoding.WINDOWS_1258, Encoding.TCVN3, Encoding.VNI, Encoding.VISCII, Encoding.VPS);

  private ByteText() {}

  static LegacyText.FromBytes decode(byte[] bytes) {
    Charset utf16 = utf16(bytes);
    if (utf16 != null) {
      int from = isMarked(bytes) ? 2 : 0;
      return unicode(new String(bytes, from, bytes.length - from, utf16), utf16.name());
    }
    boolean marked =
        bytes.length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    int from = marked ? 3 : 0;
    try {
      return unicode(
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString(),
          null);
    } catch (CharacterCodingException notUtf8) {
      return lenient(bytes, from);
    }
  }

  /** UTF-8 with a few broken bytes stays UTF-8. */
  private static LegacyText.FromBytes lenient(byte[] bytes, int from) {
    String utf8 = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
    long broken = utf8.chars().filter(c -> c == '\uFFFD').count();
    long sound = utf8.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
    if (from > 0 || broken * 20 <= sound) {
      return new LegacyText.FromBytes(utf8, "UTF-8 (" + broken + " x \uFFFD)");
    }
    return bytePage(bytes);
  }

  /** Letters that were taken for Western ones and then stored as Unicode are decoded too. */
  private static LegacyText.FromBytes unicode(String text, String assumed) {
    Decoded decoded = LegacyText.decodedOrNull(text);
    return decoded == null
        ? new LegacyText.FromBytes(text, assumed)
        : new LegacyText.FromBytes(decoded.text(), decoded.encoding().label());
  }

  private static LegacyText.FromBytes bytePage(byte[] bytes) {
    String codes = new String(bytes, StandardCharsets.ISO_8859_1);
    String look = codes.substring(0, Math.min(codes.length(), LOOK_BYTES));
    Encoding best = Encoding.UNICODE;
    int most = 0;
    for (Encoding candidate : CANDIDATES) {
      int balance = balance(CodedText.of(look, candidate), candidate);
      if (balance > most) {
        most = balance;
        best = candidate;
      }
    }
    if (best == Encoding.UNICODE) {
      return new LegacyText.FromBytes(windows(codes), "windows-1252");
    }
    Draft draft = Paragraph.decode(CodedText.of(codes, best)).draft();
    return new LegacyText.FromBytes(windows(draft.text.toString()), best.label());
  }

  /** Words with marks that are syllables, less those that aren't. */
  private static int balance(CodedText coded, Encoding encoding) {
    CodeTable table = CodeTable.of(encoding);
    int balance = 0;
    Word word = new Word(coded);
    for (int at = 0; word.next(at); at = word.end) {
      boolean marked = word.letters.chars().anyMatch(c -> c >= 0x80);
      if (marked && word.isCoded(table) && word.validByCodes) {
        balance++;
      } else if (marked && !word.isAbbreviation()) {
        balance--;
      }
    }
    return balance;
  }

  /** Quotation marks and dashes of the Windows page instead of control characters. */
  private static String windows(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      shown.append(c >= 0x80 && c < 0xA0 ? CodeTable.windows(c) : c);
    }
    return shown.toString();
  }

  static Charset utf16(byte[] bytes) {
    if (isMarked(bytes)) {
      return bytes[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }
    if (bytes.length < 4 || bytes.length % 2 != 0) {
      return null;
    }
    if (isUtf16(bytes, 1)) {
      return StandardCharsets.UTF_16LE;
    }
    return isUtf16(bytes, 0) ? StandardCharsets.UTF_16BE : null;
  }

  private static boolean isMarked(byte[] bytes) {
    return bytes.length >= 2
        && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
            || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
  }

  /** Whether units whose high byte is at {@code high} are of the blocks that such texts use. */
  private static boolean isUtf16(byte[] bytes, int high) {
    int units = 0;
    int plain = 0;
    int fitting = 0;
    for (int at = 0; at + 1 < bytes.length && at < LOOK_BYTES; at += 2) {
      int block = bytes[at + high] & 0xFF;
      int low = bytes[at + 1 - high] & 0xFF;
      if (block == 0 && low < ' ' && (low < '\t' || low > '\r')) {
        return false;
      }
      units++;
      plain += block == 0 ? 1 : 0;
      fitting += block <= 3 || block == 0x1E || block == 0x20 ? 1 : 0;
    }
    return plain * 2 > units && fitting * 100 >= units * UTF_16_PERCENT_MIN;
  }
}
