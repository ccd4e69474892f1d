package vn.solieu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SARIF logs are valid against the standard's schema and say what its readers look for. */
class SarifTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, String> KINDS =
      Map.of(
          "holds", "pass",
          "holds-by-truncation", "informational",
          "undecided", "review",
          "broken", "fail",
          "not-run", "notApplicable");

  @TempDir Path folder;

  private static JsonSchema schema() throws IOException {
    try (InputStream in = SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
    }
  }

  private static JsonNode log(String... options) throws IOException {
    String[] line = java.util.Arrays.copyOf(options, options.length + 3);
    System.arraycopy(new String[] {"check", "--format", "sarif"}, 0, line, options.length, 3);
    // The command comes first.
    String[] ordered = new String[line.length];
    System.arraycopy(line, options.length, ordered, 0, 3);
    System.arraycopy(options, 0, ordered, 3, options.length);
    JsonNode log = JSON.readTree(Run.of(ordered).out());
    assertEquals(Set.of(), schema().validate(log));
    return log;
  }

  @Test
  void theSchemaRefusesWhatIsNone() throws IOException {
    assertFalse(schema().validate(JSON.readTree("{\"version\":\"2.1.0\"}")).isEmpty());
    String wrong = "{\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{}}}]}";
    assertFalse(schema().validate(JSON.readTree(wrong)).isEmpty());
  }

  @Test
  void verdictsAreKindsAndOnlyWhatFailedHasALevel() throws IOException {
    JsonNode log = log("--verbose", "corpus/van-khe-2023-08.docx", "corpus/van-khe-2023-02.pdf");
    assertEquals("2.1.0", log.get("version").asText());
    JsonNode run = log.at("/runs/0");
    JsonNode rules = run.at("/tool/driver/rules");
    Set<String> kinds = new HashSet<>();
    for (JsonNode result : run.get("results")) {
      String verdict = result.at("/properties/verdict").asText();
      assertEquals(KINDS.get(verdict), result.get("kind").asText());
      kinds.add(result.get("kind").asText());
      boolean failed = verdict.equals("broken");
      assertEquals(!failed, result.get("level").asText().equals("none"), result.toString());
      assertEquals(result.get("ruleId"), rules.get(result.get("ruleIndex").asInt()).get("id"));
      assertTrue(result.at("/partialFingerprints/finding~1v1").asText().matches("[0-9a-f]{16}"));
    }
    assertTrue(kinds.containsAll(Set.of("pass", "fail", "notApplicable")), kinds.toString());
    for (JsonNode rule : rules) {
      assertFalse(rule.at("/help/markdown").asText().isBlank());
    }
  }

  @Test
  void aPlaceIsTheRecordsLineWithColumnsFromOne() throws IOException {
    String report = "corpus/van-khe-2023-08.docx";
    List<String> lines = Files.readAllLines(Path.of("corpus/gold/van-khe-2023-08.txt"));
    for (JsonNode result : log(report).at("/runs/0/results")) {
      for (JsonNode place : result.get("relatedLocations")) {
        JsonNode region = place.at("/physicalLocation/region");
        String text = lines.get(region.get("startLine").asInt() - 1);
        assertEquals(
            region.at("/snippet/text").asText(),
            text.substring(
                text.offsetByCodePoints(0, region.get("startColumn").asInt() - 1),
                text.offsetByCodePoints(0, region.get("endColumn").asInt() - 1)));
        assertEquals("section", place.at("/logicalLocations/0/kind").asText());
      }
    }
    JsonNode pdf = log("--verbose", "corpus/van-khe-2023-04.pdf").at("/runs/0/results");
    assertTrue(pdf.toString().contains("\"kind\":\"page\""));
    assertTrue(pdf.toString().contains("\"kind\":\"cell\""));
  }

  @Test
  void coverageAndProblemsAreNotes() throws IOException {
    JsonNode run =
        log("--lang", "en", "corpus/van-khe-2023-08.docx", "không có.docx").at("/runs/0");
    JsonNode invocation = run.at("/invocations/0");
    assertFalse(invocation.get("executionSuccessful").asBoolean());
    JsonNode first = invocation.at("/toolExecutionNotifications/0");
    assertTrue(first.at("/message/text").asText().contains("figures read"), first.toString());
    JsonNode second = invocation.at("/toolExecutionNotifications/1");
    assertEquals("error", second.get("level").asText());
    assertEquals(
        "kh%C3%B4ng%20c%C3%B3.docx",
        second.at("/locations/0/physicalLocation/artifactLocation/uri").asText());
    assertEquals(1, run.get("artifacts").size());
    assertTrue(run.at("/artifacts/0/properties/coverage/figures").asInt() > 100);
  }

  @Test
  void waiversAreSuppressionsAndTheBaselineAState() throws IOException {
    Path report = folder.resolve("a b.txt");
    String sum = "Tổng %s đạt %d tỷ đồng, gồm: %s nội địa 10 tỷ đồng, %s hải quan 20 tỷ đồng.\n";
    Files.writeString(report, sum.formatted("thu", 36, "thu", "thu"));
    Path baseline = folder.resolve("baseline.jsonl");
    Run.of("check", report.toString(), "--write-baseline", baseline.toString());
    Files.writeString(
        report, Files.readString(report) + "Diện tích lúa 90 ha, gồm: xã A 40 ha, xã B 20 ha.\n");
    JsonNode results =
        log(report.toString(), "-v", "--baseline", baseline.toString()).at("/runs/0/results");
    Set<String> states = new HashSet<>();
    results.forEach(r -> states.add(r.path("baselineState").asText()));
    assertTrue(states.containsAll(Set.of("unchanged", "new")), states.toString());

    JsonNode finding = log(report.toString()).at("/runs/0/results/0");
    String id = finding.at("/partialFingerprints/finding~1v1").asText();
    Run.of("check", report.toString(), "--waive", id, "--reason", "làm tròn", "--by", "Hà");
    JsonNode waived = null;
    for (JsonNode result : log(report.toString()).at("/runs/0/results")) {
      if (result.at("/partialFingerprints/finding~1v1").asText().equals(id)) {
        waived = result;
      } else {
        assertTrue(result.path("suppressions").isMissingNode());
      }
    }
    assertEquals("accepted", waived.at("/suppressions/0/status").asText());
    assertEquals("làm tròn", waived.at("/suppressions/0/justification").asText());
    assertTrue(
        waived
            .at("/locations/0/physicalLocation/artifactLocation/uri")
            .asText()
            .matches("file:///.*/a%20b.txt"));
  }
}
