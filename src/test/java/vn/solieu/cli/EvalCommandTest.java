package vn.solieu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalCommandTest {
  @Test
  void scoresTheCorpus() {
    Run run = Run.of("eval", "corpus/gold", "--show", "1");
    assertEquals(0, run.status(), run::err);
    assertTrue(run.out().contains("van-khe-2023-08: gold 220, got "), run::out);
    assertTrue(run.out().contains("all: gold 2011, got "), run::out);
  }

  @Test
  void refusesWhatItCantScore(@TempDir Path empty) {
    assertEquals(2, Run.of("eval", empty.toString()).status());
    assertEquals(2, Run.of("eval", "no/such/folder").status());
    assertEquals(2, Run.of("eval", "--diff", "corpus/gold").status());
    assertEquals(2, Run.of("eval").status());
  }
}
