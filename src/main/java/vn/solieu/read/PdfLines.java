package vn.solieu.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts glyphs that stand side by side on lines, from the top. */
final class PdfLines {
  /** Room for a blank: parts of the type size, of the blank's own width. */
  private static final float ROOM_MIN = 0.08f;

  private static final float BLANK_MIN = 0.6f;

  private PdfLines() {}

  /** A line that is being filled. */
  private static final class Row {
    final List<PdfGlyph> glyphs = new ArrayList<>();
    float top = Float.POSITIVE_INFINITY;
    float bottom = Float.NEGATIVE_INFINITY;

    void add(PdfGlyph glyph) {
      glyphs.add(glyph);
      top = Math.min(top, glyph.top());
      bottom = Math.max(bottom, glyph.y());
    }

    boolean holds(PdfGlyph glyph) {
      float overlap = Math.min(bottom, glyph.y()) - Math.max(top, glyph.top());
      return overlap > 0.5f * Math.min(bottom - top, glyph.y() - glyph.top());
    }
  }

  /** The lines of the glyphs; blanks only tell where words end. */
  static List<PdfLine> of(int page, List<PdfGlyph> glyphs) {
    List<PdfGlyph> byBase = new ArrayList<>(glyphs);
    byBase.removeIf(PdfGlyph::isBlank);
    byBase.sort(Comparator.comparingDouble(PdfGlyph::y).thenComparingDouble(PdfGlyph::x));
    List<Row> rows = new ArrayList<>();
    for (PdfGlyph glyph : byBase) {
      row(rows, glyph).add(glyph);
    }
    rows.sort(Comparator.comparingDouble(row -> row.bottom));
    List<PdfGlyph> blanks = glyphs.stream().filter(PdfGlyph::isBlank).toList();
    return rows.stream().map(row -> line(page, row, blanks(row, blanks))).toList();
  }

  /** Only the last few rows may still grow: the glyphs come from the top. */
  private static Row row(List<Row> rows, PdfGlyph glyph) {
    for (int i = rows.size() - 1; i >= Math.max(0, rows.size() - 4); i--) {
      if (rows.get(i).holds(glyph)) {
        return rows.get(i);
      }
    }
    Row row = new Row();
    rows.add(row);
    return row;
  }

  private static List<PdfGlyph> blanks(Row row, List<PdfGlyph> blanks) {
    return blanks.stream().filter(row::holds).toList();
  }

  /** Stored blanks count where there is room for them; some programs put them inside of words. */
  private static void tellBlanks(List<PdfGlyph> glyphs, List<PdfGlyph> blanks) {
    List<PdfGlyph> left = new ArrayList<>(blanks);
    left.sort(Comparator.comparingDouble(PdfGlyph::middle));
    int next = 0;
    for (int i = 1; i < glyphs.size(); i++) {
      PdfGlyph before = glyphs.get(i - 1);
      PdfGlyph after = glyphs.get(i);
      while (next < left.size() && left.get(next).middle() <= before.right()) {
        next++;
      }
      if (next < left.size() && left.get(next).middle() < after.x()) {
        float gap = after.x() - before.right();
        if (gap > ROOM_MIN * after.size() && gap > BLANK_MIN * left.get(next).width()) {
          glyphs.set(i, after.behindBlank());
        }
      }
    }
  }

  private static PdfLine line(int page, Row row, List<PdfGlyph> blanks) {
    row.glyphs.sort(Comparator.comparingDouble(PdfGlyph::x));
    tellBlanks(row.glyphs, blanks);
    Map<Float, Integer> sizes = new HashMap<>();
    for (PdfGlyph glyph : row.glyphs) {
      sizes.merge(Math.round(glyph.size() * 4) / 4f, 1, Integer::sum);
    }
    float size = PdfMargins.most(sizes);
    float base =
        (float)
            row.glyphs.stream()
                .filter(glyph -> glyph.size() > 0.9f * size)
                .mapToDouble(PdfGlyph::y)
                .sorted()
                .skip(row.glyphs.stream().filter(g -> g.size() > 0.9f * size).count() / 2)
                .findFirst()
                .orElse(row.bottom);
    float right = row.glyphs.get(row.glyphs.size() - 1).right();
    boolean open = blanks.stream().anyMatch(blank -> blank.middle() > right - 0.1f * size);
    boolean inside = blanks.stream().anyMatch(blank -> blank.middle() <= right);
    return new PdfLine(row.glyphs, page, base, size, inside, open);
  }
}
