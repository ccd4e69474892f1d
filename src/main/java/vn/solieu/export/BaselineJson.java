package vn.solieu.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.solieu.check.Baseline;

/** A baseline as JSON Lines: a finding a line, so that versions can be compared. */
public final class BaselineJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private BaselineJson() {}

  public static String text(List<Baseline.Entry> entries) {
    StringWriter text = new StringWriter();
    try (JsonLines lines = new JsonLines(text)) {
      for (Baseline.Entry entry : entries) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("id", entry.id());
        record.put("fingerprint", entry.fingerprint());
        record.put("check", entry.check());
        record.put("report", entry.report());
        record.put("quotes", entry.quotes());
        lines.write(record);
      }
    } catch (IOException impossible) {
      throw new IllegalStateException("a text can be written to", impossible);
    }
    return text.toString();
  }

  /** Throws LineException for the first line that is no entry. */
  public static List<Baseline.Entry> read(String text) {
    List<Baseline.Entry> entries = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank()) {
        entries.add(entry(line, number));
      }
    }
    return entries;
  }

  /** A line that is no entry. */
  public static final class LineException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int line;

    private LineException(int line, String what) {
      super(what);
      this.line = line;
    }

    /** 1-based. */
    public int line() {
      return line;
    }
  }

  private static Baseline.Entry entry(String line, int number) {
    JsonNode node;
    try {
      node = JSON.readTree(line);
    } catch (JsonProcessingException broken) {
      throw new LineException(number, "not JSON: " + broken.getOriginalMessage());
    }
    List<String> quotes = new ArrayList<>();
    node.path("quotes").forEach(quote -> quotes.add(quote.asText()));
    return new Baseline.Entry(
        field(node, "id", number),
        field(node, "fingerprint", number),
        field(node, "check", number),
        field(node, "report", number),
        quotes);
  }

  private static String field(JsonNode node, String name, int number) {
    JsonNode value = node.path(name);
    if (!value.isTextual() || value.asText().isBlank()) {
      throw new LineException(number, "field \"" + name + "\" is missing");
    }
    return value.asText();
  }
}
