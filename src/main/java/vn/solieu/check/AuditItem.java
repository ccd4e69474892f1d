package vn.solieu.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.solieu.domain.Finding;
import vn.solieu.domain.Severity;

/**
 * A finding and how it stands.
 *
 * @param waiver the reason that was given for it, or null; one that no longer holds where the
 *     finding isn't waived
 */
public record AuditItem(Finding finding, Standing standing, Waiver waiver) {
  public AuditItem {
    Objects.requireNonNull(finding, "finding");
    Objects.requireNonNull(standing, "standing");
    if (standing == Standing.WAIVED && waiver == null) {
      throw new IllegalArgumentException("waived without a waiver");
    }
  }

  /** Without a waiver. */
  public AuditItem(Finding finding, Standing standing) {
    this(finding, standing, null);
  }

  /** What an operand printed when it was explained, and what it prints now. */
  public record Change(String before, String now) {}

  /** Whether it asks for a look at all. */
  public boolean isMiss() {
    return finding.severity() != Severity.INFO;
  }

  public boolean isOpen() {
    return standing == Standing.OPEN;
  }

  public boolean isWaived() {
    return standing == Standing.WAIVED;
  }

  /** Whether a reason was given, but an operand has changed since. */
  public boolean hasLapsed() {
    return waiver != null && !isWaived();
  }

  /** What changed since the reason was given; empty where the waiver doesn't say what was. */
  public List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    if (hasLapsed() && waiver.quotes().size() == finding.figures().size()) {
      for (int i = 0; i < waiver.quotes().size(); i++) {
        String now = finding.figures().get(i).quote();
        if (!now.equals(waiver.quotes().get(i))) {
          changes.add(new Change(waiver.quotes().get(i), now));
        }
      }
    }
    return changes;
  }
}
