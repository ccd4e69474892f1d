package vn.solieu.export;

import java.util.Objects;
import vn.solieu.domain.Figure;

/**
 * An indicator in a place, as rows of tables tell them apart.
 *
 * @param indicator the catalogue's id, or the quoted phrase where there is none
 * @param linked whether the catalogue knows it
 * @param phrase the report's words for it, the first that came
 * @param place id of the place, empty where nothing states it
 */
record SeriesKey(String indicator, boolean linked, String phrase, String place) {
  static SeriesKey of(Reading reading, Figure figure) {
    String stated = figure.subject().placeId();
    String place = stated != null ? stated : Objects.requireNonNullElse(reading.placeId(), "");
    return new SeriesKey(
        figure.subject().identity(),
        figure.subject().indicatorId() != null,
        figure.subject().phrase(),
        place);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SeriesKey key
        && key.indicator.equals(indicator)
        && key.place.equals(place);
  }

  @Override
  public int hashCode() {
    return Objects.hash(indicator, place);
  }
}
