package vn.solieu.export;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Status;
import vn.solieu.domain.Unit;

/**
 * The levels of a dossier as rows: catalogue indicators first, then phrases that at least two
 * reports use; both in the order in which the latest reports print them.
 */
final class Trends {
  private final List<Reading> ordered;

  private Trends(Dossier dossier) {
    this.ordered = dossier.chronological();
  }

  static List<TrendRow> of(Dossier dossier) {
    return new Trends(dossier).rows();
  }

  /** Indicators worth a row, in the order of the rows. */
  static List<SeriesKey> keys(Dossier dossier) {
    return new Trends(dossier).keys();
  }

  private List<SeriesKey> keys() {
    Map<SeriesKey, Set<String>> reports = new LinkedHashMap<>();
    for (int i = ordered.size() - 1; i >= 0; i--) {
      Reading reading = ordered.get(i);
      for (Figure figure : reading.extraction().figures()) {
        reports
            .computeIfAbsent(SeriesKey.of(reading, figure), k -> new HashSet<>())
            .add(reading.report().contentHash());
      }
    }
    return reports.entrySet().stream()
        .filter(entry -> entry.getKey().linked() || entry.getValue().size() > 1)
        .map(Map.Entry::getKey)
        .sorted(Comparator.comparing(key -> !key.linked()))
        .toList();
  }

  private List<TrendRow> rows() {
    Map<SeriesKey, List<Observation>> levels = new HashMap<>();
    for (Reading reading : ordered) {
      for (Figure figure : reading.extraction().figures()) {
        if (isLevel(figure)) {
          levels
              .computeIfAbsent(SeriesKey.of(reading, figure), k -> new ArrayList<>())
              .add(Observation.asPrinted(reading, figure));
        }
      }
    }
    List<TrendRow> rows = new ArrayList<>();
    for (SeriesKey key : keys()) {
      for (List<Observation> comparable : byUnit(levels.getOrDefault(key, List.of()))) {
        rows.addAll(rows(key, comparable));
      }
    }
    return rows;
  }

  /** A plan or a forecast is no observation; a range is no single value. */
  private static boolean isLevel(Figure figure) {
    return figure.kind() == Kind.LEVEL
        && figure.period() != null
        && figure.quantity().isPoint()
        && figure.status() != Status.PLAN
        && figure.status() != Status.FORECAST
        && Cadence.of(figure.period()).isPresent();
  }

  private static List<List<Observation>> byUnit(List<Observation> observations) {
    List<List<Observation>> groups = new ArrayList<>();
    for (Observation observation : observations) {
      groups.stream()
          .filter(group -> unit(group.get(0)).comparableWith(unit(observation)))
          .findFirst()
          .orElseGet(
              () -> {
                List<Observation> group = new ArrayList<>();
                groups.add(group);
                return group;
              })
          .add(observation);
    }
    return groups;
  }

  private static Unit unit(Observation observation) {
    return observation.figure().quantity().unit();
  }

  private List<TrendRow> rows(SeriesKey key, List<Observation> observations) {
    Unit common = mostFrequentUnit(observations);
    Map<Cadence, NavigableMap<YearMonth, List<Observation>>> byCadence =
        new EnumMap<>(Cadence.class);
    for (Observation observation : observations) {
      byCadence
          .computeIfAbsent(
              Cadence.of(observation.figure().period()).orElseThrow(), c -> new TreeMap<>())
          .computeIfAbsent(
              Cadence.column(observation.figure().period()), month -> new ArrayList<>())
          .add(observation.in(common));
    }
    List<TrendRow> rows = new ArrayList<>();
    byCadence.forEach(
        (cadence, months) -> {
          NavigableMap<YearMonth, TrendRow.Cell> cells = new TreeMap<>();
          months.forEach((month, competing) -> cells.put(month, cell(competing)));
          rows.add(new TrendRow(key, cadence, common, cells));
        });
    return rows;
  }

  /** The later unit wins a tie, since later reports are shown. */
  private static Unit mostFrequentUnit(List<Observation> observations) {
    Map<String, Integer> counts = new HashMap<>();
    Unit best = unit(observations.get(0));
    for (Observation observation : observations) {
      int count = counts.merge(unit(observation).symbol(), 1, Integer::sum);
      if (count >= counts.get(best.symbol())) {
        best = unit(observation);
      }
    }
    return best;
  }

  private TrendRow.Cell cell(List<Observation> competing) {
    // A figure to a later day of the month says more; of one day, the latest report counts.
    Comparator<Observation> worth =
        Comparator.<Observation, LocalDate>comparing(o -> o.figure().period().lastDay())
            .thenComparing(o -> ordered.indexOf(o.reading()))
            .thenComparing(o -> o.figure().confidence());
    Observation shown = competing.get(0);
    for (Observation candidate : competing) {
      if (worth.compare(candidate, shown) > 0) {
        shown = candidate;
      }
    }
    Map<String, Observation> others = new LinkedHashMap<>();
    for (Observation other : competing) {
      if (other.value().compareTo(shown.value()) != 0) {
        others.putIfAbsent(other.reading().doc() + NumberWords.plain(other.value()), other);
      }
    }
    return new TrendRow.Cell(shown, List.copyOf(others.values()));
  }
}
