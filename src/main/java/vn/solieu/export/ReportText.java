package vn.solieu.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Finding;
import vn.solieu.read.Line;
import vn.solieu.read.Report;
import vn.solieu.read.Table;

/** A report's text line by line, its figures marked, each finding beside its sentence. */
final class ReportText {
  private static final int HEADING_LEVEL_MAX = 6;

  private final Dossier dossier;
  private final Reading reading;
  private final FigureMarks marks;
  private final ReportTable tables;
  private final FindingNote notes;
  private final Map<Integer, List<Finding>> findings = new HashMap<>();

  ReportText(
      Dossier dossier, Reading reading, FigureMarks marks, ReportTable tables, FindingNote notes) {
    this.dossier = dossier;
    this.reading = reading;
    this.marks = marks;
    this.tables = tables;
    this.notes = notes;
    for (Finding finding : dossier.toReview()) {
      place(finding)
          .ifPresent(line -> findings.computeIfAbsent(line, n -> new ArrayList<>()).add(finding));
    }
  }

  /** A finding stands where its first suspect does, else where its first figure does. */
  private Optional<Integer> place(Finding finding) {
    List<Figure> candidates = new ArrayList<>(finding.suspects());
    candidates.addAll(finding.figures());
    return candidates.stream()
        .filter(figure -> dossier.of(figure).filter(reading::equals).isPresent())
        .map(figure -> figure.source().line())
        .findFirst();
  }

  void write(Html html) {
    Report report = reading.report();
    Map<Integer, Table> byFirstLine = new HashMap<>();
    report.tables().forEach(table -> byFirstLine.put(table.firstLine(), table));
    int last = report.lines().size();
    for (int n = 1; n <= last; n++) {
      Table table = byFirstLine.get(n);
      int end = table == null ? n : Math.max(n, Math.min(table.lastLine(), last));
      if (table == null && report.line(n).form() == Line.Form.BLANK) {
        continue;
      }
      html.open("div", "class", "line", "id", table == null ? "l" + n : null);
      html.open("div", "class", "said");
      if (table == null) {
        paragraph(html, report.line(n));
      } else {
        tables.write(html, report, table);
      }
      html.close();
      margin(html, n, end);
      html.close().newline();
      n = end;
    }
  }

  private void paragraph(Html html, Line line) {
    var entry = reading.report().outline().of(line.number());
    boolean heading = line.form() == Line.Form.HEADING || entry.heading();
    int depth = entry.path().isBlank() ? 1 : entry.path().split(" > ").length;
    String tag = heading ? "h" + Math.min(2 + depth, HEADING_LEVEL_MAX) : "p";
    String kind =
        switch (line.form()) {
          case LIST_ITEM -> "item";
          case FOOTNOTE -> "footnote";
          default -> null;
        };
    html.open(tag, "class", heading ? null : kind);
    marks.write(html, line.number(), line.text(), 0, line.text().length());
    html.close();
  }

  private void margin(Html html, int first, int last) {
    boolean open = false;
    for (int n = first; n <= last; n++) {
      for (Finding finding : findings.getOrDefault(n, List.of())) {
        if (!open) {
          html.open("aside");
          open = true;
        }
        notes.write(html, finding, reading);
      }
    }
    if (open) {
      html.close();
    }
  }
}
