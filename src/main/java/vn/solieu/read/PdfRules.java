package vn.solieu.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts drawn pieces together to whole lines, and lines that touch to tables. */
final class PdfRules {
  /** Lines as near as this are one: borders are drawn from both sides, or double. */
  static final float NEAR = 3;

  private static final float GAP_MAX = 3.5f;
  private static final float LENGTH_MIN = 5;
  private static final int TABLE_RULES_MAX = 5_000;

  private PdfRules() {}

  /** Pieces on one line become one rule; what stays short is no rule. */
  static List<PdfRule> whole(List<PdfRule> pieces) {
    List<PdfRule> level = new ArrayList<>();
    List<PdfRule> upright = new ArrayList<>();
    for (PdfRule piece : pieces) {
      // A dot of a dotted border may belong to a line in either direction.
      boolean dot = Math.max(piece.x2() - piece.x1(), piece.y2() - piece.y1()) <= NEAR;
      if (dot || piece.isLevel()) {
        level.add(piece);
      }
      if (dot || !piece.isLevel()) {
        upright.add(piece);
      }
    }
    List<PdfRule> rules = new ArrayList<>(merged(level, true));
    rules.addAll(merged(upright, false));
    return rules;
  }

  private static List<PdfRule> merged(List<PdfRule> pieces, boolean level) {
    List<PdfRule> sorted = new ArrayList<>(pieces);
    sorted.sort(
        Comparator.comparingInt((PdfRule rule) -> Math.round(at(rule, level)))
            .thenComparingDouble(rule -> level ? rule.x1() : rule.y1()));
    List<PdfRule> rules = new ArrayList<>();
    PdfRule open = null;
    for (PdfRule piece : sorted) {
      boolean goesOn =
          open != null
              && Math.round(at(open, level)) == Math.round(at(piece, level))
              && (level ? piece.x1() - open.x2() : piece.y1() - open.y2()) <= GAP_MAX;
      if (goesOn) {
        open =
            level
                ? new PdfRule(open.x1(), open.y1(), Math.max(open.x2(), piece.x2()), open.y2())
                : new PdfRule(open.x1(), open.y1(), open.x2(), Math.max(open.y2(), piece.y2()));
        rules.set(rules.size() - 1, open);
      } else {
        open = piece;
        rules.add(open);
      }
    }
    rules.removeIf(rule -> rule.length() < LENGTH_MIN || rule.isLevel() != level);
    return rules;
  }

  private static float at(PdfRule rule, boolean level) {
    return level ? (rule.y1() + rule.y2()) / 2 : (rule.x1() + rule.x2()) / 2;
  }

  /** The tables that whole lines draw, from the top. */
  static List<PdfGrid> grids(List<PdfRule> rules) {
    List<PdfGrid> grids = new ArrayList<>();
    List<PdfRule> left = new ArrayList<>(rules.subList(0, Math.min(rules.size(), TABLE_RULES_MAX)));
    while (!left.isEmpty()) {
      List<PdfRule> touching = touching(left);
      PdfGrid grid = touching.size() < 3 ? null : PdfGrid.of(touching);
      if (grid != null) {
        grids.add(grid);
      }
    }
    grids.removeIf(grid -> grids.stream().anyMatch(other -> isInside(grid, other)));
    grids.sort(Comparator.comparingDouble(PdfGrid::top));
    return grids;
  }

  /** Takes a rule and all that hang together with it out of those left. */
  private static List<PdfRule> touching(List<PdfRule> left) {
    List<PdfRule> group = new ArrayList<>(List.of(left.remove(left.size() - 1)));
    for (int i = 0; i < group.size(); i++) {
      PdfRule rule = group.get(i);
      List<PdfRule> found = left.stream().filter(other -> touch(rule, other)).toList();
      if (!found.isEmpty()) {
        group.addAll(found);
        left.removeIf(other -> touch(rule, other));
      }
    }
    return group;
  }

  private static boolean touch(PdfRule a, PdfRule b) {
    return a.isLevel() != b.isLevel()
        && a.x1() - NEAR <= b.x2()
        && b.x1() - NEAR <= a.x2()
        && a.y1() - NEAR <= b.y2()
        && b.y1() - NEAR <= a.y2();
  }

  /** A table within a table's cell is that cell's text. */
  private static boolean isInside(PdfGrid grid, PdfGrid other) {
    return grid != other
        && grid.top() >= other.top()
        && grid.bottom() <= other.bottom()
        && grid.xs()[0] >= other.xs()[0]
        && grid.xs()[grid.columns()] <= other.xs()[other.columns()];
  }
}
