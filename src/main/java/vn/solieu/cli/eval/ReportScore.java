package vn.solieu.cli.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The score of one report, and the figures behind it. */
public record ReportScore(
    GoldReport report, List<GotFigure> got, List<Scorer.Pair> pairs, Tally tally) {
  private static final int AROUND = 50;

  /** The first mistakes: figures not fully right, missed and spurious, so many of each. */
  public List<String> mistakes(int most) {
    List<String> shown = new ArrayList<>();
    pairs.stream()
        .filter(pair -> !pair.reached().contains(Level.FULL))
        .limit(most)
        .forEach(
            pair -> {
              shown.add(
                  where(pair.gold().span())
                      + " reached "
                      + pair.reached().stream().map(Level::spelling).collect(Collectors.toList()));
              shown.add("    gold " + gold(pair.gold()));
              shown.add("    got  " + got(pair.got()));
            });
    Set<Object> used = Collections.newSetFromMap(new IdentityHashMap<>());
    pairs.forEach(
        pair -> {
          used.add(pair.gold());
          used.add(pair.got());
        });
    report.figures().stream()
        .filter(figure -> !used.contains(figure))
        .limit(most)
        .forEach(
            figure ->
                shown.add(
                    where(figure.span()) + " missed " + figure.quote() + " in " + around(figure)));
    got.stream()
        .filter(figure -> !used.contains(figure))
        .limit(most)
        .forEach(figure -> shown.add(where(figure.span()) + " spurious " + figure.quote()));
    return shown;
  }

  private String where(Span span) {
    return "  " + report.id() + ":" + (span == null ? "?" : span.line());
  }

  private String around(GoldFigure figure) {
    Span span = figure.span();
    if (span == null) {
      return "?";
    }
    int[] points = report.lines().get(span.line() - 1).codePoints().toArray();
    int begin = Math.max(0, span.start() - AROUND);
    int end = Math.min(points.length, span.end() + AROUND / 2);
    return "\u201c" + new String(points, begin, end - begin) + "\u201d";
  }

  private static String gold(GoldFigure f) {
    return said(
        f.quote(),
        f.value(),
        f.unit(),
        f.kind(),
        f.phrases().get(0),
        f.period(),
        f.base(),
        f.statuses().get(0));
  }

  private static String got(GotFigure f) {
    return said(
        f.quote(), f.value(), f.unit(), f.kind(), f.indicator(), f.period(), f.base(), f.status());
  }

  private static String said(Object... fields) {
    return java.util.Arrays.stream(fields)
        .map(field -> field == null ? "-" : field.toString())
        .collect(Collectors.joining(" | "));
  }
}
