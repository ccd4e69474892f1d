package vn.solieu.recognise;

import java.util.ArrayList;
import java.util.List;
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

  private final Map<String, String> abbreviations;

  StopContext(Map<String, String> abbreviations) {
    this.abbreviations = abbreviations;
  }

  @Override
  public String[] getContext(CharSequence text, int stop) {
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
    String then = made(next);
    // What an abbreviation is made of says nothing; where it stands does.
    String made = stands == null ? made(bare) : stands;
    boolean first = opens(text, begin);
    List<String> features = new ArrayList<>();
    features.add("stop=" + text.charAt(stop));
    features.add("closed=" + closed);
    features.add("word=" + bare);
    features.add("made=" + made);
    features.add("long=" + (stands == null ? Math.min(bare.length(), 5) : 0));
    features.add("next=" + next);
    features.add("then=" + then);
    features.add("first=" + first);
    features.add("first|made=" + first + "|" + made);
    features.add("before|made=" + before(text, begin) + "|" + made);
    features.add("made|then=" + made + "|" + then);
    features.add("word|then=" + bare + "|" + then);
    return features.toArray(String[]::new);
  }

  /** Where the word before a stop ends: "125 con) ." has a blank too many. */
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
    String place = start == 0 ? "first " : "";
    return place + made(opened(text.subSequence(start, end).toString()));
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
      return word.chars().allMatch(Character::isDigit) ? "number" : "digits";
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
    String size = letters == 1 ? "letter" : "word";
    String kind =
        capitals == 0
            ? "small"
            : capitals == letters ? "capitals" : capitals == 1 ? "name" : "mixed";
    return kind + size + (other ? "+" : "");
  }
}
