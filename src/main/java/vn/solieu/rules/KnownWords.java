package vn.solieu.rules;

/**
 * The spellings of the words that were met last, so that a word of a text needn't be cut out and
 * spelled each time, and is one string that knows its hash.
 *
 * <p>A Vietnamese word has no more than eight letters: they fit in two numbers, and finding a word
 * touches one small object. Safe for several threads without a lock: a slot holds an unchangeable
 * object, and one that is lost to another thread or word is only made again.
 */
final class KnownWords {
  private static final int SLOTS = 1 << 15;
  private static final int LETTERS_A_NUMBER = 4;
  private static final int LETTERS_MOST = 2 * LETTERS_A_NUMBER;
  private static final Known[] KNOWN = new Known[SLOTS];

  private record Known(int length, long head, long tail, String spelling) {}

  private KnownWords() {}

  /** The one spelling of the word that a text prints from {@code begin} to before {@code end}. */
  static String spelling(char[] text, int begin, int end) {
    if (end - begin > LETTERS_MOST) {
      return Spelling.word(new String(text, begin, end - begin));
    }
    int length = end - begin;
    int middle = Math.min(end, begin + LETTERS_A_NUMBER);
    long head = packed(text, begin, middle);
    long tail = packed(text, middle, end);
    long mixed = (head * 31 + tail) * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 40) & SLOTS - 1;
    Known known = KNOWN[slot];
    if (known != null && known.head == head && known.tail == tail && known.length == length) {
      return known.spelling;
    }
    String printed = new String(text, begin, length);
    String spelling = Spelling.word(printed);
    if (!spelling.equals(printed)) {
      // Capitals and small letters lead to one string.
      spelling = spelling(spelling.toCharArray(), 0, spelling.length());
    }
    KNOWN[slot] = new Known(length, head, tail, spelling);
    return spelling;
  }

  private static long packed(char[] text, int begin, int end) {
    long packed = 0;
    for (int at = begin; at < end; at++) {
      packed = packed << 16 | text[at];
    }
    return packed;
  }
}
