package vn.solieu.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.solieu.domain.Figure;
import vn.solieu.rules.Messages;

/** The audit workbook's second sheet: every figure with the tick marks of what examined it. */
final class AuditFigures {
  private static final List<String> COLUMNS =
      List.of(
          "order",
          "place",
          "quote",
          "value",
          "unit",
          "indicator",
          "kind",
          "period",
          "ticks",
          "conclusion",
          "items");
  private static final int[] WIDTHS = {6, 24, 22, 14, 14, 40, 14, 22, 18, 18, 12};

  private final Messages messages;
  private final Names names;
  private final NumberWords numbers;
  private final PlaceWords places;
  private final PeriodWords periods;

  AuditFigures(Messages messages, Names names) {
    this.messages = messages;
    this.names = names;
    this.numbers = NumberWords.in(messages.language());
    this.places = new PlaceWords(messages);
    this.periods = new PeriodWords(messages);
  }

  void fill(SheetCanvas canvas, Reading reading, List<ReviewItem> items, TickMarks ticks) {
    List<String> header = new ArrayList<>();
    COLUMNS.forEach(column -> header.add(messages.text("audit.column." + column)));
    canvas.header(header, 3, WIDTHS);
    Map<String, List<String>> numbersOf = new HashMap<>();
    for (ReviewItem item : items) {
      for (Figure figure : item.finding().figures()) {
        numbersOf
            .computeIfAbsent(figure.id(), id -> new ArrayList<>())
            .add("[" + item.number() + "]");
      }
    }
    int order = 0;
    for (Figure figure : reading.extraction().figures()) {
      canvas.newRow();
      canvas.number(0, BigDecimal.valueOf(++order), false);
      canvas.text(1, places.of(reading.report(), figure));
      canvas.text(2, figure.quote());
      canvas.printed(3, numbers.amount(figure.quantity().amount()));
      canvas.text(4, figure.quantity().unit().symbol());
      canvas.text(5, indicator(figure));
      canvas.text(6, messages.text("page.kind." + figure.kind().code()));
      canvas.text(7, periods.of(figure.period()));
      canvas.text(8, ticks.text(figure));
      canvas.text(9, ticks.conclusion(figure));
      List<String> named = numbersOf.getOrDefault(figure.id(), List.of());
      canvas.text(10, named.stream().distinct().collect(Collectors.joining(" ")));
    }
    canvas.filter(COLUMNS.size());
  }

  /** The catalogue's name, else the report's own words. */
  private String indicator(Figure figure) {
    String id = figure.subject().indicatorId();
    return id == null ? figure.subject().whole() : names.ofIndicator(id);
  }
}
