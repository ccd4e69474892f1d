package vn.solieu.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as its words in one spelling, signs left out, each word with its place in the text.
 *
 * @param text the text that offsets count on
 */
public record WordLine(String text, List<Word> words) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+");

  /** A word: offsets in the text, and its one spelling. */
  public record Word(int start, int end, String spelling) {}

  public WordLine {
    words = List.copyOf(words);
  }

  public static WordLine of(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(new Word(matcher.start(), matcher.end(), Spelling.word(matcher.group())));
    }
    return new WordLine(text, words);
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
    return String.join(" ", words.subList(begin, end).stream().map(Word::spelling).toList());
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
    return text.chars().anyMatch(Character::isUpperCase)
        && text.chars().noneMatch(Character::isLowerCase);
  }
}
