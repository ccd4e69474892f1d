package vn.solieu.export;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.solieu.domain.Base;
import vn.solieu.domain.Figure;
import vn.solieu.rules.Messages;

/** How a figure was read, as labelled words. */
final class FigureReading {
  private final Messages messages;
  private final Names names;
  private final NumberWords numbers;
  private final PeriodWords periods;
  private final PlaceWords places;

  FigureReading(Messages messages, Names names) {
    this.messages = messages;
    this.names = names;
    this.numbers = NumberWords.in(messages.language());
    this.periods = new PeriodWords(messages);
    this.places = new PlaceWords(messages);
  }

  /** Labels and what stands beside them, in the order to show. */
  Map<String, String> rows(Reading reading, Figure figure) {
    Map<String, String> rows = new LinkedHashMap<>();
    put(rows, "indicator", indicator(figure));
    String qualifier =
        figure.qualifier() == null
            ? ""
            : messages.text("page.qualifier." + figure.qualifier().code()) + " ";
    put(rows, "value", qualifier + numbers.quantity(figure.quantity()));
    put(rows, "kind", messages.text("page.kind." + figure.kind().code()));
    put(rows, "period", periods.of(figure.period()));
    if (figure.base() instanceof Base.OfPeriod base) {
      put(rows, "base", periods.of(base.period()));
    } else if (figure.base() != null) {
      put(rows, "base", figure.base().text());
    }
    put(rows, "status", messages.text("page.status." + figure.status().code()));
    if (figure.subject().placeId() != null) {
      put(rows, "place", names.ofPlace(figure.subject().placeId()));
    }
    put(rows, "position", places.of(reading.report(), figure));
    return rows;
  }

  private String indicator(Figure figure) {
    String phrase = figure.subject().phrase();
    String id = figure.subject().indicatorId();
    if (id == null || names.ofIndicator(id).equalsIgnoreCase(phrase)) {
      return phrase;
    }
    return names.ofIndicator(id) + " (“" + phrase + "”)";
  }

  private void put(Map<String, String> rows, String label, String words) {
    rows.put(messages.text("page.reading." + label), words);
  }
}
