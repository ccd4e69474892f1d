package vn.solieu.search;

import java.math.BigDecimal;
import java.util.List;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Period;
import vn.solieu.domain.Status;
import vn.solieu.domain.Unit;

/**
 * What one figure must be, all at once; within one list any will do, and an empty list asks
 * nothing.
 *
 * @param indicators {@link vn.solieu.domain.Subject#identity()} of each
 * @param places ids; a place stands for those inside it too
 * @param periods a figure's period must end within one of them
 * @param units printed units in their canonical spelling
 * @param values bounds of its value, or null
 */
public record Filters(
    List<String> indicators,
    List<String> places,
    List<Period> periods,
    List<Kind> kinds,
    List<String> units,
    List<Status> statuses,
    Values values) {
  public static final Filters NONE =
      new Filters(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null);

  public Filters {
    indicators = List.copyOf(indicators);
    places = List.copyOf(places);
    periods = List.copyOf(periods);
    kinds = List.copyOf(kinds);
    units = List.copyOf(units);
    statuses = List.copyOf(statuses);
  }

  public boolean isEmpty() {
    return equals(NONE);
  }

  public Filters withValues(Values bounds) {
    return new Filters(indicators, places, periods, kinds, units, statuses, bounds);
  }

  /**
   * Bounds of a value, both inclusive.
   *
   * @param min or null
   * @param max or null
   * @param unit that the bounds are in, and into which figures in comparable units are converted;
   *     null compares the printed number, whatever its unit
   */
  public record Values(BigDecimal min, BigDecimal max, Unit unit) {
    public Values {
      if (min != null && max != null && min.compareTo(max) > 0) {
        throw new IllegalArgumentException("min " + min + " is above max " + max);
      }
    }
  }
}
