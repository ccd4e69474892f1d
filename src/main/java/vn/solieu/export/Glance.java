package vn.solieu.export;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.solieu.rules.Messages;

/** The main indicators over the last months, with a small drawing of their course. */
final class Glance {
  private static final int ROWS_MAX = 12;
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
  void write(Html html, Dossier dossier) {
    List<TrendRow> rows = mainRows(Trends.of(dossier));
    if (rows.isEmpty()) {
      return;
    }
    List<YearMonth> all = TrendSheet.months(rows);
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

  /** For each catalogue indicator its fullest row; one value alone is no course. */
  private static List<TrendRow> mainRows(List<TrendRow> trends) {
    Map<SeriesKey, TrendRow> best = new HashMap<>();
    List<TrendRow> order = new ArrayList<>();
    for (TrendRow row : trends) {
      if (row.key().linked() && row.cells().size() > 1) {
        TrendRow known = best.get(row.key());
        if (known == null) {
          order.add(row);
        } else if (row.cells().size() > known.cells().size()) {
          order.set(order.indexOf(known), row);
        } else {
          continue;
        }
        best.put(row.key(), row);
      }
    }
    return order.subList(0, Math.min(order.size(), ROWS_MAX));
  }

  private void write(Html html, TrendRow row, List<YearMonth> months) {
    String name = IndicatorSheet.upperFirst(names.of(row.key()));
    html.open("tr").open("th", "scope", "row").text(name).text(" ");
    html.element("span", messages.text("page.cadence." + row.cadence().code()), "class", "cadence");
    html.close().element("td", row.unit().symbol()).open("td");
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
