package vn.solieu.cli.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesTest {
  private static String row(String id, int start, String kind) {
    return ("{\"id\":\"%s\",\"doc\":\"a/r.txt\",\"line\":2,\"start\":%d,\"end\":%d,"
            + "\"quote\":\"83%%\",\"value\":83,\"kind\":\"%s\",\"of\":\"x1\"}\n")
        .formatted(id, start, start + 3, kind);
  }

  @Test
  void listsGainsLossesAndChanges(@TempDir Path folder) throws IOException {
    Path old = folder.resolve("old.jsonl");
    Path fresh = folder.resolve("fresh.jsonl");
    Files.writeString(old, row("x1", 0, "level") + row("x2", 10, "level") + row("x3", 20, "share"));
    Files.writeString(
        fresh, row("x1", 0, "level") + row("x2", 10, "growth") + row("x4", 30, "level"));
    Changes changes = Changes.between(old, fresh);
    assertEquals(
        List.of(1, 1, 1, 1),
        List.of(changes.same(), changes.changed(), changes.gained(), changes.lost()));
    assertEquals("~ a/r.txt:2  83%  kind: level \u2192 growth", changes.lines().get(0));
    assertEquals('-', changes.lines().get(1).charAt(0));
    assertEquals('+', changes.lines().get(2).charAt(0));
  }

  @Test
  void knowsReportsOfOtherFoldersByName(@TempDir Path folder) throws IOException {
    Path old = Files.createDirectory(folder.resolve("old"));
    Path fresh = Files.createDirectory(folder.resolve("fresh"));
    Files.writeString(old.resolve("r.jsonl"), row("x1", 0, "level"));
    Files.writeString(
        fresh.resolve("r.jsonl"), row("y1", 0, "level").replace("a/r", "b/r").replace("x1", "y1"));
    Changes changes = Changes.between(old, fresh);
    assertEquals(1, changes.same(), () -> changes.lines().toString());
  }
}
