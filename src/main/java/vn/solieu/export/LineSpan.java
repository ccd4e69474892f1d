package vn.solieu.export;

import vn.solieu.domain.Source;
import vn.solieu.read.Report;

/**
 * A stretch of a line, counted in Unicode code points as the records promise.
 *
 * @param start 0-based
 * @param end exclusive
 */
record LineSpan(int start, int end) {
  /** Inside the program offsets count UTF-16 units, where one emoji is two. */
  static LineSpan of(Report report, Source source) {
    if (source.line() > report.lines().size()) {
      return new LineSpan(source.start(), source.end());
    }
    String text = report.line(source.line()).text();
    int start = Math.min(source.start(), text.length());
    int end = Math.min(source.end(), text.length());
    int startPoints = text.codePointCount(0, start);
    return new LineSpan(startPoints, startPoints + text.codePointCount(start, end));
  }
}
