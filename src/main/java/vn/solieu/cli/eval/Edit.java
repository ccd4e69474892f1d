package vn.solieu.cli.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Other text in place of a stretch of a line.
 *
 * @param line from 1
 * @param start in UTF-16 units, {@code end} exclusive
 */
record Edit(int line, int start, int end, String text) {
  /** The lines with some edits made, of which no two overlap. */
  static List<String> apply(List<String> lines, List<Edit> edits) {
    List<String> changed = new ArrayList<>(lines);
    edits.stream()
        .sorted(Comparator.comparingInt(Edit::start).reversed())
        .forEach(
            edit -> {
              String line = changed.get(edit.line - 1);
              changed.set(
                  edit.line - 1,
                  line.substring(0, edit.start) + edit.text + line.substring(edit.end));
            });
    return changed;
  }

  /** Where a place of the changed line was before; within an edit, where the edit was. */
  static int back(List<Edit> edits, int line, int place) {
    int moved = 0;
    List<Edit> own =
        edits.stream()
            .filter(edit -> edit.line == line)
            .sorted(Comparator.comparingInt(Edit::start))
            .toList();
    for (Edit edit : own) {
      int start = edit.start + moved;
      int end = start + edit.text.length();
      if (place < start) {
        break;
      }
      if (place < end) {
        return edit.start + Math.min(place - start, edit.end - edit.start);
      }
      moved += edit.text.length() - (edit.end - edit.start);
    }
    return place - moved;
  }
}
