package vn.solieu.series;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import vn.solieu.domain.Period;
import vn.solieu.domain.TimePoint;

/**
 * Months that follow from cumulatives and cumulatives that follow from months, of a flow. Only
 * whole months of one year are combined, only printed values, and only where no report prints the
 * value itself.
 */
final class DerivedPoints {
  private final NavigableMap<Period, Point> months;
  private final NavigableMap<Period, Point> cumulatives;

  private DerivedPoints(Series months, Series cumulatives) {
    this.months = months == null ? new TreeMap<>() : months.points();
    this.cumulatives = cumulatives == null ? new TreeMap<>() : cumulatives.points();
  }

  /** The series of one indicator and place with what follows from them. */
  static List<Series> added(List<Series> printed) {
    Map<SeriesKey, Series> all = new LinkedHashMap<>();
    printed.forEach(series -> all.put(series.key(), series));
    Map<SeriesKey, Series> result = new LinkedHashMap<>();
    for (Series series : printed) {
      SeriesKey key = series.key();
      boolean sums = key.measure() == Measure.LEVEL || key.measure() == Measure.CUMULATIVE;
      if (!sums || key.frequency() != Frequency.M || !addsUp(series)) {
        result.put(key, series);
        continue;
      }
      SeriesKey monthKey = key.with(Measure.LEVEL);
      SeriesKey cumulativeKey = key.with(Measure.CUMULATIVE);
      DerivedPoints points = new DerivedPoints(all.get(monthKey), all.get(cumulativeKey));
      points.monthly().ifPresent(p -> put(result, series, monthKey, p));
      points.cumulative().ifPresent(p -> put(result, series, cumulativeKey, p));
    }
    return List.copyOf(result.values());
  }

  private static boolean addsUp(Series series) {
    return switch (series.unit().dimension()) {
      case PERCENT, POINTS, PER_MILLE, TIMES, RATE, TEMPERATURE, NONE -> false;
      default -> true;
    };
  }

  private static void put(
      Map<SeriesKey, Series> result,
      Series like,
      SeriesKey key,
      NavigableMap<Period, Point> points) {
    result.putIfAbsent(key, new Series(key, like.phrase(), like.unit(), points));
  }

  private Optional<NavigableMap<Period, Point>> monthly() {
    NavigableMap<Period, Point> all = new TreeMap<>(months);
    for (Period slot : cumulatives.keySet()) {
      if (isWholeMonths(slot)) {
        Period month = Period.of(slot.end());
        if (!months.containsKey(month)) {
          difference(slot, month).ifPresent(o -> all.put(month, Point.derived(o)));
        }
      }
    }
    return all.isEmpty() ? Optional.empty() : Optional.of(all);
  }

  private Optional<NavigableMap<Period, Point>> cumulative() {
    NavigableMap<Period, Point> all = new TreeMap<>(cumulatives);
    for (Period month : months.keySet()) {
      Period slot = Period.yearTo(month.end());
      if (!cumulatives.containsKey(slot) && month.end().month() > 1) {
        sum(month, slot).ifPresent(o -> all.put(slot, Point.derived(o)));
      }
    }
    return all.isEmpty() ? Optional.empty() : Optional.of(all);
  }

  private static boolean isWholeMonths(Period slot) {
    return !slot.isSingle() && slot.end().month() > 0 && slot.end().day() == 0;
  }

  private static Period before(Period month) {
    return Period.month(month.end().year(), month.end().month() - 1);
  }

  private Optional<Observation> difference(Period slot, Period month) {
    Optional<Observation> now = plain(cumulatives.get(slot));
    Period previous = Period.yearTo(before(month).end());
    Optional<Observation> then =
        now.flatMap(
            latest -> knownWith(previous.isSingle() ? months : cumulatives, previous, latest));
    if (then.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal value = now.get().value().subtract(then.get().value());
    // A flow can't run backwards: the earlier cumulative was restated since.
    return value.signum() < 0
        ? Optional.empty()
        : Optional.of(
            derived(
                value,
                month,
                new Derivation(Derivation.Rule.DIFFERENCE, List.of(now.get(), then.get()))));
  }

  /** The cumulative before and the month, else all months of the year. */
  private Optional<Observation> sum(Period month, Period slot) {
    Optional<Observation> own = plain(months.get(month));
    if (own.isEmpty()) {
      return Optional.empty();
    }
    Optional<Observation> then =
        knownWith(cumulatives, Period.yearTo(before(month).end()), own.get());
    List<Observation> operands = new ArrayList<>();
    if (then.isPresent()) {
      operands.addAll(List.of(then.get(), own.get()));
    } else {
      for (int m = 1; m <= month.end().month(); m++) {
        Point point = months.get(Period.of(TimePoint.month(month.end().year(), m)));
        Optional<Observation> part = point == null ? Optional.empty() : plain(point);
        if (part.isEmpty()) {
          return Optional.empty();
        }
        operands.add(part.get());
      }
    }
    BigDecimal value =
        operands.stream().map(Observation::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    return Optional.of(derived(value, slot, new Derivation(Derivation.Rule.SUM, operands)));
  }

  /** What is shown, if it is one exact value of the whole period. */
  private static Optional<Observation> plain(Point point) {
    Observation shown = point.shown();
    return shown.loose() || !point.conflicts().isEmpty() || isToDate(shown)
        ? Optional.empty()
        : Optional.of(shown);
  }

  private static boolean isToDate(Observation observation) {
    return observation.period().end().day() > 0;
  }

  /** The latest value that was known when the other came out: never one restated since. */
  private static Optional<Observation> knownWith(
      NavigableMap<Period, Point> points, Period slot, Observation other) {
    Point point = points.get(slot);
    if (point == null) {
      return Optional.empty();
    }
    Map<Vintage, List<Observation>> reports = new HashMap<>();
    Vintage latest = null;
    for (Observation observation : point.observations()) {
      if (observation.vintage().knownWith(other.vintage())) {
        latest = observation.vintage();
        reports.computeIfAbsent(latest, v -> new ArrayList<>()).add(observation);
      }
    }
    List<Observation> values = latest == null ? List.of() : reports.get(latest);
    boolean plain = values.size() == 1 && !values.get(0).loose() && !isToDate(values.get(0));
    return plain ? Optional.of(values.get(0)) : Optional.empty();
  }

  private static Observation derived(BigDecimal value, Period period, Derivation derivation) {
    ObservationStatus status = ObservationStatus.A;
    Observation latest = derivation.operands().get(0);
    for (Observation operand : derivation.operands()) {
      status = status.and(operand.status());
      latest = operand.vintage().compareTo(latest.vintage()) > 0 ? operand : latest;
    }
    return new Observation(
        value, latest.unit(), period, status, latest.vintage(), null, derivation);
  }
}
