package vn.solieu.read;

import java.util.ArrayList;
import java.util.List;

/** Collects the text of one paragraph at a time with the notes' marks in it. */
final class FlowText {
  private final WordStretches text = new WordStretches();
  private List<WordText.Mark> marks = new ArrayList<>();

  /**
   * Adds a run. Line ends and tabs are blanks.
   *
   * @param font the font's name, or empty
   */
  void add(String raw, String font) {
    text.font(font);
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '\n' || c == '\r' || c == '\t') {
        text.append(' ');
      } else if (c >= ' ' && c != '\uFFFE' && c != '\uFFFF') {
        text.append(c);
      }
    }
  }

  /** Adds a run whose neighbouring blanks are shown as one, as in HTML and OpenDocument. */
  void addCollapsed(String raw, String font) {
    StringBuilder run = new StringBuilder();
    boolean afterBlank = text.length() == 0 || text.endsInBlank();
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
      if (!blank || !afterBlank) {
        run.append(blank ? ' ' : c);
      }
      afterBlank = blank;
    }
    add(run.toString(), font);
  }

  /** A tab or a line break: a blank, where there is none yet. */
  void gap() {
    if (text.length() > 0 && !text.endsInBlank()) {
      text.append(' ');
    }
  }

  /** The mark of a note, which leaves no character. */
  void mark(String note) {
    marks.add(new WordText.Mark(text.length(), note));
  }

  /** Whether anything is waiting that would be seen. */
  boolean isBlank() {
    return text.isBlank();
  }

  /** What was added since the last time, behind its label. */
  WordText take(String label) {
    String shown = isBlank() ? "" : label;
    WordText taken = WordText.of(shown, text.take(), List.copyOf(marks), List.of());
    marks = new ArrayList<>();
    return taken;
  }
}
