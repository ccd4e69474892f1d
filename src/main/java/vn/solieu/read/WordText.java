package vn.solieu.read;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import vn.solieu.read.legacy.Decoded;

/**
 * The text that a reader sees of a paragraph or cell, and what hangs on it.
 *
 * @param text NFC, without blanks at its ends
 * @param marks footnote and endnote marks in order
 * @param boxes contents of text boxes anchored in it
 */
record WordText(String text, List<Mark> marks, List<Element> boxes) {
  private static final String SOFT_HYPHEN = "\u00AD";

  /** A note's mark; {@code note} is the note's id with its kind. */
  record Mark(int offset, String note) {
    Mark moved(int by) {
      return new Mark(offset + by, note);
    }
  }

  /** Trims decoded text; the marks, which count on the stored one, keep their place in it. */
  static WordText of(String label, Decoded decoded, List<Mark> marks, List<Element> boxes) {
    List<Mark> moved = new ArrayList<>();
    for (Mark mark : marks) {
      int place = decoded.offsets().decoded(mark.offset());
      moved.add(new Mark(place - softHyphens(decoded.text(), place), mark.note()));
    }
    // Soft hyphens are no letters: a word broken by one is whole.
    return of(label, decoded.text().replace(SOFT_HYPHEN, ""), moved, boxes);
  }

  private static int softHyphens(String text, int end) {
    return (int) text.chars().limit(end).filter(c -> c == SOFT_HYPHEN.charAt(0)).count();
  }

  private static WordText of(String label, String raw, List<Mark> marks, List<Element> boxes) {
    int start = Blanks.skip(raw, 0);
    int end = Blanks.end(raw, start);
    String text = label + raw.substring(start, end);
    List<Mark> placed = new ArrayList<>();
    for (Mark mark : marks) {
      int inside = Math.max(start, Math.min(mark.offset(), end)) - start + label.length();
      placed.add(new Mark(nfc(text.substring(0, inside)).length(), mark.note()));
    }
    int blankEnd = Blanks.end(text, 0);
    return new WordText(nfc(text.substring(0, blankEnd)), placed, boxes);
  }

  /** Texts put side by side; empty ones leave no separator where {@code skipEmpty}. */
  static WordText join(List<WordText> texts, String separator, boolean skipEmpty) {
    StringBuilder joined = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    List<Element> boxes = new ArrayList<>();
    boolean first = true;
    for (WordText text : texts) {
      boolean silent = skipEmpty && text.text().isEmpty();
      if (!first && !silent) {
        joined.append(separator);
      }
      first = first && silent;
      int offset = joined.length();
      text.marks().forEach(mark -> marks.add(mark.moved(offset)));
      boxes.addAll(text.boxes());
      joined.append(text.text());
    }
    return new WordText(joined.toString(), marks, boxes);
  }

  private static String nfc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
