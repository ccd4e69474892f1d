package vn.solieu.export;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.Period;
import vn.solieu.domain.TimePoint;
import vn.solieu.domain.Unit;
import vn.solieu.series.Point;
import vn.solieu.series.Series;
import vn.solieu.series.TrendTable;

/**
 * The latest period's indicators side by side: level, cumulative level, plan completion, growth.
 *
 * @param single the month, quarter or year that the latest reports speak of
 * @param cumulative from the year's start to its end
 */
record KeyIndicators(Period single, Period cumulative, List<Row> rows) {
  /**
   * @param series one that tells what the row is of
   * @param unit of its levels, or null where it has none
   * @param values absent ones are gaps
   */
  record Row(Series series, Unit unit, Map<KeyColumn, Point> values) {}

  /** The rows of the main series at the latest report's period, or of no period where none has. */
  static KeyIndicators of(Period latest, List<Series> series) {
    if (latest == null) {
      return new KeyIndicators(null, null, List.of());
    }
    TimePoint end = latest.end();
    Period single =
        Period.of(end.day() > 0 ? TimePoint.month(end.year(), end.month()) : latest.end());
    Period cumulative = Period.yearTo(single.end());
    KeyIndicators empty = new KeyIndicators(single, cumulative, List.of());
    return new KeyIndicators(single, cumulative, empty.fill(series));
  }

  private List<Row> fill(List<Series> series) {
    Map<List<String>, List<Row>> rows = new LinkedHashMap<>();
    series.forEach(s -> rows.computeIfAbsent(TrendTable.subject(s), k -> new ArrayList<>()));
    series.forEach(s -> putLevel(rows.get(TrendTable.subject(s)), s));
    series.forEach(s -> putRate(rows.get(TrendTable.subject(s)), s));
    return rows.values().stream().flatMap(List::stream).toList();
  }

  private void putLevel(List<Row> rows, Series series) {
    KeyColumn column =
        switch (series.key().measure()) {
          case LEVEL -> KeyColumn.LEVEL;
          case CUMULATIVE -> KeyColumn.CUMULATIVE;
          default -> null;
        };
    Point point =
        column == null
            ? null
            : series.points().get(column == KeyColumn.LEVEL ? single : cumulative);
    if (point == null) {
      return;
    }
    for (Row row : rows) {
      if (row.unit.equals(series.unit())) {
        row.values.put(column, point);
        return;
      }
    }
    Row row = new Row(series, series.unit(), new EnumMap<>(KeyColumn.class));
    row.values.put(column, point);
    rows.add(row);
  }

  /** Rates stand in the indicator's first row, whatever its unit. */
  private void putRate(List<Row> rows, Series series) {
    if (series.unit().dimension() != Dimension.PERCENT) {
      return;
    }
    switch (series.key().measure()) {
      case PLAN_COMPLETION -> {
        Period year = Period.year(single.end().year());
        for (Period slot : List.of(cumulative, single, year)) {
          put(rows, series, KeyColumn.PLAN, slot);
        }
      }
      case GROWTH_MOM -> put(rows, series, KeyColumn.GROWTH_PREVIOUS, single);
      case GROWTH_YOY -> put(rows, series, KeyColumn.GROWTH_YEAR, single);
      case GROWTH_CUMULATIVE_YOY -> put(rows, series, KeyColumn.GROWTH_CUMULATIVE, cumulative);
      default -> {}
    }
  }

  private static void put(List<Row> rows, Series series, KeyColumn column, Period slot) {
    Point point = series.points().get(slot);
    if (point == null) {
      return;
    }
    if (rows.isEmpty()) {
      rows.add(new Row(series, null, new EnumMap<>(KeyColumn.class)));
    }
    rows.get(0).values.putIfAbsent(column, point);
  }
}
