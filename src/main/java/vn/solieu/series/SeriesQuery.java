package vn.solieu.series;

import java.time.LocalDate;
import java.util.Set;

/**
 * Which series are asked for; null leaves a field open.
 *
 * @param indicators catalogue ids or quoted phrases; empty for all
 * @param asOf the day whose knowledge counts: later reports are not looked at
 */
public record SeriesQuery(
    Set<String> indicators, String place, Measure measure, Frequency frequency, LocalDate asOf) {
  public static final SeriesQuery ALL = new SeriesQuery(Set.of(), null, null, null, null);

  public SeriesQuery {
    indicators = Set.copyOf(indicators);
  }

  boolean wants(String indicator, String placeId) {
    return (indicators.isEmpty() || indicators.contains(indicator))
        && (place == null || place.equals(placeId));
  }

  boolean wants(SeriesKey key) {
    return (measure == null || measure == key.measure())
        && (frequency == null || frequency == key.frequency());
  }
}
