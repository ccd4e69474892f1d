package vn.solieu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchCommandIT {
  @Test
  void measuresAndWritesWhatItMeasured(@TempDir Path folder) throws Exception {
    Path json = folder.resolve("bench.json");
    Run run = Run.of("bench", "--millis", "1", "--json", json.toString(), "--lang", "en");
    assertEquals(0, run.status(), run::err);
    assertTrue(run.out().contains("MB/s"), run::out);
    String written = Files.readString(json);
    for (String name : new String[] {"text", "recognise", "regex", "read", "poi", "text-stages"}) {
      assertTrue(written.contains("\"name\":\"" + name + "\""), written);
    }
  }
}
