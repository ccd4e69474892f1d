package vn.solieu.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A table as its ruled lines show it.
 *
 * @param xs where columns begin, and the right edge
 * @param ys where rows begin, and the lower edge
 * @param cells from the top left, rows first; they cover the grid
 */
record PdfGrid(float[] xs, float[] ys, List<Area> cells) {
  /** Part of a border that must be drawn for it to count. */
  private static final float DRAWN_MIN = 0.5f;

  /** A finer grid is squared paper or a drawing. */
  private static final int CELLS_MAX = 20_000;

  /** A cell: 0-based first row and column, and how far it reaches. */
  record Area(int row, int column, int rows, int columns) {
    boolean meets(Area other) {
      return row < other.row + other.rows
          && other.row < row + rows
          && column < other.column + other.columns
          && other.column < column + columns;
    }

    Area with(Area other) {
      int top = Math.min(row, other.row);
      int left = Math.min(column, other.column);
      int bottom = Math.max(row + rows, other.row + other.rows);
      int right = Math.max(column + columns, other.column + other.columns);
      return new Area(top, left, bottom - top, right - left);
    }
  }

  int rows() {
    return ys.length - 1;
  }

  int columns() {
    return xs.length - 1;
  }

  float top() {
    return ys[0];
  }

  float bottom() {
    return ys[ys.length - 1];
  }

  boolean holds(PdfGlyph glyph) {
    float middle = (glyph.top() + glyph.y()) / 2;
    return middle > top()
        && middle < bottom()
        && glyph.middle() > xs[0]
        && glyph.middle() < xs[xs.length - 1];
  }

  /** Index of the cell that the glyph stands in. */
  int cellOf(PdfGlyph glyph) {
    int row = before(ys, (glyph.top() + glyph.y()) / 2);
    int column = before(xs, glyph.middle());
    Area at = new Area(row, column, 1, 1);
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).meets(at)) {
        return i;
      }
    }
    throw new IllegalStateException("cells don't cover the grid");
  }

  private static int before(float[] edges, float at) {
    int index = 0;
    while (index < edges.length - 2 && edges[index + 1] <= at) {
      index++;
    }
    return index;
  }

  /** Whether its columns stand where the other's do: it may go on on the next page. */
  boolean hasColumnsOf(PdfGrid other) {
    if (xs.length != other.xs.length) {
      return false;
    }
    for (int i = 0; i < xs.length; i++) {
      if (Math.abs(xs[i] - other.xs[i]) > 2 * PdfRules.NEAR) {
        return false;
      }
    }
    return true;
  }

  /** The grid of lines that touch each other, or null where they make no table. */
  static PdfGrid of(List<PdfRule> rules) {
    List<PdfRule> level = rules.stream().filter(PdfRule::isLevel).toList();
    List<PdfRule> upright = rules.stream().filter(rule -> !rule.isLevel()).toList();
    float[] xs = edges(upright, level);
    float[] ys = edges(level, upright);
    if (xs.length < 3 || ys.length < 2 || (long) xs.length * ys.length > CELLS_MAX) {
      return null;
    }
    return new PdfGrid(xs, ys, areas(xs, ys, level, upright));
  }

  /** Where the rules stand, and where those across them end beyond: some tables have open sides. */
  private static float[] edges(List<PdfRule> rules, List<PdfRule> across) {
    List<Float> found = new ArrayList<>();
    rules.forEach(rule -> found.add(rule.at()));
    Collections.sort(found);
    List<Float> edges = new ArrayList<>();
    for (float at : found) {
      if (edges.isEmpty() || at - edges.get(edges.size() - 1) > PdfRules.NEAR) {
        edges.add(at);
      }
    }
    if (edges.isEmpty()) {
      return new float[0];
    }
    float from = (float) across.stream().mapToDouble(PdfRule::from).min().orElse(edges.get(0));
    float to = (float) across.stream().mapToDouble(PdfRule::to).max().orElse(edges.get(0));
    if (from < edges.get(0) - 3 * PdfRules.NEAR) {
      edges.add(0, from);
    }
    if (to > edges.get(edges.size() - 1) + 3 * PdfRules.NEAR) {
      edges.add(to);
    }
    float[] values = new float[edges.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = edges.get(i);
    }
    return values;
  }

  /** Neighbours without a border between them are one cell; cells are made rectangles. */
  private static List<Area> areas(
      float[] xs, float[] ys, List<PdfRule> level, List<PdfRule> upright) {
    int rows = ys.length - 1;
    int columns = xs.length - 1;
    Area[] owner = new Area[rows * columns];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        Area area = new Area(row, column, 1, 1);
        if (column > 0 && !isDrawn(upright, xs[column], ys[row], ys[row + 1])) {
          area = area.with(owner[row * columns + column - 1]);
        }
        if (row > 0 && !isDrawn(level, ys[row], xs[column], xs[column + 1])) {
          area = area.with(owner[(row - 1) * columns + column]);
        }
        settle(owner, columns, area);
      }
    }
    return Arrays.stream(owner).distinct().toList();
  }

  private static void settle(Area[] owner, int columns, Area wanted) {
    Area area = wanted;
    boolean grows = true;
    while (grows) {
      grows = false;
      for (int row = area.row(); row < area.row() + area.rows(); row++) {
        for (int column = area.column(); column < area.column() + area.columns(); column++) {
          Area other = owner[row * columns + column];
          if (other != null && !area.with(other).equals(area)) {
            area = area.with(other);
            grows = true;
          }
        }
      }
    }
    for (int row = area.row(); row < area.row() + area.rows(); row++) {
      for (int column = area.column(); column < area.column() + area.columns(); column++) {
        owner[row * columns + column] = area;
      }
    }
  }

  private static boolean isDrawn(List<PdfRule> rules, float at, float from, float to) {
    double covered = 0;
    for (PdfRule rule : rules) {
      if (Math.abs(rule.at() - at) <= PdfRules.NEAR + 1) {
        covered += Math.max(0, Math.min(to, rule.to()) - Math.max(from, rule.from()));
      }
    }
    return covered > DRAWN_MIN * (to - from);
  }
}
