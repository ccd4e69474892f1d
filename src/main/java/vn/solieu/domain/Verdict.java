package vn.solieu.domain;

/** What a check found. */
public enum Verdict {
  /** Exact, or the intervals meet at half a last place. */
  HOLDS("holds"),
  /** The intervals meet only at one last place: the writer truncated or rounded up. */
  HOLDS_BY_TRUNCATION("holds-by-truncation"),
  /** They meet only in the wide reading, or a reading, link or period is uncertain. */
  UNDECIDED("undecided"),
  /** Disjoint under every admissible reading. */
  BROKEN("broken"),
  /** An operand is missing. */
  NOT_RUN("not-run");

  private final String code;

  Verdict(String code) {
    this.code = code;
  }

  /** The word used in files ({@code holds-by-truncation}). */
  public String code() {
    return code;
  }
}
