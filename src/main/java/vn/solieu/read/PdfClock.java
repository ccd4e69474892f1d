package vn.solieu.read;

import java.io.UncheckedIOException;

/** Counts what reading a PDF costs; beyond a limit it throws a wrapped {@link LimitException}. */
final class PdfClock {
  private static final int SIGNS_ON_PAGE_MAX = 60_000;
  private static final int LOOKS_EVERY = 1024;

  private final Limits limits;
  private final long end;
  private long steps;
  private long characters;

  PdfClock(Limits limits) {
    this.limits = limits;
    this.end = System.nanoTime() + limits.maxMillis() * 1_000_000;
  }

  /** A step of work; looks at the time once in a while. */
  void step() {
    if (++steps % LOOKS_EVERY == 0 && System.nanoTime() - end > 0) {
      throw new UncheckedIOException(
          new LimitException(ReadProblem.TOO_SLOW, "> " + limits.maxMillis() / 1000 + " s"));
    }
  }

  void character() {
    if (++characters > limits.maxCharacters()) {
      throw beyond("> " + limits.maxCharacters());
    }
  }

  /** What stands on one page is compared with each other, so it must not be too much. */
  void onPage(int signs) {
    if (signs > SIGNS_ON_PAGE_MAX) {
      throw beyond("> " + SIGNS_ON_PAGE_MAX);
    }
  }

  void pages(int count) {
    if (count > limits.maxPages()) {
      throw beyond("> " + limits.maxPages());
    }
  }

  // PDFBox swallows some checked exceptions, an unchecked one comes through.
  private static UncheckedIOException beyond(String limit) {
    return new UncheckedIOException(new LimitException(ReadProblem.TOO_COMPLEX, limit));
  }
}
