package vn.solieu.read;

import java.util.ArrayList;
import java.util.List;
import vn.solieu.read.legacy.Decoded;
import vn.solieu.read.legacy.LegacyText;
import vn.solieu.read.legacy.Run;

/** A paragraph's stored text in the making, cut where the font changes. */
final class WordStretches {
  private final List<Run> closed = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int start;
  private String font = "";

  /** The font of what is appended from now on; empty where it isn't known. */
  void font(String name) {
    if (!name.equals(font)) {
      close();
      font = name;
    }
  }

  String font() {
    return font;
  }

  void append(char c) {
    text.append(c);
  }

  /** Offset of the next character in the stored text. */
  int length() {
    return text.length();
  }

  boolean endsInBlank() {
    return text.length() > 0 && text.charAt(text.length() - 1) == ' ';
  }

  boolean isBlank() {
    return Blanks.isBlank(text.toString());
  }

  /** All that was appended since the last time, read as it is meant. */
  Decoded take() {
    close();
    Decoded decoded = LegacyText.read(closed);
    closed.clear();
    text.setLength(0);
    start = 0;
    return decoded;
  }

  private void close() {
    if (text.length() > start) {
      closed.add(new Run(text.substring(start), font));
      start = text.length();
    }
  }
}
