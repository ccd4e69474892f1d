package vn.solieu.read;

/** What a run of text says to a reader: the one place where its font may change its letters. */
final class RunText {
  private RunText() {}

  /**
   * @param raw as stored
   * @param font the font's name, empty where the format doesn't say it
   */
  static String of(String raw, String font) {
    return raw;
  }
}
