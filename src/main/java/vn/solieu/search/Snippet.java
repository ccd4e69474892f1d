package vn.solieu.search;

import java.util.List;

/**
 * The telling part of a line.
 *
 * @param marks stretches of {@code text} that answer the query, in order, none overlapping
 */
public record Snippet(String text, List<Mark> marks) {
  public Snippet {
    marks = List.copyOf(marks);
  }

  /** A stretch of the text, end exclusive. */
  public record Mark(int start, int end) {}

  /** The text with words put around each mark. */
  public String marked(String before, String after) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Mark mark : marks) {
      out.append(text, at, mark.start()).append(before);
      out.append(text, mark.start(), mark.end()).append(after);
      at = mark.end();
    }
    return out.append(text.substring(at)).toString();
  }
}
