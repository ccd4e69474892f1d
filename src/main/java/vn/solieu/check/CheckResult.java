package vn.solieu.check;

import java.util.List;
import vn.solieu.domain.Finding;
import vn.solieu.domain.Severity;

/** What the checks found in one report, the loudest first. */
public record CheckResult(List<Finding> findings, Coverage coverage) {
  public CheckResult {
    findings = List.copyOf(findings);
  }

  /** Findings at least this loud. */
  public List<Finding> atLeast(Severity severity) {
    return findings.stream().filter(f -> f.severity().compareTo(severity) >= 0).toList();
  }
}
