package vn.solieu.interpret;

import java.util.ArrayList;
import java.util.List;
import vn.solieu.domain.Period;
import vn.solieu.interpret.Explanation.Silent;
import vn.solieu.interpret.Explanation.Why;
import vn.solieu.read.Line;
import vn.solieu.read.Report;
import vn.solieu.read.Table;
import vn.solieu.recognise.Item;
import vn.solieu.recognise.Mention;
import vn.solieu.rules.Cue;
import vn.solieu.rules.PatternRule;
import vn.solieu.rules.RuleBook;

/** Finds the numbers of a line that became no figure, and says what took them or what they lack. */
final class SilentNumbers {
  /** The group of counted nouns that are places. */
  private static final String PLACES = "admin";

  private final RuleBook rules;
  private final Counterfactual counterfactual;

  SilentNumbers(RuleBook rules, Counterfactual counterfactual) {
    this.rules = rules;
    this.counterfactual = counterfactual;
  }

  /**
   * @param drafts all of the report
   * @param period what the report speaks of, or null
   */
  List<Silent> of(Report report, int number, List<Draft> drafts, Period period) {
    Line line = report.line(number);
    String text = line.text();
    int content = report.outline().of(number).contentStart();
    List<Item> items = counterfactual.items(text);
    List<Draft> own = drafts.stream().filter(draft -> draft.source.line() == number).toList();
    List<Silent> found = new ArrayList<>();
    int item = 0;
    for (int at = 0; at < text.length(); at++) {
      if (!isDigit(text.charAt(at))) {
        continue;
      }
      int begin = at;
      while (at < text.length() && (isDigit(text.charAt(at)) || isInside(text, at))) {
        at++;
      }
      while (item < items.size() - 1 && items.get(item).end() <= begin) {
        item++;
      }
      int end = at;
      boolean told =
          own.stream().anyMatch(draft -> draft.source.start() < end && begin < draft.source.end());
      if (told) {
        continue;
      }
      if (begin < content) {
        found.add(plain(text, begin, end, Why.MARKER, ""));
      } else if (line.form() == Line.Form.TABLE_ROW) {
        found.add(inTable(report, line, begin, end, drafts));
      } else {
        found.add(inText(text, begin, end, items, item, period));
      }
    }
    return found;
  }

  private static Silent plain(String text, int begin, int end, Why why, String said) {
    return new Silent(begin, end, text.substring(begin, end), why, null, said, "", "");
  }

  private Silent inText(
      String text, int begin, int end, List<Item> items, int index, Period period) {
    Item item = items.get(index);
    String said = text.substring(item.start(), item.end());
    String claimer = Counterfactual.ruleOf(item);
    if (claimer != null) {
      PatternRule rule = rules.pattern(claimer).orElse(null);
      boolean time = item.mention() instanceof Mention.Time;
      String value =
          time ? item.time().expression().in(period).map(Period::toString).orElse("") : "";
      return new Silent(
          begin,
          end,
          text.substring(begin, end),
          time ? Why.TIME : Why.BLOCKED,
          rule,
          said,
          value,
          time ? "" : counterfactual.quantity(text, begin, end, claimer));
    }
    if (!(item.mention() instanceof Mention.Number number)) {
      boolean digits = said.chars().noneMatch(Character::isLetter);
      return plain(text, begin, end, digits ? Why.NO_NUMBER : Why.CODE, said);
    }
    return missing(
        text, begin, end, number, index + 1 < items.size() ? items.get(index + 1) : null);
  }

  /** What a number lacks that nothing has claimed. */
  private Silent missing(String text, int begin, int end, Mention.Number number, Item next) {
    if (next == null || !next.is(Cue.WORD) && !next.isAny(Cue.PERIOD.bit() | Cue.BLOCKED.bit())) {
      return plain(text, begin, end, Why.NOTHING_AFTER, "");
    }
    String after = text.substring(next.start(), next.end());
    if (Counterfactual.ruleOf(next) != null) {
      return plain(text, begin, end, Why.TAKEN, after);
    }
    if (PLACES.equals(rules.lexicon().coordinates().get(next.word()))) {
      return plain(text, begin, end, Why.NAMED, after);
    }
    boolean noun = next.cues() == Cue.WORD.bit();
    boolean count = number.likely().value().scale() == 0 && number.printed().length() <= 3;
    return plain(text, begin, end, noun && !count ? Why.UNKNOWN_UNIT : Why.NO_UNIT, after);
  }

  private static Silent inTable(Report report, Line line, int begin, int end, List<Draft> drafts) {
    String text = line.text();
    Line.Cell cell = null;
    for (Line.Cell one : line.cells()) {
      if (one.start() <= begin && end <= one.end()) {
        cell = one;
      }
    }
    String within = cell == null ? "" : cell.in(line).strip();
    boolean alone = within.equals(text.substring(begin, end));
    if (alone && cell.column() == 1) {
      return plain(text, begin, end, Why.ROW_NUMBER, within);
    }
    if (inHead(report, line.number(), drafts)) {
      return plain(text, begin, end, Why.TABLE_HEAD, within);
    }
    boolean words = within.chars().anyMatch(Character::isLetter);
    return plain(text, begin, end, words ? Why.CELL_WORDS : Why.NO_COLUMN, within);
  }

  /** Whether a row stands above the first row of its table that has figures. */
  private static boolean inHead(Report report, int row, List<Draft> drafts) {
    for (Table table : report.tables()) {
      if (table.firstLine() <= row && row <= table.lastLine()) {
        int first =
            drafts.stream()
                .mapToInt(draft -> draft.source.line())
                .filter(line -> table.firstLine() <= line && line <= table.lastLine())
                .min()
                .orElse(0);
        return row < first;
      }
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A separator between two digits. */
  private static boolean isInside(String text, int at) {
    char c = text.charAt(at);
    return (c == '.' || c == ',') && at + 1 < text.length() && isDigit(text.charAt(at + 1));
  }
}
