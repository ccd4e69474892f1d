package vn.solieu.series;

import java.util.ArrayList;
import java.util.List;
import vn.solieu.domain.Base;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Indicator;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Period;
import vn.solieu.domain.Status;
import vn.solieu.domain.TimePoint;
import vn.solieu.rules.SeriesWords;
import vn.solieu.rules.Spelling;

/**
 * Where a figure belongs: in a series of which measure, base and frequency, and at which period.
 *
 * @param slot the period that it counts for
 */
record Placement(Measure measure, String base, Frequency frequency, Period slot) {
  /** The catalogue theme whose indices over several months are averages: prices don't add up. */
  private static final String PRICES = "prices";

  /**
   * Every series that the figure is a value of: none for a range, a forecast or what no measure
   * covers; two where January's index is against both the month before and December.
   *
   * @param indicator the figure's, or null
   */
  static List<Placement> of(Figure figure, Indicator indicator, SeriesWords words) {
    Period period = figure.period();
    boolean placed =
        period != null
            && figure.quantity().isPoint()
            && figure.status() != Status.FORECAST
            && (period.isSingle() || period.isCumulative());
    if (!placed) {
      return List.of();
    }
    List<Placement> placements = new ArrayList<>();
    for (Measure measure : measures(figure, indicator)) {
      String base = base(figure, measure, words);
      placements.add(
          new Placement(measure, base, Frequency.of(period.end()), slot(measure, period)));
    }
    return placements;
  }

  /** A date counts for its month; a cumulative to a date isn't one of the whole month. */
  private static Period slot(Measure measure, Period period) {
    TimePoint end = period.end();
    if (!period.isSingle() || end.day() == 0) {
      return period;
    }
    return measure == Measure.CUMULATIVE
        ? Period.yearTo(end)
        : Period.of(TimePoint.month(end.year(), end.month()));
  }

  private static List<Measure> measures(Figure figure, Indicator indicator) {
    return switch (figure.kind()) {
      case LEVEL -> List.of(level(figure, indicator));
      case PLAN_COMPLETION -> List.of(Measure.PLAN_COMPLETION);
      case DIFFERENCE -> List.of(Measure.DIFFERENCE);
      case SHARE -> List.of(Measure.SHARE);
      case GROWTH, INDEX ->
          figure.base() instanceof Base.OfPeriod against
              ? change(figure, against.period(), indicator)
              : List.of();
      case RATIO, CONTRIBUTION, RANK -> List.of();
    };
  }

  private static Measure level(Figure figure, Indicator indicator) {
    if (figure.status() == Status.PLAN) {
      return Measure.PLAN;
    }
    Period period = figure.period();
    // What flows can be counted as of a date only since the year began.
    boolean toDate =
        period.isSingle() && period.end().day() > 0 && indicator != null && isFlow(indicator);
    return period.isCumulative() || toDate ? Measure.CUMULATIVE : Measure.LEVEL;
  }

  static boolean isFlow(Indicator indicator) {
    return indicator.nature().equals("flow");
  }

  private static List<Measure> change(Figure figure, Period base, Indicator indicator) {
    Period period = figure.period();
    boolean growth = figure.kind() == Kind.GROWTH;
    boolean average = indicator != null && PRICES.equals(indicator.theme());
    switch (Comparison.of(period, base)) {
      case PREVIOUS_YEAR:
        if (!period.isCumulative()) {
          return List.of(growth ? Measure.GROWTH_YOY : Measure.INDEX_YOY);
        }
        return List.of(
            growth
                ? Measure.GROWTH_CUMULATIVE_YOY
                : average ? Measure.INDEX_AVERAGE_YOY : Measure.INDEX_CUMULATIVE_YOY);
      case PREVIOUS_PERIOD:
        if (growth) {
          return List.of(Measure.GROWTH_MOM);
        }
        boolean january = period.end().month() == 1;
        return january
            ? List.of(Measure.INDEX_MOM, Measure.INDEX_DECEMBER)
            : List.of(Measure.INDEX_MOM);
      case DECEMBER:
        return growth ? List.of() : List.of(Measure.INDEX_DECEMBER);
      default:
        return List.of();
    }
  }

  private static String base(Figure figure, Measure measure, SeriesWords words) {
    if (figure.base() == null) {
      return "";
    }
    if (figure.base() instanceof Base.OfPeriod against) {
      return measure == Measure.DIFFERENCE
          ? Comparison.of(figure.period(), against.period()).code(against.period())
          : "";
    }
    return figure.base() instanceof Base.OfPlan plan
        ? words.plan(plan.text())
        : Spelling.phrase(figure.base().text());
  }
}
