package vn.solieu.interpret;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.solieu.domain.Overrides;
import vn.solieu.domain.Overrides.Said;
import vn.solieu.domain.Period;
import vn.solieu.interpret.IssuerReader.Issuer;
import vn.solieu.interpret.ReportTitle.Title;
import vn.solieu.read.Line;
import vn.solieu.read.Report;
import vn.solieu.recognise.Recogniser;
import vn.solieu.rules.DocumentWords;
import vn.solieu.rules.DocumentWords.Role;
import vn.solieu.rules.PhraseTable.Match;
import vn.solieu.rules.RuleBook;
import vn.solieu.rules.WordLine;

/** Reads what a report says of itself; what the user says goes first. */
final class ReportHeadReader {
  private static final int FIRST_LINES = 6;

  /** A closing may stand before a long list of addressees. */
  private static final int LAST_LINES = 30;

  private static final int BYLINE_LINES = 4;

  /** A table's title has so many letters. */
  private static final int TITLE_LETTERS_LEAST = 10;

  private final RuleBook rules;
  private final DocumentWords words;

  ReportHeadReader(RuleBook rules) {
    this.rules = rules;
    this.words = rules.documents();
  }

  ReportHead read(Report report, LineItems lines, Overrides overrides) {
    if (report.isWorkbook()) {
      return workbook(report, lines, overrides);
    }
    LineWords lineWords = new LineWords();
    PrintedCase printed = new PrintedCase(report, lineWords);
    Title title = ReportTitle.of(report, words, printed, lineWords);
    Letterhead head = Letterhead.of(title.above(), words);
    List<Line> ends = ends(report, FIRST_LINES, LAST_LINES);
    List<Line> edges = ends(report, BYLINE_LINES, BYLINE_LINES);
    IssuerReader issuers = new IssuerReader(rules, printed);
    Fact<LocalDate> date = head.docDate() != null ? head.docDate() : datelineBelow(title);
    date = date != null ? date : adopted(ends);
    Optional<Issuer> issuer = issuer(issuers, head, title, ends, edges);
    Fact<Period> period =
        ReportPeriod.of(
            report, title, date == null ? null : date.value(), lines, rules.documents());
    return new ReportHead(
        or(overrides.title(), title(title, head)),
        head.docNumber(),
        date,
        or(overrides.issuer(), issuer.map(Issuer::name).orElse(null)),
        issuer.map(Issuer::organs).orElse(List.of()),
        issuer.map(Issuer::national).orElse(false),
        head.dateline(),
        or(overrides.period(), period),
        form(title, head, issuers.byline(edges)));
  }

  /**
   * Tables have no letterhead: the first title names the workbook, and what no sidecar places
   * speaks of the country. Its time is that of most of its text.
   */
  private ReportHead workbook(Report report, LineItems lines, Overrides overrides) {
    UnitNotes units = new UnitNotes(new Recogniser(rules));
    Fact<String> title = null;
    for (Line line : report.lines()) {
      boolean alone = line.cells().size() == 1 && !line.cells().get(0).look().hidden();
      String text = line.text().strip();
      boolean words = text.chars().filter(Character::isLetter).count() >= TITLE_LETTERS_LEAST;
      if (title == null && alone && words && units.named(text).isEmpty()) {
        title = Fact.read(text, line.number(), text);
      }
    }
    return new ReportHead(
        or(overrides.title(), title == null ? Fact.read("", 1, "") : title),
        null,
        null,
        or(overrides.issuer(), null),
        List.of(),
        true,
        null,
        or(overrides.period(), ReportPeriod.counted(report, lines)),
        new Fact<>("workbook", "file-name", 0, report.doc()));
  }

  private static <T> Fact<T> or(Said<T> said, Fact<T> read) {
    return said == null ? read : new Fact<>(said.value(), said.origin(), said.line(), said.quote());
  }

  private Fact<String> title(Title title, Letterhead head) {
    WordLine text = WordLine.of(title.text());
    Optional<Match<String>> subject = words.of(Role.SUBJECT).at(text, 0);
    if (subject.isPresent() && subject.get().end() < text.size()) {
      int begin = text.start(subject.get().end());
      return Fact.read(title.text().substring(begin), title.first(), title.text());
    }
    return title.form() == null && head.subject() != null
        ? head.subject()
        : Fact.read(title.text(), title.first(), title.text());
  }

  /** The first and last lines with words, in reading order. */
  private static List<Line> ends(Report report, int first, int last) {
    List<Line> full = report.lines().stream().filter(line -> !line.text().isBlank()).toList();
    if (full.size() <= first + last) {
      return full;
    }
    List<Line> ends = new ArrayList<>(full.subList(0, first));
    ends.addAll(full.subList(full.size() - last, full.size()));
    return ends;
  }

  private Optional<Issuer> issuer(
      IssuerReader reader, Letterhead head, Title title, List<Line> ends, List<Line> edges) {
    boolean untitled =
        title.form() != null
            && title.above().isEmpty()
            && !title.below().isEmpty()
            && title.below().get(0).number() == title.first();
    return reader
        .above(head)
        .or(() -> reader.below(title.below()))
        .or(() -> reader.closing(ends))
        .or(() -> reader.reported(edges))
        .or(() -> reader.byline(edges))
        .or(() -> untitled ? reader.lead(title.below().get(0)) : Optional.empty());
  }

  /** A line below the title that is nothing but place and date. */
  private Fact<LocalDate> datelineBelow(Title title) {
    List<Line> below = title.below().subList(0, Math.min(3, title.below().size()));
    for (Line line : below) {
      WordLine text = WordLine.of(line.text());
      if (text.size() <= 14 && title.first() != line.number()) {
        Letterhead head = Letterhead.of(List.of(line), words);
        boolean alone = head.docDate() != null && head.fragments().isEmpty();
        if (alone) {
          return head.docDate();
        }
      }
    }
    return null;
  }

  /** "Nghị quyết này được Quốc hội … thông qua ngày 19 tháng 02 năm 2025". */
  private Fact<LocalDate> adopted(List<Line> lines) {
    for (Line line : lines) {
      WordLine text = WordLine.of(line.text());
      Optional<Match<String>> adopted = words.of(Role.ADOPTED).first(text);
      if (adopted.isPresent() && words.of(Role.PASSED_BY).first(text).isPresent()) {
        Optional<WordedDate> date = WordedDate.from(text, adopted.get().end(), words);
        if (date.isPresent() && date.get().date() != null) {
          String quote = text.printed(adopted.get().begin(), date.get().end());
          return Fact.read(date.get().date(), line.number(), quote);
        }
      }
    }
    return null;
  }

  private Fact<String> form(Title title, Letterhead head, Optional<Issuer> byline) {
    if (title.form() != null) {
      return Fact.read(title.form(), title.first(), title.text());
    }
    if (head.docNumber() != null && words.formOf(head.docNumber().value()).isPresent()) {
      return head.docNumber().with(words.formOf(head.docNumber().value()).get());
    }
    // A byline is what news have and documents don't.
    return byline.map(issuer -> issuer.name().with("press")).orElse(null);
  }
}
