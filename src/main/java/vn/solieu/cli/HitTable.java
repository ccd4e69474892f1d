package vn.solieu.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import vn.solieu.domain.Figure;
import vn.solieu.export.PlaceWords;
import vn.solieu.rules.Messages;
import vn.solieu.search.Found;
import vn.solieu.search.Hit;

/** Search hits for eyes: where, the telling part with its words marked, the figures. */
final class HitTable {
  private static final int FIGURES_MAX = 6;

  private final PrintStream out;
  private final PlaceWords places;
  private final String before;
  private final String after;

  HitTable(PrintStream out, Messages messages) {
    this.out = out;
    this.places = new PlaceWords(messages);
    boolean terminal = System.console() != null && System.getenv("NO_COLOR") == null;
    this.before = terminal ? "\u001b[1;33m" : "";
    this.after = terminal ? "\u001b[0m" : "";
  }

  void write(Found found) {
    for (Hit hit : found.hits()) {
      out.println(
          hit.report().doc() + " \u00b7 " + hit.report().title() + " \u00b7 " + places.of(hit));
      out.println("  " + hit.snippet().marked(before, after));
      List<Figure> figures = hit.figures();
      for (Figure figure : figures.subList(0, Math.min(FIGURES_MAX, figures.size()))) {
        out.println("    " + say(figure));
      }
      if (figures.size() > FIGURES_MAX) {
        out.println("    \u2026 +" + (figures.size() - FIGURES_MAX));
      }
      out.println();
    }
  }

  private static String say(Figure figure) {
    List<String> parts = new ArrayList<>();
    parts.add(figure.quote());
    parts.add(figure.kind().code());
    if (figure.period() != null) {
      parts.add(figure.period().toString());
    }
    parts.add(
        figure.subject().indicatorId() == null
            ? figure.subject().phrase()
            : figure.subject().indicatorId());
    return String.join(" \u00b7 ", parts);
  }
}
