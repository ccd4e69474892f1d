package vn.solieu.recognise;

import java.util.ArrayList;
import java.util.List;

/**
 * A stop followed by a blank and a capital, digit or bracket ends a sentence, unless the word
 * before it is short and capital.
 */
final class Sentences {
  private Sentences() {}

  static SentenceCutter shared() {
    return Sentences::ends;
  }

  static List<Integer> ends(String text) {
    List<Integer> ends = new ArrayList<>();
    for (int k = 0; k < text.length(); k++) {
      char c = text.charAt(k);
      if (c == '.' || c == '!' || c == '?' || c == '\u2026') {
        int next = k + 1;
        while (next < text.length()
            && (text.charAt(next) == '.'
                || text.charAt(next) == ')'
                || text.charAt(next) == '\u201d')) {
          next++;
        }
        int blank = next;
        while (blank < text.length() && text.charAt(blank) == ' ') {
          blank++;
        }
        if (blank > next && blank < text.length() && Character.isUpperCase(text.charAt(blank))) {
          ends.add(next);
        }
      }
    }
    ends.add(text.length());
    return ends;
  }
}
