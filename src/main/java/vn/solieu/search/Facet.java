package vn.solieu.search;

import vn.solieu.library.Fields;

/** What found figures are counted by. */
public enum Facet {
  INDICATOR(Fields.INDICATOR),
  PLACE(Fields.PLACE),
  YEAR(Fields.YEAR),
  KIND(Fields.KIND),
  UNIT(Fields.UNIT),
  STATUS(Fields.STATUS);

  private final String field;

  Facet(String field) {
    this.field = field;
  }

  String column() {
    return Fields.facet(field);
  }

  /** How many figures have a value. */
  public record Count(String value, long figures) {}
}
