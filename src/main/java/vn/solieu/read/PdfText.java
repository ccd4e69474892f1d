package vn.solieu.read;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Text with the place of each of its characters.
 *
 * @param text NFC, single blanks
 * @param boxes one a character, null where it isn't printed
 * @param marks of footnotes, in order; they are no part of the text
 */
record PdfText(String text, List<Box> boxes, List<Mark> marks) {
  static final PdfText EMPTY = new PdfText("", List.of(), List.of());

  /** A footnote's mark: the note's label and the page that the mark stands on. */
  record Mark(int offset, int page, String label) {
    Mark moved(int by) {
      return new Mark(offset + by, page, label);
    }
  }

  PdfText {
    boxes = Collections.unmodifiableList(boxes);
    marks = List.copyOf(marks);
    if (boxes.size() != text.length()) {
      throw new IllegalArgumentException(
          text.length() + " characters but " + boxes.size() + " boxes");
    }
  }

  /** Both with something between them that isn't printed. */
  PdfText joined(String separator, PdfText other) {
    List<Box> both = new ArrayList<>(boxes);
    both.addAll(Collections.nCopies(separator.length(), null));
    both.addAll(other.boxes);
    List<Mark> all = new ArrayList<>(marks);
    int offset = text.length() + separator.length();
    other.marks.forEach(mark -> all.add(mark.moved(offset)));
    return new PdfText(text + separator + other.text, both, all);
  }

  /** Without its last characters. */
  PdfText shortened(int by) {
    int end = text.length() - by;
    List<Mark> kept =
        marks.stream()
            .map(mark -> mark.offset() > end ? mark.moved(end - mark.offset()) : mark)
            .toList();
    return new PdfText(text.substring(0, end), boxes.subList(0, end), kept);
  }

  /** Without the character at an offset. */
  PdfText without(int at) {
    List<Box> kept = new ArrayList<>(boxes);
    kept.remove(at);
    List<Mark> placed =
        marks.stream().map(mark -> mark.offset() > at ? mark.moved(-1) : mark).toList();
    return new PdfText(text.substring(0, at) + text.substring(at + 1), kept, placed);
  }

  /** Collects glyphs and brings them into the one form that all texts have. */
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<Box> boxes = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    void blank() {
      if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
        boxes.add(null);
      }
    }

    void add(PdfGlyph glyph) {
      String signs = glyph.text();
      if (signs.chars().anyMatch(c -> c >= '\uFB00' && c <= '\uFB06')) {
        signs = Normalizer.normalize(signs, Normalizer.Form.NFKC);
      }
      for (int i = 0; i < signs.length(); i++) {
        char c = signs.charAt(i);
        if (Blanks.isBlank(c) && c != '\uFEFF') {
          blank();
        } else if (!isInvisible(c)) {
          if (isCombining(c)) {
            trim();
          }
          text.append(c);
          boxes.add(glyph.box());
        }
      }
    }

    void mark(int page, String label) {
      marks.add(new Mark(text.length(), page, label));
    }

    private void trim() {
      while (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
        text.setLength(text.length() - 1);
        boxes.remove(boxes.size() - 1);
      }
    }

    PdfText build() {
      trim();
      StringBuilder composed = new StringBuilder(text.length());
      List<Box> places = new ArrayList<>(text.length());
      int[] moved = new int[text.length() + 1];
      int at = 0;
      while (at < text.length()) {
        int end = at + 1;
        while (end < text.length() && isCombining(text.charAt(end))) {
          end++;
        }
        java.util.Arrays.fill(moved, at, end, composed.length());
        String cluster = Normalizer.normalize(text.substring(at, end), Normalizer.Form.NFC);
        composed.append(cluster);
        places.addAll(Collections.nCopies(cluster.length(), boxes.get(at)));
        at = end;
      }
      moved[text.length()] = composed.length();
      List<Mark> placed =
          marks.stream()
              .map(m -> new Mark(moved[Math.min(m.offset(), text.length())], m.page(), m.label()))
              .toList();
      return new PdfText(composed.toString(), places, placed);
    }

    private static boolean isCombining(char c) {
      return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Zero-width signs; the soft hyphen stays, it matters at a line's end. */
    private static boolean isInvisible(char c) {
      return c == '\uFEFF'
          || c == '\u2060'
          || c >= '\u200B' && c <= '\u200F'
          || Character.isISOControl(c);
    }
  }
}
