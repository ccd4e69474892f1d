package vn.solieu.export;

import java.util.Objects;
import vn.solieu.domain.Extraction;
import vn.solieu.domain.Period;
import vn.solieu.domain.ReportInfo;
import vn.solieu.read.Report;
import vn.solieu.series.SeriesSource;

/** One report as read, with what was found in it and what is known of it. */
public record Reading(Report report, Extraction extraction, ReportInfo info) {
  public Reading {
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(extraction, "extraction");
    Objects.requireNonNull(info, "info");
  }

  /** What people call the report. */
  public String title() {
    return info.title();
  }

  /** Name of the place that it speaks of, as shown; empty where unknown. */
  public String place() {
    return Objects.requireNonNullElse(info.placeName(), "");
  }

  /** The period that an unqualified figure of it speaks of, or null. */
  public Period period() {
    return info.period();
  }

  /** The report's path as given. */
  public String doc() {
    return report.doc();
  }

  /** The report's file name without its folders. */
  public String fileName() {
    return doc().substring(Math.max(doc().lastIndexOf('/'), doc().lastIndexOf('\\')) + 1);
  }

  /** What series are made of. */
  public SeriesSource source() {
    return new SeriesSource(info, extraction);
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
