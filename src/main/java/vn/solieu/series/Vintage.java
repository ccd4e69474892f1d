package vn.solieu.series;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import vn.solieu.domain.ReportInfo;

/**
 * One report as a moment at which values were known.
 *
 * @param doc the report's path as given
 * @param issuer who issued it as printed, empty where unknown
 * @param published when, or null where nothing says it
 * @param known from when its values count as known: {@code published}, else the last day of the
 *     report's period
 */
public record Vintage(String doc, String issuer, LocalDate published, LocalDate known)
    implements Comparable<Vintage> {
  private static final Comparator<Vintage> ORDER =
      Comparator.comparing(Vintage::known).thenComparing(Vintage::doc);

  public Vintage {
    Objects.requireNonNull(doc, "doc");
    Objects.requireNonNull(issuer, "issuer");
    Objects.requireNonNull(known, "known");
  }

  static Vintage of(ReportInfo info) {
    LocalDate published = info.published() != null ? info.published() : info.docDate();
    LocalDate known =
        published != null
            ? published
            : info.period() != null ? info.period().lastDay() : LocalDate.MIN;
    return new Vintage(info.doc(), Objects.requireNonNullElse(info.issuer(), ""), published, known);
  }

  /** Whether its values were known when the other's came out. */
  boolean knownWith(Vintage other) {
    return !known.isAfter(other.known);
  }

  @Override
  public int compareTo(Vintage other) {
    return ORDER.compare(this, other);
  }
}
