package vn.solieu.read.legacy;

import java.util.Locale;
import vn.solieu.rules.Letters;
import vn.solieu.rules.Spelling;
import vn.solieu.rules.Syllables;

/** What characters and words can be in a Vietnamese text that is Unicode. */
final class Words {
  static final char SOFT_HYPHEN = '\u00AD';

  /** No syllable has more letters, nor more characters with its marks apart. */
  private static final int SYLLABLE_CHARS_MAX = 16;

  private static final int LATIN_1 = 0x100;
  private static final char[] VIETNAMESE_TONES = {'\u0300', '\u0301', '\u0303', '\u0302'};
  private static final boolean[] FOREIGN = foreign();

  private Words() {}

  static boolean isMark(char c) {
    return c >= '\u0300' && c < '\u0370';
  }

  /** Whether it is part of a word however the text is coded. */
  static boolean isOfWord(char c) {
    return Letters.isLetter(c) || isMark(c) || c == SOFT_HYPHEN;
  }

  /** A letter that no one-byte page has: whoever typed it, typed Unicode. */
  static boolean isBeyondLatin(char c) {
    return c >= LATIN_1 && Letters.isLetter(c) || isMark(c);
  }

  /** A letter with marks or a sign of the Latin page that no Vietnamese word has in Unicode. */
  static boolean isForeign(char c) {
    return c < LATIN_1 && FOREIGN[c];
  }

  /**
   * Whether a text may hold other codes than Unicode, so that it pays to look closely: a foreign
   * character inside a word, or no letter that only Unicode has and a word that is none.
   */
  static boolean isSuspect(String text) {
    boolean marked = false;
    boolean beyond = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c < 0x80) {
        continue;
      }
      if (c >= LATIN_1) {
        beyond |= isBeyondLatin(c);
      } else if (!FOREIGN[c]) {
        marked |= Letters.isLetter(c);
      } else if (Letters.isLetter(c) || touchesLetter(text, at)) {
        return true;
      }
    }
    return marked && !beyond && hasStrangeWord(text);
  }

  private static boolean touchesLetter(String text, int at) {
    return at > 0 && Letters.isLetter(text.charAt(at - 1))
        || at + 1 < text.length() && Letters.isLetter(text.charAt(at + 1));
  }

  private static boolean hasStrangeWord(String text) {
    int start = 0;
    boolean marked = false;
    for (int at = 0; at <= text.length(); at++) {
      if (at < text.length() && isOfWord(text.charAt(at))) {
        marked |= text.charAt(at) >= 0x80;
        continue;
      }
      if (marked && !isSyllable(text.substring(start, at))) {
        return true;
      }
      marked = false;
      start = at + 1;
    }
    return false;
  }

  /** Whether a word in any case can be a Vietnamese syllable; soft hyphens in it don't count. */
  static boolean isSyllable(String word) {
    return word.length() <= SYLLABLE_CHARS_MAX && Syllables.builtIn().contains(folded(word));
  }

  /** As {@link #isSyllable}, but one that begins with a marked vowel must be in use. */
  static boolean isInUse(String word) {
    return word.length() <= SYLLABLE_CHARS_MAX && Syllables.builtIn().isInUse(folded(word));
  }

  private static String folded(String word) {
    String whole =
        word.indexOf(SOFT_HYPHEN) < 0 ? word : word.replace(String.valueOf(SOFT_HYPHEN), "");
    return Spelling.composed(whole).toLowerCase(Locale.ROOT);
  }

  private static boolean[] foreign() {
    boolean[] foreign = new boolean[LATIN_1];
    for (char c = 0x80; c < LATIN_1; c++) {
      foreign[c] = true;
    }
    // No-break space, soft hyphen, degree, square and cube stand in any text.
    for (char c : new char[] {'\u00A0', SOFT_HYPHEN, '\u00B0', '\u00B2', '\u00B3'}) {
      foreign[c] = false;
    }
    for (char vowel : "aeiouyAEIOUY".toCharArray()) {
      for (char tone : VIETNAMESE_TONES) {
        String letter = Spelling.composed("" + vowel + tone);
        if (letter.length() == 1 && letter.charAt(0) < LATIN_1 && isVietnamese(vowel, tone)) {
          foreign[letter.charAt(0)] = false;
        }
      }
    }
    return foreign;
  }

  private static boolean isVietnamese(char vowel, char tone) {
    return tone != '\u0302' || "aeoAEO".indexOf(vowel) >= 0;
  }
}
