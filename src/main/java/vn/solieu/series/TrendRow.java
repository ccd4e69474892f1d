package vn.solieu.series;

import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.solieu.domain.Period;

/**
 * A series of levels as a row of a table by month. A month without a cell is a gap.
 *
 * @param cells each period's point under its last month
 */
public record TrendRow(Series series, TrendGroup group, NavigableMap<YearMonth, Point> cells) {
  public TrendRow {
    cells = Collections.unmodifiableNavigableMap(new TreeMap<>(cells));
  }

  static TrendRow of(Series series) {
    NavigableMap<YearMonth, Point> cells = new TreeMap<>();
    // Slots ascend, so that of two cumulatives in one month the one to the later day stays.
    for (Map.Entry<Period, Point> entry : series.points().entrySet()) {
      cells.put(YearMonth.from(entry.getKey().lastDay()), entry.getValue());
    }
    return new TrendRow(series, TrendGroup.of(series), cells);
  }

  public SeriesKey key() {
    return series.key();
  }
}
