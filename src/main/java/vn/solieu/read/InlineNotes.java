package vn.solieu.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the footnotes that a copy out of Word leaves in running text: {@code [footnoteRef:1]} at
 * the mark and {@code [1: body]} behind the paragraph.
 */
final class InlineNotes {
  private static final String MARK = "[footnoteRef:";
  private static final int DIGITS_MAX = 4;

  private InlineNotes() {}

  /** The notes in order of their marks; a body without a mark is anchored where it begins. */
  static List<Note> find(List<Line> lines) {
    Map<String, int[]> marks = new HashMap<>();
    List<Note> notes = new ArrayList<>();
    for (Line line : lines) {
      if (line.text().indexOf('[') >= 0) {
        marks(line, marks);
        bodies(line, marks, notes);
      }
    }
    notes.sort(Comparator.comparingInt(Note::anchorLine).thenComparingInt(Note::anchorOffset));
    return notes;
  }

  private static void marks(Line line, Map<String, int[]> marks) {
    String text = line.text();
    for (int at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + 1)) {
      int end = digitsEnd(text, at + MARK.length());
      if (end > at + MARK.length() && end < text.length() && text.charAt(end) == ']') {
        marks.put(text.substring(at + MARK.length(), end), new int[] {line.number(), at});
      }
    }
  }

  private static void bodies(Line line, Map<String, int[]> marks, List<Note> notes) {
    String text = line.text();
    int[] closing = closingBrackets(text);
    int at = text.indexOf('[');
    while (at >= 0) {
      int end = digitsEnd(text, at + 1);
      int next = at + 1;
      if (end > at + 1 && text.startsWith(": ", end) && closing[at] > 0) {
        int[] anchor = marks.remove(text.substring(at + 1, end));
        if (anchor == null) {
          anchor = new int[] {line.number(), at};
        }
        notes.add(new Note(line.number(), end + 2, closing[at], anchor[0], anchor[1]));
        next = closing[at];
      }
      at = text.indexOf('[', next);
    }
  }

  /** For each opening bracket the offset of its partner, 0 where it has none; one pass. */
  private static int[] closingBrackets(String text) {
    int[] closing = new int[text.length()];
    Arrays.fill(closing, 0);
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '[') {
        open.push(i);
      } else if (text.charAt(i) == ']' && !open.isEmpty()) {
        closing[open.pop()] = i;
      }
    }
    return closing;
  }

  private static int digitsEnd(String text, int from) {
    int end = from;
    while (end < text.length()
        && end < from + DIGITS_MAX
        && text.charAt(end) >= '0'
        && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }
}
