package vn.solieu.export;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A chart as SVG: text stays text, colours are plain attributes that a page's style may override,
 * and no style, script or outside resource is in it.
 */
public final class ChartSvg {
  private static final String FONTS =
      "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif";

  private ChartSvg() {}

  /** A file of its own. */
  public static String file(ChartDrawing chart) {
    Html svg = new Html();
    write(svg, chart);
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg.finish() + "\n";
  }

  /** The element, in a page or alone. */
  static void write(Html svg, ChartDrawing chart) {
    svg.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "class",
        "chart",
        "role",
        "img",
        "aria-label",
        chart.description(),
        "width",
        Integer.toString(chart.width()),
        "height",
        Integer.toString(chart.height()),
        "viewBox",
        "0 0 " + chart.width() + " " + chart.height(),
        "font-family",
        FONTS);
    svg.element("title", chart.title()).newline();
    svg.open("rect", "class", "paper", "width", "100%", "height", "100%", "fill", "#ffffff");
    svg.close().newline();
    chart.inks().forEach(ink -> write(svg, ink));
    svg.close();
  }

  private static void write(Html svg, Ink ink) {
    if (ink instanceof Ink.Text text) {
      svg.element(
          "text",
          text.text(),
          "class",
          text.tone().code(),
          "x",
          number(text.x()),
          "y",
          number(text.y()),
          "font-size",
          Integer.toString(text.size()),
          "font-weight",
          text.bold() ? "bold" : null,
          "text-anchor",
          text.anchor() == Ink.Anchor.START ? null : text.anchor().name().toLowerCase(Locale.ROOT),
          "fill",
          text.tone().color());
    } else if (ink instanceof Ink.Stroke stroke) {
      svg.open(
          "polyline",
          "class",
          stroke.tone().code(),
          "points",
          points(stroke.spots(), 0, 0),
          "fill",
          "none",
          "stroke",
          stroke.tone().color(),
          "stroke-width",
          number(stroke.width()));
      svg.close();
    } else if (ink instanceof Ink.Mark mark) {
      mark(svg, mark);
    }
    svg.newline();
  }

  /** What a report prints is filled when settled; what doesn't stand fast is hollow. */
  private static void mark(Html svg, Ink.Mark mark) {
    boolean filled = isFilled(mark.shape());
    String color = Ink.Tone.COURSE.color();
    String kind = "mark " + (filled ? "filled" : "hollow");
    if (mark.shape() == Ink.Shape.FINAL) {
      svg.open(
          "circle",
          "class",
          kind,
          "cx",
          number(mark.x()),
          "cy",
          number(mark.y()),
          "r",
          "4.5",
          "fill",
          color,
          "stroke",
          color,
          "stroke-width",
          "1.5");
    } else {
      svg.open(
          "polygon",
          "class",
          kind,
          "points",
          points(Ink.corners(mark.shape()), mark.x(), mark.y()),
          "fill",
          filled ? color : "#ffffff",
          "stroke",
          color,
          "stroke-width",
          "1.5");
    }
    svg.element("title", mark.label()).close();
  }

  static boolean isFilled(Ink.Shape shape) {
    return shape == Ink.Shape.FINAL || shape == Ink.Shape.PRELIMINARY;
  }

  private static String points(List<Ink.Spot> spots, double x, double y) {
    return spots.stream()
        .map(spot -> number(spot.x() + x) + "," + number(spot.y() + y))
        .collect(Collectors.joining(" "));
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
