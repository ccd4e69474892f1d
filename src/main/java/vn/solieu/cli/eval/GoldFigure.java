package vn.solieu.cli.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A figure as an annotator says it is.
 *
 * @param span null where its quote isn't on its line
 * @param phrases its indicator and the other names of it
 * @param periods its period and the others that are right too; the first is null where nobody can
 *     tell
 * @param statuses its status and the others that are right too
 * @param of id of the level that it qualifies, or null
 */
record GoldFigure(
    String id,
    String quote,
    Span span,
    List<BigDecimal> value,
    String unit,
    String kind,
    List<String> phrases,
    List<String> periods,
    String base,
    List<String> statuses,
    String of) {

  static GoldFigure of(JsonNode row, Span span) {
    return new GoldFigure(
        row.path("id").asText(),
        row.path("quote").asText(),
        span,
        Json.numbers(row.path("value")),
        row.path("unit").asText(""),
        row.path("kind").asText(),
        withAlso(row, "indicator", ""),
        withAlso(row, "period", null),
        Json.text(row, "base"),
        withAlso(row, "status", "actual"),
        Json.text(row, "of"));
  }

  private static List<String> withAlso(JsonNode row, String name, String missing) {
    List<String> all = new ArrayList<>();
    String first = Json.text(row, name);
    all.add(first == null ? missing : first);
    row.path(name + "Also").forEach(also -> all.add(also.isNull() ? null : also.asText()));
    return all;
  }

  /** The same figure, printed elsewhere. */
  GoldFigure at(Span other) {
    return new GoldFigure(
        id, quote, other, value, unit, kind, phrases, periods, base, statuses, of);
  }

  String period() {
    return periods.get(0);
  }
}
