package vn.solieu.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Where the characters of a report's lines are printed, for formats that have pages. Empty for all
 * others.
 */
public final class TextBoxes {
  /** Of a report without pages. */
  public static final TextBoxes NONE = new TextBoxes(List.of());

  /** For each line one box a character, null where the character isn't printed. */
  private final List<List<Box>> lines;

  private final Set<Integer> scanned;

  TextBoxes(List<List<Box>> lines) {
    this(lines, Set.of());
  }

  /**
   * Of a report with scanned pages.
   *
   * @param scanned 1-based numbers of the pages whose letters were recognised in a picture
   */
  TextBoxes(List<List<Box>> lines, Set<Integer> scanned) {
    this.lines = lines.stream().map(Collections::unmodifiableList).toList();
    this.scanned = Set.copyOf(scanned);
  }

  /** Whether any page was recognised in a picture. */
  public boolean hasScans() {
    return !scanned.isEmpty();
  }

  /** Whether any of a span's characters were recognised in a picture; as in {@link #of}. */
  public boolean isScanned(int line, int start, int end) {
    return hasScans()
        && of(line, start, end).stream().anyMatch(box -> scanned.contains(box.page()));
  }

  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /**
   * The rectangles that a span of a line covers: one for each line of print, in reading order.
   *
   * @param line 1-based line number
   * @param start offset in the line's text, as in {@link Line.Cell}
   * @param end exclusive
   */
  public List<Box> of(int line, int start, int end) {
    if (line < 1 || line > lines.size()) {
      return List.of();
    }
    List<Box> characters = lines.get(line - 1);
    List<Box> boxes = new ArrayList<>();
    Box open = null;
    for (int i = Math.max(0, start); i < Math.min(end, characters.size()); i++) {
      Box box = characters.get(i);
      if (box == null) {
        continue;
      }
      if (open != null && box.goesOn(open)) {
        open = open.with(box);
        boxes.set(boxes.size() - 1, open);
      } else {
        open = box;
        boxes.add(open);
      }
    }
    return List.copyOf(boxes);
  }
}
