package vn.solieu.interpret;

import vn.solieu.domain.ReportInfo.Evidence;

/**
 * Something known of a report as a whole, and where it was read.
 *
 * @param origin as in {@link Evidence}
 * @param line 1-based line that says so, 0 where no line does
 * @param quote what that line says, empty where it was counted
 */
public record Fact<T>(T value, String origin, int line, String quote) {
  /** Read on a line. */
  public static <T> Fact<T> read(T value, int line, String quote) {
    return new Fact<>(value, "text", line, quote);
  }

  /** Counted from the whole text. */
  public static <T> Fact<T> counted(T value) {
    return new Fact<>(value, "counted", 0, "");
  }

  /** The same evidence for another value. */
  public <U> Fact<U> with(U other) {
    return new Fact<>(other, origin, line, quote);
  }

  /** The evidence for a field of that name. */
  public Evidence evidence(String field) {
    return new Evidence(field, origin, line, quote);
  }
}
