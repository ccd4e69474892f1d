package vn.solieu.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class WatchTest {
  @Test
  void workThatNeverEndsIsLeftBehind() {
    CountDownLatch over = new CountDownLatch(1);
    LimitException late =
        assertThrows(
            LimitException.class,
            () ->
                Watch.within(
                    50,
                    () -> {
                      // As a library that knows nothing of interruption.
                      while (over.getCount() > 0) {
                        Thread.onSpinWait();
                      }
                      return null;
                    }));
    over.countDown();
    assertEquals(ReadProblem.TOO_SLOW, late.problem());
  }

  @Test
  void whatHasALimitOfItsOwnDoesntCount() throws LimitException {
    String done =
        Watch.within(
            300,
            () ->
                Watch.paused(
                    () -> {
                      try {
                        Thread.sleep(700);
                      } catch (InterruptedException e) {
                        return "given up";
                      }
                      return "done";
                    }));
    assertEquals("done", done);
  }

  @Test
  void whatIsThrownComesThrough() {
    assertThrows(
        StackOverflowError.class,
        () ->
            Watch.within(
                10_000,
                () -> {
                  throw new StackOverflowError();
                }));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            Watch.within(
                10_000,
                () -> {
                  throw new IllegalArgumentException();
                }));
  }
}
