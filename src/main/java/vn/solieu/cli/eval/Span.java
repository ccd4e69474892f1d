package vn.solieu.cli.eval;

/** A stretch of a line; offsets in code points, {@code end} exclusive. */
record Span(int line, int start, int end) {
  /** Whether both share at least half of the longer one. */
  boolean overlapsHalf(Span other) {
    int shared = Math.min(end, other.end) - Math.max(start, other.start);
    return line == other.line
        && shared > 0
        && 2 * shared >= Math.max(end - start, other.end - other.start);
  }
}
