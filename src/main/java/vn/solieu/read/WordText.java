package vn.solieu.read;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.w3c.dom.Element;
import vn.solieu.read.legacy.Decoded;

/**
 * The text that a reader sees of a paragraph or cell, and what hangs on it.
 *
 * @param text NFC, without blanks at its ends
 * @param marks footnote and endnote marks in order
 * @param boxes contents of text boxes anchored in it
 * @param spots for each character of the text where it is stored, null for one that isn't, such as
 *     those of an automatic number; null altogether where that wasn't kept
 */
record WordText(String text, List<Mark> marks, List<Element> boxes, List<WordSpot> spots) {
  private static final String SOFT_HYPHEN = "\u00AD";

  /** Of a format whose characters' places nobody will ask. */
  WordText(String text, List<Mark> marks, List<Element> boxes) {
    this(text, marks, boxes, null);
  }

  /**
   * A note's mark.
   *
   * @param note the note's id with its kind
   * @param reference the mark's element, null in formats that have none
   */
  record Mark(int offset, String note, Element reference) {
    Mark(int offset, String note) {
      this(offset, note, null);
    }

    Mark at(int place) {
      return new Mark(place, note, reference);
    }
  }

  /** As the other one; nobody will ask where the characters are stored. */
  static WordText of(String label, Decoded decoded, List<Mark> marks, List<Element> boxes) {
    return of(label, decoded, marks, boxes, null);
  }

  /** Trims decoded text; the marks, which count on the stored one, keep their place in it. */
  static WordText of(
      String label, Decoded decoded, List<Mark> marks, List<Element> boxes, List<WordSpot> stored) {
    List<Mark> moved = new ArrayList<>();
    for (Mark mark : marks) {
      int place = decoded.offsets().decoded(mark.offset());
      moved.add(mark.at(place - softHyphens(decoded.text(), place)));
    }
    // Soft hyphens are no letters: a word broken by one is whole.
    String raw = decoded.text().replace(SOFT_HYPHEN, "");
    return of(label, raw, moved, boxes, stored == null ? null : spots(decoded, stored));
  }

  /** The places of a decoded text's characters, soft hyphens left out. */
  private static List<WordSpot> spots(Decoded decoded, List<WordSpot> stored) {
    List<WordSpot> spots = new ArrayList<>(decoded.text().length());
    for (int i = 0; i < decoded.text().length(); i++) {
      if (decoded.text().charAt(i) != SOFT_HYPHEN.charAt(0)) {
        int first = decoded.offsets().stored(i);
        int last = Math.max(first, decoded.offsets().stored(i + 1) - 1);
        spots.add(stored.get(first).upTo(stored.get(last)));
      }
    }
    return spots;
  }

  private static int softHyphens(String text, int end) {
    return (int) text.chars().limit(end).filter(c -> c == SOFT_HYPHEN.charAt(0)).count();
  }

  private static WordText of(
      String label, String raw, List<Mark> marks, List<Element> boxes, List<WordSpot> stored) {
    int start = Blanks.skip(raw, 0);
    int end = Blanks.end(raw, start);
    String text = label + raw.substring(start, end);
    List<Mark> placed = new ArrayList<>();
    for (Mark mark : marks) {
      int inside = Math.max(start, Math.min(mark.offset(), end)) - start + label.length();
      placed.add(mark.at(nfc(text.substring(0, inside)).length()));
    }
    String whole = nfc(text.substring(0, Blanks.end(text, 0)));
    if (stored == null) {
      return new WordText(whole, placed, boxes, null);
    }
    List<WordSpot> spots = new ArrayList<>(Collections.nCopies(label.length(), null));
    spots.addAll(stored.subList(start, end));
    // Whatever composes only now has lost its places.
    boolean kept = text.startsWith(whole) && whole.length() <= spots.size();
    spots = kept ? spots.subList(0, whole.length()) : Collections.nCopies(whole.length(), null);
    return new WordText(whole, placed, boxes, spots);
  }

  /** Texts put side by side; empty ones leave no separator where {@code skipEmpty}. */
  static WordText join(List<WordText> texts, String separator, boolean skipEmpty) {
    StringBuilder joined = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    List<Element> boxes = new ArrayList<>();
    List<WordSpot> spots = new ArrayList<>();
    boolean traced = false;
    boolean first = true;
    for (WordText text : texts) {
      boolean silent = skipEmpty && text.text().isEmpty();
      if (!first && !silent) {
        joined.append(separator);
        spots.addAll(Collections.nCopies(separator.length(), null));
      }
      first = first && silent;
      int offset = joined.length();
      text.marks().forEach(mark -> marks.add(mark.at(mark.offset() + offset)));
      boxes.addAll(text.boxes());
      joined.append(text.text());
      if (text.spots() != null) {
        traced = true;
        spots.addAll(text.spots());
      }
    }
    return new WordText(joined.toString(), marks, boxes, traced ? spots : null);
  }

  private static String nfc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
