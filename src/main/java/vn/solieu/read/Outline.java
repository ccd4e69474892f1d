package vn.solieu.read;

import java.util.List;

/**
 * The hierarchy of headings, numbered items and bullets, computed from styles and printed markers.
 *
 * @param entries one for each line of the report, in order
 */
public record Outline(List<Entry> entries) {
  public Outline {
    entries = List.copyOf(entries);
  }

  /** The entry of a 1-based line number. */
  public Entry of(int line) {
    return entries.get(line - 1);
  }

  /**
   * @param parent 1-based number of the line that this one stands under, 0 at the top
   * @param marker the printed marker without blanks and closing dot or bracket ({@code I}, {@code
   *     1.4}, {@code a}, {@code -}), or empty
   * @param contentStart offset where the text after the marker begins
   * @param heading whether it is a heading: styled so, or a short marked or capital line without a
   *     sentence's end
   * @param path heading path such as {@code I > 1.4}, the line's own marker included when it is a
   *     heading
   */
  public record Entry(int parent, String marker, int contentStart, boolean heading, String path) {}
}
