package vn.solieu.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The value axis: round ticks around all values. */
record ChartScale(List<BigDecimal> ticks) {
  private static final int STEPS_AIM = 5;

  static ChartScale around(List<BigDecimal> values) {
    BigDecimal low = values.stream().reduce(BigDecimal::min).orElseThrow();
    BigDecimal high = values.stream().reduce(BigDecimal::max).orElseThrow();
    // A course that uses most of the way from zero is told more honestly from zero.
    if (low.signum() > 0 && low.doubleValue() < 0.5 * high.doubleValue()) {
      low = BigDecimal.ZERO;
    }
    if (high.compareTo(low) == 0) {
      BigDecimal room = high.signum() == 0 ? BigDecimal.ONE : high.abs().movePointLeft(1);
      low = low.subtract(room);
      high = high.add(room);
    }
    BigDecimal step = step(high.subtract(low).doubleValue() / STEPS_AIM);
    BigDecimal tick = low.divide(step, 0, java.math.RoundingMode.FLOOR).multiply(step);
    List<BigDecimal> ticks = new ArrayList<>(List.of(tick));
    while (tick.compareTo(high) < 0) {
      tick = tick.add(step);
      ticks.add(tick);
    }
    return new ChartScale(List.copyOf(ticks));
  }

  /** 1, 2 or 5 times a power of ten, at least as large as asked. */
  private static BigDecimal step(double least) {
    int power = (int) Math.floor(Math.log10(least));
    for (int factor : new int[] {1, 2, 5}) {
      BigDecimal step = BigDecimal.valueOf(factor).scaleByPowerOfTen(power);
      if (step.doubleValue() >= least * 0.999) {
        return plain(step);
      }
    }
    return plain(BigDecimal.ONE.scaleByPowerOfTen(power + 1));
  }

  private static BigDecimal plain(BigDecimal step) {
    return step.scale() < 0 ? step.setScale(0) : step;
  }

  /** How far up the axis a value lies, 0 to 1. */
  double share(BigDecimal value) {
    double low = ticks.get(0).doubleValue();
    double high = ticks.get(ticks.size() - 1).doubleValue();
    return (value.doubleValue() - low) / (high - low);
  }
}
