package vn.solieu.read.legacy;

/**
 * A place where the text was read otherwise than its font or its neighbours ask for.
 *
 * @param start offset in the decoded text
 * @param end exclusive
 * @param before what was stored there
 */
public record Repair(Kind kind, int start, int end, String before) {
  /** What was mended. */
  public enum Kind {
    /** A word in another encoding than its surroundings. */
    OTHER_ENCODING,
    /** A capital with a tone, which TCVN3 lacks, typed as a small letter among capitals. */
    CAPITAL,
    /** A word that fell apart at a marked letter. */
    SPLIT_WORD
  }
}
