package vn.solieu.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.solieu.check.AuditItem;
import vn.solieu.check.FindingText;
import vn.solieu.check.Standing;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Finding;
import vn.solieu.domain.Source;
import vn.solieu.export.CheckedReport;
import vn.solieu.export.PlaceWords;
import vn.solieu.export.WaiverWords;
import vn.solieu.read.Report;
import vn.solieu.rules.Messages;

/**
 * Findings for eyes: the verdict, the sentence with marks under its numbers, the sum that was done.
 * What was explained comes last.
 */
final class FindingTable {
  private static final int WIDTH = 100;
  private static final String INDENT = "    ";
  private static final String BETWEEN = " \u00b7 ";

  private final PrintStream out;
  private final Messages messages;
  private final PlaceWords places;
  private final MarkedText excerpt;

  FindingTable(PrintStream out, Messages messages) {
    this.out = out;
    this.messages = messages;
    this.places = new PlaceWords(messages);
    this.excerpt = new MarkedText(terminal() - INDENT.length());
  }

  /** Columns of the terminal where it says so. */
  private static int terminal() {
    String columns = System.getenv("COLUMNS");
    return columns != null && columns.matches("[1-9][0-9]{1,3}")
        ? Integer.parseInt(columns)
        : WIDTH;
  }

  void write(CheckedReport report, List<AuditItem> items) {
    for (boolean waived : new boolean[] {false, true}) {
      items.stream()
          .filter(item -> item.isWaived() == waived)
          .forEach(item -> write(report.reading().report(), item));
    }
  }

  private void write(Report report, AuditItem item) {
    Finding finding = item.finding();
    out.println(head(report, item));
    out.println("  " + FindingText.of(finding, messages));
    finding.figures().stream()
        .collect(Collectors.groupingBy(f -> f.source().line(), TreeMap::new, Collectors.toList()))
        .forEach((line, figures) -> excerpt(report.line(line).text(), figures));
    if (!finding.suspects().isEmpty()) {
      String suspects =
          finding.suspects().stream().map(Figure::quote).collect(Collectors.joining(BETWEEN));
      out.println("  " + messages.text("check.suspect") + ": " + suspects);
    }
    if (item.isWaived()) {
      out.println(
          "  "
              + messages.text("audit.reason")
              + ": "
              + WaiverWords.reason(item.waiver(), messages));
    }
    if (item.isMiss()) {
      out.println("  " + messages.text("audit.id") + ": " + finding.id());
    }
    out.println();
  }

  private String head(Report report, AuditItem item) {
    Finding finding = item.finding();
    String severity = messages.text("check.severity." + finding.severity().code());
    String verdict = messages.text("check.verdict." + finding.verdict().code());
    List<String> head = new ArrayList<>();
    head.add("[" + (item.isWaived() ? messages.text("check.waiver") : severity) + "]");
    if (item.isWaived()) {
      head.add(severity);
    }
    // Most verdicts are said in the severity's own words.
    if (!verdict.equals(severity)) {
      head.add(verdict);
    }
    if (item.standing() == Standing.MINOR || item.standing() == Standing.KNOWN) {
      head.add(messages.text("audit.standing." + item.standing().code()));
    }
    head.add(finding.check());
    head.add(places.of(report, finding.figures().get(0)));
    return String.join(BETWEEN, head);
  }

  private void excerpt(String text, List<Figure> figures) {
    List<Source> numbers = figures.stream().map(Figure::source).toList();
    excerpt.lines(text, numbers).forEach(line -> out.println(INDENT + line));
  }
}
