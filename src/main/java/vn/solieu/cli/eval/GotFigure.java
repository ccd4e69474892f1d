package vn.solieu.cli.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A figure as extracted: a record of {@code extract --format jsonl}. */
record GotFigure(
    String id,
    String doc,
    String quote,
    Span span,
    List<BigDecimal> value,
    String unit,
    String kind,
    String indicator,
    String place,
    String period,
    String base,
    String status,
    String of,
    List<String> partOf,
    JsonNode record) {

  static GotFigure of(JsonNode row) {
    return new GotFigure(
        Json.text(row, "id"),
        row.path("doc").asText(""),
        row.path("quote").asText(""),
        new Span(row.path("line").asInt(0), row.path("start").asInt(-1), row.path("end").asInt(-1)),
        Json.numbers(row.path("value")),
        row.path("unit").asText(""),
        row.path("kind").asText(""),
        row.path("indicator").asText(""),
        Json.text(row, "place"),
        Json.text(row, "period"),
        Json.text(row, "base"),
        row.path("status").asText("actual"),
        Json.text(row, "of"),
        Json.texts(row.path("partOf")),
        row);
  }

  static List<GotFigure> all(List<JsonNode> rows) {
    List<GotFigure> figures = new ArrayList<>();
    for (JsonNode row : rows) {
      if (row.has("value")) {
        figures.add(of(row));
      }
    }
    return figures;
  }

  /** How the indicator may read: alone, or with the place that is given apart. */
  List<String> forms() {
    return place == null || indicator.isEmpty()
        ? List.of(indicator)
        : List.of(indicator, indicator + " " + place);
  }
}
