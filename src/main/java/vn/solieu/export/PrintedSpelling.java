package vn.solieu.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.solieu.domain.Source;
import vn.solieu.read.Report;
import vn.solieu.rules.Spelling;

/**
 * An indicator's words as its line prints them: the same word is written "thuỷ" and "thủy", and a
 * record keeps to its report, while series and search know only one of the two.
 */
final class PrintedSpelling {
  private final Report report;
  private int line;

  /** Of the line asked for last: the figures of a report come line by line. */
  private Map<String, String> printed = Map.of();

  /**
   * @param report whose lines are looked at, or null
   */
  PrintedSpelling(Report report) {
    this.report = report;
  }

  /**
   * The phrase with words in the spelling of the figure's line; the phrase itself where the line
   * prints them the same way, has none of them, or there is no report.
   *
   * @param phrase in its one spelling, maybe null
   */
  String of(String phrase, Source source) {
    int asked = source.line();
    if (phrase == null || report == null || asked < 1 || asked > report.lines().size()) {
      return phrase;
    }
    if (asked != line) {
      line = asked;
      printed = others(report.line(line).text());
    }
    if (printed.isEmpty()) {
      return phrase;
    }
    List<String> words = new ArrayList<>();
    for (String word : phrase.split(" ")) {
      String bare = word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
      words.add(printed.getOrDefault(bare, bare) + word.substring(bare.length()));
    }
    return String.join(" ", words);
  }

  /**
   * The words of a line that it spells in another way than the phrases do, by their one spelling.
   */
  private static Map<String, String> others(String line) {
    Map<String, String> found = new HashMap<>();
    for (String word : Spelling.composed(line).toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      String spelled = word.isEmpty() ? word : Spelling.word(word);
      if (!spelled.equals(word)) {
        found.putIfAbsent(spelled, word);
      }
    }
    return found;
  }
}
