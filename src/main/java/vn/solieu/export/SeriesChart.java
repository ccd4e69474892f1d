package vn.solieu.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.solieu.domain.Period;
import vn.solieu.rules.Messages;
import vn.solieu.series.Measure;
import vn.solieu.series.Observation;
import vn.solieu.series.Point;
import vn.solieu.series.Series;

/**
 * Draws the course of a series: a line that stays open at gaps, marks whose shape says how settled
 * a value is, the unit, the time axis and the source.
 */
public final class SeriesChart {
  private static final int WIDTH = 860;
  private static final int HEIGHT = 420;
  private static final int LEFT = 76;
  private static final int RIGHT = 28;
  private static final int BOTTOM = 78;
  private static final int TITLE_LETTERS = 88;
  private static final int SOURCE_LETTERS = 128;

  /** More values than these would write over each other. */
  private static final int VALUES_WRITTEN_MAX = 14;

  private final Messages messages;
  private final RowNames names;
  private final MadeBy madeBy;
  private final NumberWords numbers;
  private final PeriodWords periods;

  public SeriesChart(Messages messages, RowNames names, MadeBy madeBy) {
    this.messages = messages;
    this.names = names;
    this.madeBy = madeBy;
    this.numbers = NumberWords.in(messages.language());
    this.periods = new PeriodWords(messages);
  }

  /** The chart; throws IllegalArgumentException for a series without points. */
  public ChartDrawing of(Series series) {
    if (series.points().isEmpty()) {
      throw new IllegalArgumentException("a series without points makes no chart");
    }
    List<Ink> inks = new ArrayList<>();
    String measure = messages.text("page.measure." + series.key().measure().code());
    String title = names.of(series);
    int y = 26;
    for (String line : wrapped(title, TITLE_LETTERS)) {
      inks.add(new Ink.Text(12, y, line, 16, true, Ink.Anchor.START, Ink.Tone.INK));
      y += 20;
    }
    String unit = unit(series);
    String subtitle = RowNames.upperFirst(measure) + (unit.isEmpty() ? "" : ", " + unit);
    inks.add(new Ink.Text(12, y, subtitle, 13, false, Ink.Anchor.START, Ink.Tone.SOFT));
    legend(inks, series, y);
    plot(inks, series, y + 34);
    source(inks, series);
    return new ChartDrawing(WIDTH, HEIGHT, title + ", " + measure, description(series), inks);
  }

  private static String unit(Series series) {
    return series.unit().symbol();
  }

  private void plot(List<Ink> inks, Series series, int top) {
    List<BigDecimal> values =
        series.points().values().stream().map(point -> point.shown().value()).toList();
    ChartScale scale = ChartScale.around(values);
    int height = HEIGHT - BOTTOM - top;
    for (BigDecimal tick : scale.ticks()) {
      double y = top + height * (1 - scale.share(tick));
      inks.add(line(LEFT, y, WIDTH - RIGHT, y, Ink.Tone.GRID));
      inks.add(
          new Ink.Text(
              LEFT - 8, y + 4, numbers.number(tick), 12, false, Ink.Anchor.END, Ink.Tone.SOFT));
    }
    List<Period> slots = List.copyOf(series.points().keySet());
    ChartTime time = ChartTime.of(slots, series.key().frequency(), LEFT + 20, WIDTH - RIGHT - 20);
    timeAxis(inks, time);

    List<Ink> marks = new ArrayList<>();
    List<Ink.Spot> run = new ArrayList<>();
    Period before = null;
    int marked = 0;
    for (Map.Entry<Period, Point> entry : series.points().entrySet()) {
      Observation shown = entry.getValue().shown();
      double x = time.x(entry.getKey());
      double y = top + height * (1 - scale.share(shown.value()));
      if (before != null && !joined(series, time, before, entry.getKey())) {
        flush(inks, run);
      }
      run.add(new Ink.Spot(x, y));
      marks.add(new Ink.Mark(x, y, shape(shown), label(shown)));
      if (slots.size() <= VALUES_WRITTEN_MAX) {
        String text = numbers.number(shown.value());
        double textY = isValley(values, marked) ? y + 20 : y - 10;
        marks.add(new Ink.Text(x, textY, text, 12, false, Ink.Anchor.MIDDLE, Ink.Tone.INK));
      }
      before = entry.getKey();
      marked++;
    }
    flush(inks, run);
    inks.addAll(marks);
  }

