package vn.solieu.series;

import java.util.List;

/**
 * All that is known of one period of a series.
 *
 * @param shown the latest vintage's value
 * @param observations every value of every report, the earliest vintage first; the same fact
 *     printed several times in one report stands once
 */
public record Point(Observation shown, List<Observation> observations) {
  public Point {
    observations = List.copyOf(observations);
    if (!observations.contains(shown)) {
      throw new IllegalArgumentException("what is shown must be one of the observations");
    }
  }

  static Point derived(Observation observation) {
    return new Point(observation, List.of(observation));
  }

  /** Other values that the shown value's own report prints for the same time. */
  public List<Observation> conflicts() {
    return observations.stream()
        .filter(
            other ->
                other != shown
                    && other.doc().equals(shown.doc())
                    && other.period().covers(shown.period()))
        .toList();
  }

  /** What reports print that isn't the value shown. */
  public List<Observation> differing() {
    return observations.stream()
        .filter(other -> other.value().compareTo(shown.value()) != 0)
        .toList();
  }
}
