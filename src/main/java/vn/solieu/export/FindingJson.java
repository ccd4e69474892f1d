package vn.solieu.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Finding;
import vn.solieu.read.Report;
import vn.solieu.rules.Messages;

/**
 * Findings as JSON Lines. A finding belongs to the report of its first figure.
 *
 * <p>Closing writes what is left and leaves the target open.
 */
public final class FindingJson implements Closeable {
  private final JsonLines lines;
  private final Function<Figure, Report> reportOf;
  private final FindingWords words;

  private FindingJson(JsonLines lines, Function<Figure, Report> reportOf, Messages messages) {
    this.lines = lines;
    this.reportOf = reportOf;
    this.words = new FindingWords(messages);
  }

  /**
   * @param reportOf the report that prints a figure, needed for its path and offsets; null where it
   *     isn't at hand, which leaves {@code doc} out
   */
  public static FindingJson to(
      OutputStream target, Function<Figure, Report> reportOf, Messages messages)
      throws IOException {
    return new FindingJson(new JsonLines(target), reportOf, messages);
  }

  /** As the other one, to characters. */
  public static FindingJson to(Writer target, Function<Figure, Report> reportOf, Messages messages)
      throws IOException {
    return new FindingJson(new JsonLines(target), reportOf, messages);
  }

  public void write(Finding finding) throws IOException {
    write(record(finding));
  }

  /** Writes a finding's record, as it is or with more fields. */
  void write(Map<String, Object> record) throws IOException {
    lines.write(record);
    lines.flush();
  }

  /** A finding's fields in their order. */
  Map<String, Object> record(Finding finding) {
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("id", finding.id());
    Report first = reportOf.apply(finding.figures().get(0));
    if (first != null) {
      record.put("doc", first.doc());
    }
    record.put("check", finding.check());
    record.put("verdict", finding.verdict().code());
    record.put("severity", finding.severity().code());
    record.put("figures", whereabouts(finding.figures()));
    record.put("suspects", whereabouts(finding.suspects()));
    record.put("message", words.message(finding));
    putText(record, "formula", finding.formula());
    putText(record, "stated", finding.stated());
    putText(record, "computed", finding.computed());
    putText(record, "difference", finding.difference());
    putText(record, "statedInterval", finding.precision().stated());
    putText(record, "computedInterval", finding.precision().computed());
    putText(record, "power", finding.precision().power());
    return record;
  }

  private List<Map<String, Object>> whereabouts(List<Figure> figures) {
    return figures.stream()
        .map(figure -> FigureRecords.whereabouts(reportOf.apply(figure), figure))
        .toList();
  }

  private static void putText(Map<String, Object> record, String name, String text) {
    if (text != null && !text.isEmpty()) {
      record.put(name, text);
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
