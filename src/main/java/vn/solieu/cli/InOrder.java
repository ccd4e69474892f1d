package vn.solieu.cli;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Works on a list over several threads and hands the results on in the order of the list, so that
 * what comes out doesn't depend on how many threads there are. A few results at most wait for their
 * turn: memory doesn't grow with the list.
 */
final class InOrder {
  /** As many things are in work or waiting, for each thread. */
  private static final int AHEAD = 2;

  private InOrder() {}

  /**
   * Throws what the work or the target throws, and starts nothing new after that.
   *
   * @param workers makes what works on one thing after the other, once for each thread
   * @param target called in the caller's thread
   */
  static <A, B> void each(
      List<A> things, int threads, Supplier<Function<A, B>> workers, Consumer<B> target) {
    if (threads <= 1 || things.size() <= 1) {
      Function<A, B> worker = workers.get();
      things.forEach(thing -> target.accept(worker.apply(thing)));
      return;
    }
    ThreadLocal<Function<A, B>> own = ThreadLocal.withInitial(workers);
    ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, things.size()));
    try {
      Iterator<A> left = things.iterator();
      Queue<Future<B>> working = new ArrayDeque<>();
      while (left.hasNext() || !working.isEmpty()) {
        while (left.hasNext() && working.size() < AHEAD * threads) {
          A thing = left.next();
          working.add(pool.submit(() -> own.get().apply(thing)));
        }
        target.accept(result(working.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static <B> B result(Future<B> working) {
    try {
      return working.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    }
  }
}
