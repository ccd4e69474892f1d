package vn.solieu.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.solieu.check.AuditItem;
import vn.solieu.check.Check;
import vn.solieu.check.Checks;
import vn.solieu.check.Coverage;
import vn.solieu.domain.Problem;
import vn.solieu.rules.CheckRule;
import vn.solieu.rules.CheckRules;
import vn.solieu.rules.Messages;

/**
 * The findings of one run as a log in the Static Analysis Results Interchange Format, SARIF 2.1.0.
 *
 * <p>A report is an artifact; lines are those of the records, columns count code points from 1.
 */
public final class SarifLog {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
  private static final ObjectWriter JSON =
      new ObjectMapper()
          .writer(
              new DefaultPrettyPrinter()
                  .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                  .withArrayIndenter(new DefaultIndenter("  ", "\n")))
          .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

  private final Messages messages;
  private final MadeBy madeBy;
  private final FindingWords words;
  private final List<String> rules = Checks.all().stream().map(Check::id).toList();
  private final SarifResults results;
  private final List<Map<String, Object>> artifacts = new ArrayList<>();
  private final List<Map<String, Object>> notes = new ArrayList<>();
  private final List<Map<String, Object>> found = new ArrayList<>();

  /**
   * @param compared whether the findings were held against a baseline
   */
  public SarifLog(Messages messages, MadeBy madeBy, boolean compared) {
    this.messages = messages;
    this.madeBy = madeBy;
    this.words = new FindingWords(messages);
    this.results = new SarifResults(messages, rules, compared);
  }

  /** Takes up a report and some of its findings. */
  public void add(CheckedReport report, List<AuditItem> items) {
    int number = artifacts.size();
    Map<String, Object> artifact = new LinkedHashMap<>();
    artifact.put("location", Map.of("uri", SarifPlaces.uri(report.reading().doc())));
    artifact.put("roles", List.of("analysisTarget"));
    artifact.put("hashes", Map.of("sha-256", report.reading().report().contentHash()));
    artifact.put("properties", Map.of("coverage", coverage(report.coverage())));
    artifacts.add(artifact);
    notes.add(note("note", CoverageWords.of(report, messages), report.reading().doc()));
    for (AuditItem item : items) {
      found.add(results.result(report.reading().report(), number, item));
    }
  }

  private static Map<String, Object> coverage(Coverage coverage) {
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("figures", coverage.figures());
    counts.put("checked", coverage.checked());
    counts.put("agreed", coverage.agreed());
    counts.put("broken", coverage.broken());
    counts.put("unclear", coverage.unclear());
    counts.put("unchecked", coverage.unchecked());
    return counts;
  }

  private static Map<String, Object> note(String level, String text, String doc) {
    Map<String, Object> note = new LinkedHashMap<>();
    note.put("level", level);
    note.put("message", SarifPlaces.text(text));
    Map<String, Object> file = Map.of("uri", SarifPlaces.uri(doc));
    Map<String, Object> physical = Map.of("artifactLocation", file);
    note.put("locations", List.of(Map.of("physicalLocation", physical)));
    return note;
  }

  /** Writes the log; the target stays open. */
  public void write(List<Problem> problems, OutputStream target) throws IOException {
    for (Problem problem : problems) {
      notes.add(
          note(
              problem.fatal() ? "error" : "warning",
              ProblemWords.of(problem, messages),
              problem.file()));
    }
    Map<String, Object> invocation = new LinkedHashMap<>();
    invocation.put("executionSuccessful", problems.stream().noneMatch(Problem::fatal));
    invocation.put("toolExecutionNotifications", notes);
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver()));
    run.put("language", messages.language());
    run.put("columnKind", "unicodeCodePoints");
    run.put("invocations", List.of(invocation));
    run.put("artifacts", artifacts);
    run.put("results", found);
    Map<String, Object> log = new LinkedHashMap<>();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    log.put("runs", List.of(run));
    // A writer in between turns a lone surrogate into a question mark, where Jackson throws.
    Writer writer = new OutputStreamWriter(target, StandardCharsets.UTF_8);
    JSON.writeValue(writer, log);
    writer.write('\n');
    writer.flush();
  }

  private Map<String, Object> driver() {
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", "solieu");
    driver.put("version", madeBy.program());
    driver.put("language", messages.language());
    driver.put("rules", rules.stream().map(this::rule).toList());
    driver.put("properties", Map.of("rulesVersion", madeBy.rules()));
    return driver;
  }

  private Map<String, Object> rule(String id) {
    CheckRule rule = CheckRules.rule(id);
    String says = rule.says().get(messages.language());
    Map<String, Object> help = new LinkedHashMap<>();
    help.put("text", says + "\n" + rule.formula());
    help.put("markdown", says + "\n\n    " + rule.formula());
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("id", id);
    record.put("shortDescription", SarifPlaces.text(words.check(id)));
    record.put("fullDescription", SarifPlaces.text(says));
    record.put("help", help);
    record.put("defaultConfiguration", Map.of("level", SarifResults.level(rule.severity())));
    record.put("properties", Map.of("formula", rule.formula()));
    return record;
  }
}
