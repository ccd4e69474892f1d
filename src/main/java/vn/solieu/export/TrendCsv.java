package vn.solieu.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.solieu.series.Point;
import vn.solieu.series.Series;
import vn.solieu.series.TrendRow;
import vn.solieu.series.TrendTable;

/**
 * The trend table as RFC 4180 CSV: a row for each series of levels, a column for each month ({@code
 * 2022-10}), gaps empty, decimal point.
 */
public final class TrendCsv {
  private TrendCsv() {}

  /** Writes the series worth a table; the target stays open. */
  public static void write(List<Series> all, RowNames names, OutputStream target)
      throws IOException {
    List<TrendRow> rows = TrendTable.rows(TrendTable.main(all));
    List<YearMonth> months = TrendTable.months(rows);
    Writer writer = new OutputStreamWriter(target, StandardCharsets.UTF_8);
    CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    List<String> header =
        new ArrayList<>(List.of("indicator", "indicatorId", "place", "measure", "freq", "unit"));
    months.forEach(month -> header.add(month.toString()));
    printer.printRecord(header);
    for (TrendRow row : rows) {
      List<String> cells = new ArrayList<>();
      cells.add(FigureCsv.disarm(names.indicator(row.series())));
      cells.add(row.key().linked() ? row.key().indicatorId() : "");
      cells.add(row.key().place());
      cells.add(row.key().measure().code());
      cells.add(row.key().frequency().name());
      cells.add(row.key().unit());
      for (YearMonth month : months) {
        Point point = row.cells().get(month);
        cells.add(point == null ? "" : point.shown().value().toPlainString());
      }
      printer.printRecord(cells);
    }
    printer.flush();
  }
}
