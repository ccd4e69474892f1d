package vn.solieu.cli.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassageTodosTest {
  private static final String FILE =
      """
      # A remark stays.
      - id: one
        phenomenon: "a"
        about: "2023"
        todo: {kind: "an old reason", of: "right by now"}
        text: |
          Một.
        figures: []

      - id: two
        phenomenon: "b"
        about: "2023"
        text: |
          Hai.
        figures: []
      """;

  @Test
  void marksWhatFailsAndKeepsItsReason(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("p.yaml");
    Files.writeString(file, FILE);
    List<Passage> passages = Passage.in(file);
    Map<Passage, Map<String, List<String>>> failures = new LinkedHashMap<>();
    failures.put(passages.get(0), Map.of("kind", List.of("a new reason")));
    failures.put(passages.get(1), Map.of("period", List.of("say \"when\"", "and where")));
    assertEquals(
        List.of("better: one: of", "worse: two: period: [say \"when\", and where]"),
        PassageTodos.changes(failures));
    PassageTodos.write(file, failures);
    assertEquals(
        FILE.replace(", of: \"right by now\"", "")
            .replace(
                "  text: |\n    Hai.",
                "  todo: {period: \"say \\\"when\\\"\"}\n  text: |\n    Hai."),
        Files.readString(file));
    List<Passage> again = Passage.in(file);
    assertEquals(Map.of("kind", "an old reason"), again.get(0).todo());
    assertEquals(Map.of("period", "say \"when\""), again.get(1).todo());
  }
}
