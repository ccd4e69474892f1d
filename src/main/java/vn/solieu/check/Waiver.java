package vn.solieu.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Finding;

/**
 * A reason that somebody gave for a finding. It holds as long as the finding's operands print the
 * same.
 *
 * @param id the finding's
 * @param check id of its check, for people; or null
 * @param report file name of the report that it was given for, or null; it holds for others too
 * @param quotes what the operands printed, in their order; empty where nobody wrote it down
 * @param fingerprint of the finding's id and those quotes
 * @param by who gave it, or null
 * @param date when, or null
 */
public record Waiver(
    String id,
    String check,
    String report,
    List<String> quotes,
    String fingerprint,
    String reason,
    String by,
    LocalDate date) {
  public Waiver {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(fingerprint, "fingerprint");
    Objects.requireNonNull(reason, "reason");
    quotes = List.copyOf(quotes);
  }

  /** A waiver of a finding as it stands. */
  public static Waiver of(
      Finding finding, String report, String reason, String by, LocalDate date) {
    return new Waiver(
        finding.id(),
        finding.check(),
        report,
        finding.figures().stream().map(Figure::quote).toList(),
        Fingerprint.ofWaiver(finding),
        reason,
        by,
        date);
  }

  /** Whether it was given for this finding, whatever its operands print now. */
  boolean names(Finding finding) {
    return id.equals(finding.id());
  }

  /** Whether the finding's operands still print what was explained. */
  boolean covers(Finding finding) {
    return names(finding) && fingerprint.equals(Fingerprint.ofWaiver(finding));
  }
}
