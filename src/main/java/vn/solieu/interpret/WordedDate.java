package vn.solieu.interpret;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import vn.solieu.rules.DocumentWords;
import vn.solieu.rules.DocumentWords.Role;
import vn.solieu.rules.WordLine;

/**
 * A date as documents print it, in words or with slashes.
 *
 * @param date null where a place for the day or month was left empty, as drafts do
 * @param end index of the word behind it
 */
record WordedDate(LocalDate date, int end) {
  private static final String BETWEEN = "/-.";

  /** The date whose word for day stands at that index. */
  static Optional<WordedDate> at(WordLine line, int index, DocumentWords words) {
    return words.of(Role.DAY).at(line, index).isPresent()
        ? from(line, index + 1, words)
        : Optional.empty();
  }

  /** The date whose day stands at that index, the word for day already passed. */
  static Optional<WordedDate> from(WordLine line, int index, DocumentWords words) {
    int day = number(line, index);
    int at = day > 0 ? index + 1 : index;
    if (day > 0 && number(line, at) > 0 && number(line, at + 1) > 0) {
      boolean signs =
          BETWEEN.contains(line.gapBefore(at).strip())
              && !line.gapBefore(at).isBlank()
              && BETWEEN.contains(line.gapBefore(at + 1).strip());
      return signs
          ? Optional.of(of(number(line, at + 1), number(line, at), day, at + 2))
          : Optional.empty();
    }
    if (words.of(Role.MONTH).at(line, at).isEmpty()) {
      return Optional.empty();
    }
    int month = number(line, at + 1);
    at += month > 0 ? 2 : 1;
    if (words.of(Role.YEAR).at(line, at).isEmpty()) {
      return Optional.empty();
    }
    int year = number(line, at + 1);
    return Optional.of(of(year, month, day, at + (year > 0 ? 2 : 1)));
  }

  private static WordedDate of(int year, int month, int day, int end) {
    try {
      boolean whole = year >= 1900 && year < 2200;
      return new WordedDate(whole ? LocalDate.of(year, month, day) : null, end);
    } catch (DateTimeException impossible) {
      return new WordedDate(null, end);
    }
  }

  private static int number(WordLine line, int index) {
    if (index >= line.size()) {
      return 0;
    }
    String word = line.spelling(index);
    return word.length() <= 4 && word.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.parseInt(word)
        : 0;
  }
}
