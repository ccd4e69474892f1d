package vn.solieu.export;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.solieu.domain.Base;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Period;
import vn.solieu.domain.TimePoint;
import vn.solieu.domain.Unit;

/**
 * The latest period's indicators side by side: level, cumulative level, plan completion, growth.
 *
 * @param single the month, quarter or year that the latest reports speak of
 * @param cumulative from the year's start to its end
 */
record KeyIndicators(Period single, Period cumulative, List<Row> rows) {
  /**
   * @param unit of its levels, or null where it has none
   * @param values absent ones are gaps
   */
  record Row(SeriesKey key, Unit unit, Map<KeyColumn, Observation> values) {}

  static KeyIndicators of(Dossier dossier, List<TrendRow> trends) {
    Period latest = dossier.latestPeriod().orElse(null);
    if (latest == null) {
      return new KeyIndicators(null, null, List.of());
    }
    TimePoint end = latest.end();
    Period single =
        Period.of(end.day() > 0 ? TimePoint.month(end.year(), end.month()) : latest.end());
    Period cumulative = Period.yearTo(single.end());
    KeyIndicators empty = new KeyIndicators(single, cumulative, List.of());
    return new KeyIndicators(single, cumulative, empty.fill(dossier, trends));
  }

  private List<Row> fill(Dossier dossier, List<TrendRow> trends) {
    Map<SeriesKey, List<Row>> rows = new LinkedHashMap<>();
    Trends.keys(dossier).forEach(key -> rows.put(key, new ArrayList<>()));
    trends.forEach(trend -> putLevel(rows.get(trend.key()), trend));
    for (Reading reading : dossier.readings()) {
      if (reading.period() != null && reading.period().lastDay().equals(single.lastDay())) {
        for (Figure figure : reading.extraction().figures()) {
          putRate(rows.get(SeriesKey.of(reading, figure)), reading, figure);
        }
      }
    }
    return rows.values().stream().flatMap(List::stream).toList();
  }

  private void putLevel(List<Row> rows, TrendRow trend) {
    TrendRow.Cell cell = trend.cells().get(YearMonth.from(single.lastDay()));
    KeyColumn column =
        Cadence.of(single).filter(trend.cadence()::equals).isPresent()
            ? KeyColumn.LEVEL
            : trend.cadence() == Cadence.CUMULATIVE ? KeyColumn.CUMULATIVE : null;
    if (cell == null || column == null) {
      return;
    }
    for (Row row : rows) {
      if (row.unit.equals(trend.unit())) {
        row.values.put(column, cell.shown());
        return;
      }
    }
    Row row = new Row(trend.key(), trend.unit(), new EnumMap<>(KeyColumn.class));
    row.values.put(column, cell.shown());
    rows.add(row);
  }

  /** Rates stand in the indicator's first row, whatever its unit. */
  private void putRate(List<Row> rows, Reading reading, Figure figure) {
    KeyColumn column = rateColumn(figure);
    if (rows == null || column == null) {
      return;
    }
    if (rows.isEmpty()) {
      rows.add(new Row(SeriesKey.of(reading, figure), null, new EnumMap<>(KeyColumn.class)));
    }
    rows.get(0).values.putIfAbsent(column, Observation.asPrinted(reading, figure));
  }

  private KeyColumn rateColumn(Figure figure) {
    boolean percent =
        figure.quantity().isPoint() && figure.quantity().unit().dimension() == Dimension.PERCENT;
    if (!percent || figure.period() == null) {
      return null;
    }
    Period period = figure.period();
    if (figure.kind() == Kind.PLAN_COMPLETION) {
      YearMonth month = YearMonth.from(single.lastDay());
      boolean current = Cadence.column(period).equals(month);
      return current || period.covers(Period.year(month.getYear())) ? KeyColumn.PLAN : null;
    }
    if (figure.kind() != Kind.GROWTH || !(figure.base() instanceof Base.OfPeriod base)) {
      return null;
    }
    Period against = base.period();
    if (period.covers(single) && against.covers(single.plusYears(-1))) {
      return KeyColumn.GROWTH_YEAR;
    }
    if (period.covers(single) && against.lastDay().plusDays(1).equals(single.firstDay())) {
      return KeyColumn.GROWTH_PREVIOUS;
    }
    boolean sameMonths = against.covers(cumulative.plusYears(-1));
    return period.covers(cumulative) && sameMonths ? KeyColumn.GROWTH_CUMULATIVE : null;
  }
}
