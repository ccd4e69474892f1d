package vn.solieu.series;

import java.util.Objects;

/**
 * What makes two observations members of one series.
 *
 * @param indicator the catalogue's id, or the quoted phrase where the catalogue has none
 * @param place id of the place, empty where nothing states it
 * @param base who set the plan, the whole of a share, or what a difference is against ({@code
 *     previous-period}, {@code previous-year}, a period); empty where the measure says it all
 * @param priceBase {@code current}, {@code constant-2010}…; empty where nothing states it
 * @param issuer in the one spelling of phrases, empty where unknown
 * @param unit symbol of the unit that all its values are in
 */
public record SeriesKey(
    String indicator,
    String place,
    Measure measure,
    String base,
    String priceBase,
    String issuer,
    Frequency frequency,
    String unit) {
  public SeriesKey {
    Objects.requireNonNull(indicator, "indicator");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(base, "base");
    Objects.requireNonNull(priceBase, "priceBase");
    Objects.requireNonNull(issuer, "issuer");
    Objects.requireNonNull(frequency, "frequency");
    Objects.requireNonNull(unit, "unit");
  }

  /** Whether the catalogue knows the indicator. */
  public boolean linked() {
    return !indicator.startsWith("\"");
  }

  /** The catalogue's id, or null for a phrase outside it. */
  public String indicatorId() {
    return linked() ? indicator : null;
  }

  /** The same subject told by another measure of the same frequency. */
  SeriesKey with(Measure other) {
    return new SeriesKey(indicator, place, other, base, priceBase, issuer, frequency, unit);
  }
}
