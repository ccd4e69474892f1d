package vn.solieu.export;

import java.util.Objects;
import java.util.function.Function;

/**
 * What people call an indicator or a place.
 *
 * @param indicator a catalogue indicator's name by its id; may give null for an unknown id
 * @param place a place's name by its id; may give null for an unknown id
 */
public record Names(Function<String, String> indicator, Function<String, String> place) {
  /** Names everything by its id. */
  public static final Names IDS = new Names(id -> id, id -> id);

  public Names {
    Objects.requireNonNull(indicator, "indicator");
    Objects.requireNonNull(place, "place");
  }

  String ofIndicator(String id) {
    return Objects.requireNonNullElse(indicator.apply(id), id);
  }

  String ofPlace(String id) {
    return Objects.requireNonNullElse(place.apply(id), id);
  }
}
