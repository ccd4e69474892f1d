package vn.solieu.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.solieu.domain.Period;
import vn.solieu.domain.Status;
import vn.solieu.domain.TimePoint;
import vn.solieu.read.Line;
import vn.solieu.read.Report;
import vn.solieu.recognise.Item;
import vn.solieu.recognise.PeriodExpression;
import vn.solieu.recognise.PeriodExpression.Form;
import vn.solieu.rules.Cue;

/** The times that a report's text names, to be counted where no title says what it speaks of. */
final class PeriodCount {
  private static final int SAMPLE_LINES = 400;

  private final List<PeriodExpression> all;
  private final Map<Integer, Integer> years = new TreeMap<>();

  private PeriodCount(List<PeriodExpression> all) {
    this.all = all;
    for (PeriodExpression expression : all) {
      if (expression.year() > 0
          && expression.form() != Form.NONE
          && expression.form() != Form.YEARS) {
        years.merge(expression.year(), 1, Integer::sum);
      }
    }
  }

  static PeriodCount of(Report report, LineItems lines) {
    List<PeriodExpression> all = new ArrayList<>();
    int seen = 0;
    for (Line line : report.lines()) {
      if (line.form() == Line.Form.BLANK || line.text().isBlank()) {
        continue;
      }
      if (++seen > SAMPLE_LINES) {
        break;
      }
      List<Item> items = lines.ahead(line);
      for (int at = 0; at < items.size(); at++) {
        Item item = items.get(at);
        if (item.is(Cue.PERIOD) && item.value(Cue.PERIOD).isEmpty() && !isAhead(items, at)) {
          all.add(item.time().expression());
        }
      }
    }
    return new PeriodCount(all);
  }

  /** Whether what is said of a time is still to come: "dự kiến đến hết tháng 12". */
  private static boolean isAhead(List<Item> items, int at) {
    for (int k = Math.max(0, at - 2); k < at; k++) {
      if (items.get(k).value(Cue.STATUS).equals(Status.FORECAST.code())) {
        return true;
      }
    }
    return false;
  }

  /**
   * The year that the text speaks of, 0 where it names none.
   *
   * @param dated the year of the document's own date, 0 where it isn't known
   */
  int year(int dated) {
    int common =
        years.entrySet().stream()
            .filter(one -> dated == 0 || one.getKey() <= dated)
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(dated);
    // News and resolutions look back at earlier years; they speak of the latest, save one that is
    // far off or named in passing: a slip or a goal.
    int latest = common;
    for (Map.Entry<Integer, Integer> one : years.entrySet()) {
      boolean near = one.getKey() <= common + 1 && (dated == 0 || one.getKey() <= dated);
      if (near && one.getKey() > latest && 3 * one.getValue() >= years.get(common)) {
        latest = one.getKey();
      }
    }
    return latest;
  }

  /**
   * The years of a programme that ends with that year: the longest span that the text names to it,
   * and the stages right before that one ("2008 - 2010", then "2011 - 2015").
   */
  Optional<Period> spanTo(int year) {
    int begin = year + 1;
    boolean further = true;
    while (further) {
      further = false;
      int last = begin > year ? year : begin - 1;
      for (PeriodExpression expression : all) {
        if (expression.form() == Form.YEARS
            && expression.toYear() == last
            && expression.year() > 0
            && expression.year() < begin) {
          begin = expression.year();
          further = true;
        }
      }
    }
    return begin > year
        ? Optional.empty()
        : Optional.of(new Period(TimePoint.year(begin), TimePoint.year(year)));
  }

  /** The longest cumulative span of a year that comes up more than once, else the longest. */
  Optional<Period> span(int year) {
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
    Period best = null;
    for (Map.Entry<Period, Integer> span : spans.entrySet()) {
      if (best == null
          || span.getKey().lastDay().isAfter(best.lastDay())
              && (span.getValue() > 1 || spans.get(best) == 1)) {
        best = span.getKey();
      }
    }
    return Optional.ofNullable(best);
  }
}
