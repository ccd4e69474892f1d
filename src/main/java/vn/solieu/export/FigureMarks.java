package vn.solieu.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Finding;

/** Puts a report's text out with its figures marked, each with its anchor and its reading. */
final class FigureMarks {
  private final Reading reading;
  private final FigureReading words;
  private final PageLinks links;
  private final Map<Integer, List<Figure>> byLine = new HashMap<>();
  private final Map<String, List<Finding>> findings = new HashMap<>();
  private final Set<String> suspects = new HashSet<>();
  private final Set<String> anchored = new HashSet<>();

  FigureMarks(Reading reading, Dossier dossier, FigureReading words, PageLinks links) {
    this.reading = reading;
    this.words = words;
    this.links = links;
    for (Figure figure : reading.extraction().figures()) {
      byLine.computeIfAbsent(figure.source().line(), line -> new ArrayList<>()).add(figure);
    }
    Comparator<Figure> byStart = Comparator.comparing(figure -> figure.source().start());
    byLine
        .values()
        .forEach(
            figures ->
                figures.sort(
                    byStart.thenComparing(f -> f.source().end(), Comparator.reverseOrder())));
    for (Finding finding : dossier.toReview()) {
      finding.suspects().forEach(figure -> suspects.add(figure.id()));
      for (Figure figure : finding.figures()) {
        findings.computeIfAbsent(figure.id(), id -> new ArrayList<>()).add(finding);
      }
    }
  }

  boolean hasFigure(int line) {
    return byLine.containsKey(line);
  }

  /** Writes a stretch of a line. */
  void write(Html html, int line, String text, int from, int to) {
    int at = from;
    List<Figure> within =
        byLine.getOrDefault(line, List.of()).stream()
            .filter(f -> f.source().start() >= from && f.source().start() < Math.max(to, from + 1))
            .toList();
    for (int i = 0; i < within.size(); ) {
      // Figures that share text share a mark.
      int start = Math.max(at, within.get(i).source().start());
      int end = within.get(i).source().end();
      int next = i + 1;
      while (next < within.size() && within.get(next).source().start() < end) {
        end = Math.max(end, within.get(next++).source().end());
      }
      end = Math.max(start, Math.min(end, to));
      html.text(text.substring(at, Math.min(start, to)));
      mark(html, within.subList(i, next), text.substring(Math.min(start, to), end));
      at = end;
      i = next;
    }
    html.text(text.substring(Math.min(at, to), to));
  }

  private void mark(Html html, List<Figure> figures, String text) {
    Figure first = figures.get(0);
    boolean suspect = figures.stream().anyMatch(figure -> suspects.contains(figure.id()));
    String anchor = free(first);
    String description = anchor == null ? null : "r" + anchor.substring(1);
    html.open(
        "mark",
        "id",
        anchor,
        "class",
        "kind-" + first.kind().code() + (suspect ? " suspect" : ""),
        "tabindex",
        "0",
        "aria-describedby",
        description);
    for (Figure figure : figures.subList(1, figures.size())) {
      String other = free(figure);
      if (other != null) {
        html.element("span", "", "id", other);
      }
    }
    html.text(text);
    html.open("span", "class", "reading", "role", "tooltip", "id", description);
    for (Figure figure : figures) {
      html.open("span", "class", "figure");
      words
          .rows(reading, figure)
          .forEach(
              (label, said) -> {
                html.open("span", "class", "row").element("b", label).text(" ");
                html.element("span", said).close();
              });
      html.close();
    }
    html.close().close();
    references(html, figures);
  }

  /** Small numbers after the mark that lead to what the checks said of it. */
  private void references(Html html, List<Figure> figures) {
    Set<Finding> named = new LinkedHashSet<>();
    figures.forEach(figure -> named.addAll(findings.getOrDefault(figure.id(), List.of())));
    for (Finding finding : named) {
      html.open("sup");
      html.element(
          "a",
          "[" + links.number(finding) + "]",
          "class",
          "ref",
          "href",
          "#" + links.anchor(finding));
      html.close();
    }
  }

  /** Two readings of one stretch have one id, which a page may hold but once. */
  private String free(Figure figure) {
    String anchor = PageLinks.anchor(figure);
    return anchored.add(anchor) ? anchor : null;
  }
}
