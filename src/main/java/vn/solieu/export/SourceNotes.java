package vn.solieu.export;

import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import vn.solieu.domain.Unit;
import vn.solieu.rules.Messages;

/** Puts a value in a cell with its source behind it, and keeps count of the values used. */
final class SourceNotes {
  private final Messages messages;
  private final Map<String, Observation> used;
  private final PlaceWords places;
  private final PeriodWords periods;
  private final NumberWords numbers;

  SourceNotes(Messages messages, Map<String, Observation> used) {
    this.messages = messages;
    this.used = used;
    this.places = new PlaceWords(messages);
    this.periods = new PeriodWords(messages);
    this.numbers = NumberWords.in(messages.language());
  }

  void put(SheetCanvas canvas, int column, Observation observation) {
    Cell cell = canvas.number(column, observation.value());
    canvas.comment(cell, source(observation));
    use(observation);
  }

  void put(SheetCanvas canvas, int column, TrendRow.Cell value, Unit unit) {
    Cell cell = canvas.number(column, value.shown().value());
    use(value.shown());
    StringBuilder text = new StringBuilder(source(value.shown()));
    if (!value.others().isEmpty()) {
      text.append("\n").append(messages.text("workbook.comment.others"));
      for (Observation other : value.others()) {
        text.append("\n")
            .append(
                messages.text(
                    "workbook.comment.other",
                    numbers.number(other.value()),
                    unit.symbol(),
                    other.reading().title(),
                    places.of(other.reading().report(), other.figure())));
        use(other);
      }
    }
    canvas.comment(cell, text.toString());
  }

  private String source(Observation observation) {
    return String.join(
        "\n",
        observation.reading().title(),
        places.of(observation.reading().report(), observation.figure()),
        "“" + observation.figure().quote() + "”",
        periods.of(observation.figure().period())
            + "; "
            + messages.text("page.status." + observation.figure().status().code()));
  }

  private void use(Observation observation) {
    used.putIfAbsent(observation.reading().doc() + "\n" + observation.figure().id(), observation);
  }
}
