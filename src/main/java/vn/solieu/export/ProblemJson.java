package vn.solieu.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.solieu.domain.Problem;
import vn.solieu.rules.Messages;

/**
 * Problems as JSON Lines: {@code code, file, place, details, fatal, message}.
 *
 * <p>Closing writes what is left and leaves the target open.
 */
public final class ProblemJson implements Closeable {
  private final JsonLines lines;
  private final Messages messages;

  private ProblemJson(JsonLines lines, Messages messages) {
    this.lines = lines;
    this.messages = messages;
  }

  public static ProblemJson to(OutputStream target, Messages messages) throws IOException {
    return new ProblemJson(new JsonLines(target), messages);
  }

  public void write(Problem problem) throws IOException {
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("code", problem.code());
    record.put("file", problem.file());
    if (!problem.place().isEmpty()) {
      record.put("place", problem.place());
    }
    if (!problem.details().isEmpty()) {
      record.put("details", problem.details());
    }
    record.put("fatal", problem.fatal());
    record.put("message", ProblemWords.of(problem, messages));
    lines.write(record);
    lines.flush();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
