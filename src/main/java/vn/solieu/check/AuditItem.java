package vn.solieu.check;

import java.util.Objects;
import vn.solieu.domain.Finding;
import vn.solieu.domain.Severity;

/** A finding and how it stands. */
public record AuditItem(Finding finding, Standing standing) {
  public AuditItem {
    Objects.requireNonNull(finding, "finding");
    Objects.requireNonNull(standing, "standing");
  }

  /** Whether it asks for a look at all. */
  public boolean isMiss() {
    return finding.severity() != Severity.INFO;
  }

  public boolean isOpen() {
    return standing == Standing.OPEN;
  }
}
