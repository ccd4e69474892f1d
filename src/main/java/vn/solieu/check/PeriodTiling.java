package vn.solieu.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.solieu.domain.Figure;

/**
 * Figures whose periods follow one another without gap or overlap and make up a longer one: nine
 * months and October are ten months.
 */
final class PeriodTiling {
  /** More ways to make up one period than this no table prints. */
  private static final int WAYS_MOST = 4;

  private final Figure whole;
  private final List<Figure> pieces;
  private final Map<LocalDate, List<List<Figure>>> from = new HashMap<>();

  private PeriodTiling(Figure whole, List<Figure> figures) {
    this.whole = whole;
    this.pieces =
        figures.stream()
            .filter(one -> one != whole && !one.period().covers(whole.period()))
            .filter(one -> !one.period().firstDay().isBefore(whole.period().firstDay()))
            .filter(one -> !one.period().lastDay().isAfter(whole.period().lastDay()))
            .toList();
  }

  /**
   * The ways in which as few as possible of the figures make up the period of one; those of a year
   * are its quarters where these are printed, and its months where they aren't. Empty where they
   * can't. All must have a period.
   */
  static List<List<Figure>> of(Figure whole, List<Figure> figures) {
    return new PeriodTiling(whole, figures).from(whole.period().firstDay());
  }

  private List<List<Figure>> from(LocalDate day) {
    if (day.isAfter(whole.period().lastDay())) {
      return List.of(List.of());
    }
    List<List<Figure>> known = from.get(day);
    if (known != null) {
      return known;
    }
    List<List<Figure>> best = new ArrayList<>();
    for (Figure piece : pieces) {
      if (!piece.period().firstDay().equals(day)) {
        continue;
      }
      for (List<Figure> rest : from(piece.period().lastDay().plusDays(1))) {
        if (!best.isEmpty() && rest.size() + 1 < best.get(0).size()) {
          best.clear();
        }
        boolean longer = !best.isEmpty() && rest.size() + 1 > best.get(0).size();
        if (longer || best.size() >= WAYS_MOST) {
          continue;
        }
        List<Figure> tiling = new ArrayList<>(rest);
        tiling.add(0, piece);
        best.add(tiling);
      }
    }
    from.put(day, best);
    return best;
  }
}
