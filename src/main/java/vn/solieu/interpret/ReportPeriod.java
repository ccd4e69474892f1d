package vn.solieu.interpret;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.solieu.domain.Period;
import vn.solieu.domain.TimePoint;
import vn.solieu.interpret.ReportTitle.Title;
import vn.solieu.read.Line;
import vn.solieu.read.Report;
import vn.solieu.recognise.Item;
import vn.solieu.recognise.PeriodExpression;
import vn.solieu.recognise.PeriodExpression.Form;
import vn.solieu.rules.Cue;
import vn.solieu.rules.DocumentWords;
import vn.solieu.rules.DocumentWords.Role;
import vn.solieu.rules.PhraseTable;
import vn.solieu.rules.WordLine;

/**
 * Finds the period that a report speaks of: the root of all scopes.
 *
 * <p>Said in the title, a first heading, or the sentence that calls it a report of a time; else
 * counted from its text.
 */
final class ReportPeriod {
  private static final String REPORT = "report";

  /** Kinds of documents that say what was, not what shall be. */
  static final Set<String> RESULTS = Set.of(REPORT, "press", "notice", "yearbook");

  private static final int HEADING_WORDS_MOST = 45;
  private static final int FIRST_LINES = 40;
  private static final int LEAD_LINES = 4;

  private final Report report;
  private final Title title;
  private final LocalDate docDate;
  private final LineItems lines;
  private final DocumentWords words;

  /** Made when it is asked for: most titles say their time. */
  private PeriodCount count;

  private ReportPeriod(
      Report report, Title title, LocalDate docDate, LineItems lines, DocumentWords words) {
    this.report = report;
    this.title = title;
    this.docDate = docDate;
    this.lines = lines;
    this.words = words;
  }

  /** The period, or null where the report names no year. */
  static Fact<Period> of(
      Report report, Title title, LocalDate docDate, LineItems lines, DocumentWords words) {
    ReportPeriod reader = new ReportPeriod(report, title, docDate, lines, words);
    return reader
        .inTitle()
        .or(reader::inHeading)
        .or(reader::inSentence)
        .orElseGet(() -> reader.counted());
  }

  /** Of a text without a title: most of what its lines say; null where they name no year. */
  static Fact<Period> counted(Report report, LineItems lines) {
    PeriodCount count = PeriodCount.of(report, lines);
    int year = count.year(0);
    return year == 0 ? null : Fact.counted(count.span(year).orElse(Period.year(year)));
  }

  private Optional<Fact<Period>> inTitle() {
    if (title.first() == 0) {
      return Optional.empty();
    }
    List<Item> times = times(title.text(), 0);
    Optional<PrintedYears> year = PrintedYears.single(title.text(), words);
    boolean first =
        year.isPresent() && times.stream().allMatch(item -> item.start() > year.get().start());
    if (first) {
      Optional<PrintedYears> run = PrintedYears.run(title.text());
      boolean counted =
          run.isPresent() && run.get().period().start().equals(year.get().period().start());
      PrintedYears said = counted ? run.get() : year.get();
      return Optional.of(inLines(Fact.read(said.period(), title.first(), said.quote())));
    }
    return quarterOfReport(times)
        .or(() -> said(title.text(), 0, title.first(), true))
        .or(() -> schoolYear(title.text(), title.first()))
        .map(this::inLines);
  }

  /** The fact with the number of the title's line that says it. */
  private Fact<Period> inLines(Fact<Period> fact) {
    String quote = fact.quote().toLowerCase(Locale.ROOT);
    for (int number = title.first(); number <= title.last(); number++) {
      if (report.line(number).text().toLowerCase(Locale.ROOT).contains(quote)) {
        return Fact.read(fact.value(), number, fact.quote());
      }
    }
    return fact;
  }

  /**
   * A report "tháng 3, quý I" is the quarter's, one of "quý III và 9 tháng" that of the nine
   * months; what is shorter stays named, so that "trong tháng" still means the last month.
   */
  private Optional<Fact<Period>> quarterOfReport(List<Item> times) {
    int quarter = named(times, Form.QUARTER).map(PeriodExpression::quarter).orElse(0);
    // Counting the years of a report that names none reads all of it.
    int year = quarter == 0 ? 0 : year(times, true);
    if (year == 0) {
      return Optional.empty();
    }
    int last = 3 * quarter;
    int month = named(times, Form.MONTH).map(PeriodExpression::month).orElse(0);
    Period all = new Period(TimePoint.month(year, 1), TimePoint.month(year, last));
    Optional<Item> sum =
        times.stream()
            .filter(item -> item.time().expression().form() == Form.MONTHS)
            .filter(item -> item.time().expression().in(Period.year(year)).equals(Optional.of(all)))
            .findFirst();
    if (month == 0 && sum.isPresent()) {
      String quote = title.text().substring(sum.get().start(), sum.get().end());
      return Optional.of(Fact.read(all, title.first(), quote));
    }
    if (month != last || sum.isPresent()) {
      return Optional.empty();
    }
    Period own = new Period(TimePoint.month(year, last - 2), TimePoint.month(year, last));
    return times.stream()
        .filter(item -> item.time().expression().form() == Form.QUARTER)
        .findFirst()
        .map(item -> title.text().substring(item.start(), item.end()))
        .map(quote -> Fact.read(own, title.first(), quote));
  }

  private static Optional<PeriodExpression> named(List<Item> times, Form form) {
    return times.stream()
        .map(item -> item.time().expression())
        .filter(expression -> expression.form() == form)
        .findFirst();
  }

