package vn.solieu.series;

import java.util.Objects;
import vn.solieu.domain.Extraction;
import vn.solieu.domain.ReportInfo;

/** A report as series see it: what is known of it and the figures that it states. */
public record SeriesSource(ReportInfo info, Extraction extraction) {
  public SeriesSource {
    Objects.requireNonNull(info, "info");
    Objects.requireNonNull(extraction, "extraction");
  }
}
