package vn.solieu.export;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.solieu.rules.Messages;
import vn.solieu.series.TrendRow;
import vn.solieu.series.TrendTable;

/** The main indicators over the last months, with a small drawing of their course. */
final class Glance {
  private static final int MONTHS_MAX = 6;

  private final Messages messages;
  private final RowNames names;
  private final NumberWords numbers;

  Glance(Messages messages, RowNames names) {
    this.messages = messages;
    this.names = names;
    this.numbers = NumberWords.in(messages.language());
  }

  /** Writes nothing where no indicator has two values. */
  void write(Html html, List<TrendRow> rows) {
    if (rows.isEmpty()) {
      return;
    }
    List<YearMonth> all = TrendTable.months(rows);
    List<YearMonth> months = all.subList(Math.max(0, all.size() - MONTHS_MAX), all.size());
    String heading = messages.text("page.glance.heading");
    html.open("section", "id", "trends").element("h2", heading).newline();
    html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", heading);
    html.open("table").newline().open("thead").open("tr");
    for (String column : List.of("indicator", "unit", "shape")) {
      html.element("th", messages.text("page.glance." + column), "scope", "col");
    }
    for (YearMonth month : months) {
      html.element("th", TrendSheet.name(month), "scope", "col", "class", "number");
    }
    html.close().close().newline().open("tbody");
    rows.forEach(row -> write(html, row, months));
    html.close().close().close();
    html.element("p", messages.text("page.glance.note"), "class", "hint").close().newline();
  }

  private void write(Html html, TrendRow row, List<YearMonth> months) {
    String name = names.of(row.series());
    html.open("tr").open("th", "scope", "row").text(name).text(" ");
    html.element("span", messages.text("page.cadence." + row.group().code()), "class", "cadence");
    html.close().element("td", row.series().unit().symbol()).open("td");
    NavigableMap<YearMonth, BigDecimal> values = new TreeMap<>();
    row.cells().forEach((month, cell) -> values.put(month, cell.shown().value()));
    String label =
        messages.text(
            "page.glance.shapeLabel",
            name,
            numbers.number(values.firstEntry().getValue()),
            TrendSheet.name(values.firstKey()),
            numbers.number(values.lastEntry().getValue()),
            TrendSheet.name(values.lastKey()));
    Sparkline.write(html, values, label);
    html.close();
    for (YearMonth month : months) {
      BigDecimal value = values.get(month);
      html.element("td", value == null ? "" : numbers.number(value), "class", "number");
    }
    html.close().newline();
  }
}
