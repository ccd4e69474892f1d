package vn.solieu.series;

/** What stretch of time the values of one trend row cover; each stands under its last month. */
public enum TrendGroup {
  MONTH("month"),
  CUMULATIVE("cumulative"),
  AS_OF("asOf"),
  QUARTER("quarter"),
  YEAR("year");

  private final String code;

  TrendGroup(String code) {
    this.code = code;
  }

  /** The part of a message's key that names it. */
  public String code() {
    return code;
  }

  static TrendGroup of(Series series) {
    if (series.key().measure() == Measure.CUMULATIVE) {
      return CUMULATIVE;
    }
    return switch (series.key().frequency()) {
      case A -> YEAR;
      case Q -> QUARTER;
      case M ->
          series.points().values().stream().allMatch(p -> p.shown().period().end().day() > 0)
              ? AS_OF
              : MONTH;
    };
  }
}
