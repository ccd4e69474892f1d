package vn.solieu.domain;

/** What a figure says of its indicator. */
public enum Kind {
  /** An amount, count, stock, rate or price of the indicator itself. */
  LEVEL("level"),
  /** Percent of a plan, estimate or assignment reached. */
  PLAN_COMPLETION("plan-completion"),
  /** Relative change against a base, in percent or times. */
  GROWTH("growth"),
  /** Absolute change against a base. */
  DIFFERENCE("difference"),
  /** Level relative to a base, base = 100. */
  INDEX("index"),
  /** Percent of a whole. */
  SHARE("share"),
  /** A printed fraction of two counts. */
  RATIO("ratio"),
  /** Percentage points contributed to a total's growth. */
  CONTRIBUTION("contribution"),
  /** A place in an order. */
  RANK("rank");

  private final String code;

  Kind(String code) {
    this.code = code;
  }

  /** The word used in files ({@code plan-completion}). */
  public String code() {
    return code;
  }

  public static Kind parse(String code) {
    for (Kind kind : values()) {
      if (kind.code.equals(code)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("unknown kind " + code);
  }
}
