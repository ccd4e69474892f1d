package vn.solieu.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Brings a page's lines into reading order: two columns that stand side by side, as in a letterhead
 * or beside a signature, are read one after the other.
 */
final class PdfFlow {
  /** What a page shows in reading order: a line of text or a table. */
  sealed interface Item {
    /** Where it begins, from the top. */
    float top();
  }

  /**
   * A line of text.
   *
   * @param margins between which it could run
   * @param column number of its column, 0 in text over the whole page
   * @param tabular whether it is a row of cells without rules, which joins nothing
   */
  record Text(PdfLine line, PdfMargins margins, int column, boolean tabular) implements Item {
    @Override
    public float top() {
      return line.top();
    }
  }

  /** A ruled table. */
  record Ruled(PdfTable table) implements Item {
    @Override
    public float top() {
      return table.grid().top();
    }
  }

  /** A gap this many times as wide as the print is high parts columns. */
  private static final float GUTTER_MIN = 1.6f;

  private static final int MARKER_MAX = 6;
  private static final int HEAD_LINES = 14;

  private final List<PdfLine> lines;
  private final PdfMargins margins;
  private int columns;

  private PdfFlow(List<PdfLine> lines, PdfMargins margins) {
    this.lines = lines;
    this.margins = margins;
  }

  /** The page's lines in reading order. */
  static List<Item> of(List<PdfLine> lines, PdfMargins margins) {
    return new PdfFlow(lines, margins).read();
  }

  private List<Item> read() {
    List<Item> items = new ArrayList<>();
    int free = 0;
    int at = 0;
    while (at < lines.size()) {
      float[] gutter = gutter(lines.get(at));
      if (gutter == null || isRow(lines.get(at))) {
        items.add(new Text(lines.get(at), margins, 0, gutter != null));
        at++;
        continue;
      }
      int first = at;
      while (first > free && canStandBeside(first - 1, gutter)) {
        first--;
        items.remove(items.size() - 1);
      }
      int end = at + 1;
      while (end < lines.size() && isBeside(lines.get(end), lines.get(end - 1), gutter)) {
        narrow(gutter, lines.get(end));
        end++;
      }
      side(items, lines.subList(first, end), gutter);
      at = end;
      free = end;
    }
    return items;
  }

  /** Lines above that are in one column only: the right one, or any at the report's head. */
  private boolean canStandBeside(int index, float[] gutter) {
    PdfLine line = lines.get(index);
    boolean head = line.page() == 1 && index < HEAD_LINES;
    boolean beside = line.left() >= gutter[1] - 2 || head && line.right() <= gutter[0] + 2;
    PdfLine below = lines.get(index + 1);
    if (beside && below.base() - line.base() < 4 * line.size()) {
      narrow(gutter, line);
      return true;
    }
    return false;
  }

  private static boolean isBeside(PdfLine line, PdfLine above, float[] gutter) {
    if (line.base() - above.base() > 4 * line.size()) {
      return false;
    }
    for (int i = 0; i < line.glyphs().size(); i++) {
      PdfGlyph glyph = line.glyphs().get(i);
      if (glyph.right() > gutter[0] + 1 && glyph.x() < gutter[1] - 1) {
        float left = Math.max(gutter[0], glyph.x() < gutter[0] + 1 ? glyph.right() : gutter[0]);
        float right = glyph.x() >= gutter[0] + 1 ? Math.min(gutter[1], glyph.x()) : gutter[1];
        if (right - left < line.size() * GUTTER_MIN / 2) {
          return false;
        }
        // A column may be a little wider here; the gutter gets narrower.
        float[] rest = {left, right};
        return isBeside(line, above, rest);
      }
    }
    return true;
  }

  private static void narrow(float[] gutter, PdfLine line) {
    float middle = (gutter[0] + gutter[1]) / 2;
    for (PdfGlyph glyph : line.glyphs()) {
      if (glyph.middle() < middle) {
        gutter[0] = Math.max(gutter[0], glyph.right());
      } else {
        gutter[1] = Math.min(gutter[1], glyph.x());
      }
    }
  }

  /** The one wide gap of a line, or the first of several; null where there is none. */
  private static float[] gutter(PdfLine line) {
    for (int i = 1; i < line.glyphs().size(); i++) {
      if (isGap(line, i)) {
        return new float[] {line.glyphs().get(i - 1).right(), line.glyphs().get(i).x()};
      }
    }
    return null;
  }

  /** A wide gap, unless it is the tab behind a paragraph's number. */
  private static boolean isGap(PdfLine line, int at) {
    float gap = line.glyphs().get(at).x() - line.glyphs().get(at - 1).right();
    return gap > GUTTER_MIN * line.size() && at > MARKER_MAX;
  }

  /** Several gaps, or a number behind the gap, make a row of a table. */
  private static boolean isRow(PdfLine line) {
    int gaps = 0;
    boolean number = false;
    for (int i = 1; i < line.glyphs().size(); i++) {
      if (isGap(line, i)) {
        gaps++;
        number |= Character.isDigit(line.glyphs().get(i).text().charAt(0));
      }
    }
    return gaps > 1 || number;
  }

  private void side(List<Item> items, List<PdfLine> region, float[] gutter) {
    float middle = (gutter[0] + gutter[1]) / 2;
    List<PdfLine> left = new ArrayList<>();
    List<PdfLine> right = new ArrayList<>();
    for (PdfLine line : region) {
      int split = 0;
      while (split < line.glyphs().size() && line.glyphs().get(split).middle() < middle) {
        split++;
      }
      if (split > 0) {
        left.add(line.part(0, split));
      }
      if (split < line.glyphs().size()) {
        right.add(line.part(split, line.glyphs().size()));
      }
    }
    for (List<PdfLine> column : List.of(left, right)) {
      columns++;
      PdfMargins own = PdfMargins.of(column, null);
      column.forEach(line -> items.add(new Text(line, own, columns, false)));
    }
  }
}
