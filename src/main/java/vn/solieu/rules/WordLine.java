package vn.solieu.rules;

import java.util.Arrays;

/**
 * A text as its words in one spelling, signs left out, each word with its place in the text.
 *
 * <p>Kept in arrays: whole reports pass through here word by word.
 */
public final class WordLine {
  private static final int LETTERS_A_WORD = 4;

  private final String text;
  private int size;
  private int[] starts;
  private int[] ends;
  private String[] spellings;

  private WordLine(String text, int room) {
    this.text = text;
    this.starts = new int[room];
    this.ends = new int[room];
    this.spellings = new String[room];
  }

  public static WordLine of(String text) {
    char[] chars = text.toCharArray();
    WordLine line = new WordLine(text, chars.length / LETTERS_A_WORD + 1);
    int at = 0;
    while (at < chars.length) {
      int begin = at;
      int size = sizeOfWord(chars, at);
      while (size > 0) {
        at += size;
        size = at < chars.length ? sizeOfWord(chars, at) : 0;
      }
      if (at > begin) {
        line.add(begin, at, Spelling.word(chars, begin, at));
      } else {
        at++;
      }
    }
    return line;
  }

  private void add(int start, int end, String spelling) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      spellings = Arrays.copyOf(spellings, 2 * size);
    }
    starts[size] = start;
    ends[size] = end;
    spellings[size++] = spelling;
  }

  /** The text that offsets count on. */
  public String text() {
    return text;
  }

  /** The offset in the text where a word begins. */
  public int start(int index) {
    return starts[index];
  }

  /** The offset just after a word. */
  public int end(int index) {
    return ends[index];
  }

  /** A word's one spelling. */
  public String spelling(int index) {
    return spellings[index];
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
    return size;
  }

  /** The printed text from word {@code begin} to before word {@code end}. */
  public String printed(int begin, int end) {
    return begin >= end ? "" : text.substring(starts[begin], ends[end - 1]);
  }

  /** The spelled words from {@code begin} to before {@code end}, joined by blanks. */
  public String spelled(int begin, int end) {
    if (end == begin + 1) {
      return spellings[begin];
    }
    StringBuilder out = new StringBuilder();
    for (int at = begin; at < end; at++) {
      out.append(at == begin ? "" : " ").append(spellings[at]);
    }
    return out.toString();
  }

  /** Whether a word begins with a capital letter. */
  public boolean isCapital(int index) {
    return Character.isUpperCase(text.charAt(starts[index]));
  }

  /** What stands between a word and the one before it; blank where nothing but blanks does. */
  public String gapBefore(int index) {
    int begin = index == 0 ? 0 : ends[index - 1];
    return text.substring(begin, starts[index]);
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
