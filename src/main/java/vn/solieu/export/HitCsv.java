package vn.solieu.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.solieu.domain.Figure;
import vn.solieu.rules.Messages;
import vn.solieu.search.Hit;

/**
 * Search hits as CSV, one row a figure; a line without one has a row of its own.
 *
 * <p>Closing writes what is left and leaves the target open.
 */
public final class HitCsv implements Closeable {
  private static final List<String> LINE =
      List.of("doc", "title", "line", "section", "page", "where");
  private static final List<String> FIGURE =
      List.of(
          "id",
          "start",
          "end",
          "cell",
          "quote",
          "value",
          "valueTo",
          "unit",
          "kind",
          "indicator",
          "indicatorId",
          "place",
          "period",
          "base",
          "status");

  private final CSVPrinter printer;
  private final HitRecords records;

  private HitCsv(CSVPrinter printer, HitRecords records) {
    this.printer = printer;
    this.records = records;
  }

  public static HitCsv to(OutputStream target, Messages messages) throws IOException {
    CSVPrinter printer =
        new CSVPrinter(new OutputStreamWriter(target, StandardCharsets.UTF_8), CSVFormat.RFC4180);
    List<String> header = new ArrayList<>(LINE);
    header.add("text");
    header.addAll(FIGURE);
    printer.printRecord(header);
    return new HitCsv(printer, new HitRecords(new PlaceWords(messages)));
  }

  public void write(Hit hit) throws IOException {
    Map<String, Object> line = records.line(hit);
    if (hit.figures().isEmpty()) {
      row(hit, line, Map.of());
    }
    for (Figure figure : hit.figures()) {
      row(hit, line, HitRecords.figure(hit, figure));
    }
  }

  private void row(Hit hit, Map<String, Object> line, Map<String, Object> figure)
      throws IOException {
    List<String> cells = new ArrayList<>();
    LINE.forEach(field -> cells.add(cell(line.get(field))));
    cells.add(cell(hit.text()));
    for (String field : FIGURE) {
      Object value = figure.get(field.equals("valueTo") ? "value" : field);
      if (value instanceof List<?> ends) {
        value = ends.get(field.equals("valueTo") ? 1 : 0);
      } else if (field.equals("valueTo")) {
        value = null;
      }
      cells.add(cell(value));
    }
    printer.printRecord(cells);
  }

  private static String cell(Object value) {
    if (value instanceof BigDecimal number) {
      return NumberWords.plain(number);
    }
    return value == null
        ? ""
        : value instanceof String text ? FigureCsv.disarm(text) : value.toString();
  }

  @Override
  public void close() throws IOException {
    printer.flush();
  }
}
