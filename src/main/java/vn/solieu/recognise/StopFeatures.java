package vn.solieu.recognise;

/**
 * What is known of a stop: the words around it, and what they are made of.
 *
 * @param stop the sign itself
 * @param closed whether a bracket or quote closes behind it
 * @param word before it, without a bracket or quote that opens it
 * @param made what that word is made of, or where the abbreviation stands that it is
 * @param length of the word, up to {@link #LENGTH_MOST}; 0 of an abbreviation
 * @param next the word behind
 * @param then what that one is made of
 * @param first whether the word opens its text
 * @param before what the word before the word is made of
 */
record StopFeatures(
    char stop,
    boolean closed,
    String word,
    String made,
    int length,
    String next,
    String then,
    boolean first,
    String before) {
  static final int LENGTH_MOST = 5;

  /** As the model knows them; {@link StopWeights} sums them up in this order. */
  String[] names() {
    return new String[] {
      "stop=" + stop,
      "closed=" + closed,
      "word=" + word,
      "made=" + made,
      "long=" + length,
      "next=" + next,
      "then=" + then,
      "first=" + first,
      "first|made=" + first + "|" + made,
      "before|made=" + before + "|" + made,
      "made|then=" + made + "|" + then,
      "word|then=" + word + "|" + then
    };
  }
}
