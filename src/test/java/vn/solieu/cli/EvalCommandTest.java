package vn.solieu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalCommandTest {
  @Test
  void scoresTheCorpus() {
    Ran ran = Ran.solieu("eval", "corpus/gold", "--show", "1");
    assertEquals(0, ran.status(), ran::err);
    assertTrue(ran.out().contains("van-khe-2023-08: gold 220, got "), ran::out);
    assertTrue(ran.out().contains("all: gold 1981, got "), ran::out);
  }

  @Test
  void refusesWhatItCantScore(@TempDir Path empty) {
    assertEquals(2, Ran.solieu("eval", empty.toString()).status());
    assertEquals(2, Ran.solieu("eval", "no/such/folder").status());
    assertEquals(2, Ran.solieu("eval", "--diff", "corpus/gold").status());
    assertEquals(2, Ran.solieu("eval").status());
  }
}
