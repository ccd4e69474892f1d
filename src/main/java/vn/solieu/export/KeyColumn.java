package vn.solieu.export;

/** What the table of key indicators says of the latest period. */
enum KeyColumn {
  LEVEL("level"),
  CUMULATIVE("cumulative"),
  PLAN("plan"),
  GROWTH_PREVIOUS("growthPrevious"),
  GROWTH_YEAR("growthYear"),
  GROWTH_CUMULATIVE("growthCumulative");

  private final String code;

  KeyColumn(String code) {
    this.code = code;
  }

  /** The part of a message's key that names it. */
  String code() {
    return code;
  }
}
