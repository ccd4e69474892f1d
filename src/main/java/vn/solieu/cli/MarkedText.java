package vn.solieu.cli;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jline.utils.WCWidth;
import vn.solieu.domain.Source;

/**
 * A line of a report with carets under some of its numbers, wrapped to the terminal. Carets stand
 * right under letters that take two columns and marks that take none.
 */
final class MarkedText {
  /** Characters shown before the first number and behind the last. */
  private static final int AROUND = 90;

  private static final String CUT = "\u2026";
  private static final char UNPRINTABLE = '\uFFFD';

  private final int width;

  /**
   * @param width columns that a line may take
   */
  MarkedText(int width) {
    this.width = Math.max(20, width);
  }

  /** The text's characters with what is marked. */
  private static final class Shown {
    private final StringBuilder text = new StringBuilder();
    private final BitSet marked = new BitSet();

    void add(String more, boolean mark) {
      if (mark) {
        marked.set(text.length(), text.length() + more.length());
      }
      text.append(more);
    }
  }

  /** Lines to print: each line of text is followed by its carets where it has any. */
  List<String> lines(String text, List<Source> numbers) {
    Shown shown = shown(text, numbers);
    List<String> lines = new ArrayList<>();
    int at = 0;
    while (at < shown.text.length()) {
      int end = end(shown, at);
      lines.add(printable(shown.text.substring(at, end)).stripTrailing());
      String carets = carets(shown, at, end).stripTrailing();
      if (!carets.isEmpty()) {
        lines.add(carets);
      }
      at = end;
      while (at < shown.text.length() && shown.text.charAt(at) == ' ') {
        at++;
      }
    }
    return lines;
  }

  /** The stretches around the numbers; what lies far from them is cut between words. */
  private static Shown shown(String text, List<Source> numbers) {
    List<Source> sorted = new ArrayList<>(numbers);
    sorted.sort(Comparator.comparingInt(Source::start).thenComparingInt(Source::end));
    Shown shown = new Shown();
    int at = wordAfter(text, sorted.get(0).start() - AROUND, sorted.get(0).start());
    if (at > 0) {
      shown.add(CUT + " ", false);
    }
    for (Source number : sorted) {
      int begin = Math.max(at, Math.min(number.start(), text.length()));
      int end = Math.max(begin, Math.min(number.end(), text.length()));
      if (begin - at > 2 * AROUND) {
        int stop = wordBefore(text, at + AROUND, at);
        shown.add(text.substring(at, stop).stripTrailing() + " " + CUT + " ", false);
        at = wordAfter(text, begin - AROUND, begin);
      }
      shown.add(text.substring(at, begin), false);
      shown.add(text.substring(begin, end), true);
      at = end;
    }
    int stop = wordBefore(text, at + AROUND, at);
    shown.add(text.substring(at, stop).stripTrailing(), false);
    if (stop < text.length() && !text.substring(stop).isBlank()) {
      shown.add(" " + CUT, false);
    }
    return shown;
  }

  /** Where a word begins, from a place on; a number's own place at the latest. */
  private static int wordAfter(String text, int from, int latest) {
    if (from <= 0) {
      return 0;
    }
    int blank = text.indexOf(' ', from);
    return blank < 0 || blank >= latest ? latest : blank + 1;
  }

  /** Where a word ends, up to a place. */
  private static int wordBefore(String text, int to, int earliest) {
    if (to >= text.length()) {
      return text.length();
    }
    return Math.max(earliest, text.lastIndexOf(' ', to));
  }

  /**
   * Where a printed line ends that begins here: at a blank outside a number, or within a word that
   * is too long.
   */
  private int end(Shown shown, int start) {
    StringBuilder text = shown.text;
    int columns = 0;
    int blank = -1;
    for (int i = start; i < text.length(); ) {
      int point = text.codePointAt(i);
      columns += columns(point);
      if (columns > width && i > start) {
        return blank > start ? blank : i;
      }
      if (point == ' ' && !shown.marked.get(i)) {
        blank = i;
      }
      i += Character.charCount(point);
    }
    return text.length();
  }

  private static String carets(Shown shown, int start, int end) {
    StringBuilder carets = new StringBuilder();
    for (int i = start; i < end; ) {
      int point = shown.text.codePointAt(i);
      carets.append((shown.marked.get(i) ? "^" : " ").repeat(columns(point)));
      i += Character.charCount(point);
    }
    return carets.toString();
  }

  /** Columns that a terminal gives a sign. */
  static int columns(int point) {
    int columns = WCWidth.wcwidth(point);
    return columns < 0 ? 1 : columns;
  }

  /** Signs that would steer the terminal are no text. */
  private static String printable(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      out.append(Character.isISOControl(c) ? c == '\t' ? ' ' : UNPRINTABLE : c);
    }
    return out.toString();
  }
}
