package vn.solieu.interpret;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.solieu.domain.Period;
import vn.solieu.domain.Status;
import vn.solieu.read.Line;
import vn.solieu.read.Outline;
import vn.solieu.recognise.Item;
import vn.solieu.rules.Cue;
import vn.solieu.rules.Lexicon;
import vn.solieu.rules.Spelling;

/** What a line says of all that stands below it, found once however many ask. */
final class HeadingFacts {
  private static final int HEADING_LETTERS_MOST = 160;
  private static final int TITLE_LETTERS_MOST = 90;

  private final LineItems items;
  private final Lexicon lexicon;
  private final Period report;
  private final Map<Integer, Optional<Period>> periods = new HashMap<>();
  private final Map<Integer, Optional<Status>> statuses = new HashMap<>();
  private final Map<Integer, String> phrases = new HashMap<>();
  private final Map<Integer, Boolean> plans = new HashMap<>();
  private final Map<Integer, String> heads = new HashMap<>();
  private final Map<Integer, Optional<String>> titles = new HashMap<>();

  /**
   * @param report the period that the report speaks of, or null
   */
  HeadingFacts(LineItems items, Lexicon lexicon, Period report) {
    this.items = items;
    this.lexicon = lexicon;
    this.report = report;
  }

  /** Lets go of all. */
  void forget() {
    periods.clear();
    statuses.clear();
    phrases.clear();
    plans.clear();
    heads.clear();
    titles.clear();
  }

  /** The time that a short line names, or null. */
  Period period(Line line) {
    return periods
        .computeIfAbsent(line.number(), number -> Optional.ofNullable(findPeriod(line)))
        .orElse(null);
  }

  private Period findPeriod(Line line) {
    if (line.text().length() > HEADING_LETTERS_MOST) {
      return null;
    }
    List<Period> named =
        items.above(line).stream()
            .filter(item -> item.is(Cue.PERIOD) && item.value(Cue.PERIOD).isEmpty())
            .flatMap(item -> item.time().expression().in(report).stream())
            .toList();
    // "TÌNH HÌNH THÁNG 3 VÀ QUÝ I": the title said which of them the report speaks of.
    boolean whole = report != null && named.stream().anyMatch(report::covers);
    return whole ? report : named.isEmpty() ? null : named.get(0);
  }

  /** Whether a short line is a heading of what shall be done. */
  boolean isPlan(Line line) {
    return plans.computeIfAbsent(
        line.number(),
        number -> {
          String text = phrase(line);
          return !text.isEmpty() && isPlan(text);
        });
  }

  /** A short line in its one spelling; empty of a long one. */
  private String phrase(Line line) {
    return phrases.computeIfAbsent(
        line.number(),
        number -> {
          String text = Spelling.phrase(line.text());
          return text.length() <= HEADING_LETTERS_MOST ? text : "";
        });
  }

  /** What a short line says of how settled the figures below it are, or null. */
  Status status(Line line) {
    return statuses
        .computeIfAbsent(line.number(), number -> Optional.ofNullable(findStatus(line)))
        .orElse(null);
  }

  private Status findStatus(Line line) {
    return phrase(line).isEmpty() ? null : StatusScope.ofHeading(items.above(line));
  }

  /** "… mức hỗ trợ như sau:": the measure that the items of the list below are of, or empty. */
  String heads(Line line) {
    return heads.computeIfAbsent(line.number(), number -> findHeads(line));
  }

  private String findHeads(Line line) {
    List<Item> found = items.above(line);
    int last = found.size() - 1;
    if (last < 2 || !found.get(last).is(Cue.COLON) || !found.get(last - 1).is(Cue.CONSIST)) {
      return "";
    }
    return Surroundings.atEnd(new Passage(line.number(), line.text(), found.subList(0, last - 1)));
  }

  /**
   * The line's text in small letters, without its marker and colon; empty of a long one, null where
   * nothing stands behind the marker.
   */
  String title(Line line, Outline.Entry entry) {
    return titles
        .computeIfAbsent(line.number(), number -> Optional.ofNullable(findTitle(line, entry)))
        .orElse(null);
  }

  private static String findTitle(Line line, Outline.Entry entry) {
    int begin = Math.min(entry.contentStart(), line.text().length());
    String title = line.text().substring(begin).strip().toLowerCase(Locale.ROOT);
    if (title.isEmpty()) {
      return null;
    }
    title = title.endsWith(":") ? title.substring(0, title.length() - 1) : title;
    return title.length() > TITLE_LETTERS_MOST ? "" : title;
  }

  /** A heading over what was done with a task reports results. */
  private boolean isPlan(String text) {
    int result = first(text, lexicon.resultSections());
    int plan = first(text, lexicon.planSections());
    return plan >= 0 && (result < 0 || plan < result);
  }

  /** Where the first of some phrases begins in a text, -1 where none does. */
  private static int first(String text, List<String> phrases) {
    int found = -1;
    for (String phrase : phrases) {
      int at = text.indexOf(phrase);
      while (at >= 0 && !isWhole(text, at, at + phrase.length())) {
        at = text.indexOf(phrase, at + 1);
      }
      found = at >= 0 && (found < 0 || at < found) ? at : found;
    }
    return found;
  }

  private static boolean isWhole(String text, int begin, int end) {
    return (begin == 0 || !Character.isLetter(text.codePointBefore(begin)))
        && (end == text.length() || !Character.isLetter(text.codePointAt(end)));
  }
}
