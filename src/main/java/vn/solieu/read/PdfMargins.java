package vn.solieu.read;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Between which edges a page's text runs.
 *
 * @param left where most lines begin that don't open a paragraph
 * @param right where full lines end
 */
record PdfMargins(float left, float right) {
  private static final float TOLERANCE = 3;

  /** The edges of these lines; those of short pages are taken from {@code like}, if given. */
  static PdfMargins of(List<PdfLine> lines, PdfMargins like) {
    float left = Float.POSITIVE_INFINITY;
    float right = 0;
    for (PdfLine line : lines) {
      if (shared(lines, line.left(), true) > 1) {
        left = Math.min(left, line.left());
      }
      if (shared(lines, line.right(), false) > 1) {
        right = Math.max(right, line.right());
      }
    }
    for (PdfLine line : lines) {
      // A page of paragraphs with one line each has no edge that two lines share.
      left = Math.min(left, lines.size() < 3 ? line.left() : left);
      right = lines.size() < 3 || right == 0 ? Math.max(right, line.right()) : right;
    }
    if (left == Float.POSITIVE_INFINITY) {
      left = (float) lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
    }
    if (like != null) {
      left = Math.min(left, like.left);
      right = Math.max(right, like.right);
    }
    return new PdfMargins(left, right);
  }

  private static long shared(List<PdfLine> lines, float edge, boolean left) {
    return lines.stream()
        .filter(line -> Math.abs((left ? line.left() : line.right()) - edge) < TOLERANCE)
        .limit(2)
        .count();
  }

  /** The size of most signs. */
  static float bodySize(List<PdfLine> lines) {
    Map<Float, Integer> sizes = new HashMap<>();
    for (PdfLine line : lines) {
      sizes.merge(line.size(), line.glyphs().size(), Integer::sum);
    }
    return most(sizes);
  }

  /** The key with the highest count, the largest of equals; 0 without any. */
  static float most(Map<Float, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Comparator.comparingInt(Map.Entry<Float, Integer>::getValue)
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(0f);
  }

  boolean isCentred(PdfLine line) {
    float before = line.left() - left;
    float after = right - line.right();
    return Math.abs(before - after) < 2 * TOLERANCE && before > 2 * TOLERANCE;
  }
}
