package vn.solieu.export;

import java.util.List;

/**
 * A comment to be put beside a stretch of a report.
 *
 * @param line 1-based
 * @param start 0-based offset in the line's text, UTF-16 units
 * @param end exclusive
 * @param quote the stretch with its place, said where the comment can't stand right beside it;
 *     empty where nobody would miss it
 * @param paragraphs the comment's text; those that begin a finding are headed by its number
 */
record Remark(int line, int start, int end, String quote, List<String> paragraphs) {
  Remark {
    paragraphs = List.copyOf(paragraphs);
  }
}
