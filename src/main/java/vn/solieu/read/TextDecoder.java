package vn.solieu.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns the bytes of a text file into text. */
final class TextDecoder {
  /**
   * Share of control characters above which bytes are no text; old Vietnamese code pages use a few.
   */
  private static final int CONTROL_PERCENT_MAX = 2;

  /** How much is looked at to tell text from other bytes. */
  private static final int LOOK_BYTES = 1 << 16;

  /**
   * The text without its byte order mark.
   *
   * @param assumed the encoding where it isn't plain UTF-8, or null
   */
  record Decoded(String text, String assumed) {}

  private TextDecoder() {}

  static boolean looksLikeText(byte[] bytes) {
    if (isUtf16(bytes)) {
      return true;
    }
    int look = Math.min(bytes.length, LOOK_BYTES);
    int controls = 0;
    for (int i = 0; i < look; i++) {
      if (bytes[i] == 0) {
        return false;
      }
      boolean layout = bytes[i] >= '\t' && bytes[i] <= '\r' || bytes[i] == 0x1B;
      if (bytes[i] > 0 && bytes[i] < ' ' && !layout || bytes[i] == 0x7F) {
        controls++;
      }
    }
    return (long) controls * 100 <= (long) look * CONTROL_PERCENT_MAX;
  }

  static Decoded decode(byte[] bytes) {
    if (isUtf16(bytes)) {
      Charset charset =
          bytes[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
      return new Decoded(new String(bytes, 2, bytes.length - 2, charset), charset.name());
    }
    int from = TypeDetector.startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    try {
      String strict =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString();
      return new Decoded(strict, null);
    } catch (CharacterCodingException notUtf8) {
      return lenient(bytes, from);
    }
  }

  /** UTF-8 with a few broken bytes stays UTF-8; everything else is the Windows code page. */
  private static Decoded lenient(byte[] bytes, int from) {
    String utf8 = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
    long broken = utf8.chars().filter(c -> c == '\uFFFD').count();
    long sound = utf8.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
    if (from > 0 || broken * 20 <= sound) {
      return new Decoded(utf8, "UTF-8 (" + broken + " x \uFFFD)");
    }
    Charset windows = Charset.forName("windows-1258");
    return new Decoded(new String(bytes, windows), windows.name());
  }

  static boolean isUtf16(byte[] bytes) {
    return TypeDetector.startsWith(bytes, 0xFF, 0xFE) || TypeDetector.startsWith(bytes, 0xFE, 0xFF);
  }
}
