package vn.solieu.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opennlp.tools.sentdetect.EndOfSentenceScanner;

/**
 * Finds where a sentence may end: at the last stop of a word, with a blank and more text behind it.
 *
 * <p>A stop inside a number or code has no blank behind it and never comes up, so that the detector
 * looks at few places and never back over a long run of signs.
 */
final class StopScanner implements EndOfSentenceScanner {
  private static final String CLOSERS = ")]\u201d\u2019\"'\u00bb";

  /** Whether a sentence may end at that sign. */
  static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '\u2026';
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\u00a0' || Character.isWhitespace(c);
  }

  @Override
  public List<Integer> getPositions(CharSequence text) {
    List<Integer> found = List.of();
    int length = text.length();
    for (int at = 0; at < length; at++) {
      if (!isStop(text.charAt(at))) {
        continue;
      }
      int next = at + 1;
      while (next < length && CLOSERS.indexOf(text.charAt(next)) >= 0) {
        next++;
      }
      if (next >= length || !isBlank(text.charAt(next))) {
        at = next - 1;
        continue;
      }
      int behind = next;
      while (behind < length && isBlank(text.charAt(behind))) {
        behind++;
      }
      if (behind < length) {
        if (found.isEmpty()) {
          found = new ArrayList<>();
        }
        found.add(at);
      }
      at = behind - 1;
    }
    return found;
  }

  @Override
  @Deprecated
  public List<Integer> getPositions(StringBuffer text) {
    return getPositions((CharSequence) text);
  }

  @Override
  public List<Integer> getPositions(char[] text) {
    return getPositions((CharSequence) new String(text));
  }

  @Override
  public Set<Character> getEOSCharacters() {
    return Set.of('.', '!', '?', '\u2026');
  }

  static char[] stops() {
    return new char[] {'.', '!', '?', '\u2026'};
  }
}
