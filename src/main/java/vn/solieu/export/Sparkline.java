package vn.solieu.export;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;

/** A row's course as a small drawing; months without a value break the line. */
final class Sparkline {
  private static final int WIDTH = 120;
  private static final int HEIGHT = 28;
  private static final int MARGIN = 4;

  private Sparkline() {}

  static void write(Html html, NavigableMap<YearMonth, BigDecimal> values, String label) {
    double low = values.values().stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
    double high = values.values().stream().mapToDouble(BigDecimal::doubleValue).max().orElse(0);
    long months = Math.max(1, ChronoUnit.MONTHS.between(values.firstKey(), values.lastKey()));
    html.open(
        "svg",
        "class",
        "spark",
        "role",
        "img",
        "aria-label",
        label,
        "width",
        Integer.toString(WIDTH),
        "height",
        Integer.toString(HEIGHT),
        "viewBox",
        "0 0 " + WIDTH + " " + HEIGHT);
    StringBuilder path = new StringBuilder();
    StringBuilder dots = new StringBuilder();
    YearMonth before = null;
    for (Map.Entry<YearMonth, BigDecimal> point : values.entrySet()) {
      double x =
          MARGIN
              + (WIDTH - 2.0 * MARGIN)
                  * ChronoUnit.MONTHS.between(values.firstKey(), point.getKey())
                  / months;
      double share = high == low ? 0.5 : (point.getValue().doubleValue() - low) / (high - low);
      double y = HEIGHT - MARGIN - (HEIGHT - 2.0 * MARGIN) * share;
      boolean joined = before != null && before.plusMonths(1).equals(point.getKey());
      String at = String.format(Locale.ROOT, "%.1f %.1f", x, y);
      path.append(joined ? "L" : "M").append(at);
      // A stroke of no length with round caps is a dot.
      dots.append("M").append(at).append("h0");
      before = point.getKey();
    }
    html.open("path", "class", "course", "d", path.toString()).close();
    html.open("path", "class", "dots", "d", dots.toString()).close();
    html.close();
  }
}
