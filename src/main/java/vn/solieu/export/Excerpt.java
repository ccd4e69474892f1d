package vn.solieu.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.solieu.domain.Figure;
import vn.solieu.read.Report;

/**
 * What a report says around some of its figures, one row of pieces for each line that holds any;
 * long stretches between are cut.
 *
 * @param pieces of each line in order
 * @param left lines that aren't shown
 */
record Excerpt(List<List<Piece>> pieces, int left) {
  private static final int AROUND = 50;
  private static final int LINES_MAX = 6;
  private static final String CUT = "…";

  /**
   * A stretch of a line.
   *
   * @param figure whether it is one of the figures
   */
  record Piece(String text, boolean figure) {}

  static Excerpt of(Report report, List<Figure> figures) {
    Map<Integer, List<Figure>> byLine =
        figures.stream()
            .collect(
                Collectors.groupingBy(f -> f.source().line(), TreeMap::new, Collectors.toList()));
    List<List<Piece>> lines = new ArrayList<>();
    byLine.forEach(
        (line, within) -> {
          if (lines.size() < LINES_MAX) {
            lines.add(pieces(report.line(line).text(), within));
          }
        });
    return new Excerpt(List.copyOf(lines), byLine.size() - lines.size());
  }

  private static List<Piece> pieces(String text, List<Figure> figures) {
    List<Figure> sorted = new ArrayList<>(figures);
    sorted.sort(Comparator.comparingInt(figure -> figure.source().start()));
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Figure figure : sorted) {
      int start = figure.source().start();
      int end = figure.source().end();
      if (start < at) {
        continue;
      }
      pieces.add(new Piece(before(text, at, start, pieces.isEmpty()), false));
      pieces.add(new Piece(text.substring(start, end), true));
      at = end;
    }
    int end = wordEnd(text, Math.min(text.length(), at + AROUND));
    pieces.add(new Piece(text.substring(at, end) + (end < text.length() ? CUT : ""), false));
    return pieces;
  }

  /** What stands before a figure; its middle or beginning is left out where it is long. */
  private static String before(String text, int from, int to, boolean first) {
    if (to - from <= (first ? AROUND : 2 * AROUND)) {
      return text.substring(from, to);
    }
    String near = CUT + text.substring(wordStart(text, to - AROUND), to);
    return first ? near : text.substring(from, wordEnd(text, from + AROUND)) + " " + near;
  }

  private static int wordStart(String text, int from) {
    int at = text.indexOf(' ', from);
    return at < 0 || at > from + AROUND / 2 ? from : at + 1;
  }

  private static int wordEnd(String text, int from) {
    if (from >= text.length()) {
      return text.length();
    }
    int at = text.lastIndexOf(' ', from);
    return at < from - AROUND / 2 ? from : at;
  }
}
