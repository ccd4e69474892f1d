package vn.solieu.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.solieu.domain.Extraction;
import vn.solieu.read.Report;

/**
 * Figures as RFC 4180 CSV in UTF-8 with a decimal point; columns in the order of the JSON fields, a
 * range in {@code value} and {@code valueTo}, lists joined by blanks.
 *
 * <p>Closing writes what is left and leaves the target open.
 */
public final class FigureCsv implements Closeable {
  private final CSVPrinter printer;

  private FigureCsv(Writer target) throws IOException {
    printer = new CSVPrinter(target, CSVFormat.RFC4180);
    List<String> header = new ArrayList<>(FigureRecords.FIELDS);
    header.add(header.indexOf("value") + 1, "valueTo");
    printer.printRecord(header);
  }

  public static FigureCsv to(OutputStream target) throws IOException {
    return new FigureCsv(new OutputStreamWriter(target, StandardCharsets.UTF_8));
  }

  public static FigureCsv to(Writer target) throws IOException {
    return new FigureCsv(target);
  }

  /** Writes all figures of one report. */
  public void write(Report report, Extraction extraction) throws IOException {
    for (Map<String, Object> record : FigureRecords.of(report, extraction)) {
      List<String> row = new ArrayList<>();
      for (String field : FigureRecords.FIELDS) {
        Object value = record.get(field);
        if (field.equals("value")) {
          List<?> ends = value instanceof List<?> list ? list : List.of(value);
          row.add(cell(ends.get(0)));
          row.add(ends.size() > 1 ? cell(ends.get(1)) : "");
        } else {
          row.add(cell(value));
        }
      }
      printer.printRecord(row);
    }
    printer.flush();
  }

  private static String cell(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof BigDecimal number) {
      return NumberWords.plain(number);
    }
    if (value instanceof List<?> list) {
      return disarm(String.join(" ", list.stream().map(Object::toString).toList()));
    }
    return value instanceof String text ? disarm(text) : value.toString();
  }

  /** A spreadsheet runs a text that begins so as a formula; an apostrophe keeps it a text. */
  static String disarm(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  @Override
  public void close() throws IOException {
    printer.flush();
  }
}
