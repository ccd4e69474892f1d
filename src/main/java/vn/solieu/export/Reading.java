package vn.solieu.export;

import java.util.Objects;
import vn.solieu.domain.Extraction;
import vn.solieu.domain.Period;
import vn.solieu.read.Report;

/**
 * One report as read, with what was found in it and what is known of it.
 *
 * @param title what people call the report
 * @param place name of the place that it speaks of, as shown; empty where unknown
 * @param placeId id of that place, or null; a figure of this place doesn't name it again
 * @param period the period that an unqualified figure of it speaks of, or null
 */
public record Reading(
    Report report,
    Extraction extraction,
    String title,
    String place,
    String placeId,
    Period period) {
  public Reading {
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(extraction, "extraction");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(place, "place");
  }

  /** The report's path as given. */
  public String doc() {
    return report.doc();
  }

  /** The report's file name without its folders. */
  public String fileName() {
    return doc().substring(Math.max(doc().lastIndexOf('/'), doc().lastIndexOf('\\')) + 1);
  }

  /** One file's reading, whatever was found in it; comparing all its lines would take long. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Reading reading
        && reading.doc().equals(doc())
        && reading.report().contentHash().equals(report.contentHash());
  }

  @Override
  public int hashCode() {
    return doc().hashCode();
  }
}
