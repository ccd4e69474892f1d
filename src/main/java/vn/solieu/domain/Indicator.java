package vn.solieu.domain;

import java.util.List;
import java.util.Objects;

/**
 * An entry of the indicator catalogue.
 *
 * @param id stable slug ({@code retail-sales})
 * @param theme the catalogue file it stands in
 * @param name in Vietnamese, lower case
 * @param english in English
 * @param phrases all phrases that mean it, the name first
 * @param dimension what its level is measured in: money, area, mass, count, percent, rate…
 * @param nature flow (adds up over time), stock (as of a date) or rate
 * @param better which direction is better: up, down or none
 * @param parent id of the whole that it is a part of, or null
 * @param complete ids of the parts that by definition make up all of it; empty where none do
 */
public record Indicator(
    String id,
    String theme,
    String name,
    String english,
    List<String> phrases,
    String dimension,
    String nature,
    String better,
    String parent,
    List<String> complete) {
  public Indicator {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    phrases = List.copyOf(phrases);
    complete = List.copyOf(complete);
  }
}
