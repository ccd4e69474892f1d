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

  /** Slots that a word may lie in; so many that the words of the rules keep theirs. */
  private static final int PROBES = 4;

  private static final int LETTERS_A_NUMBER = 4;
  private static final int LETTERS_MOST = 2 * LETTERS_A_NUMBER;
  private static final Known[] KNOWN = new Known[SLOTS];

  private record Known(int length, long head, long tail, String spelling) {
    boolean is(int otherLength, long otherHead, long otherTail) {
      return head == otherHead && tail == otherTail && length == otherLength;
    }
  }

  private KnownWords() {}

  /** The one spelling of the word that a text prints from {@code begin} to before {@code end}. */
  static String spelling(char[] text, int begin, int end) {
    boolean number = begin < end && text[begin] >= '0' && text[begin] <= '9';
    if (number || end - begin > LETTERS_MOST) {
      // Of numbers there is no end.
      return Spelling.word(new String(text, begin, end - begin));
    }
    int length = end - begin;
    int middle = Math.min(end, begin + LETTERS_A_NUMBER);
    long head = packed(text, begin, middle);
    long tail = packed(text, middle, end);
    int home = (int) ((head * 31 + tail) * 0x9E3779B97F4A7C15L >>> 40) & SLOTS - 1;
    int own = home;
    for (int probe = 0; probe < PROBES; probe++) {
      int slot = home + probe & SLOTS - 1;
      Known known = KNOWN[slot];
      if (known == null) {
        own = slot;
        break;
      }
      if (known.is(length, head, tail)) {
        return known.spelling;
      }
    }
    String printed = new String(text, begin, length);
    String spelling = Spelling.word(printed);
    if (!spelling.equals(printed)) {
      // Capitals and small letters lead to one string.
      spelling = spelling(spelling.toCharArray(), 0, spelling.length());
    }
    KNOWN[own] = new Known(length, head, tail, spelling);
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
