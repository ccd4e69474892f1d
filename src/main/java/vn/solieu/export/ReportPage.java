package vn.solieu.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.solieu.domain.Finding;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Severity;
import vn.solieu.rules.Messages;
import vn.solieu.series.Series;
import vn.solieu.series.TrendRow;
import vn.solieu.series.TrendTable;

/**
 * The pages of a dossier: {@code index.html}, one file a report in {@code reports/}, and the charts
 * of the index once more in {@code charts/}. Each file stands alone: no script, no outside
 * resource.
 */
public final class ReportPage {
  private static final String CHARTS = "charts";

  private final Messages messages;
  private final Names names;
  private final MadeBy madeBy;
  private final PageFrame frame;

  public ReportPage(Messages messages, Names names, MadeBy madeBy) {
    this.messages = messages;
    this.names = names;
    this.madeBy = madeBy;
    this.frame = new PageFrame(messages, madeBy);
  }

  /** Writes all pages into the folder, which is made where it is missing. */
  public void write(Dossier dossier, List<Series> series, Path folder) throws IOException {
    PageLinks links = new PageLinks(dossier);
    Files.createDirectories(folder.resolve(PageLinks.FOLDER));
    Files.writeString(folder.resolve("index.html"), index(dossier, series), StandardCharsets.UTF_8);
    writeCharts(dossier, series, folder);
    for (Reading reading : dossier.readings()) {
      Path file = folder.resolve(PageLinks.FOLDER + links.file(reading));
      Files.writeString(file, report(dossier, reading), StandardCharsets.UTF_8);
    }
  }

  /** The index as HTML that is well-formed XML too. */
  public String index(Dossier dossier, List<Series> series) {
    PageLinks links = new PageLinks(dossier);
    return frame.page(
        messages.text("page.title"),
        null,
        html -> new OverviewPage(messages, names, dossier, links, series, madeBy).write(html));
  }

  private void writeCharts(Dossier dossier, List<Series> series, Path folder) throws IOException {
    SeriesChart charts =
        new SeriesChart(messages, new RowNames(messages, dossier.infos(), names), madeBy);
    Set<String> taken = new HashSet<>();
    for (TrendRow row : TrendTable.mainRows(TrendTable.rows(series), OverviewPage.ROWS_MAX)) {
      Files.createDirectories(folder.resolve(CHARTS));
      String name = row.key().indicator();
      for (int n = 2; !taken.add(name); n++) {
        name = row.key().indicator() + "-" + n;
      }
      Files.writeString(
          folder.resolve(CHARTS).resolve(name + ".svg"),
          ChartSvg.file(charts.of(row.series())),
          StandardCharsets.UTF_8);
    }
  }

  /** The page of one of the dossier's reports. */
  public String report(Dossier dossier, Reading reading) {
    PageLinks links = new PageLinks(dossier);
    return frame.page(
        reading.title(), "../index.html", html -> write(html, dossier, reading, links));
  }

  private void write(Html html, Dossier dossier, Reading reading, PageLinks links) {
    PeriodWords periods = new PeriodWords(messages);
    html.open("p", "class", "about");
    html.text(reading.place()).text(reading.place().isEmpty() ? "" : " · ");
    html.text(periods.of(reading.period())).text(" · ");
    html.text(messages.text("page.reports.file", reading.fileName())).close().newline();

    List<Finding> own =
        dossier.findings().stream()
            .filter(finding -> OverviewPage.concerns(dossier, finding, reading))
            .toList();
    Dossier alone = new Dossier(List.of(reading), own, List.of());
    OverviewPage.coverage(html, messages, alone, false);
    FindingNote note = new FindingNote(messages, dossier, links);
    contents(html, note, dossier.toReview().stream().filter(own::contains).toList());
    legend(html);

    FigureMarks marks =
        new FigureMarks(reading, dossier, new FigureReading(messages, names), links);
    html.open("section", "id", "text").element("h2", messages.text("page.report.text"));
    // The report speaks Vietnamese, whatever language the page around it speaks.
    html.newline().open("div", "class", "text", "lang", "vi").newline();
    new ReportText(dossier, reading, marks, new ReportTable(messages, marks), note).write(html);
    html.close();
    OverviewPage.rest(
        html,
        messages,
        note,
        own.stream().filter(finding -> finding.severity() == Severity.INFO).toList(),
        reading);
    html.close().newline();
  }

  /** A long report's findings at a glance, each leading to its place. */
  private void contents(Html html, FindingNote note, List<Finding> review) {
    html.open("section", "id", "findings");
    html.element("h2", messages.text("page.findings.heading"));
    if (review.isEmpty()) {
      html.element("p", messages.text("page.findings.none"));
    } else {
      html.open("ul", "class", "contents");
      review.forEach(finding -> note.writeLink(html, finding));
      html.close();
    }
    html.close().newline();
  }

  private void legend(Html html) {
    html.open("section", "class", "legend", "id", "legend");
    html.element("h2", messages.text("page.legend.heading")).open("ul");
    for (Kind kind : Kind.values()) {
      html.open("li")
          .element(
              "mark", messages.text("page.kind." + kind.code()), "class", "kind-" + kind.code());
      html.close();
    }
    html.open("li")
        .element("mark", messages.text("page.legend.suspect"), "class", "kind-level suspect");
    html.close().close();
    html.element("p", messages.text("page.legend.hint"), "class", "hint").close().newline();
  }
}
