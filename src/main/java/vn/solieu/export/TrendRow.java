package vn.solieu.export;

import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import vn.solieu.domain.Unit;

/**
 * The levels of one indicator, place and cadence in one unit. A month without a cell is a gap.
 *
 * @param key what it is a row of
 * @param unit the unit that its indicator's reports use most
 */
record TrendRow(SeriesKey key, Cadence cadence, Unit unit, NavigableMap<YearMonth, Cell> cells) {
  /**
   * One month's value.
   *
   * @param shown what the latest report says
   * @param others other values that were printed for the same month
   */
  record Cell(Observation shown, List<Observation> others) {}
}
