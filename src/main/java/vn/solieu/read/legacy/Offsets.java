package vn.solieu.read.legacy;

import java.util.Arrays;

/** Where each character of a decoded text stood in the stored one. Immutable. */
public final class Offsets {
  /** Of a text that didn't change. */
  static final Offsets SAME = new Offsets(null);

  /** For each decoded offset, the end included, the stored one; never falls; null: the same. */
  private final int[] stored;

  private Offsets(int[] stored) {
    this.stored = stored;
  }

  /** Keeps the array. */
  static Offsets of(int[] stored) {
    return new Offsets(stored);
  }

  /** The stored offset of a decoded one, from 0 to the text's length. */
  public int stored(int decoded) {
    return stored == null ? decoded : stored[decoded];
  }

  /**
   * The decoded offset of what stood at a stored one; of a mark upon a letter, behind the letter.
   */
  public int decoded(int at) {
    if (stored == null) {
      return at;
    }
    int found = Arrays.binarySearch(stored, at);
    if (found < 0) {
      return Math.min(-found - 1, stored.length - 1);
    }
    while (found > 0 && stored[found - 1] == at) {
      found--;
    }
    return found;
  }
}
