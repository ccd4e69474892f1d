package vn.solieu.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.solieu.read.Line;
import vn.solieu.read.Report;
import vn.solieu.rules.WordLine;

/**
 * Gives words in capitals the letters that the same words have in the report's running text, so
 * that a title reads as people write it.
 */
final class PrintedCase {
  private static final int LINES_MOST = 400;
  private static final int RUN_MOST = 12;

  private final Report report;
  private final LineWords lineWords;

  /** The first lines that aren't in capitals; found when a text in capitals needs them. */
  private List<WordLine> lines;

  PrintedCase(Report report, LineWords lineWords) {
    this.lineWords = lineWords;
    this.report = report;
  }

  private List<WordLine> lines() {
    if (lines == null) {
      lines = new ArrayList<>();
      for (Line line : report.lines()) {
        if (lines.size() >= LINES_MOST) {
          break;
        }
        if (!line.text().isBlank() && !WordLine.isAllCapital(line.text())) {
          lines.add(lineWords.of(line));
        }
      }
    }
    return lines;
  }

  /** A word of the running text. */
  private record Place(WordLine line, int at) {}

  /** Where the running text has each word of another text. */
  private Map<String, List<Place>> places(WordLine wanted) {
    Map<String, List<Place>> places = new HashMap<>();
    for (int at = 0; at < wanted.size(); at++) {
      places.put(wanted.spelling(at), new ArrayList<>());
    }
    for (WordLine line : lines()) {
      for (int at = 0; at < line.size(); at++) {
        List<Place> found = places.get(line.spelling(at));
        if (found != null && !isCapitals(line, at)) {
          found.add(new Place(line, at));
        }
      }
    }
    return places;
  }

  /** Whether a word stands in a run of capitals; one alone is an abbreviation. */
  private static boolean isCapitals(WordLine line, int at) {
    return isCapitalWord(line, at) && (isCapitalWord(line, at - 1) || isCapitalWord(line, at + 1));
  }

  private static boolean isCapitalWord(WordLine line, int at) {
    return at >= 0
        && at < line.size()
        && line.end(at) - line.start(at) > 1
        && WordLine.isAllCapital(line.text(), line.start(at), line.end(at));
  }

  /** The text with the letters of the running text, small ones where that lacks the word. */
  String restore(String capitals) {
    WordLine line = WordLine.of(capitals);
    Map<String, List<Place>> places = places(line);
    StringBuilder out = new StringBuilder();
    int at = 0;
    int copied = 0;
    while (at < line.size()) {
      String[] run = run(line, at, places.get(line.spelling(at)));
      for (String word : run) {
        out.append(capitals, copied, line.start(at)).append(word);
        copied = line.end(at);
        at++;
      }
    }
    return out.append(capitals, copied, capitals.length()).toString();
  }

  /** The longest run of the words from {@code begin} on that the text has, as it mostly prints. */
  private static String[] run(WordLine line, int begin, List<Place> places) {
    int longest = 0;
    Map<String, Integer> printings = new HashMap<>();
    for (Place place : places) {
      int length = common(line, begin, place.line(), place.at());
      if (length > longest) {
        longest = length;
        printings.clear();
      }
      if (length == longest && length > 0) {
        // A capital that only opens the line says nothing of the word.
        boolean opens = place.at() == 0;
        printings.merge(words(place.line(), place.at(), length), opens ? 1 : 4, Integer::sum);
      }
    }
    if (longest == 0) {
      return new String[] {line.printed(begin, begin + 1).toLowerCase(Locale.ROOT)};
    }
    return printings.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .get()
        .getKey()
        .split(" ");
  }

  private static int common(WordLine line, int begin, WordLine other, int at) {
    int length = 0;
    while (length < RUN_MOST
        && begin + length < line.size()
        && at + length < other.size()
        && !isCapitals(other, at + length)
        && line.spelling(begin + length).equals(other.spelling(at + length))) {
      length++;
    }
    return length;
  }

  private static String words(WordLine line, int begin, int length) {
    List<String> words = new ArrayList<>();
    for (int at = begin; at < begin + length; at++) {
      words.add(line.printed(at, at + 1));
    }
    return String.join(" ", words);
  }
}
