package vn.solieu.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import vn.solieu.domain.Period;
import vn.solieu.read.Line;
import vn.solieu.read.Report;
import vn.solieu.recognise.Item;
import vn.solieu.recognise.PeriodExpression;
import vn.solieu.recognise.PeriodExpression.Form;
import vn.solieu.recognise.Recogniser;
import vn.solieu.rules.Cue;

/**
 * Finds the period that a report speaks of: the root of all scopes.
 *
 * <p>Said in the title or a heading, else the time that its text names most.
 */
final class ReportPeriod {
  /** How many lines may come before the title ends: letterhead, number, date, kind of document. */
  private static final int TITLE_LINES = 16;

  private static final int TITLE_WORDS_MOST = 45;
  private static final int SAMPLE_LINES = 400;

  private ReportPeriod() {}

  /**
   * @param period what the report speaks of, or null where it names no year
   * @param line 1-based line that says so, 0 where it was counted from the text
   */
  record Found(Period period, int line) {}

  static Found of(Report report, Recogniser recogniser) {
    return of(report, line -> recogniser.recognise(line.text()).items());
  }

  /**
   * @param recognise the items of a line
   */
  static Found of(Report report, Function<Line, List<Item>> recognise) {
    List<PeriodExpression> all = new ArrayList<>();
    Found title = null;
    int seen = 0;
    for (Line line : report.lines()) {
      if (line.form() == Line.Form.BLANK || line.text().isBlank()) {
        continue;
      }
      seen++;
      if (seen > SAMPLE_LINES) {
        break;
      }
      boolean early = seen <= TITLE_LINES;
      boolean heading = report.outline().of(line.number()).heading();
      for (Item item : recognise.apply(line)) {
        if (!item.is(Cue.PERIOD) || !item.value(Cue.PERIOD).isEmpty()) {
          continue;
        }
        PeriodExpression expression = item.time().expression();
        all.add(expression);
        if (title == null
            && (early || heading && seen <= 40)
            && words(line.text()) <= TITLE_WORDS_MOST
            && names(expression)) {
          Optional<Period> period = expression.in(null);
          if (period.isPresent()) {
            title = new Found(period.get(), line.number());
          }
        }
      }
    }
    return title != null ? title : counted(all);
  }

  private static int words(String text) {
    return text.split("\\s+").length;
  }

  /** Whether an expression with its year can be what a whole report speaks of. */
  private static boolean names(PeriodExpression expression) {
    return expression.year() > 0
        && switch (expression.form()) {
          case YEAR, MONTH, MONTHS, QUARTER, HALF, TO_MONTH, YEARS -> true;
          default -> false;
        };
  }

  private static Found counted(List<PeriodExpression> all) {
    Map<Integer, Integer> years = new TreeMap<>();
    for (PeriodExpression expression : all) {
      if (expression.year() > 0
          && expression.form() != Form.NONE
          && expression.form() != Form.YEARS) {
        years.merge(expression.year(), 1, Integer::sum);
      }
    }
    if (years.isEmpty()) {
      return new Found(null, 0);
    }
    // News and resolutions look back at earlier years; they speak of the latest, save one that is
    // far off: a slip or a goal.
    int common = years.entrySet().stream().max(Map.Entry.comparingByValue()).get().getKey();
    int year =
        years.keySet().stream().filter(y -> y <= common + 1).max(Integer::compare).orElse(common);
    Period yearPeriod = Period.year(year);
    Map<Period, Integer> spans = new TreeMap<>();
    for (PeriodExpression expression : all) {
      boolean own = expression.year() == 0 || expression.year() == year;
      if (own
          && (expression.form() == Form.MONTHS
              || expression.form() == Form.TO_DATE
              || expression.form() == Form.TO_MONTH)) {
        expression.in(yearPeriod).ifPresent(period -> spans.merge(period, 1, Integer::sum));
      }
    }
    // The longest span that comes up more than once, else the longest.
    Period best = null;
    for (Map.Entry<Period, Integer> span : spans.entrySet()) {
      if (best == null
          || span.getKey().lastDay().isAfter(best.lastDay())
              && (span.getValue() > 1 || spans.get(best) == 1)) {
        best = span.getKey();
      }
    }
    return new Found(best == null ? yearPeriod : best, 0);
  }
}
