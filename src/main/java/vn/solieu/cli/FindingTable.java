package vn.solieu.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.solieu.check.AuditItem;
import vn.solieu.check.FindingText;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Finding;
import vn.solieu.export.PlaceWords;
import vn.solieu.read.Report;
import vn.solieu.rules.Messages;

/**
 * Findings for eyes: the verdict, the sentence with marks under its numbers, the sum that was done.
 */
final class FindingTable {
  private static final int AROUND = 60;

  private final PrintStream out;
  private final Messages messages;
  private final PlaceWords places;

  FindingTable(PrintStream out, Messages messages) {
    this.out = out;
    this.messages = messages;
    this.places = new PlaceWords(messages);
  }

  void write(Report report, List<AuditItem> items) {
    for (AuditItem item : items) {
      Finding finding = item.finding();
      Figure first = finding.figures().get(0);
      String severity = messages.text("check.severity." + finding.severity().code());
      String verdict = messages.text("check.verdict." + finding.verdict().code());
      List<String> head = new ArrayList<>(List.of("[" + severity + "]"));
      // Most verdicts are said in the severity's own words.
      if (!verdict.equals(severity)) {
        head.add(verdict);
      }
      head.add(finding.check());
      head.add(places.of(report, first));
      out.println(String.join(" \u00b7 ", head));
      out.println("  " + FindingText.of(finding, messages));
      finding.figures().stream()
          .collect(
              Collectors.groupingBy(
                  f -> f.source().line(), java.util.TreeMap::new, Collectors.toList()))
          .forEach((line, figures) -> excerpt(report.line(line).text(), figures));
      if (!finding.suspects().isEmpty()) {
        String suspects =
            finding.suspects().stream().map(Figure::quote).collect(Collectors.joining(" \u00b7 "));
        out.println("  " + messages.text("check.suspect") + ": " + suspects);
      }
      out.println();
    }
  }

  /**
   * The part of a line that holds the figures, with carets under them; long stretches between are
   * cut.
   */
  private void excerpt(String text, List<Figure> figures) {
    List<Figure> sorted = new ArrayList<>(figures);
    sorted.sort(java.util.Comparator.comparingInt(f -> f.source().start()));
    StringBuilder shown = new StringBuilder("    ");
    StringBuilder marks = new StringBuilder("    ");
    int at = Math.max(0, sorted.get(0).source().start() - AROUND);
    for (Figure figure : sorted) {
      int begin = figure.source().start();
      if (begin < at) {
        continue;
      }
      if (begin - at > 2 * AROUND) {
        add(shown, marks, text.substring(at, at + AROUND) + " \u2026 ", ' ');
        at = begin - AROUND;
      }
      add(shown, marks, text.substring(at, begin), ' ');
      add(shown, marks, text.substring(begin, figure.source().end()), '^');
      at = figure.source().end();
    }
    int end = Math.min(text.length(), at + AROUND / 2);
    add(shown, marks, text.substring(at, end), ' ');
    out.println(shown);
    out.println(marks.toString().stripTrailing());
  }

  private static void add(StringBuilder shown, StringBuilder marks, String text, char mark) {
    shown.append(text);
    marks.append(String.valueOf(mark).repeat(text.length()));
  }
}
