package vn.solieu.domain;

/** What a unit measures; two quantities are comparable only within one dimension. */
public enum Dimension {
  MONEY_VND,
  MONEY_USD,
  MONEY_OTHER,
  AREA,
  MASS,
  LENGTH,
  VOLUME,
  ENERGY,
  POWER,
  TIME,
  DATA,
  TEMPERATURE,
  PERCENT,
  /** Percentage points. */
  POINTS,
  PER_MILLE,
  /** "lần": a multiple of something. */
  TIMES,
  /** A quotient of units, such as tạ/ha; comparable only with the same printed unit. */
  RATE,
  /** Things that are counted; they are exact unless a scale word stands before them. */
  COUNT,
  /** A bare number. */
  NONE;

  public boolean isMoney() {
    return this == MONEY_VND || this == MONEY_USD || this == MONEY_OTHER;
  }

  /**
   * The constant whose rule-file spelling ({@code money-vnd}) is given; throws
   * IllegalArgumentException for an unknown one.
   */
  public static Dimension parse(String spelling) {
    return valueOf(spelling.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
  }
}
