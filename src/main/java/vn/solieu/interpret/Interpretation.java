package vn.solieu.interpret;

import vn.solieu.domain.Extraction;
import vn.solieu.domain.Period;

/**
 * What a report says.
 *
 * @param extraction its figures, not yet linked to the catalogue
 * @param head what it says of itself
 */
public record Interpretation(Extraction extraction, ReportHead head) {
  /** What an unqualified figure speaks of, or null where the report names no year. */
  public Period period() {
    return head.period() == null ? null : head.period().value();
  }
}
