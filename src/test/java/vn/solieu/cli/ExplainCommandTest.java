package vn.solieu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.solieu.interpret.Explanation;
import vn.solieu.rules.Messages;

class ExplainCommandTest {
  @Test
  void explainsASentence() {
    Run run = Run.of("explain", "--lang", "en", "--period", "2022-10", "Thu đạt 83% kế hoạch.");
    assertEquals(0, run.status(), run::err);
    assertTrue(run.out().contains("plan-after-percent"), run::out);
    assertTrue(run.out().contains("2022-10"), run::out);
  }

  @Test
  void explainsALineOfAFile(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("báo cáo.txt");
    Files.writeString(file, "Báo cáo tháng 10 năm 2022\nThu đạt 5 tỷ đồng.\n");
    Run run = Run.of("explain", file + ":2", "--lang", "vi");
    assertEquals(0, run.status(), run::err);
    assertTrue(run.out().contains("2022-10"), run::out);
    assertEquals(2, Run.of("explain", file + ":9").status());
  }

  @Test
  void explainsAllLinesOfAFileThatHaveNumbers(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("a.txt");
    Files.writeString(
        file, "Báo cáo tháng 10 năm 2022\nKính gửi\nThu đạt 5 tỷ đồng.\nChi 3 tỷ đồng.\n");
    Run run = Run.of("explain", file.toString(), "--lang", "en");
    assertEquals(0, run.status(), run::err);
    List<String> heads = run.out().lines().filter(l -> l.startsWith(file + ":")).toList();
    assertEquals(List.of(file + ":1", file + ":3", file + ":4"), heads);
    assertEquals(1, run.out().split("Read as part of", -1).length - 1, run::out);
  }

  @Test
  void goesByWhatTheFoldersSidecarSays(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("a.txt");
    Files.writeString(file, "Thu đạt 5 tỷ đồng.\n");
    Files.writeString(folder.resolve("solieu.yml"), "reports: [{files: a.txt, period: 2021-03}]\n");
    assertTrue(Run.of("explain", file + ":1").out().contains("2021-03"));
    Run option = Run.of("explain", file + ":1", "--period", "2022-10");
    assertTrue(option.out().contains("2022-10"), option::out);
  }

  @Test
  void takesAMissingReportForNoSentence() {
    Run line = Run.of("explain", "khong-co.docx:5", "--lang", "en");
    assertEquals(3, line.status(), line::out);
    assertTrue(line.err().startsWith("khong-co.docx: there is no such file."), line::err);
    assertEquals(3, Run.of("explain", "khong-co.docx").status());
    assertEquals(2, Run.of("explain", " ").status());
  }

  @Test
  void saysEachFieldInTheUsersWords() {
    Run run =
        Run.of(
            "explain", "--lang", "vi", "--period", "2022-10", "Cấp 8 giấy, gồm 5 giấy và 3 giấy.");
    assertTrue(run.out().contains("tháng 10/2022 (2022-10)"), run::out);
    assertTrue(run.out().contains("5 giấy + 3 giấy"), run::out);
    assertTrue(run.out().contains("có, nêu đủ các phần"), run::out);
  }

  @Test
  void explainsAsRecords() throws Exception {
    Run run =
        Run.of(
            "explain", "--format", "jsonl", "--period", "2022-10", "Thu vượt 5% so dự toán, 12.");
    assertEquals(0, run.status(), run::err);
    String[] lines = run.out().split("\n");
    JsonNode figure = new ObjectMapper().readTree(lines[0]);
    assertEquals("5%", figure.path("quote").asText());
    JsonNode kind = figure.path("fields").path(2);
    assertEquals("exceed-plan", kind.path("rule").asText());
    assertEquals("priority", kind.path("rivals").path(0).path("why").asText());
    JsonNode silent = new ObjectMapper().readTree(lines[1]);
    assertEquals("nothing-after", silent.path("why").asText());
  }

  @Test
  void refusesWhatIsNoPeriod() {
    assertEquals(2, Run.of("explain", "Thu đạt 5 tỷ đồng.", "--period", "tháng 10").status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void hasWordsForEveryReason(String language) {
    Messages messages = Messages.in(language);
    Stream.of(
            keys("reason", Explanation.Reason.values()),
            keys("why", Explanation.Why.values()),
            keys("lost", Explanation.Loss.values()))
        .flatMap(keys -> keys)
        .forEach(key -> assertTrue(messages.has(key), key));
  }

  private static Stream<String> keys(String group, Enum<?>[] values) {
    return Stream.of(values)
        .map(v -> "explain." + group + "." + v.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
