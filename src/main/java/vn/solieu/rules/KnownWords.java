package vn.solieu.rules;

/**
 * The spellings of the words that were met last, so that a word of a text needn't be cut out and
 * spelled each time, and is one string that knows its hash.
 *
 * <p>Safe for several threads without a lock: a slot holds an unchangeable pair, and one that is
 * lost to another thread or word is only spelled again.
 */
final class KnownWords {
  private static final int SLOTS = 1 << 14;
  private static final int LENGTH_MOST = 24;
  private static final Known[] KNOWN = new Known[SLOTS];

  private record Known(String printed, String spelling) {}

  private KnownWords() {}

  /** The one spelling of the word that a text prints from {@code begin} to before {@code end}. */
  static String spelling(String text, int begin, int end) {
    int length = end - begin;
    if (length > LENGTH_MOST) {
      return Spelling.word(text.substring(begin, end));
    }
    int hash = 0;
    for (int at = begin; at < end; at++) {
      hash = 31 * hash + text.charAt(at);
    }
    int slot = (hash ^ hash >>> 14) & SLOTS - 1;
    Known known = KNOWN[slot];
    if (known != null
        && known.printed.length() == length
        && text.regionMatches(begin, known.printed, 0, length)) {
      return known.spelling;
    }
    String printed = text.substring(begin, end);
    String spelling = Spelling.word(printed);
    // Capitals and small letters lead to one string.
    spelling = spelling.equals(printed) ? printed : spelling(spelling, 0, spelling.length());
    KNOWN[slot] = new Known(printed, spelling);
    return spelling;
  }
}
