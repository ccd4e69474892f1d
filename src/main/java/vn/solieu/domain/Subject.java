package vn.solieu.domain;

import java.util.Objects;

/**
 * What a figure measures, where.
 *
 * @param phrase the indicator's phrase in the report's own words, lower case, context left out;
 *     never empty
 * @param indicatorId the catalogue's indicator, or null where the catalogue has none
 * @param placeId the place's id, or null where the report names none
 */
public record Subject(String phrase, String indicatorId, String placeId) {
  public Subject {
    Objects.requireNonNull(phrase, "phrase");
  }

  public Subject withLink(String indicatorId, String placeId) {
    return new Subject(phrase, indicatorId, placeId);
  }

  /** What makes two figures speak of the same indicator: the catalogue's id, else the phrase. */
  public String identity() {
    return indicatorId != null ? indicatorId : "\"" + phrase + "\"";
  }
}
