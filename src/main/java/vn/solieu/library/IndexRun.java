package vn.solieu.library;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import vn.solieu.domain.Problem;
import vn.solieu.link.Extractor;
import vn.solieu.read.Parsed;

/** Carries out a plan on all cores, and counts. */
final class IndexRun {
  /** A commit now and then, so that the next opening has little to mend. */
  private static final int REPORTS_A_COMMIT = 1000;

  private final FigureFolder figures;
  private final IndexFolder index;
  private final SortedMap<String, ReportHead> heads;
  private final ReportSource source;
  private final IndexProgress progress;
  private final AtomicInteger done = new AtomicInteger();

  // Guarded by this.
  private final SortedMap<Integer, List<Problem>> problems = new TreeMap<>();
  private final Set<String> unread = new HashSet<>();
  private int readAgain;
  private int unreadable;
  private long figureCount;

  IndexRun(
      FigureFolder figures,
      IndexFolder index,
      SortedMap<String, ReportHead> heads,
      ReportSource source,
      IndexProgress progress) {
    this.figures = figures;
    this.index = index;
    this.heads = heads;
    this.source = source;
    this.progress = progress;
  }

  void bring(IndexPlan plan, List<SourceFile> unseen) throws IOException {
    List<IndexPlan.Target> targets = plan.reports();
    progress.begin(targets.size());
    // The reader knows best how to say why a file can't be looked at.
    for (int k = 0; k < unseen.size(); k++) {
      Parsed<Extractor.Extracted> tried =
          source.reader().read(unseen.get(k).file(), unseen.get(k).doc());
      problems.put(k - unseen.size(), tried.problems());
      unreadable++;
    }
    int threads = Math.min(source.threads(), targets.size());
    if (threads == 0) {
      return;
    }
    AtomicInteger next = new AtomicInteger();
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    List<Future<Void>> all = new ArrayList<>();
    for (int t = 0; t < threads; t++) {
      all.add(workers.submit(() -> work(targets, next)));
    }
    workers.shutdown();
    IOException failure = null;
    for (Future<Void> one : all) {
      try {
        one.get();
      } catch (ExecutionException e) {
        // The others end with the report in hand; interrupting them would close the index.
        next.set(targets.size());
        failure = new IOException("indexing failed: " + e.getCause(), e.getCause());
      } catch (InterruptedException e) {
        next.set(targets.size());
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("indexing was interrupted");
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  private Void work(List<IndexPlan.Target> targets, AtomicInteger next) throws IOException {
    ReportSource.Reader reader = source.reader();
    for (int k = next.getAndIncrement(); k < targets.size(); k = next.getAndIncrement()) {
      bring(targets.get(k), k, reader);
      progress.step();
      if (done.incrementAndGet() % REPORTS_A_COMMIT == 0) {
        index.commit();
      }
    }
    return null;
  }

  private void bring(IndexPlan.Target target, int order, ReportSource.Reader reader)
      throws IOException {
    StoredReport stored;
    if (target.source() == null) {
      stored = figures.read(target.hash()).withFiles(target.files());
    } else {
      Parsed<Extractor.Extracted> read = reader.read(target.source().file(), target.source().doc());
      if (read.value().isEmpty()) {
        unread(target, order, read.problems());
        return;
      }
      Extractor.Extracted report = read.value().get();
      stored =
          new StoredReport(report.info(), report.report(), report.extraction(), target.files());
      count(target, order, stored, read.problems());
    }
    String revision = figures.write(stored, target.settings());
    index.put(stored, revision);
    remember(stored, revision, target.settings());
  }

  private synchronized void unread(IndexPlan.Target target, int order, List<Problem> met) {
    problems.put(order, met);
    target.files().forEach(file -> unread.add(file.path()));
  }

  private synchronized void count(
      IndexPlan.Target target, int order, StoredReport stored, List<Problem> met) {
    problems.put(order, met);
    figureCount += stored.extraction().figures().size();
    if (heads.containsKey(target.hash())) {
      readAgain++;
    }
  }

  private synchronized void remember(StoredReport stored, String revision, String settings) {
    heads.put(
        stored.contentHash(),
        new ReportHead(
            ReportFile.FORMAT,
            revision,
            settings,
            stored.files(),
            stored.info(),
            stored.extraction().figures().size()));
  }

  synchronized IndexSummary summary(IndexPlan plan) {
    Map<IndexPlan.Fate, Integer> counts = new EnumMap<>(IndexPlan.Fate.class);
    plan.fates()
        .forEach(
            (path, fate) -> {
              if (!unread.contains(path)) {
                counts.merge(fate, 1, Integer::sum);
              }
            });
    List<Problem> all = new ArrayList<>();
    problems.values().forEach(all::addAll);
    return new IndexSummary(
        counts.getOrDefault(IndexPlan.Fate.ADDED, 0),
        counts.getOrDefault(IndexPlan.Fate.UNCHANGED, 0),
        counts.getOrDefault(IndexPlan.Fate.CHANGED, 0),
        counts.getOrDefault(IndexPlan.Fate.MOVED, 0),
        counts.getOrDefault(IndexPlan.Fate.COPY, 0),
        plan.removed(),
        unreadable + unread.size(),
        readAgain,
        figureCount,
        all);
  }
}
