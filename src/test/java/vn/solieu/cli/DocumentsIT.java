package vn.solieu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every file of a folder of any files is read or costs a problem that names it, and none ends the
 * run. The folder is named by {@code -Dsolieu.documents}, for instance the test documents of Apache
 * Tika, unpacked from its tests jars.
 */
class DocumentsIT {
  private static final String FOLDER = System.getProperty("solieu.documents", "");
  private static final ObjectMapper JSON = new ObjectMapper();

  private static List<Path> files() throws IOException {
    Assumptions.assumeTrue(
        !FOLDER.isEmpty() && Files.isDirectory(Path.of(FOLDER)),
        "no folder of documents named by -Dsolieu.documents");
    try (Stream<Path> all = Files.walk(Path.of(FOLDER))) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** The files that a line of JSON in that file speaks of, members by their container. */
  private static Set<String> named(Iterable<String> lines, String field) throws IOException {
    Set<String> named = new HashSet<>();
    for (String line : lines) {
      JsonNode record = JSON.readTree(line);
      if (record.path("fatal").asBoolean(true)) {
        named.add(record.get(field).asText());
        named.add(record.get(field).asText().replaceFirst("!.*", ""));
      }
    }
    return named;
  }

  @Test
  void eachIsReadOrCostsAProblem(@TempDir Path folder) throws IOException {
    List<Path> files = files();
    Path problems = folder.resolve("problems.jsonl");
    List<String> arguments =
        new ArrayList<>(List.of("info", "--format", "jsonl", "--problems", problems.toString()));
    files.forEach(file -> arguments.add(file.toString()));
    Run run = Run.of(arguments.toArray(String[]::new));
    Set<String> lost = named(Files.readAllLines(problems), "file");
    Set<String> read = named(run.out().lines()::iterator, "doc");
    List<String> neither =
        files.stream()
            .map(Path::toString)
            .filter(file -> !lost.contains(file) && !read.contains(file))
            .toList();
    assertEquals(List.of(), neither, "neither read nor told of");
    assertEquals(lost.isEmpty() ? Exit.DONE : Exit.UNREAD, run.status());
    assertTrue(
        Files.readString(problems).lines().noneMatch(line -> line.contains("not-understood")));
    System.err.println(files.size() + " files, " + lost.size() + " of them told of");
  }
}
