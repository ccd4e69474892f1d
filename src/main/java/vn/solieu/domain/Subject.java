package vn.solieu.domain;

import java.util.Objects;

/**
 * What a figure measures, where.
 *
 * @param phrase the indicator's phrase in the report's own words, lower case, context left out;
 *     never empty
 * @param topic what the table is about that the phrase is a row of, in lower case; empty in running
 *     text, where the phrase says it
 * @param indicatorId the catalogue's indicator, or null where the catalogue has none
 * @param placeId the place's id, or null where the report names none
 */
public record Subject(String phrase, String topic, String indicatorId, String placeId) {
  public Subject {
    Objects.requireNonNull(phrase, "phrase");
    Objects.requireNonNull(topic, "topic");
  }

  /** Of running text. */
  public Subject(String phrase, String indicatorId, String placeId) {
    this(phrase, "", indicatorId, placeId);
  }

  public Subject withLink(String indicatorId, String placeId) {
    return new Subject(phrase, topic, indicatorId, placeId);
  }

  /** The phrase behind what its table is about; the phrase alone in running text. */
  public String whole() {
    return topic.isEmpty() ? phrase : topic + " " + phrase;
  }

  /** What makes two figures speak of the same indicator: the catalogue's id, else the phrase. */
  public String identity() {
    return indicatorId != null ? indicatorId : "\"" + whole() + "\"";
  }
}
