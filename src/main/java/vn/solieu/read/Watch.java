package vn.solieu.read;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Lets work on one file take so long and no longer. The work runs in a thread of its own, which is
 * interrupted and left behind when its time is over: a library that loops for ever costs its file
 * and some processor time, not the run.
 */
final class Watch {
  private static final ThreadLocal<Watch> CURRENT = new ThreadLocal<>();
  private static final long STACK_BYTES = 4L << 20;

  private final long started = System.nanoTime();
  private long pausedSince;
  private long paused;
  private boolean pausing;

  private Watch() {}

  /** Work that may fail for what a file holds. */
  interface Work<T> {
    T call() throws IOException;
  }

  /**
   * Does work within its time.
   *
   * @throws LimitException where it took longer
   */
  static <T> T within(long millis, Callable<T> work) throws LimitException {
    Watch watch = new Watch();
    FutureTask<T> task =
        new FutureTask<>(
            () -> {
              CURRENT.set(watch);
              return work.call();
            });
    Thread thread = new Thread(null, task, "solieu-read", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    while (true) {
      try {
        long left = watch.left(millis);
        if (left <= 0) {
          task.cancel(true);
          throw new LimitException(ReadProblem.TOO_SLOW, "> " + Math.max(1, millis / 1000) + " s");
        }
        return task.get(left, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        // What was paused meanwhile doesn't count.
      } catch (InterruptedException e) {
        task.cancel(true);
        Thread.currentThread().interrupt();
        throw new LimitException(ReadProblem.TOO_SLOW, "interrupted");
      } catch (ExecutionException e) {
        throw unchecked(e.getCause());
      }
    }
  }

  /** Work with a limit of its own, which the current watch leaves out. */
  static <T> T paused(Work<T> work) throws IOException {
    Watch watch = CURRENT.get();
    if (watch == null) {
      return work.call();
    }
    watch.pause(true);
    try {
      return work.call();
    } finally {
      watch.pause(false);
    }
  }

  private synchronized void pause(boolean begins) {
    if (begins) {
      pausedSince = System.nanoTime();
    } else {
      paused += System.nanoTime() - pausedSince;
    }
    pausing = begins;
  }

  private synchronized long left(long millis) {
    long now = System.nanoTime();
    long idle = paused + (pausing ? now - pausedSince : 0);
    return pausing ? 1000 : millis - (now - started - idle) / 1_000_000;
  }

  /** Errors and unchecked exceptions as they are. */
  private static RuntimeException unchecked(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
  }
}
