package vn.solieu.series;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.solieu.domain.Period;
import vn.solieu.domain.Unit;

/**
 * One indicator's course. A period without a point is a gap.
 *
 * @param phrase the latest report's words for the indicator
 * @param unit that all values are in
 * @param points by the period that they count for: a stock's month, else the period as printed
 */
public record Series(SeriesKey key, String phrase, Unit unit, NavigableMap<Period, Point> points) {
  public Series {
    points = Collections.unmodifiableNavigableMap(new TreeMap<>(points));
  }

  /** The reports that print a value of it. */
  public Set<String> docs() {
    return points.values().stream()
        .flatMap(point -> point.observations().stream())
        .map(Observation::doc)
        .collect(Collectors.toSet());
  }

  /** The points from one day to another; null leaves that side open. */
  public Series within(LocalDate from, LocalDate to) {
    NavigableMap<Period, Point> kept = new TreeMap<>();
    points.forEach(
        (slot, point) -> {
          boolean late = from == null || !slot.lastDay().isBefore(from);
          boolean early = to == null || !slot.lastDay().isAfter(to);
          if (late && early) {
            kept.put(slot, point);
          }
        });
    return new Series(key, phrase, unit, kept);
  }
}
