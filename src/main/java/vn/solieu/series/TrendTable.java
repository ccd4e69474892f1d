package vn.solieu.series;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** The series worth a table, and their levels as rows by month. */
public final class TrendTable {
  /** Past so many months, those that nothing speaks of are left out: reports far apart. */
  private static final int MONTHS_MAX = 60;

  private TrendTable() {}

  /**
   * Catalogue indicators first, then phrases that at least two reports use; both in the order
   * given.
   */
  public static List<Series> main(List<Series> all) {
    Map<List<String>, Set<String>> docs = new LinkedHashMap<>();
    all.forEach(
        series ->
            docs.computeIfAbsent(subject(series), s -> new HashSet<>()).addAll(series.docs()));
    return all.stream()
        .filter(series -> series.key().linked() || docs.get(subject(series)).size() > 1)
        .sorted(Comparator.comparing(series -> !series.key().linked()))
        .toList();
  }

  /** What the measures of one indicator share. */
  public static List<String> subject(Series series) {
    SeriesKey key = series.key();
    return List.of(key.indicator(), key.place(), key.priceBase(), key.issuer());
  }

  /** The rows of levels and cumulative levels. */
  public static List<TrendRow> rows(List<Series> series) {
    return series.stream()
        .filter(s -> s.key().measure() == Measure.LEVEL || s.key().measure() == Measure.CUMULATIVE)
        .filter(s -> !s.points().isEmpty())
        .map(TrendRow::of)
        .toList();
  }

  /**
   * For each catalogue indicator its fullest row of more than one value; the fullest of these, at
   * most so many, in the order given.
   */
  public static List<TrendRow> mainRows(List<TrendRow> rows, int most) {
    Map<List<String>, TrendRow> best = new LinkedHashMap<>();
    for (TrendRow row : rows) {
      if (row.key().linked() && row.cells().size() > 1) {
        best.merge(
            subject(row.series()),
            row,
            (known, other) -> other.cells().size() > known.cells().size() ? other : known);
      }
    }
    Set<TrendRow> fullest = Collections.newSetFromMap(new IdentityHashMap<>());
    best.values().stream()
        .sorted(Comparator.comparingInt(row -> -row.cells().size()))
        .limit(most)
        .forEach(fullest::add);
    return best.values().stream().filter(fullest::contains).toList();
  }

  /** All months from the first to the last, so that a gap shows. */
  public static List<YearMonth> months(List<TrendRow> rows) {
    NavigableSet<YearMonth> observed = new TreeSet<>();
    rows.forEach(row -> observed.addAll(row.cells().keySet()));
    if (observed.isEmpty()
        || ChronoUnit.MONTHS.between(observed.first(), observed.last()) >= MONTHS_MAX) {
      return List.copyOf(observed);
    }
    List<YearMonth> all = new ArrayList<>();
    for (YearMonth m = observed.first(); !m.isAfter(observed.last()); m = m.plusMonths(1)) {
      all.add(m);
    }
    return all;
  }
}
