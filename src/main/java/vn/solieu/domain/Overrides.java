package vn.solieu.domain;

import java.time.LocalDate;

/**
 * What the user says of a report; it goes before what the report itself says. Fields are null where
 * the user says nothing.
 *
 * @param place an id, or a name as people write it
 */
public record Overrides(
    Said<String> title,
    Said<String> place,
    Said<String> issuer,
    Said<Period> period,
    Said<LocalDate> published) {
  /** Nothing said. */
  public static final Overrides NONE = new Overrides(null, null, null, null, null);

  /**
   * A value and who said it.
   *
   * @param origin {@code option} or {@code sidecar}
   * @param line of the sidecar, 0 for an option
   * @param quote as the user wrote it
   */
  public record Said<T>(T value, String origin, int line, String quote) {}

  /** These where they say something, else what {@code other} says. */
  public Overrides over(Overrides other) {
    return new Overrides(
        or(title, other.title),
        or(place, other.place),
        or(issuer, other.issuer),
        or(period, other.period),
        or(published, other.published));
  }

  private static <T> Said<T> or(Said<T> first, Said<T> second) {
    return first != null ? first : second;
  }
}
