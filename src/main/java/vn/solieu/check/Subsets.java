package vn.solieu.check;

import java.math.BigDecimal;
import java.util.List;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Interval;
import vn.solieu.domain.Verdict;

/** Members of a breakdown that aren't parts of its total. */
final class Subsets {
  private Subsets() {}

  /**
   * Whether the parts exceed the total, but without one of them close it exactly: a balance beside
   * exports and imports, or the total named once more.
   */
  static boolean hasStray(Figure total, List<Figure> parts) {
    if (parts.size() < 2) {
      return false;
    }
    Readings all = parts.stream().map(Readings::of).reduce(Readings.ZERO, Readings::plus);
    boolean above =
        sum(parts).compareTo(total.quantity().baseValue()) > 0
            && Readings.of(total).minus(all).against(Interval.ZERO).verdict() == Verdict.BROKEN;
    return above
        && parts.stream()
            .anyMatch(
                stray ->
                    stray.quantity().baseValue().compareTo(total.quantity().baseValue()) == 0
                        || parts.size() > 2
                            && sum(parts)
                                    .subtract(stray.quantity().baseValue())
                                    .compareTo(total.quantity().baseValue())
                                == 0);
  }

  private static BigDecimal sum(List<Figure> parts) {
    return parts.stream()
        .map(part -> part.quantity().baseValue())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
