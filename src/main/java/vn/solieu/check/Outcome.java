package vn.solieu.check;

import java.math.BigDecimal;
import java.util.Objects;
import vn.solieu.domain.Severity;
import vn.solieu.domain.Verdict;

/**
 * How a claim came out.
 *
 * @param reason why it is undecided or wasn't run, the last part of a message key; else empty
 * @param ceiling the loudest that a finding may be, whatever its check's level
 * @param needsEdit whether it counts only when changing one printed digit would put it right: the
 *     claim itself is in doubt, and such an accident is what speaks for it
 */
public record Outcome(Verdict verdict, String reason, Severity ceiling, boolean needsEdit) {
  static final Outcome HOLDS = of(Verdict.HOLDS);

  public Outcome {
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(ceiling, "ceiling");
  }

  static Outcome of(Verdict verdict) {
    return new Outcome(
        verdict, "", verdict == Verdict.BROKEN ? Severity.ERROR : Severity.INFO, false);
  }

  /** A real miss that some admissible reading may explain. */
  static Outcome undecided(String reason) {
    return new Outcome(Verdict.UNDECIDED, reason, Severity.WARNING, false);
  }

  /** A miss that the report's own words explain, or that more likely is a misreading. */
  static Outcome quiet(String reason) {
    return new Outcome(Verdict.UNDECIDED, reason, Severity.INFO, false);
  }

  static Outcome notRun(String reason) {
    return new Outcome(Verdict.NOT_RUN, reason, Severity.INFO, false);
  }

  /** A miss of a claim that is itself in doubt. */
  static Outcome ifOneEditAway(String reason) {
    return new Outcome(Verdict.UNDECIDED, reason, Severity.WARNING, true);
  }

  /**
   * A miss by so much that the numbers hardly belong together, unless one slip of the pen explains
   * it.
   */
  static Outcome farOff() {
    return new Outcome(Verdict.BROKEN, "far", Severity.ERROR, true);
  }

  /** Whether one number is more than twice the other. */
  static boolean isFar(BigDecimal one, BigDecimal two) {
    BigDecimal larger = one.abs().max(two.abs());
    BigDecimal smaller = one.abs().min(two.abs());
    return larger.compareTo(smaller.add(smaller)) > 0;
  }

  boolean holds() {
    return verdict == Verdict.HOLDS || verdict == Verdict.HOLDS_BY_TRUNCATION;
  }

  /** Whether something has to be explained. */
  boolean isMiss() {
    return verdict == Verdict.BROKEN
        || verdict == Verdict.UNDECIDED && ceiling.compareTo(Severity.INFO) > 0;
  }
}
