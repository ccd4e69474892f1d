package vn.solieu.rules;

/**
 * A word of a number that is written out.
 *
 * @param role what it does in the number
 * @param value its own; of a word before a number, the least that it counts
 */
public record Spelled(Role role, int value) {
  /** What a word does in a spelled number. */
  public enum Role {
    DIGIT,
    /** A digit only behind another word of the number. */
    LAST,
    TEN,
    /** Multiplies what stands before it. */
    TIMES,
    /** Adds nothing. */
    JOIN,
    /** No number: one that follows it counts what happened. */
    BEFORE
  }
}
