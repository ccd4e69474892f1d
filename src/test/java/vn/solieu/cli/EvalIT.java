package vn.solieu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EvalIT {
  private static final Path SHARED = Path.of("../shared/gold");

  /** The guideline's own scorer runs the program once a report; both must print the same. */
  @Test
  void scoresAsTheGuidelinesScriptDoes() throws IOException, InterruptedException {
    assumeTrue(Files.exists(SHARED.resolve("score.py")), "no ../shared/gold/score.py here");
    Path gold = SHARED.resolve("dev");
    Process script;
    try {
      script =
          new ProcessBuilder(
                  "python3",
                  SHARED.resolve("score.py").toString(),
                  gold.toString(),
                  "--",
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  System.getProperty("java.class.path"),
                  "vn.solieu.cli.Solieu",
                  "extract",
                  "--format",
                  "jsonl")
              .redirectErrorStream(true)
              .start();
    } catch (IOException missing) {
      assumeTrue(false, "no python3 here");
      return;
    }
    String expected = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, script.waitFor(), expected);
    Run run = Run.of("eval", gold.toString());
    assertEquals(0, run.status(), run::err);
    assertEquals(expected.strip(), run.out().strip());
  }
}