  /** Below both neighbours, where a number above would stand on the line. */
  private static boolean isValley(List<BigDecimal> values, int at) {
    return at > 0
        && at + 1 < values.size()
        && values.get(at).compareTo(values.get(at - 1)) < 0
        && values.get(at).compareTo(values.get(at + 1)) < 0;
  }

  private static void flush(List<Ink> inks, List<Ink.Spot> run) {
    if (run.size() > 1) {
      inks.add(new Ink.Stroke(run, Ink.Tone.COURSE, 2));
    }
    run.clear();
  }

  /** Neighbours in time; what adds up from January starts afresh each year. */
  private static boolean joined(Series series, ChartTime time, Period before, Period after) {
    boolean newYear = before.end().year() != after.end().year();
    boolean restarts = series.key().measure() == Measure.CUMULATIVE && newYear;
    return time.neighbours(before, after) && !restarts;
  }

  private void timeAxis(List<Ink> inks, ChartTime time) {
    int y = HEIGHT - BOTTOM;
    for (ChartTime.Tick tick : time.ticks()) {
      inks.add(line(tick.x(), y, tick.x(), y + 4, Ink.Tone.SOFT));
      inks.add(
          new Ink.Text(tick.x(), y + 18, tick.name(), 12, false, Ink.Anchor.MIDDLE, Ink.Tone.SOFT));
    }
    String axis = messages.text("page.chart.axis." + time.frequency());
    inks.add(new Ink.Text(WIDTH - RIGHT, y + 36, axis, 12, false, Ink.Anchor.END, Ink.Tone.SOFT));
  }

  /** Only the shapes that the chart has, from the right. */
  private void legend(List<Ink> inks, Series series, int y) {
    Set<Ink.Shape> shapes = EnumSet.noneOf(Ink.Shape.class);
    series.points().values().forEach(point -> shapes.add(shape(point.shown())));
    double x = WIDTH - RIGHT;
    List<Ink.Shape> order = new ArrayList<>(shapes);
    for (int i = order.size() - 1; i >= 0; i--) {
      String name = messages.text("page.chart.shape." + order.get(i).name());
      inks.add(new Ink.Text(x, y, name, 12, false, Ink.Anchor.END, Ink.Tone.SOFT));
      x -= name.length() * 6.6 + 14;
      inks.add(new Ink.Mark(x, y - 4, order.get(i), name));
      x -= 18;
    }
  }

  static Ink.Shape shape(Observation observation) {
    if (observation.derived()) {
      return Ink.Shape.DERIVED;
    }
    return switch (observation.status()) {
      case E -> Ink.Shape.ESTIMATE;
      case P -> Ink.Shape.PRELIMINARY;
      case A -> Ink.Shape.FINAL;
    };
  }

  private String label(Observation observation) {
    return RowNames.upperFirst(periods.of(observation.period()))
        + ": "
        + (numbers.number(observation.value()) + " " + observation.unit().symbol()).strip()
        + " ("
        + messages.text("page.chart.shape." + shape(observation).name())
        + "; "
        + SourceNotes.files(List.of(observation))
        + ")";
  }

  private String description(Series series) {
    Observation first = series.points().firstEntry().getValue().shown();
    Observation last = series.points().lastEntry().getValue().shown();
    return messages.text(
        "page.glance.shapeLabel",
        names.of(series),
        numbers.number(first.value()),
        periods.of(first.period()),
        numbers.number(last.value()),
        periods.of(last.period()));
  }

  private void source(List<Ink> inks, Series series) {
    List<Observation> shown = series.points().values().stream().map(Point::shown).toList();
    String text = messages.text("page.chart.source", SourceNotes.files(shown), madeBy.program());
    List<String> lines = wrapped(text, SOURCE_LETTERS);
    for (int i = 0; i < Math.min(2, lines.size()); i++) {
      String line = lines.get(i) + (i == 1 && lines.size() > 2 ? "\u2026" : "");
      inks.add(
          new Ink.Text(12, HEIGHT - 24 + 15 * i, line, 11, false, Ink.Anchor.START, Ink.Tone.SOFT));
    }
  }

  private static Ink line(double x1, double y1, double x2, double y2, Ink.Tone tone) {
    return new Ink.Stroke(List.of(new Ink.Spot(x1, y1), new Ink.Spot(x2, y2)), tone, 1);
  }

  private static List<String> wrapped(String text, int letters) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > letters) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
