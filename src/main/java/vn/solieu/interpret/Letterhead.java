package vn.solieu.interpret;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.solieu.read.Line;
import vn.solieu.rules.DocumentWords;
import vn.solieu.rules.DocumentWords.Role;
import vn.solieu.rules.WordLine;

/**
 * What stands above a report's title: issuer at the left, motto at the right, number and date below
 * them; as columns of a table, as lines of their own, or run together in one line.
 */
final class Letterhead {
  /** A number with its code, and with a colon before it any number. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\s*(?:[:.]\\s*)?([\\p{L}\\p{Nd}]*\\s?[/-]\\s?[\\p{L}\\p{Nd}][^\\s|,;]*)"
              + "|\\s*:\\s*(\\p{Nd}+[^\\s|,;]*)");

  private static final Pattern COLUMNS = Pattern.compile("\\s\\|\\s?|\\t+");

  private final DocumentWords words;
  private final List<Fact<String>> fragments = new ArrayList<>();
  private Fact<String> docNumber;
  private Fact<LocalDate> docDate;
  private Fact<String> dateline;
  private Fact<String> subject;
  private boolean signed;

  private Letterhead(DocumentWords words) {
    this.words = words;
  }

  static Letterhead of(List<Line> lines, DocumentWords words) {
    Letterhead head = new Letterhead(words);
    for (Line line : lines) {
      for (String column : COLUMNS.split(line.text())) {
        head.read(WordLine.of(column), line.number());
      }
    }
    return head;
  }

  private void read(WordLine line, int number) {
    int begin = 0;
    int at = 0;
    while (at < line.size()) {
      Optional<WordedDate> date = WordedDate.at(line, at, words);
      int end = at;
      if (words.of(Role.MOTTO).at(line, at).isPresent()) {
        end = words.of(Role.MOTTO).at(line, at).get().end();
        addFragment(line, begin, at, number);
      } else if (date.isPresent() && closes(line, date.get().end())) {
        end = date.get().end();
        addDate(line, begin, at, date.get(), number);
      } else if (words.of(Role.NUMBER).at(line, at).isPresent() && opens(line, begin, at)) {
        end = readNumber(line, at, number);
        if (end > at) {
          addFragment(line, begin, at, number);
        }
      }
      signed |= end > at;
      begin = end > at ? end : begin;
      at = Math.max(end, at + 1);
    }
    addFragment(line, begin, line.size(), number);
  }

  /** Whether a number may begin there: first in its column, or set off by a colon. */
  private static boolean opens(WordLine line, int begin, int at) {
    int after = line.end(at);
    boolean colon = line.text().substring(after).stripLeading().startsWith(":");
    return colon || at == begin;
  }

  /** Whether a column ends there, or goes on with its next piece; in a sentence words follow. */
  private boolean closes(WordLine line, int end) {
    return end >= line.size()
        || words.of(Role.MOTTO).at(line, end).isPresent()
        || words.of(Role.NUMBER).at(line, end).isPresent();
  }

  private void addFragment(WordLine line, int begin, int end, int number) {
    if (begin >= end) {
      return;
    }
    String printed = line.printed(begin, end);
    if (words.opens(WordLine.of(printed), Role.SUBJECT)) {
      int after = words.of(Role.SUBJECT).at(WordLine.of(printed), 0).get().end();
      subject =
          subject != null ? subject : Fact.read(line.printed(begin + after, end), number, printed);
    } else {
      fragments.add(Fact.read(printed, number, printed));
    }
  }

  private void addDate(WordLine line, int begin, int at, WordedDate date, int number) {
    if (begin < at) {
      if (line.gapBefore(at).contains(",")) {
        String place = line.printed(begin, at);
        dateline = dateline != null ? dateline : Fact.read(place, number, place);
      } else {
        addFragment(line, begin, at, number);
      }
    }
    if (docDate == null && date.date() != null) {
      docDate = Fact.read(date.date(), number, line.printed(Math.min(begin, at), date.end()));
    }
  }

  /** Reads {@code Số: 553/BC-UBND}; returns the word behind it, {@code at} where it is none. */
  private int readNumber(WordLine line, int at, int number) {
    int from = line.end(at);
    Matcher matcher = NUMBER.matcher(line.text()).region(from, line.text().length());
    if (!matcher.lookingAt()) {
      return at;
    }
    String found = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    String printed = found.replaceAll("\\s+", "");
    // A draft leaves the number open: "Số: /BC-UBND".
    if (docNumber == null && Character.isDigit(printed.charAt(0))) {
      docNumber = Fact.read(printed, number, line.text().substring(line.start(at), matcher.end()));
    }
    int end = at + 1;
    while (end < line.size() && line.end(end) <= matcher.end()) {
      end++;
    }
    return end;
  }

  /** Whether a motto, number or date was seen: a letterhead beyond doubt. */
  boolean isSigned() {
    return signed;
  }

  /** What is left of the columns: the issuer's name, maybe cut in pieces. */
  List<Fact<String>> fragments() {
    return fragments;
  }

  Fact<String> docNumber() {
    return docNumber;
  }

  Fact<LocalDate> docDate() {
    return docDate;
  }

  Fact<String> dateline() {
    return dateline;
  }

  /** What the letter is about, said in its letterhead. */
  Fact<String> subject() {
    return subject;
  }
}
