package vn.solieu.read.legacy;

import java.nio.charset.Charset;
import java.util.List;
import vn.solieu.rules.Spelling;

/**
 * Reads Vietnamese text in whatever encoding it was typed.
 *
 * <p>Pure functions; safe for use by several threads.
 */
public final class LegacyText {
  /**
   * The text of a file.
   *
   * @param text not normalised where it was Unicode
   * @param assumed the encoding where it isn't plain UTF-8, or null
   */
  public record FromBytes(String text, String assumed) {}

  private LegacyText() {}

  /**
   * Reads one run.
   *
   * @param font the font's name, empty or null where it isn't known: then the text's words decide
   */
  public static Decoded read(String raw, String font) {
    return read(List.of(new Run(raw, font)));
  }

  /**
   * Reads the runs of one paragraph as one text: words may be split over runs, and words of one
   * encoding bear witness for their neighbours.
   */
  public static Decoded read(List<Run> runs) {
    boolean hinted = false;
    for (Run run : runs) {
      hinted |= FontEncoding.of(run.font()) != null;
    }
    if (hinted) {
      return read(CodedText.of(runs));
    }
    String text = CodedText.text(runs);
    return Words.isSuspect(text) ? read(CodedText.of(text, Encoding.UNICODE)) : unicode(text);
  }

  /** The text of a file's bytes, in whatever encoding; never fails. */
  public static FromBytes fromBytes(byte[] bytes) {
    return ByteText.decode(bytes);
  }

  /** The charset of bytes that are UTF-16, with a byte order mark or without, or null. */
  public static Charset utf16(byte[] bytes) {
    return ByteText.utf16(bytes);
  }

  /** Decoded word by word where it pays to look closely, without joining words; else null. */
  static Decoded decodedOrNull(String text) {
    if (!Words.isSuspect(text)) {
      return null;
    }
    Paragraph.Result result = decided(CodedText.of(text, Encoding.UNICODE));
    return result.encoding() == Encoding.UNICODE
        ? null
        : result.draft().done(text, result.encoding());
  }

  private static Decoded read(CodedText coded) {
    Paragraph.Result result = decided(coded);
    Draft draft = result.draft();
    if (SplitWords.maybeSplit(draft.text)) {
      draft = SplitWords.joined(draft);
    }
    return draft.done(coded.text, result.encoding());
  }

  private static Paragraph.Result decided(CodedText coded) {
    Encoding guess = Words.isSuspect(coded.text) ? Guess.of(coded) : Encoding.UNICODE;
    return Paragraph.decide(guess == Encoding.UNICODE ? coded : coded.guessed(guess));
  }

  private static Decoded unicode(String text) {
    boolean split = SplitWords.maybeSplit(text);
    if (!split && Spelling.composed(text).equals(text)) {
      return Decoded.same(text);
    }
    Draft draft = new Draft(text.length());
    draft.append(text, 0, text.length());
    draft = draft.composed();
    return SplitWords.joined(draft).done(text, Encoding.UNICODE);
  }
}
