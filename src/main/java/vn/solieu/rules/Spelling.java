package vn.solieu.rules;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One spelling for words that are written in several ways: lower case, NFC, tone mark on the same
 * vowel (hoà = hòa).
 */
public final class Spelling {
  private Spelling() {}

  /** The one spelling of the word that a text prints from {@code begin} to before {@code end}. */
  public static String word(char[] text, int begin, int end) {
    return KnownWords.spelling(text, begin, end);
  }

  /** The one spelling of a single word (no blanks). */
  public static String word(String printed) {
    String lower = printed.toLowerCase(Locale.ROOT);
    int length = lower.length();
    if (length < 2) {
      return lower;
    }
    char last = lower.charAt(length - 1);
    char vowel = lower.charAt(length - 2);
    if (last < '\u00e0'
        || vowel != 'o' && vowel != 'u'
        || vowel == 'u' && length > 2 && lower.charAt(length - 3) == 'q') {
      return lower;
    }
    String parts = Normalizer.normalize(String.valueOf(last), Normalizer.Form.NFD);
    boolean toned = parts.length() == 2 && isTone(parts.charAt(1));
    // The tone stands on the first of two vowels that end a word: oa, oe, uy.
    if (!toned || (vowel == 'o' ? "ae" : "y").indexOf(parts.charAt(0)) < 0) {
      return lower;
    }
    String marked = Normalizer.normalize("" + vowel + parts.charAt(1), Normalizer.Form.NFC);
    return lower.substring(0, length - 2) + marked + parts.charAt(0);
  }

  /** Grave, acute, hook, tilde and dot below, as characters that combine. */
  private static boolean isTone(char mark) {
    return switch (mark) {
      case '\u0300', '\u0301', '\u0309', '\u0303', '\u0323' -> true;
      default -> false;
    };
  }

  /** The one spelling of a phrase: words as in {@link #word}, single blanks. */
  public static String phrase(String printed) {
    return String.join(" ", words(printed));
  }

  /** The words of a phrase, each in its one spelling. */
  public static List<String> words(String printed) {
    char[] text = composed(printed).strip().toCharArray();
    List<String> words = new ArrayList<>(text.length / 5 + 1);
    int begin = 0;
    for (int at = 0; at <= text.length; at++) {
      if (at == text.length || isBlank(text[at])) {
        if (at > begin) {
          words.add(word(text, begin, at));
        }
        begin = at + 1;
      }
    }
    return words;
  }

  /** The text in NFC; looked at first, since most texts are. */
  public static String composed(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (!Letters.isComposed(text.charAt(at))) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  /** A text in lower case without any marks, as people type in a hurry: {@code thu ngan sach}. */
  public static String unmarked(String text) {
    String parts = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(parts.length());
    parts
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .map(c -> c == '\u0111' ? 'd' : c)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
