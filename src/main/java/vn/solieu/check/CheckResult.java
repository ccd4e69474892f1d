package vn.solieu.check;

import java.util.List;
import java.util.Set;
import vn.solieu.domain.Extraction;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Finding;
import vn.solieu.domain.Severity;

/**
 * What the checks found in one report.
 *
 * @param findings the loudest first
 * @param confirmed ids of the figures that were recognised in a picture and whose digits the
 *     report's own arithmetic confirms
 */
public record CheckResult(List<Finding> findings, Coverage coverage, Set<String> confirmed) {
  public CheckResult {
    findings = List.copyOf(findings);
    confirmed = Set.copyOf(confirmed);
  }

  /** The extraction that was checked; its confirmed figures are as sure as printed ones. */
  public Extraction confirm(Extraction extraction) {
    if (confirmed.isEmpty()) {
      return extraction;
    }
    List<Figure> figures =
        extraction.figures().stream()
            .map(figure -> confirmed.contains(figure.id()) ? figure.confirmed() : figure)
            .toList();
    return new Extraction(
        extraction.doc(), extraction.contentHash(), figures, extraction.relations());
  }

  /** Findings at least this loud. */
  public List<Finding> atLeast(Severity severity) {
    return findings.stream().filter(f -> f.severity().compareTo(severity) >= 0).toList();
  }
}