  private boolean isHeading(Line line) {
    return report.outline().of(line.number()).heading();
  }

  /** In a heading near the top that names its year: "tình hình 10 tháng năm 2025". */
  private Optional<Fact<Period>> inHeading() {
    int seen = 0;
    for (Line line : report.lines()) {
      if (line.text().isBlank()) {
        continue;
      }
      if (++seen > FIRST_LINES) {
        break;
      }
      if (isHeading(line)
          && line.number() > title.last()
          && WordLine.of(line.text()).size() <= HEADING_WORDS_MOST) {
        Optional<Fact<Period>> found = said(line.text(), 0, line.number(), false);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** "UBND thành phố báo cáo kết quả tháng 8 năm 2023 như sau"; "Trên đây là báo cáo tháng 8…". */
  private Optional<Fact<Period>> inSentence() {
    List<Line> lines =
        new ArrayList<>(title.below().subList(0, Math.min(LEAD_LINES, title.below().size())));
    for (Line line : report.lines()) {
      if (words.opens(WordLine.of(line.text()), Role.CLOSING)) {
        lines.add(line);
      }
    }
    for (Line line : lines) {
      WordLine text = WordLine.of(line.text());
      for (PhraseTable.Match<DocumentWords.Form> form : words.forms().in(text)) {
        boolean own =
            REPORT.equals(title.form())
                && form.value().named()
                && form.value().code().equals(REPORT)
                && words.of(Role.NUMBER).at(text, form.end()).isEmpty();
        if (own || words.opens(text, Role.CLOSING)) {
          int begin = text.start(form.begin());
          Optional<Fact<Period>> found = said(line.text(), begin, line.number(), false);
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The first time that a text names from an offset on; the year may stand with a later one ("tháng
   * 8, nhiệm vụ tháng 9 năm 2023").
   *
   * @param loose whether a time without its year will do
   */
  private Optional<Fact<Period>> said(String text, int from, int line, boolean loose) {
    List<Item> times = times(text, from);
    Optional<PeriodExpression> dated = dated(times);
    int year = year(times, loose);
    for (Item item : year == 0 ? List.<Item>of() : times) {
      PeriodExpression expression = item.time().expression();
      Optional<Period> period = expression.in(Period.year(year));
      if (period.isPresent()) {
        String quote = text.substring(item.start(), item.end());
        boolean until =
            expression.form() == Form.YEAR
                && words.of(Role.UNTIL).first(WordLine.of(quote)).isPresent();
        Period root =
            until
                ? programme(expression.year())
                : expression.year() == 0 ? notAfter(period.get(), dated) : period.get();
        return Optional.of(Fact.read(root, line, quote));
      }
    }
    return Optional.empty();
  }

  /** A school year, which may be said beside other times and then is what they lie in. */
  private Optional<Fact<Period>> schoolYear(String text, int line) {
    for (Item item : lines.of(text)) {
      if (item.is(Cue.PERIOD) && item.time().expression().form() == Form.SCHOOL_YEAR) {
        return item.time()
            .expression()
            .in(null)
            .map(period -> Fact.read(period, line, text.substring(item.start(), item.end())));
      }
    }
    return Optional.empty();
  }

  private List<Item> times(String text, int from) {
    return lines.of(text).stream()
        .filter(item -> item.start() >= from && item.is(Cue.PERIOD))
        .filter(item -> item.value(Cue.PERIOD).isEmpty())
        .filter(item -> canRoot(item.time().expression()))
        .toList();
  }

  private static Optional<PeriodExpression> dated(List<Item> times) {
    return times.stream().map(i -> i.time().expression()).filter(e -> e.year() > 0).findFirst();
  }

  private int year(List<Item> times, boolean loose) {
    return dated(times).map(PeriodExpression::year).orElse(loose ? count().year(datedYear()) : 0);
  }

  /** "Tháng 12, nhiệm vụ tháng 1 năm 2024" speaks of December 2023. */
  private static Period notAfter(Period period, Optional<PeriodExpression> dated) {
    Optional<Period> later = dated.flatMap(expression -> expression.in(null));
    return later.isPresent() && period.lastDay().isAfter(later.get().lastDay())
        ? period.plusYears(-1)
        : period;
  }

  /** The years of a programme that ends with that year, from its date on where none are named. */
  private Period programme(int last) {
    int dated = datedYear();
    return count()
        .spanTo(last)
        .orElseGet(
            () ->
                dated > 0 && dated < last
                    ? new Period(TimePoint.year(dated), TimePoint.year(last))
                    : Period.year(last));
  }

  /** Whether a whole report can speak of such a time. */
  private static boolean canRoot(PeriodExpression expression) {
    return switch (expression.form()) {
      case YEAR, MONTH, MONTHS, QUARTER, HALF, TO_MONTH, TO_DATE, YEARS, REPORT_YEAR -> true;
      default -> false;
    };
  }

  private Fact<Period> counted() {
    int year = count().year(datedYear());
    if (year == 0) {
      return null;
    }
    boolean results = title.form() == null || RESULTS.contains(title.form());
    // Dates in a plan or an order are deadlines.
    Optional<Period> span = results ? count().span(year) : Optional.empty();
    return Fact.counted(span.orElse(Period.year(year)));
  }

  private PeriodCount count() {
    if (count == null) {
      count = PeriodCount.of(report, lines);
    }
    return count;
  }

  private int datedYear() {
    return docDate == null ? 0 : docDate.getYear();
  }
}
