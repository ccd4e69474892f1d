package vn.solieu.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.solieu.series.Observation;
import vn.solieu.series.Point;
import vn.solieu.series.Series;
import vn.solieu.series.SeriesKey;

/**
 * Series as RFC 4180 CSV in UTF-8 with a decimal point, one row an observation: what the latest
 * report says and what contradicts it there, or every vintage.
 *
 * <p>Closing writes what is left and leaves the target open.
 */
public final class SeriesCsv implements Closeable {
  /** The contract's columns. */
  static final List<String> COLUMNS =
      List.of(
          "indicator",
          "indicatorId",
          "place",
          "measure",
          "base",
          "priceBase",
          "freq",
          "period",
          "value",
          "unit",
          "status",
          "vintage",
          "issuer",
          "derived",
          "doc",
          "line",
          "cell",
          "quote");

  private final CSVPrinter printer;
  private final RowNames names;
  private final boolean allVintages;

  private SeriesCsv(Writer target, RowNames names, boolean allVintages) throws IOException {
    this.printer = new CSVPrinter(target, CSVFormat.RFC4180);
    this.names = names;
    this.allVintages = allVintages;
    printer.printRecord(COLUMNS);
  }

  public static SeriesCsv to(OutputStream target, RowNames names, boolean allVintages)
      throws IOException {
    return new SeriesCsv(
        new OutputStreamWriter(target, StandardCharsets.UTF_8), names, allVintages);
  }

  /** Writes the periods of one series in their order, the earliest vintage first. */
  public void write(Series series) throws IOException {
    for (Point point : series.points().values()) {
      List<Observation> rows = new ArrayList<>();
      if (allVintages) {
        rows.addAll(point.observations());
      } else {
        rows.add(point.shown());
        rows.addAll(point.conflicts());
      }
      for (Observation observation : rows) {
        printer.printRecord(row(series, observation));
      }
    }
    printer.flush();
  }

  private List<String> row(Series series, Observation observation) {
    SeriesKey key = series.key();
    return List.of(
        FigureCsv.disarm(names.indicator(series)),
        orEmpty(key.indicatorId()),
        key.place(),
        key.measure().code(),
        FigureCsv.disarm(key.base()),
        key.priceBase(),
        key.frequency().name(),
        observation.period().toString(),
        observation.value().toPlainString(),
        observation.unit().symbol(),
        observation.status().name(),
        orEmpty(observation.vintage().published()),
        FigureCsv.disarm(observation.vintage().issuer()),
        Boolean.toString(observation.derived()),
        FigureCsv.disarm(observation.doc()),
        observation.line() == 0 ? "" : Integer.toString(observation.line()),
        FigureCsv.disarm(orEmpty(observation.cell())),
        FigureCsv.disarm(observation.quote()));
  }

  private static String orEmpty(Object value) {
    return value == null ? "" : value.toString();
  }

  @Override
  public void close() throws IOException {
    printer.flush();
  }
}
