package vn.solieu.read;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import vn.solieu.read.legacy.Decoded;
import vn.solieu.read.legacy.LegacyText;
import vn.solieu.read.legacy.Run;

/** A paragraph's stored text in the making, cut where the font changes. */
final class WordStretches {
  private final List<Run> closed = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int start;
  private String font = "";

  /** For each stored character its place, or null where nobody will ask. */
  private List<WordSpot> spots;

  /** A paragraph without text, whose characters' places aren't kept. */
  WordStretches() {
    this(false);
  }

  /**
   * A paragraph without text.
   *
   * @param traced whether the place of each character is kept
   */
  WordStretches(boolean traced) {
    this.spots = traced ? new ArrayList<>() : null;
  }

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

  /** Adds a character whose place nobody will ask. */
  void append(char c) {
    append(c, null, 0);
  }

  /**
   * Adds a character.
   *
   * @param shown the element that shows it
   * @param offset of it in that element's text, 0 where it has none
   */
  void append(char c, Element shown, int offset) {
    text.append(c);
    if (spots != null) {
      spots.add(new WordSpot(shown, offset, offset + 1));
    }
  }

  /** The places of all that was appended since the last time; null where they weren't kept. */
  List<WordSpot> takeSpots() {
    List<WordSpot> taken = spots;
    spots = taken == null ? null : new ArrayList<>();
    return taken;
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
