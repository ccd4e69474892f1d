package vn.solieu.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.solieu.domain.Period;
import vn.solieu.domain.TimePoint;
import vn.solieu.series.Frequency;

/**
 * The time axis: one step a month, quarter or year.
 *
 * @param first step at {@code left}
 * @param last step at {@code right}, at least one later
 */
record ChartTime(Frequency frequency, long first, long last, double left, double right) {
  private static final int LABEL_WIDTH = 64;
  private static final int[] TICKS_EACH = {1, 2, 3, 6, 12, 24, 36, 60, 120, 240};

  static ChartTime of(List<Period> slots, Frequency frequency, double left, double right) {
    long first = step(slots.get(0), frequency);
    long last = Math.max(first + 1, step(slots.get(slots.size() - 1), frequency));
    return new ChartTime(frequency, first, last, left, right);
  }

  /** A moment with its label. */
  record Tick(double x, String name) {}

  double x(Period slot) {
    return x(step(slot, frequency));
  }

  private double x(long step) {
    return left + (right - left) * (step - first) / (last - first);
  }

  /** Whether nothing lies between the two. */
  boolean neighbours(Period before, Period after) {
    return step(after, frequency) - step(before, frequency) <= 1;
  }

  /** As many as find room; those that leave steps out stand at round ones, January first. */
  List<Tick> ticks() {
    double wide = (right - left) / (last - first);
    int each = TICKS_EACH[TICKS_EACH.length - 1];
    for (int i = TICKS_EACH.length - 1; i >= 0 && wide * TICKS_EACH[i] >= LABEL_WIDTH; i--) {
      each = TICKS_EACH[i];
    }
    List<Tick> ticks = new ArrayList<>();
    for (long step = (first + each - 1) / each * each; step <= last; step += each) {
      ticks.add(new Tick(x(step), name(step)));
    }
    return ticks;
  }

  private static long step(Period slot, Frequency frequency) {
    TimePoint end = slot.end();
    return switch (frequency) {
      case M -> 12L * end.year() + end.month() - 1;
      case Q -> 4L * end.year() + end.quarter() - 1;
      case A -> end.year();
    };
  }

  private String name(long step) {
    return switch (frequency) {
      case M -> String.format(Locale.ROOT, "%02d/%d", step % 12 + 1, step / 12);
      case Q -> List.of("I", "II", "III", "IV").get((int) (step % 4)) + "/" + step / 4;
      case A -> Long.toString(step);
    };
  }
}
