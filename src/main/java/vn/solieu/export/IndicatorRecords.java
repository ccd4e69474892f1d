package vn.solieu.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.solieu.domain.Indicator;
import vn.solieu.link.UnknownPhrases;

/**
 * The catalogue's indicators, or the phrases that it lacks, as records: JSON Lines or CSV with
 * lists joined by semicolons. The target stays open.
 */
public final class IndicatorRecords {
  private static final List<String> KNOWN =
      List.of(
          "id",
          "theme",
          "name",
          "en",
          "dimension",
          "nature",
          "better",
          "parent",
          "phrases",
          "complete");
  private static final List<String> UNKNOWN =
      List.of("phrase", "reports", "figures", "dimension", "quote", "doc", "line", "place");

  private final List<String> fields;
  private final List<Map<String, Object>> records;

  private IndicatorRecords(List<String> fields, List<Map<String, Object>> records) {
    this.fields = fields;
    this.records = records;
  }

  public static IndicatorRecords known(List<Indicator> indicators) {
    return new IndicatorRecords(KNOWN, indicators.stream().map(IndicatorRecords::record).toList());
  }

  public static IndicatorRecords unknown(List<UnknownPhrases.Unknown> phrases) {
    return new IndicatorRecords(UNKNOWN, phrases.stream().map(IndicatorRecords::record).toList());
  }

  private static Map<String, Object> record(Indicator indicator) {
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("id", indicator.id());
    record.put("theme", indicator.theme());
    record.put("name", indicator.name());
    record.put("en", indicator.english());
    record.put("dimension", indicator.dimension());
    record.put("nature", indicator.nature());
    record.put("better", indicator.better());
    if (indicator.parent() != null) {
      record.put("parent", indicator.parent());
    }
    record.put("phrases", indicator.phrases());
    if (!indicator.complete().isEmpty()) {
      record.put("complete", indicator.complete());
    }
    return record;
  }

  private static Map<String, Object> record(UnknownPhrases.Unknown phrase) {
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("phrase", phrase.phrase());
    record.put("reports", phrase.reports());
    record.put("figures", phrase.figures());
    record.put("dimension", phrase.dimension());
    record.put("quote", phrase.example().quote());
    record.put("doc", phrase.example().doc());
    record.put("line", phrase.example().line());
    record.put("place", phrase.example().place());
    return record;
  }

  public void json(OutputStream target) throws IOException {
    try (JsonLines lines = new JsonLines(target)) {
      for (Map<String, Object> record : records) {
        lines.write(record);
      }
    }
  }

  public void csv(OutputStream target) throws IOException {
    CSVPrinter printer =
        new CSVPrinter(new OutputStreamWriter(target, StandardCharsets.UTF_8), CSVFormat.RFC4180);
    printer.printRecord(fields);
    for (Map<String, Object> record : records) {
      printer.printRecord(fields.stream().map(field -> cell(record.get(field))).toList());
    }
    printer.flush();
  }

  private static String cell(Object value) {
    if (value == null) {
      return "";
    }
    return value instanceof List<?> list
        ? FigureCsv.disarm(String.join("; ", list.stream().map(Object::toString).toList()))
        : value instanceof String text ? FigureCsv.disarm(text) : value.toString();
  }
}
