package vn.solieu.recognise;

import java.util.Map;
import opennlp.tools.sentdetect.SDContextGenerator;

/**
 * What the sentence detector learns from: the words around a stop, and what they are made of.
 *
 * <p>Looks at a bounded stretch, however long a run without blanks is.
 */
final class StopContext implements SDContextGenerator {
  private static final int WORD_MOST = 40;
  private static final int MARKER_MOST = 5;
  private static final int BLANKS_MOST = 3;

  /** What words are made of: by their capitals, as one letter or more, plain or with signs. */
  private static final String[][][] WORDS = {
    {{"smallletter", "smallletter+"}, {"smallword", "smallword+"}},
    {{"capitalsletter", "capitalsletter+"}, {"capitalsword", "capitalsword+"}},
    {{"nameletter", "nameletter+"}, {"nameword", "nameword+"}},
    {{"mixedletter", "mixedletter+"}, {"mixedword", "mixedword+"}}
  };

  private final Map<String, String> abbreviations;

  StopContext(Map<String, String> abbreviations) {
    this.abbreviations = abbreviations;
  }

  @Override
  public String[] getContext(CharSequence text, int stop) {
    return features(text, stop).names();
  }

  StopFeatures features(CharSequence text, int stop) {
    int end = wordEndBefore(text, stop);
    int begin = wordBegin(text, end);
    int behind = stop + 1;
    while (behind < text.length() && !StopScanner.isBlank(text.charAt(behind))) {
      behind++;
    }
    boolean closed = behind > stop + 1;
    while (behind < text.length() && StopScanner.isBlank(text.charAt(behind))) {
      behind++;
    }
    String word = text.subSequence(begin, end).toString();
    String next = text.subSequence(behind, wordEnd(text, behind)).toString();
    String bare = opened(word);
    String stands = abbreviations.get(bare + text.charAt(stop));
    // What an abbreviation is made of says nothing; where it stands does.
    String made = stands == null ? made(bare) : stands;
    return new StopFeatures(
        text.charAt(stop),
        closed,
        bare,
        made,
        stands == null ? Math.min(bare.length(), StopFeatures.LENGTH_MOST) : 0,
        next,
        made(next),
        opens(text, begin),
        before(text, begin));
  }

  /** Where the word before a stop ends: "310 con) ." has a blank too many. */
  private static int wordEndBefore(CharSequence text, int stop) {
    int end = stop;
    while (end > 0 && stop - end < BLANKS_MOST && StopScanner.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static int wordBegin(CharSequence text, int stop) {
    int begin = stop;
    while (begin > 0 && stop - begin < WORD_MOST && !StopScanner.isBlank(text.charAt(begin - 1))) {
      begin--;
    }
    return begin;
  }

  /** Whether a text begins there, but for one marker: {@code a. 1. Thu}. */
  private static boolean opens(CharSequence text, int begin) {
    int end = begin;
    while (end > 0 && StopScanner.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end == 0
        || end <= MARKER_MOST
            && wordBegin(text, end) == 0
            && !Character.isLetterOrDigit(text.charAt(end - 1));
  }

  /** What the word before the stop's own is made of. */
  private static String before(CharSequence text, int begin) {
    int end = begin;
    while (end > 0 && StopScanner.isBlank(text.charAt(end - 1))) {
      end--;
    }
    int start = wordBegin(text, end);
    String made = made(opened(text.subSequence(start, end).toString()));
    return start == 0 ? "first " + made : made;
  }

  private static int wordEnd(CharSequence text, int begin) {
    int end = begin;
    while (end < text.length()
        && end - begin < WORD_MOST
        && !StopScanner.isBlank(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Without a bracket or quote that opens before it. */
  private static String opened(String word) {
    int begin = 0;
    while (begin < word.length() && !Character.isLetterOrDigit(word.charAt(begin))) {
      begin++;
    }
    return word.substring(begin);
  }

  /** What a word is made of: digits, a single letter, capitals, a capital and small letters… */
  private static String made(String word) {
    if (word.isEmpty()) {
      return "nothing";
    }
    char first = word.charAt(0);
    if (Character.isDigit(first)) {
      return isNumber(word) ? "number" : "digits";
    }
    if (!Character.isLetter(first)) {
      return "sign" + first;
    }
    int letters = 0;
    int capitals = 0;
    boolean other = false;
    for (int k = 0; k < word.length(); k++) {
      char c = word.charAt(k);
      if (Character.isLetter(c)) {
        letters++;
        capitals += Character.isUpperCase(c) ? 1 : 0;
      } else {
        other |= c == '.' || c == '/';
      }
    }
    int kind = capitals == 0 ? 0 : capitals == letters ? 1 : capitals == 1 ? 2 : 3;
    return WORDS[kind][letters == 1 ? 0 : 1][other ? 1 : 0];
  }

  private static boolean isNumber(String word) {
    for (int k = 0; k < word.length(); k++) {
      if (!Character.isDigit(word.charAt(k))) {
        return false;
      }
    }
    return true;
  }
}
