package vn.solieu.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.solieu.domain.ReportInfo;
import vn.solieu.domain.ReportInfo.Evidence;

/**
 * What is known of each report as JSON Lines, one object a report; what isn't known is left out.
 *
 * <p>Closing writes what is left and leaves the target open.
 */
public final class InfoJson implements Closeable {
  private final JsonLines lines;

  private InfoJson(JsonLines lines) {
    this.lines = lines;
  }

  public static InfoJson to(OutputStream target) throws IOException {
    return new InfoJson(new JsonLines(target));
  }

  /** Writes one report's record and hands it on to the target. */
  public void write(ReportInfo info) throws IOException {
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("doc", info.doc());
    put(record, "title", info.title());
    put(record, "docNumber", info.docNumber());
    put(record, "docDate", info.docDate());
    put(record, "issuer", info.issuer());
    put(record, "place", info.placeId());
    put(record, "period", info.period());
    put(record, "form", info.form());
    Map<String, Object> evidence = new LinkedHashMap<>();
    for (Evidence one : info.evidence()) {
      evidence.put(one.field(), evidence(one, info));
    }
    record.put("evidence", evidence);
    lines.write(record);
    lines.flush();
  }

  private static Map<String, Object> evidence(Evidence one, ReportInfo info) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("origin", one.origin());
    if (one.line() > 0) {
      fields.put("line", one.line());
    }
    if (!one.quote().isEmpty()) {
      fields.put("quote", one.quote());
    }
    switch (one.field()) {
      case "place" -> fields.put("name", info.placeName());
      case "published" -> put(fields, "date", info.published());
      default -> {}
    }
    return fields;
  }

  private static void put(Map<String, Object> record, String field, Object value) {
    if (value != null) {
      record.put(field, value.toString());
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
