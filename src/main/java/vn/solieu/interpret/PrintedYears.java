package vn.solieu.interpret;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.solieu.domain.Period;
import vn.solieu.domain.TimePoint;
import vn.solieu.rules.DocumentWords;
import vn.solieu.rules.DocumentWords.Role;
import vn.solieu.rules.WordLine;

/**
 * Years in a title whose word another phrase has taken: "5 năm 2011 - 2015" counts them, "nhiệm vụ
 * năm 2023" names a plan.
 *
 * @param start offset in the title
 */
record PrintedYears(Period period, int start, String quote) {
  private static final Pattern RUN =
      Pattern.compile("((?:19|20)\\d\\d)\\s*[-\u2013\u2014]\\s*((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /** The first run of years. */
  static Optional<PrintedYears> run(String text) {
    Matcher matcher = RUN.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(matcher.group(1));
    int last = Integer.parseInt(matcher.group(2));
    return first < last
        ? Optional.of(
            new PrintedYears(
                new Period(TimePoint.year(first), TimePoint.year(last)),
                matcher.start(),
                matcher.group()))
        : Optional.empty();
  }

  /** The first year with the word for it right before. */
  static Optional<PrintedYears> single(String text, DocumentWords words) {
    WordLine line = WordLine.of(text);
    for (int at = 1; at < line.size(); at++) {
      String year = line.spelling(at);
      if (YEAR.matcher(year).matches() && words.of(Role.YEAR).at(line, at - 1).isPresent()) {
        return Optional.of(
            new PrintedYears(
                Period.year(Integer.parseInt(year)),
                line.start(at - 1),
                line.printed(at - 1, at + 1)));
      }
    }
    return Optional.empty();
  }
}
