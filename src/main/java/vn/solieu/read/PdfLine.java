package vn.solieu.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A line of print: glyphs side by side, from the left.
 *
 * @param glyphs the visible ones
 * @param page its page
 * @param base its baseline
 * @param size of most of its signs
 * @param blanks whether blanks are stored between its words
 * @param open whether a blank is stored behind its last word
 */
record PdfLine(
    List<PdfGlyph> glyphs, int page, float base, float size, boolean blanks, boolean open) {
  /** A raised sign is smaller than its line and stands above the baseline. */
  private static final float RAISED_SIZE_MAX = 0.85f;

  private static final float RAISED_MIN = 0.12f;
  private static final int LABEL_MAX = 3;

  PdfLine {
    glyphs = List.copyOf(glyphs);
  }

  float left() {
    return glyphs.get(0).x();
  }

  float right() {
    return glyphs.get(glyphs.size() - 1).right();
  }

  float top() {
    return base - 0.7f * size;
  }

  boolean isBold() {
    return glyphs.stream().allMatch(PdfGlyph::bold);
  }

  boolean opensBold() {
    return glyphs.get(0).bold();
  }

  boolean isRaised(PdfGlyph glyph) {
    return glyph.size() <= RAISED_SIZE_MAX * size && glyph.y() < base - RAISED_MIN * size;
  }

  /** Whether a blank is seen between two neighbours. */
  static boolean isApart(PdfGlyph before, PdfGlyph after) {
    // Fonts that hold no blank of their own say nothing good of its width.
    float space = Math.max(before.space(), after.space());
    return after.afterBlank() || after.x() - before.right() > 0.5f * space;
  }

  /** The same line from a glyph on, or up to one. */
  PdfLine part(int from, int to) {
    boolean last = to == glyphs.size();
    return new PdfLine(glyphs.subList(from, to), page, base, size, blanks, !last || open);
  }

  /** The number of glyphs up to the first blank. */
  int firstWordEnd() {
    int end = 1;
    while (end < glyphs.size() && !isApart(glyphs.get(end - 1), glyphs.get(end))) {
      end++;
    }
    return end;
  }

  float firstWordWidth() {
    return glyphs.get(firstWordEnd() - 1).right() - left();
  }

  /** The raised label that it begins with, or empty. */
  String raisedLabel() {
    int end = raisedEnd(0);
    return end < glyphs.size() ? label(glyphs.subList(0, end)) : "";
  }

  /** The labels that are raised anywhere in it, exponents left out. */
  Set<String> raisedLabels() {
    Set<String> labels = new HashSet<>();
    for (int at = 0; at < glyphs.size(); at++) {
      int end = raisedEnd(at);
      String label = end > at ? label(glyphs.subList(at, end)) : "";
      if (!label.isEmpty() && !isExponent(at, label)) {
        labels.add(label);
      }
      at = Math.max(at, end - 1);
    }
    return labels;
  }

  /** The end of the raised signs from an index on. */
  int raisedEnd(int from) {
    int end = from;
    while (end < glyphs.size() && isRaised(glyphs.get(end))) {
      end++;
    }
    return end;
  }

  /** A note's label without brackets, or empty where the signs are none. */
  static String label(List<PdfGlyph> signs) {
    StringBuilder label = new StringBuilder();
    for (PdfGlyph sign : signs) {
      sign.text().chars().filter(c -> "()[].".indexOf(c) < 0).forEach(c -> label.append((char) c));
    }
    String text = label.toString().strip();
    boolean digits = text.chars().allMatch(c -> c >= '0' && c <= '9');
    boolean stars = text.chars().allMatch(c -> "*\u2020\u2021\u00A7".indexOf(c) >= 0);
    boolean letter = text.length() == 1 && text.charAt(0) >= 'a' && text.charAt(0) <= 'z';
    return !text.isEmpty() && text.length() <= LABEL_MAX && (digits || stars || letter) ? text : "";
  }

  /**
   * Its text.
   *
   * @param labels of the notes that its page may refer to; their marks are taken out
   */
  PdfText text(Set<String> labels) {
    PdfText.Builder text = new PdfText.Builder();
    List<PdfGlyph> written = new ArrayList<>();
    int at = 0;
    while (at < glyphs.size()) {
      int end = labels.isEmpty() ? at : raisedEnd(at);
      String label = end > at ? label(glyphs.subList(at, end)) : "";
      if (labels.contains(label) && !isExponent(at, label)) {
        text.mark(page, label);
        at = end;
        continue;
      }
      int stop = Math.max(end, at + 1);
      for (; at < stop; at++) {
        PdfGlyph glyph = glyphs.get(at);
        if (at > 0 && isApart(glyphs.get(at - 1), glyph) && !written.isEmpty()) {
          text.blank();
        }
        text.add(glyph);
        written.add(glyph);
      }
    }
    return text.build();
  }

  /** Square and cubic metres have raised digits too. */
  private boolean isExponent(int at, String label) {
    if (at == 0 || !label.equals("2") && !label.equals("3")) {
      return false;
    }
    boolean metre = glyphs.get(at - 1).text().equals("m");
    if (!metre || isApart(glyphs.get(at - 1), glyphs.get(at))) {
      return false;
    }
    String before = at < 2 || isApart(glyphs.get(at - 2), glyphs.get(at - 1)) ? "" : sign(at - 2);
    return before.isEmpty() || "kcdm".contains(before) || !Character.isLetter(before.charAt(0));
  }

  private String sign(int at) {
    return glyphs.get(at).text();
  }

  /** The same line, saying nothing of stored blanks. */
  PdfLine withoutBlanks() {
    return new PdfLine(glyphs, page, base, size, false, false);
  }

  String plain() {
    return text(Set.of()).text();
  }
}
