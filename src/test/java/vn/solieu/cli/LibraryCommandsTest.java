package vn.solieu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryCommandsTest {
  @TempDir Path temporary;
  private Path folder;
  private String library;

  @BeforeEach
  void aFolder() throws IOException {
    folder = Files.createDirectory(temporary.resolve("báo cáo"));
    library = temporary.resolve("thư viện").toString();
    Files.writeString(
        folder.resolve("a.txt"),
        "Báo cáo tháng 10 năm 2022\nThu ngân sách tháng 10 đạt 120.000 triệu đồng.\n");
  }

  private Run index(String... more) {
    String[] arguments = new String[more.length + 6];
    String[] first = {"index", folder.toString(), "--library", library, "--lang", "en"};
    System.arraycopy(first, 0, arguments, 0, 6);
    System.arraycopy(more, 0, arguments, 6, more.length);
    return Run.of(arguments);
  }

  private Run search(String... more) {
    String[] arguments = new String[more.length + 5];
    String[] first = {"search", "--library", library, "--lang", "en"};
    System.arraycopy(first, 0, arguments, 0, 5);
    System.arraycopy(more, 0, arguments, 5, more.length);
    return Run.of(arguments);
  }

  @Test
  void indexSaysWhatItDid() throws IOException {
    Run first = index();
    assertEquals(Exit.DONE, first.status(), first.err());
    assertEquals("", first.out());
    assertTrue(first.err().contains("1 new, 0 unchanged, 0 changed"), first.err());
    Files.writeString(folder.resolve("b.docx"), "PK\u0003\u0004");
    Run second = index();
    assertEquals(Exit.UNREAD, second.status());
    assertTrue(second.err().contains("0 new, 1 unchanged"), second.err());
    assertTrue(second.err().contains("1 unreadable"), second.err());
  }

  @Test
  void otherOptionsReadAgain() {
    index();
    Run again = index("--place", "lai-chau", "--published", "2022-10-20");
    assertTrue(again.err().contains("1 unchanged"), again.err());
    assertTrue(again.err().contains("1 read again"), again.err());
    assertEquals(1, search("--place", "lai-chau", "--format", "jsonl").lines().size());
  }

  @Test
  void searchGivesOneRecordALine() throws IOException {
    index();
    Run run = search("thu ngan sach", "--format", "jsonl");
    assertEquals(Exit.DONE, run.status());
    JsonNode hit = new ObjectMapper().readTree(run.lines().get(0));
    assertEquals(folder.resolve("a.txt").toString(), hit.path("doc").asText());
    assertEquals(2, hit.path("line").asInt());
    assertEquals("120.000 triệu đồng", hit.path("figures").path(0).path("quote").asText());
    assertEquals(3, hit.path("marks").size());
  }

  @Test
  void searchConvertsTheRange() {
    index();
    assertEquals(
        2, search("--min", "100", "--unit-of-range", "tỷ đồng", "--format", "csv").lines().size());
    assertEquals(
        1, search("--min", "121", "--unit-of-range", "tỷ đồng", "--format", "csv").lines().size());
  }

  @Test
  void wrongFiltersAreSaidInOneLine() {
    index();
    for (String[] wrong :
        new String[][] {
          {"--kind", "levels"},
          {"--period", "2022-13"},
          {"--min", "1", "--unit-of-range", "xyz"},
          {"--min", "2", "--max", "1"},
          {"--limit", "0"}
        }) {
      Run run = search(wrong);
      assertEquals(Exit.USAGE, run.status(), String.join(" ", wrong));
      assertEquals(1, run.complaints().size(), run.err());
    }
  }

  @Test
  void aMissingLibraryIsNamed() {
    Run run = search("x");
    assertEquals(Exit.USAGE, run.status());
    assertTrue(run.err().startsWith(library + " is no library."), run.err());
  }

  @Test
  void libraryVerifyFindsDamage() throws IOException {
    index();
    Run whole = Run.of("library", "verify", "--library", library, "--lang", "en");
    assertEquals(Exit.DONE, whole.status());
    assertTrue(whole.err().contains("1 reports, all whole"), whole.err());
    try (var files = Files.list(Path.of(library, "figures"))) {
      Path stored = files.findFirst().orElseThrow();
      Files.writeString(stored, Files.readString(stored).replace("120000", "120001"));
    }
    Run damaged = Run.of("library", "verify", "--library", library, "--lang", "en");
    assertEquals(Exit.UNREAD, damaged.status());
    assertTrue(damaged.out().contains("damaged"), damaged.out());
    assertTrue(
        Run.of("library", "info", "--library", library, "--lang", "en")
            .out()
            .contains("1 reports"));
  }
}
