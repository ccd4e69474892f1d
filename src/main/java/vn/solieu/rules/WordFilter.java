package vn.solieu.rules;

/**
 * Says of most words that a set hasn't them: a bit for each hash, so few that they stay in the
 * processor's first cache while the set itself doesn't.
 */
final class WordFilter {
  private static final int BITS_A_WORD = 16;

  private final long[] bits;

  /**
   * @param words how many will be added at most
   */
  WordFilter(int words) {
    bits = new long[Integer.highestOneBit(Math.max(1, words * BITS_A_WORD / Long.SIZE)) * 2];
  }

  void add(int hash) {
    bits[place(hash)] |= 1L << hash;
  }

  /** Whether a word of that hash may be in the set. */
  boolean mayHave(int hash) {
    return (bits[place(hash)] >>> hash & 1) != 0;
  }

  private int place(int hash) {
    return hash >>> 6 & bits.length - 1;
  }
}
