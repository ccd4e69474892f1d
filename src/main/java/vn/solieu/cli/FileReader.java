package vn.solieu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.solieu.check.Checker;
import vn.solieu.domain.Extraction;
import vn.solieu.domain.Overrides;
import vn.solieu.domain.Problem;
import vn.solieu.domain.ReportInfo;
import vn.solieu.link.Extractor;
import vn.solieu.read.Parsed;
import vn.solieu.read.ReadProblem;
import vn.solieu.read.ReportReader;
import vn.solieu.rules.RuleBook;

/**
 * Reads files of a command line, one after the other; belongs to one thread. Whatever goes wrong
 * with a file costs that file.
 *
 * <p>Memory is shared by all threads: a file that runs out of it is tried once more while no other
 * is read, so that it neither suffers for another file nor makes another suffer.
 */
final class FileReader {
  private static final ReadWriteLock MEMORY = new ReentrantReadWriteLock(true);

  private final Extractor extractor;
  private final Checker checker = Checker.standard();

  FileReader(RuleBook rules, ReportReader reader) {
    this.extractor = new Extractor(rules, reader);
  }

  /** A file's figures; those of a scan that its own arithmetic confirms are as sure as printed. */
  Parsed<Extractor.Extracted> extract(Path file, String doc, Overrides overrides) {
    return guarded(doc, () -> confirmed(extractor.extract(file, doc, overrides)));
  }

  Parsed<Extractor.Extracted> extract(Inputs.Input input) {
    return extract(input.file(), input.doc(), input.overrides());
  }

  /** What is known of a file as a whole. */
  Parsed<ReportInfo> info(Inputs.Input input) {
    return guarded(input.doc(), () -> extractor.info(input.file(), input.doc(), input.overrides()));
  }

  /**
   * Hands over a file's figures piece by piece; returns what is wrong with it. What the target
   * throws comes through.
   */
  List<Problem> extract(Inputs.Input input, Consumer<Extractor.Extracted> pieces) {
    return extractor.extract(input.file(), input.doc(), input.overrides(), pieces);
  }

  private Parsed<Extractor.Extracted> confirmed(Parsed<Extractor.Extracted> parsed) {
    if (parsed.value().isEmpty() || !parsed.value().get().report().boxes().hasScans()) {
      return parsed;
    }
    Extractor.Extracted read = parsed.value().get();
    Extraction sure = checker.run(read.extraction()).confirm(read.extraction());
    return Parsed.of(new Extractor.Extracted(read.report(), sure, read.info()), parsed.problems());
  }

  /** Work on one file; what is thrown is that file's problem. */
  static <T> Parsed<T> guarded(String doc, Supplier<Parsed<T>> work) {
    Function<Throwable, Parsed<T>> lost =
        failure -> Parsed.failed(ReadProblem.NOT_UNDERSTOOD.fatal(doc, String.valueOf(failure)));
    MEMORY.readLock().lock();
    try {
      Parsed<T> read = work.get();
      if (!isExhausted(read.problems())) {
        return read;
      }
    } catch (OutOfMemoryError e) {
      // Tried again below.
    } catch (StackOverflowError e) {
      return Parsed.failed(ReadProblem.TOO_COMPLEX.fatal(doc, e.getClass().getSimpleName()));
    } catch (RuntimeException e) {
      return lost.apply(e);
    } finally {
      MEMORY.readLock().unlock();
    }
    MEMORY.writeLock().lock();
    try {
      return work.get();
    } catch (OutOfMemoryError | StackOverflowError e) {
      return Parsed.failed(ReadProblem.TOO_COMPLEX.fatal(doc, e.getClass().getSimpleName()));
    } catch (RuntimeException e) {
      return lost.apply(e);
    } finally {
      MEMORY.writeLock().unlock();
    }
  }

  private static boolean isExhausted(List<Problem> problems) {
    return problems.stream().anyMatch(p -> p.details().contains("OutOfMemoryError"));
  }
}
