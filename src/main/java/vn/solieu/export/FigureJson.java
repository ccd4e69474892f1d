package vn.solieu.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import vn.solieu.domain.Extraction;
import vn.solieu.read.Report;

/**
 * Figures as JSON Lines: one object a figure, in reading order, UTF-8, offsets in code points.
 *
 * <p>Closing writes what is left and leaves the target open.
 */
public final class FigureJson implements Closeable {
  /** All fields in the record's order. */
  public static final List<String> FIELDS = FigureRecords.FIELDS;

  private final JsonLines lines;

  private FigureJson(JsonLines lines) {
    this.lines = lines;
  }

  public static FigureJson to(OutputStream target) throws IOException {
    return new FigureJson(new JsonLines(target));
  }

  public static FigureJson to(Writer target) throws IOException {
    return new FigureJson(new JsonLines(target));
  }

  /** Writes all figures of one report, and hands them on to the target. */
  public void write(Report report, Extraction extraction) throws IOException {
    for (Map<String, Object> record : FigureRecords.of(report, extraction)) {
      lines.write(record);
    }
    lines.flush();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
