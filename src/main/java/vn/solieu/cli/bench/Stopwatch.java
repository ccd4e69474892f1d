package vn.solieu.cli.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/**
 * Times a task once it is warm: the median of rounds that last about equally long.
 *
 * <p>Counts the time that the thread ran, so that a busy machine doesn't show; the garbage
 * collector's own threads don't count.
 */
final class Stopwatch {
  private static final int ROUNDS = 7;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final long roundNanos;

  /**
   * @param millis of all rounds together; as long again goes into warming up
   */
  Stopwatch(long millis) {
    this.roundNanos = millis * 1_000_000 / ROUNDS;
  }

  /** Nanoseconds that one run takes. */
  double nanos(Runnable task) {
    for (int round = 0; round < ROUNDS; round++) {
      round(task);
    }
    double[] rounds = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      rounds[round] = round(task);
    }
    Arrays.sort(rounds);
    return rounds[ROUNDS / 2];
  }

  private double round(Runnable task) {
    long begin = now();
    long runs = 0;
    long spent;
    do {
      task.run();
      runs++;
      spent = now() - begin;
    } while (spent < roundNanos);
    return (double) spent / runs;
  }

  /** Nanoseconds that this thread has run. */
  static long now() {
    return THREADS.isCurrentThreadCpuTimeSupported()
        ? THREADS.getCurrentThreadCpuTime()
        : System.nanoTime();
  }
}
