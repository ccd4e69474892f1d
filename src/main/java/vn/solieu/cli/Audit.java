package vn.solieu.cli;

import java.util.List;
import vn.solieu.check.AuditItem;
import vn.solieu.check.CheckResult;
import vn.solieu.check.Materiality;
import vn.solieu.check.Standing;
import vn.solieu.domain.Finding;
import vn.solieu.domain.Severity;
import vn.solieu.export.CheckedReport;
import vn.solieu.export.Reading;

/** How the findings of a run stand. */
final class Audit {
  private final Materiality materiality;

  Audit(Materiality materiality) {
    this.materiality = materiality;
  }

  /** A report's findings with how they stand. */
  CheckedReport judge(Inputs.Input input, Reading reading, CheckResult result) {
    List<AuditItem> items = result.findings().stream().map(this::item).toList();
    return new CheckedReport(reading, result.coverage(), items);
  }

  private AuditItem item(Finding finding) {
    boolean minor = finding.severity() != Severity.INFO && !materiality.isReachedBy(finding);
    return new AuditItem(finding, minor ? Standing.MINOR : Standing.OPEN);
  }

  /** All reports are judged. */
  void finish() {}
}
