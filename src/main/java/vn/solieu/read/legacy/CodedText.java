package vn.solieu.read.legacy;

import java.util.List;

/**
 * Stored text and what each character's font says of its encoding. The arrays are as long as the
 * text and shared, never changed after {@link #guessed}.
 */
final class CodedText {
  final String text;
  private final Encoding[] encodings;
  private final boolean[] hinted;
  private final boolean[] capitals;

  private CodedText(String text, Encoding[] encodings, boolean[] hinted, boolean[] capitals) {
    this.text = text;
    this.encodings = encodings;
    this.hinted = hinted;
    this.capitals = capitals;
  }

  static CodedText of(List<Run> runs) {
    String text = text(runs);
    Encoding[] encodings = new Encoding[text.length()];
    boolean[] hinted = new boolean[text.length()];
    boolean[] capitals = new boolean[text.length()];
    int at = 0;
    for (Run run : runs) {
      FontEncoding font = FontEncoding.of(run.font());
      for (int end = at + run.text().length(); at < end; at++) {
        encodings[at] = font == null ? Encoding.UNICODE : font.encoding();
        hinted[at] = font != null;
        capitals[at] = font != null && font.capitals();
      }
    }
    return new CodedText(text, encodings, hinted, capitals);
  }

  /** The runs' text; that of a single run as it is. */
  static String text(List<Run> runs) {
    if (runs.size() == 1) {
      return runs.get(0).text();
    }
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(run.text()));
    return text.toString();
  }

  /** All of a text in one encoding, whose font nobody knows. */
  static CodedText of(String text, Encoding encoding) {
    return of(List.of(new Run(text, ""))).guessed(encoding);
  }

  /** The same with an encoding for what no font tells. */
  CodedText guessed(Encoding encoding) {
    Encoding[] all = encodings.clone();
    for (int at = 0; at < all.length; at++) {
      if (!hinted[at]) {
        all[at] = encoding;
      }
    }
    return new CodedText(text, all, hinted, capitals);
  }

  Encoding encoding(int at) {
    return encodings[at];
  }

  /** Null where the character can only be Unicode. */
  CodeTable table(int at) {
    return CodeTable.of(encodings[at]);
  }

  /** Whether the encoding is the font's and no guess. */
  boolean isHinted(int at) {
    return hinted[at];
  }

  /** Whether its font draws capitals only. */
  boolean isCapital(int at) {
    return capitals[at];
  }
}
