package vn.solieu.export;

import java.util.List;
import java.util.Objects;
import vn.solieu.check.AuditItem;
import vn.solieu.check.CheckResult;
import vn.solieu.check.Coverage;
import vn.solieu.check.Standing;
import vn.solieu.domain.Finding;
import vn.solieu.domain.Severity;

/**
 * A report with what the checks found in it and how each finding stands.
 *
 * @param items the loudest first
 */
public record CheckedReport(Reading reading, Coverage coverage, List<AuditItem> items) {
  public CheckedReport {
    Objects.requireNonNull(reading, "reading");
    Objects.requireNonNull(coverage, "coverage");
    items = List.copyOf(items);
  }

  /** Whether something open is at least this loud. */
  public boolean hasOpen(Severity severity) {
    return items.stream()
        .anyMatch(item -> item.isOpen() && item.finding().severity().compareTo(severity) >= 0);
  }

  /** The result without the misses that are explained, known or too small to matter. */
  public CheckResult open(CheckResult result) {
    List<Finding> left =
        items.stream()
            .filter(item -> item.isOpen() || !item.isMiss())
            .map(AuditItem::finding)
            .toList();
    return new CheckResult(left, result.coverage(), result.confirmed());
  }

  /** What asks for a look and stands so. */
  public List<AuditItem> misses(Standing standing) {
    return items.stream().filter(item -> item.isMiss() && item.standing() == standing).toList();
  }

  /**
   * What is shown: open findings and waived ones.
   *
   * @param verbose whether all others are shown too
   */
  public List<AuditItem> shown(boolean verbose) {
    return verbose
        ? items
        : items.stream()
            .filter(item -> item.isMiss())
            .filter(item -> item.isOpen() || item.standing() == Standing.WAIVED)
            .toList();
  }
}
