package vn.solieu.cli.bench;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.function.LongSupplier;

/**
 * Times a task once it is warm: the median of rounds that last about equally long, from when the
 * compiler has nothing more to do for it. On a busy machine that takes several times as long as on
 * an idle one.
 *
 * <p>Counts the time that the thread ran, so that a busy machine doesn't show; the garbage
 * collector's own threads don't count. Files are read in threads of their own: what reads some is
 * timed by the wall's clock.
 */
final class Stopwatch {
  private static final int ROUNDS = 7;

  /** Rounds after which a task counts as warm whatever the compiler does. */
  private static final int WARMING_ROUNDS_MOST = 10 * ROUNDS;

  /** A round is warm in which the compiler ran for less than one in so many parts of it. */
  private static final int COMPILING_PARTS = 20;

  private static final CompilationMXBean COMPILER = ManagementFactory.getCompilationMXBean();

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final long roundNanos;
  private final LongSupplier clock;

  /** Counts the time that the thread runs; see {@link #Stopwatch(long, LongSupplier)}. */
  Stopwatch(long millis) {
    this(millis, Stopwatch::now);
  }

  /**
   * @param millis of all rounds together; as long again at least goes into warming up
   * @param clock in nanoseconds from any start
   */
  Stopwatch(long millis, LongSupplier clock) {
    this.roundNanos = millis * 1_000_000 / ROUNDS;
    this.clock = clock;
  }

  /** Nanoseconds that one run takes. */
  double nanos(Runnable task) {
    boolean compiling = true;
    for (int round = 0; round < ROUNDS || compiling && round < WARMING_ROUNDS_MOST; round++) {
      long before = compiled();
      round(task);
      compiling = isCompiling(before, roundNanos);
    }
    double[] rounds = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      rounds[round] = round(task);
    }
    Arrays.sort(rounds);
    return rounds[ROUNDS / 2];
  }

  private double round(Runnable task) {
    long begin = clock.getAsLong();
    long runs = 0;
    long spent;
    do {
      task.run();
      runs++;
      spent = clock.getAsLong() - begin;
    } while (spent < roundNanos);
    return (double) spent / runs;
  }

  /**
   * Whether the compiler still makes machine code of what is measured.
   *
   * @param before milliseconds that it had run when a round began
   * @param nanos that the round took
   */
  static boolean isCompiling(long before, long nanos) {
    return (compiled() - before) * 1_000_000 > nanos / COMPILING_PARTS;
  }

  /** Milliseconds that the compiler has run. */
  static long compiled() {
    return COMPILER != null && COMPILER.isCompilationTimeMonitoringSupported()
        ? COMPILER.getTotalCompilationTime()
        : 0;
  }

  /** Nanoseconds that this thread has run. */
  static long now() {
    return THREADS.isCurrentThreadCpuTimeSupported()
        ? THREADS.getCurrentThreadCpuTime()
        : System.nanoTime();
  }
}
