package vn.solieu.rules;

import java.text.Normalizer;
import java.util.Locale;

/**
 * One spelling for words that are written in several ways: lower case, NFC, tone mark on the same
 * vowel (hoà = hòa).
 */
public final class Spelling {
  // Old tone placement -> new, for open syllables that end in these two vowels.
  private static final String[] OLD = {
    "oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ"
  };
  private static final String[] NEW = {
    "òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy"
  };

  private Spelling() {}

  /** The one spelling of a single word (no blanks). */
  public static String word(String printed) {
    String lower = printed.toLowerCase(Locale.ROOT);
    int length = lower.length();
    if (length < 3) {
      return lower;
    }
    char last = lower.charAt(length - 1);
    char vowel = lower.charAt(length - 2);
    if (last < '\u00e0'
        || vowel != 'o' && vowel != 'u'
        || vowel == 'u' && lower.charAt(length - 3) == 'q') {
      return lower;
    }
    for (int k = 0; k < OLD.length; k++) {
      if (lower.endsWith(OLD[k])) {
        return lower.substring(0, length - 2) + NEW[k];
      }
    }
    return lower;
  }

  /** The one spelling of a phrase: words as in {@link #word}, single blanks. */
  public static String phrase(String printed) {
    String nfc = Normalizer.normalize(printed, Normalizer.Form.NFC).strip();
    StringBuilder out = new StringBuilder(nfc.length());
    int begin = 0;
    for (int at = 0; at <= nfc.length(); at++) {
      if (at == nfc.length() || isBlank(nfc.charAt(at))) {
        if (at > begin) {
          if (out.length() > 0) {
            out.append(' ');
          }
          out.append(word(nfc.substring(begin, at)));
        }
        begin = at + 1;
      }
    }
    return out.toString();
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }
}
