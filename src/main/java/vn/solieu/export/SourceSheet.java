package vn.solieu.export;

import java.math.BigDecimal;
import java.util.List;
import vn.solieu.domain.Figure;
import vn.solieu.rules.Messages;
import vn.solieu.series.Observation;

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
  private final SourceNotes notes;

  SourceSheet(Messages messages, RowNames names, SourceNotes notes) {
    this.messages = messages;
    this.names = names;
    this.notes = notes;
  }

  void fill(SheetCanvas canvas, String note) {
    canvas.title(messages.text("workbook.title.sources"), note);
    List<String> header =
        COLUMNS.stream().map(column -> messages.text("workbook.column." + column)).toList();
    canvas.header(header, 2, 6, 34, 16, 14, 12, 11, 11, 20, 20, 9, 7, 18);
    PeriodWords periods = new PeriodWords(messages);
    int order = 0;
    for (SourceNotes.Used used : notes.used()) {
      Observation observation = used.observation();
      Figure figure = observation.figure();
      canvas.newRow();
      canvas.number(0, BigDecimal.valueOf(++order), false);
      canvas.text(1, names.of(used.series()));
      canvas.text(2, periods.of(figure.period()));
      canvas.number(3, figure.quantity().amount().first().value(), false);
      canvas.text(4, figure.quantity().unit().symbol());
      canvas.text(5, messages.text("page.kind." + figure.kind().code()));
      canvas.text(6, messages.text("page.status." + figure.status().code()));
      canvas.text(7, SourceNotes.files(List.of(observation)));
      canvas.text(8, notes.place(observation));
      canvas.text(9, figure.section());
      canvas.number(10, BigDecimal.valueOf(figure.source().line()), false);
      canvas.text(11, figure.quote());
    }
    if (order > 0) {
      canvas.filter(COLUMNS.size());
    }
  }
}
