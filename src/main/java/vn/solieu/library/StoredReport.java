package vn.solieu.library;

import java.util.List;
import java.util.Objects;
import vn.solieu.domain.Extraction;
import vn.solieu.domain.ReportInfo;
import vn.solieu.read.Report;

/**
 * A report of the library with all that was found in it: enough for search, series, checks and
 * pages without the original file.
 *
 * @param info what is known of it as a whole
 * @param report its text, outline and tables; where the letters are printed isn't kept, only the
 *     file's pages need that
 * @param extraction its figures and relations
 * @param files the files with exactly this content, in order of their paths; the first one names
 *     the report
 */
public record StoredReport(
    ReportInfo info, Report report, Extraction extraction, List<StoredFile> files) {
  public StoredReport {
    Objects.requireNonNull(info, "info");
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(extraction, "extraction");
    files = List.copyOf(files);
    if (!report.boxes().isEmpty()) {
      report = renamed(report, report.doc());
    }
    if (files.isEmpty()) {
      throw new IllegalArgumentException("report " + info.doc() + " comes from no file");
    }
  }

  public String contentHash() {
    return report.contentHash();
  }

  /** The same report found in other files; the first of them gives it its name. */
  StoredReport withFiles(List<StoredFile> moved) {
    String doc = moved.get(0).doc();
    return new StoredReport(
        new ReportInfo(
            doc,
            info.contentHash(),
            info.title(),
            info.docNumber(),
            info.docDate(),
            info.issuer(),
            info.placeId(),
            info.placeName(),
            info.period(),
            info.form(),
            info.published(),
            info.evidence()),
        renamed(report, doc),
        new Extraction(doc, extraction.contentHash(), extraction.figures(), extraction.relations()),
        moved);
  }

  private static Report renamed(Report report, String doc) {
    return new Report(
        doc,
        report.contentHash(),
        report.lines(),
        report.tables(),
        report.notes(),
        report.outline());
  }
}
