package vn.solieu.read;

import vn.solieu.read.legacy.LegacyText;

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
    if (LegacyText.utf16(bytes) != null) {
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
    LegacyText.FromBytes read = LegacyText.fromBytes(bytes);
    return new Decoded(read.text(), read.assumed());
  }
}
