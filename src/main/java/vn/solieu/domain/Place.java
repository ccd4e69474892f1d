package vn.solieu.domain;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A country, province or lower unit, as long as it existed under that name and shape.
 *
 * @param id slug, lower units below their province ({@code lai-chau/tp-lai-chau})
 * @param name without its kind ({@code Lai Châu})
 * @param kind in Vietnamese ({@code tỉnh})
 * @param parent id of the unit that it lies in, or null for the country
 * @param from first day, or null where it is older than the gazetteer
 * @param to last day, or null while it exists
 * @param became id of the unit that took its place, or null
 */
public record Place(
    String id,
    String name,
    String kind,
    String parent,
    LocalDate from,
    LocalDate to,
    String became) {
  public Place {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
  }

  public boolean existedOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
