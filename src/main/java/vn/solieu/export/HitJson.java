package vn.solieu.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import vn.solieu.rules.Messages;
import vn.solieu.search.Hit;

/**
 * Search hits as JSON Lines, one object a line that was found, with its figures.
 *
 * <p>Closing writes what is left and leaves the target open.
 */
public final class HitJson implements Closeable {
  private final JsonLines lines;
  private final HitRecords records;

  private HitJson(JsonLines lines, HitRecords records) {
    this.lines = lines;
    this.records = records;
  }

  public static HitJson to(OutputStream target, Messages messages) throws IOException {
    return new HitJson(new JsonLines(target), new HitRecords(new PlaceWords(messages)));
  }

  public void write(Hit hit) throws IOException {
    lines.write(records.whole(hit));
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
