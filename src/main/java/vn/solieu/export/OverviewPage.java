package vn.solieu.export;

import java.math.BigDecimal;
import java.util.List;
import vn.solieu.check.Coverage;
import vn.solieu.domain.Finding;
import vn.solieu.domain.Problem;
import vn.solieu.domain.Severity;
import vn.solieu.rules.Messages;
import vn.solieu.series.Series;
import vn.solieu.series.TrendRow;
import vn.solieu.series.TrendTable;

/** The index: how far the checks reached, the reports, the trends, and what to review. */
final class OverviewPage {
  /** Indicators shown at a glance and as charts. */
  static final int ROWS_MAX = 12;

  private final Messages messages;
  private final Names names;
  private final Dossier dossier;
  private final PageLinks links;
  private final List<Series> series;
  private final MadeBy madeBy;

  OverviewPage(
      Messages messages,
      Names names,
      Dossier dossier,
      PageLinks links,
      List<Series> series,
      MadeBy madeBy) {
    this.messages = messages;
    this.names = names;
    this.dossier = dossier;
    this.links = links;
    this.series = series;
    this.madeBy = madeBy;
  }

  void write(Html html) {
    coverage(html, messages, dossier, true);
    problems(html, messages, dossier);
    reports(html);
    RowNames rowNames = new RowNames(messages, dossier.infos(), names);
    List<TrendRow> rows = TrendTable.mainRows(TrendTable.rows(series), ROWS_MAX);
    new Glance(messages, rowNames).write(html, rows);
    new ChartGallery(messages, dossier, links, new SeriesChart(messages, rowNames, madeBy))
        .write(html, rows);
    findings(html);
  }

  /** The counts that every result opens with; the number of reports only where it isn't one. */
  static void coverage(Html html, Messages messages, Dossier dossier, boolean sayReports) {
    Coverage coverage = dossier.coverage();
    html.open("section", "class", "coverage", "id", "coverage");
    html.element("h2", messages.text("page.coverage.heading")).open("ul");
    Object[][] counts = {
      {"reports", dossier.readings().size()},
      {"figures", coverage.figures()},
      {"checked", coverage.checked()},
      {"agree", coverage.agreed()},
      {"broken", coverage.broken()},
      {"unclear", coverage.unclear()},
      {"unchecked", coverage.unchecked()}
    };
    NumberWords numbers = NumberWords.in(messages.language());
    for (Object[] count : List.of(counts).subList(sayReports ? 0 : 1, counts.length)) {
      html.open("li", "class", (String) count[0]);
      html.element("b", numbers.number(BigDecimal.valueOf((int) count[1])));
      html.text(" ").text(messages.text("page.coverage." + count[0])).close();
    }
    html.close().element("p", messages.text("page.coverage.note"), "class", "hint");
    html.close().newline();
  }

  /** What couldn't be read, and what to do; nothing where all could. */
  static void problems(Html html, Messages messages, Dossier dossier) {
    if (dossier.problems().isEmpty()) {
      return;
    }
    html.open("section", "id", "problems");
    html.element("h2", messages.text("page.problems.heading")).open("ul");
    for (Problem problem : dossier.problems()) {
      String place = problem.place().isEmpty() ? "" : " (" + problem.place() + ")";
      html.element("li", ProblemWords.of(problem, messages) + place);
    }
    html.close().close().newline();
  }

  private void reports(Html html) {
    String heading = messages.text("page.reports.heading");
    PeriodWords periods = new PeriodWords(messages);
    html.open("section", "id", "reports").element("h2", heading).newline();
    html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", heading);
    html.open("table", "class", "reports").newline().open("thead").open("tr");
    for (String column : List.of("title", "place", "period")) {
      html.element("th", messages.text("page.reports." + column), "scope", "col");
    }
    html.element("th", messages.text("page.reports.figures"), "scope", "col", "class", "number");
    List<Severity> severities = List.of(Severity.ERROR, Severity.WARNING);
    for (Severity severity : severities) {
      html.element("th", column(severity), "scope", "col", "class", "number");
    }
    html.close().close().newline().open("tbody");
    for (Reading reading : dossier.readings()) {
      html.open("tr").open("th", "scope", "row");
      html.element("a", reading.title(), "href", PageLinks.FOLDER + links.file(reading));
      html.text(" ").element("span", reading.fileName(), "class", "file").close();
      labelled(html, messages.text("page.reports.place"), reading.place(), null);
      labelled(html, messages.text("page.reports.period"), periods.of(reading.period()), null);
      String figures = Integer.toString(reading.extraction().figures().size());
      labelled(html, messages.text("page.reports.figures"), figures, "number");
      for (Severity severity : severities) {
        String count = Long.toString(count(reading, severity));
        labelled(html, column(severity), count, "number");
      }
      html.close().newline();
    }
    html.close().close().close().close().newline();
  }

  private String column(Severity severity) {
    return messages.text("page.reports." + severity.code());
  }

  /** A cell that can say its column's name itself, where the screen is too narrow for columns. */
  private static void labelled(Html html, String label, String text, String kind) {
    html.element("td", text, "data-label", label, "class", kind);
  }

  private long count(Reading reading, Severity severity) {
    return dossier.findings().stream()
        .filter(finding -> finding.severity() == severity)
        .filter(finding -> concerns(dossier, finding, reading))
        .count();
  }

  /** Whether any figure of the finding is printed in the report. */
  static boolean concerns(Dossier dossier, Finding finding, Reading reading) {
    return finding.figures().stream()
        .anyMatch(figure -> dossier.of(figure).filter(reading::equals).isPresent());
  }

  private void findings(Html html) {
    html.open("section", "id", "findings");
    html.element("h2", messages.text("page.findings.heading")).newline();
    FindingNote note = new FindingNote(messages, dossier, links);
    List<Finding> review = dossier.toReview();
    if (review.isEmpty()) {
      html.element("p", messages.text("page.findings.none"));
    }
    review.forEach(finding -> note.write(html, finding, null));
    rest(
        html,
        messages,
        note,
        dossier.findings().stream().filter(f -> f.severity() == Severity.INFO).toList(),
        null);
    html.close().newline();
  }

  /** Checks that ask for nothing stay folded, but are there. */
  static void rest(
      Html html, Messages messages, FindingNote note, List<Finding> quiet, Reading from) {
    if (quiet.isEmpty()) {
      return;
    }
    String count = Integer.toString(quiet.size());
    html.open("details").element("summary", messages.text("page.findings.rest", count));
    quiet.forEach(finding -> note.write(html, finding, from));
    html.close().newline();
  }
}
