package vn.solieu.library;

/**
 * Names of the index's fields.
 *
 * <p>A line is one document, its figures stand before it in the same block, so that filters on
 * figures and words of the line join; the report itself is a document behind its lines.
 */
public final class Fields {
  /** What a document is: {@link #FIGURE}, {@link #LINE} or {@link #REPORT}. */
  public static final String TYPE = "type";

  public static final String FIGURE = "figure";
  public static final String LINE = "line";
  public static final String REPORT = "report";

  /** Content hash, on every document. */
  public static final String HASH = "hash";

  /** The content hash as a column of the lines, for order. */
  public static final String HASH_ORDER = "hash_order";

  // ---- a report ----
  public static final String REVISION = "revision";
  public static final String INFO = "info";

  // ---- a line ----
  /** The line's words without marks; its stored value is the line's text. */
  public static final String FOLD = "text_fold";

  /** The line's words in one spelling, marks kept. */
  public static final String EXACT = "text_exact";

  /** Pairs of folded words that stand beside each other. */
  public static final String PAIRS = "text_pairs";

  /** Numbers of documents, and dates, whole. */
  public static final String DOC_NUMBERS = "doc_numbers";

  /** The line's place, as stored JSON. */
  public static final String PLACE_IN_REPORT = "spot";

  /** 1-based number of the line. */
  public static final String NUMBER = "number";

  /** Last day of the report's period, for order. */
  public static final String REPORTED = "reported";

  // ---- a figure ----
  public static final String ID = "id";
  public static final String INDICATOR = "indicator";

  /** The place's id and those of the places around it. */
  public static final String PLACE = "place";

  public static final String KIND = "kind";
  public static final String UNIT = "unit";
  public static final String STATUS = "status";
  public static final String BASE = "base";
  public static final String START = "start";
  public static final String END = "end";

  /** What units must share for their values to be compared. */
  public static final String MEASURE = "measure";

  /** Value in the base unit. */
  public static final String VALUE = "value";

  /** Value as printed, whatever the unit. */
  public static final String PRINTED = "printed";

  /** The figure itself, as stored JSON. */
  public static final String RECORD = "record";

  /** The year in which the period ends; a facet only. */
  public static final String YEAR = "year";

  private Fields() {}

  /** The column that a facet counts. */
  public static String facet(String field) {
    return field + "_facet";
  }
}
