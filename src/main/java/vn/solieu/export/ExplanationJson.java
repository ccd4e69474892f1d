package vn.solieu.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.solieu.domain.Source;
import vn.solieu.interpret.Explanation;
import vn.solieu.read.Report;
import vn.solieu.rules.PatternRule;

/**
 * Explanations as JSON Lines: one object a number; of each line the figures first, then the numbers
 * that became none.
 *
 * <p>Closing writes what is left and leaves the target open.
 */
public final class ExplanationJson implements Closeable {
  private final JsonLines lines;

  private ExplanationJson(JsonLines lines) {
    this.lines = lines;
  }

  public static ExplanationJson to(OutputStream target) throws IOException {
    return new ExplanationJson(new JsonLines(target));
  }

  /** Writes what there is to tell of one line. */
  public void write(Report report, int line, Explanation explanation) throws IOException {
    for (Explanation.Told told : explanation.figures()) {
      Map<String, Object> record = place(report, told.source(), told.quote());
      record.put("figure", true);
      record.put("fields", told.fields().stream().map(ExplanationJson::field).toList());
      lines.write(record);
    }
    for (Explanation.Silent silent : explanation.silent()) {
      Source source = new Source.TextSpan(line, silent.start(), silent.end(), 0);
      Map<String, Object> record = place(report, source, silent.printed());
      record.put("figure", false);
      record.put("why", code(silent.why()));
      rule(record, silent.rule());
      put(record, "said", silent.said());
      put(record, "period", silent.value());
      put(record, "instead", silent.instead());
      lines.write(record);
    }
    lines.flush();
  }

  private static Map<String, Object> place(Report report, Source source, String quote) {
    LineSpan span = LineSpan.of(report, source);
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("doc", report.doc());
    record.put("line", source.line());
    record.put("start", span.start());
    record.put("end", span.end());
    record.put("quote", quote);
    return record;
  }

  private static Map<String, Object> field(Explanation.Field field) {
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("name", field.name());
    put(record, "value", field.value());
    record.put("reason", code(field.reason()));
    rule(record, field.rule());
    put(record, "said", field.said());
    List<Map<String, Object>> rivals = new ArrayList<>();
    for (Explanation.Rival rival : field.rivals()) {
      Map<String, Object> lost = new LinkedHashMap<>();
      put(lost, "value", rival.value());
      lost.put("why", code(rival.why()));
      rule(lost, rival.rule());
      put(lost, "said", rival.said());
      if (rival.why() == Explanation.Loss.PRIORITY) {
        lost.put("priority", rival.mine());
        lost.put("against", rival.theirs());
      }
      rivals.add(lost);
    }
    if (!rivals.isEmpty()) {
      record.put("rivals", rivals);
    }
    return record;
  }

  private static void rule(Map<String, Object> record, PatternRule rule) {
    if (rule != null) {
      record.put("rule", rule.id());
    }
  }

  private static void put(Map<String, Object> record, String key, String value) {
    if (!value.isEmpty()) {
      record.put(key, value);
    }
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
