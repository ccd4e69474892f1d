package vn.solieu.export;

import java.math.BigDecimal;
import java.util.List;
import vn.solieu.domain.Figure;
import vn.solieu.rules.Messages;

/** Sheet 3: every figure that the tables use, as printed, with its place. */
final class SourceSheet {
  private static final List<String> COLUMNS =
      List.of(
          "order",
          "indicator",
          "period",
          "value",
          "unit",
          "kind",
          "status",
          "report",
          "place",
          "section",
          "line",
          "quote");

  private final Messages messages;
  private final RowNames names;

  SourceSheet(Messages messages, RowNames names) {
    this.messages = messages;
    this.names = names;
  }

  void fill(SheetCanvas canvas, List<Observation> used, String note) {
    canvas.title(messages.text("workbook.title.sources"), note);
    List<String> header =
        COLUMNS.stream().map(column -> messages.text("workbook.column." + column)).toList();
    canvas.header(header, 2, 6, 34, 16, 14, 12, 11, 11, 20, 20, 9, 7, 18);
    PeriodWords periods = new PeriodWords(messages);
    PlaceWords places = new PlaceWords(messages);
    int order = 0;
    for (Observation observation : used) {
      Figure figure = observation.figure();
      canvas.newRow();
      canvas.number(0, BigDecimal.valueOf(++order));
      canvas.text(
          1, IndicatorSheet.upperFirst(names.of(SeriesKey.of(observation.reading(), figure))));
      canvas.text(2, periods.of(figure.period()));
      canvas.number(3, figure.quantity().amount().first().value());
      canvas.text(4, figure.quantity().unit().symbol());
      canvas.text(5, messages.text("page.kind." + figure.kind().code()));
      canvas.text(6, messages.text("page.status." + figure.status().code()));
      canvas.text(7, observation.reading().fileName());
      canvas.text(8, places.of(observation.reading().report(), figure));
      canvas.text(9, figure.section());
      canvas.number(10, BigDecimal.valueOf(figure.source().line()));
      canvas.text(11, figure.quote());
    }
    if (!used.isEmpty()) {
      canvas.filter(COLUMNS.size());
    }
  }
}
