package vn.solieu.check;

import java.util.Locale;

/** How a finding stands with the auditor. Only those that are open count for an exit status. */
public enum Standing {
  /** Asks for a look. */
  OPEN,
  /** Asks for a look, but its residual is below the materiality threshold. */
  MINOR,
  /** Was there before: the baseline has it. */
  KNOWN,
  /** Somebody gave a reason for it, and its operands still print the same. */
  WAIVED;

  /** The word used in files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
