package vn.solieu.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the notes that a copy of a page leaves at its end, a line each: {@code [1] body}, where
 * {@code [1]} stands in a line before.
 */
final class ClosingNotes {
  private static final Pattern BODY = Pattern.compile("\\s*+\\(?\\[(\\d{1,3})\\]\\)?\\s*+(?=\\S)");
  private static final Pattern MARK = Pattern.compile("\\[(\\d{1,3})\\]");

  private ClosingNotes() {}

  /** The notes in their lines' order; gives their lines in {@code lines} the form of footnotes. */
  static List<Note> mark(List<Line> lines) {
    Map<String, int[]> marks = new HashMap<>();
    List<Note> notes = new ArrayList<>();
    for (int k = 0; k < lines.size(); k++) {
      Line line = lines.get(k);
      if (line.form() != Line.Form.PARAGRAPH || line.text().indexOf('[') < 0) {
        continue;
      }
      Matcher body = BODY.matcher(line.text());
      int[] anchor = body.lookingAt() ? marks.remove(body.group(1)) : null;
      if (anchor != null) {
        int length = line.text().length();
        notes.add(new Note(line.number(), body.end(), length, anchor[0], anchor[1]));
        lines.set(k, line.as(Line.Form.FOOTNOTE));
        continue;
      }
      Matcher mark = MARK.matcher(line.text());
      while (mark.find()) {
        marks.putIfAbsent(mark.group(1), new int[] {line.number(), mark.start()});
      }
    }
    return notes;
  }
}
