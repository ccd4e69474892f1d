package vn.solieu.series;

/** What the numbers of a series say of its indicator. */
public enum Measure {
  /** Of the period itself; a stock as of a date counts for its month. */
  LEVEL("level"),
  /** From the start of the year. */
  CUMULATIVE("cumulative"),
  PLAN("plan"),
  PLAN_COMPLETION("plan-completion"),
  DIFFERENCE("difference"),
  SHARE("share"),
  /** Change on the previous period, a month or a quarter. */
  GROWTH_MOM("growth-mom"),
  GROWTH_YOY("growth-yoy"),
  GROWTH_CUMULATIVE_YOY("growth-cumulative-yoy"),
  /** The previous period = 100. */
  INDEX_MOM("index-mom"),
  INDEX_YOY("index-yoy"),
  /** December of the year before = 100. */
  INDEX_DECEMBER("index-december"),
  INDEX_CUMULATIVE_YOY("index-cumulative-yoy"),
  /** The average of the months since January against that of a year before. */
  INDEX_AVERAGE_YOY("index-average-yoy");

  private final String code;

  Measure(String code) {
    this.code = code;
  }

  /** The word used in files and options ({@code growth-yoy}). */
  public String code() {
    return code;
  }

  /** Throws IllegalArgumentException for an unknown word. */
  public static Measure parse(String code) {
    for (Measure measure : values()) {
      if (measure.code.equals(code)) {
        return measure;
      }
    }
    throw new IllegalArgumentException("unknown measure " + code);
  }
}
