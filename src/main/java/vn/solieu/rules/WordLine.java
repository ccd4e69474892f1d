package vn.solieu.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * A text as its words in one spelling, signs left out, each word with its place in the text.
 *
 * @param text the text that offsets count on
 */
public record WordLine(String text, List<Word> words) {
  /** A word: offsets in the text, and its one spelling. */
  public record Word(int start, int end, String spelling) {}

  public WordLine {
    words = List.copyOf(words);
  }

  public static WordLine of(String text) {
    char[] chars = text.toCharArray();
    List<Word> words = new ArrayList<>(chars.length / 5 + 1);
    int at = 0;
    while (at < chars.length) {
      int begin = at;
      int size = sizeOfWord(chars, at);
      while (size > 0) {
        at += size;
        size = at < chars.length ? sizeOfWord(chars, at) : 0;
      }
      if (at > begin) {
        words.add(new Word(begin, at, Spelling.word(chars, begin, at)));
      } else {
        at++;
      }
    }
    return new WordLine(text, words);
  }

  /** How many UTF-16 units the letter, mark or digit there takes; 0 where it is something else. */
  private static int sizeOfWord(char[] text, int at) {
    char c = text[at];
    if (!Character.isHighSurrogate(c)) {
      return Letters.isOfWord(c) ? 1 : 0;
    }
    int code = Character.codePointAt(text, at);
    return Letters.isOfWord(code) ? Character.charCount(code) : 0;
  }

  public int size() {
    return words.size();
  }

  /** The printed text from word {@code begin} to before word {@code end}. */
  public String printed(int begin, int end) {
    return begin >= end ? "" : text.substring(words.get(begin).start(), words.get(end - 1).end());
  }

  /** The spelled words from {@code begin} to before {@code end}, joined by blanks. */
  public String spelled(int begin, int end) {
    if (end == begin + 1) {
      return words.get(begin).spelling();
    }
    StringBuilder out = new StringBuilder();
    for (int at = begin; at < end; at++) {
      out.append(at == begin ? "" : " ").append(words.get(at).spelling());
    }
    return out.toString();
  }

  /** Whether a word begins with a capital letter. */
  public boolean isCapital(int index) {
    return Character.isUpperCase(text.charAt(words.get(index).start()));
  }

  /** What stands between a word and the one before it; blank where nothing but blanks does. */
  public String gapBefore(int index) {
    int begin = index == 0 ? 0 : words.get(index - 1).end();
    return text.substring(begin, words.get(index).start());
  }

  /** Whether a text has capital letters and no small ones. */
  public static boolean isAllCapital(String text) {
    return isAllCapital(text, 0, text.length());
  }

  /** The same of the part from {@code begin} to before {@code end}. */
  public static boolean isAllCapital(String text, int begin, int end) {
    boolean capital = false;
    for (int at = begin; at < end; at++) {
      char c = text.charAt(at);
      if (Letters.isLower(c)) {
        return false;
      }
      capital |= Letters.isUpper(c);
    }
    return capital;
  }
}
