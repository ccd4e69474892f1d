package vn.solieu.export;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import vn.solieu.rules.Messages;
import vn.solieu.series.Observation;
import vn.solieu.series.Point;
import vn.solieu.series.Series;

/** Puts a value in a cell with its source behind it, and keeps count of the values used. */
final class SourceNotes {
  /** A printed value that some table shows or is derived from. */
  record Used(Series series, Observation observation) {}

  private final Messages messages;
  private final Dossier dossier;
  private final Map<List<Object>, Used> used = new LinkedHashMap<>();
  private final PlaceWords places;
  private final PeriodWords periods;
  private final NumberWords numbers;

  SourceNotes(Messages messages, Dossier dossier) {
    this.messages = messages;
    this.dossier = dossier;
    this.places = new PlaceWords(messages);
    this.periods = new PeriodWords(messages);
    this.numbers = NumberWords.in(messages.language());
  }

  /** Every printed value that was put or mentioned, in the order of first use. */
  Collection<Used> used() {
    return used.values();
  }

  void put(SheetCanvas canvas, int column, Series series, Point point) {
    Observation shown = point.shown();
    Cell cell = canvas.number(column, shown.value(), shown.derived());
    StringBuilder text = new StringBuilder();
    if (shown.derived()) {
      List<Observation> operands = shown.derivation().operands();
      text.append(messages.text("workbook.comment.derived", shown.quote()));
      operands.forEach(operand -> text.append("\n\n").append(source(operand)));
      operands.forEach(operand -> use(series, operand));
    } else {
      text.append(source(shown));
      use(series, shown);
    }
    List<Observation> others = point.differing();
    if (!others.isEmpty()) {
      text.append("\n").append(messages.text("workbook.comment.others"));
      for (Observation other : others) {
        text.append("\n").append(other(other));
        use(series, other);
      }
    }
    canvas.comment(cell, text.toString());
  }

  private String other(Observation other) {
    return messages.text(
        "workbook.comment.other",
        numbers.number(other.value()),
        other.unit().symbol(),
        title(other),
        place(other));
  }

  private String source(Observation observation) {
    return String.join(
        "\n",
        title(observation),
        place(observation),
        "“" + observation.quote() + "”",
        periods.of(observation.period())
            + "; "
            + messages.text("page.status." + observation.figure().status().code()));
  }

  private String title(Observation observation) {
    return dossier.of(observation.figure()).map(Reading::title).orElse(observation.doc());
  }

  /** Where a printed value stands. */
  String place(Observation observation) {
    return dossier
        .of(observation.figure())
        .map(reading -> places.of(reading.report(), observation.figure()))
        .orElse(observation.figure().section());
  }

  /** The files that the observations stand in, each once. */
  static String files(Collection<Observation> observations) {
    return observations.stream()
        .map(Observation::doc)
        .map(doc -> doc.substring(Math.max(doc.lastIndexOf('/'), doc.lastIndexOf('\\')) + 1))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private void use(Series series, Observation observation) {
    used.putIfAbsent(
        List.of(observation.doc(), observation.figureId()), new Used(series, observation));
  }
}
