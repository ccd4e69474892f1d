package vn.solieu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.solieu.domain.Indicator;
import vn.solieu.rules.RuleBook;

class IndicatorsCommandTest {
  @TempDir Path folder;

  private void reports() throws IOException {
    Files.writeString(
        folder.resolve("a.txt"),
        "Báo cáo tháng 10 năm 2022\nSố giỏ mây đan là 120 tấn.\nThu ngân sách đạt 5 tỷ đồng.\n");
    Files.writeString(
        folder.resolve("b.txt"),
        "Báo cáo tháng 11 năm 2022\nSố giỏ mây đan là 130 tấn.\nChiều cao tháp Vân là 52 m.\n");
  }

  @Test
  void findsAnIndicatorWithoutMarks() {
    Run run = Run.of("indicators", "ban", "le", "--lang", "en");
    assertEquals(Exit.DONE, run.status(), run.err());
    assertTrue(run.lines().get(0).startsWith("id "), run.out());
    assertTrue(run.lines().stream().anyMatch(l -> l.startsWith("retail-sales ")), run.out());
  }

  @Test
  void listsTheWholeCatalogueAsRecords() throws IOException {
    int all = RuleBook.builtIn().catalogue().all().size();
    Run json = Run.of("indicators", "--format", "jsonl");
    assertEquals(all, json.lines().size());
    JsonNode first = new ObjectMapper().readTree(json.lines().get(0));
    assertTrue(first.hasNonNull("id") && first.path("phrases").size() > 0, first::toString);
    Run csv = Run.of("indicators", "--format", "csv", "--limit", "2");
    assertEquals(3, csv.lines().size());
    assertTrue(csv.lines().get(0).startsWith("id,theme,name,en,"), csv.out());
  }

  @Test
  void namesWhatTheCatalogueLacks() throws IOException {
    reports();
    Run run = Run.of("indicators", "--unknown", folder.toString(), "--format", "jsonl");
    assertEquals(Exit.DONE, run.status(), run.err());
    JsonNode first = new ObjectMapper().readTree(run.lines().get(0));
    assertTrue(first.path("phrase").asText().contains("giỏ mây đan"), run.out());
    assertEquals(2, first.path("reports").asInt());
    assertEquals(2, first.path("figures").asInt());
    assertEquals("mass", first.path("dimension").asText());
    assertEquals("120 tấn", first.path("quote").asText());
    assertEquals(folder.resolve("a.txt").toString(), first.path("doc").asText());
    assertEquals(2, first.path("line").asInt());
    assertTrue(!run.out().contains("ngân sách"), run.out());
  }

  @Test
  void whatItLacksLoadsOncePasted() throws IOException {
    Run run = Run.of("indicators", "--unknown", "corpus", "--format", "yaml", "--limit", "9999");
    assertEquals(Exit.DONE, run.status(), run.err());
    Path rules = folder.resolve("rules");
    Path source = Path.of("rules");
    try (Stream<Path> files = Files.walk(source)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path copy = rules.resolve(source.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
    Path theme = rules.resolve("indicators/trade.yaml");
    Files.writeString(theme, Files.readString(theme).stripTrailing() + "\n" + run.out());
    int before = RuleBook.builtIn().catalogue().all().size();
    RuleBook loaded = RuleBook.in(rules);
    long entries = run.lines().stream().filter(line -> line.startsWith("  - id: ")).count();
    assertTrue(entries > 100, run.out());
    assertEquals(before + entries, loaded.catalogue().all().size());
    Indicator pasted = loaded.catalogue().byId("thu-khac");
    assertEquals("thu khác", pasted.name());
    assertEquals("money", pasted.dimension());
    assertEquals("flow", pasted.nature());
  }

  @Test
  void readsALibraryAsItReadsFiles() throws IOException {
    reports();
    String library = folder.resolve("lib").toString();
    Run.of("index", folder.toString(), "--library", library);
    Run stored = Run.of("indicators", "--library", library, "--format", "csv");
    assertEquals(Exit.DONE, stored.status(), stored.err());
    assertEquals(
        Run.of("indicators", "--unknown", folder.toString(), "--format", "csv").out(),
        stored.out());
  }

  @Test
  void wrongUsageIsSaidInOneLine() {
    for (String[] wrong :
        new String[][] {
          {"indicators", "--unknown"},
          {"indicators", "--format", "yaml"},
          {"indicators", "--limit", "0"},
          {"indicators", "a.txt", "--library", "lib"}
        }) {
      Run run = Run.of(wrong);
      assertEquals(Exit.USAGE, run.status(), String.join(" ", wrong));
      assertEquals(1, run.complaints().size(), run.err());
    }
  }
}
