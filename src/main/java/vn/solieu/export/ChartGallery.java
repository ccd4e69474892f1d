package vn.solieu.export;

import java.util.List;
import vn.solieu.domain.Figure;
import vn.solieu.rules.Messages;
import vn.solieu.series.Observation;
import vn.solieu.series.Point;
import vn.solieu.series.TrendRow;

/** The charts of the index, each with its numbers and where they are printed. */
final class ChartGallery {
  private final Messages messages;
  private final Dossier dossier;
  private final PageLinks links;
  private final SeriesChart charts;
  private final NumberWords numbers;
  private final PeriodWords periods;

  ChartGallery(Messages messages, Dossier dossier, PageLinks links, SeriesChart charts) {
    this.messages = messages;
    this.dossier = dossier;
    this.links = links;
    this.charts = charts;
    this.numbers = NumberWords.in(messages.language());
    this.periods = new PeriodWords(messages);
  }

  /** Writes nothing where there is nothing to draw. */
  void write(Html html, List<TrendRow> rows) {
    if (rows.isEmpty()) {
      return;
    }
    html.open("section", "id", "charts");
    html.element("h2", messages.text("page.chart.heading")).newline();
    for (int i = 0; i < rows.size(); i++) {
      write(html, rows.get(i), i == 0);
    }
    html.close().newline();
  }

  private void write(Html html, TrendRow row, boolean open) {
    ChartDrawing chart = charts.of(row.series());
    html.open("details", "class", "series", "open", open ? "open" : null);
    html.element("summary", chart.title()).newline();
    html.open(
        "div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", chart.title());
    ChartSvg.write(html, chart);
    html.newline().open("table").newline().open("thead").open("tr");
    html.element("th", messages.text("workbook.column.period"), "scope", "col");
    String unit = row.series().unit().symbol();
    String value = messages.text("workbook.column.value") + (unit.isEmpty() ? "" : ", " + unit);
    html.element("th", value, "scope", "col", "class", "number");
    html.element("th", messages.text("workbook.column.status"), "scope", "col");
    html.element("th", messages.text("workbook.column.report"), "scope", "col");
    html.close().close().newline().open("tbody");
    for (Point point : row.series().points().values()) {
      row(html, point.shown());
    }
    html.close().close().close().close().newline();
  }

  private void row(Html html, Observation shown) {
    html.open("tr");
    html.element("th", RowNames.upperFirst(periods.of(shown.period())), "scope", "row");
    html.element("td", numbers.number(shown.value()), "class", "number");
    html.element("td", messages.text("page.chart.shape." + SeriesChart.shape(shown).name()));
    html.open("td");
    List<Observation> printed = shown.derived() ? shown.derivation().operands() : List.of(shown);
    for (int i = 0; i < printed.size(); i++) {
      html.text(i == 0 ? "" : "; ");
      link(html, printed.get(i));
    }
    html.close().close().newline();
  }

  private void link(Html html, Observation printed) {
    Figure figure = printed.figure();
    String words = dossier.of(figure).map(Reading::fileName).orElse(printed.doc());
    String text = "“" + printed.quote() + "”, " + words;
    String href = links.href(figure, null);
    if (href == null) {
      html.text(text);
    } else {
      html.element("a", text, "href", href);
    }
  }
}
