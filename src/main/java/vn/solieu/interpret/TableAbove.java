package vn.solieu.interpret;

import java.util.ArrayList;
import java.util.List;
import vn.solieu.read.Line;
import vn.solieu.read.Report;
import vn.solieu.read.Table;
import vn.solieu.recognise.Item;
import vn.solieu.recognise.Mention;
import vn.solieu.recognise.Recogniser;
import vn.solieu.rules.Cue;
import vn.solieu.rules.Lexicon;
import vn.solieu.rules.Spelling;

/**
 * The lines of running text above a document's table that belong to it; a sheet has them in cells.
 *
 * @param title from the top; empty where the text above is none
 * @param notes lines that name units
 */
record TableAbove(List<String> title, List<String> notes) {
  private static final TableAbove NONE = new TableAbove(List.of(), List.of());

  private static final String CAPTION = "caption";
  private static final String BULLETS = "-+*";

  private static final int LINES_MOST = 4;
  private static final int LONGEST = 250;

  static TableAbove of(Report report, Table table, Recogniser recogniser, Lexicon lexicon) {
    if (table.sheet() != null) {
      return NONE;
    }
    List<String> notes = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    boolean caption = false;
    int seen = 0;
    for (int number = table.firstLine() - 1; number > 0 && seen < LINES_MOST; number--) {
      Line line = report.line(number);
      String text = line.text().strip();
      if (text.isEmpty()) {
        continue;
      }
      if (!line.cells().isEmpty()) {
        break;
      }
      seen++;
      caption = lexicon.hasTableRole(Spelling.phrase(text), CAPTION) && text.length() <= LONGEST;
      if (caption || isBracket(text) || couldBeTitle(line, text)) {
        if (notesUnit(text, lexicon) && !caption) {
          notes.add(0, text);
        } else if (!names(text, recogniser)) {
          lines.add(0, text);
        }
      } else if (notesUnit(text, lexicon)) {
        notes.add(0, text);
      } else {
        break;
      }
      if (caption) {
        break;
      }
    }
    // Without a caption only the line right above is a title, if it says a time.
    List<String> title = caption ? lines : timed(lines, recogniser, lexicon);
    return new TableAbove(List.copyOf(title), List.copyOf(notes));
  }

  /** The line right above, if it says a time or that the table goes on. */
  private static List<String> timed(List<String> lines, Recogniser recogniser, Lexicon lexicon) {
    String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    boolean time = recogniser.recognise(last).items().stream().anyMatch(i -> i.is(Cue.PERIOD));
    return time || new Continued(lexicon).isSaid(last) ? List.of(last) : List.of();
  }

  /** "Đơn vị tính: triệu đồng", alone or at the end of a line. */
  static boolean notesUnit(String text, Lexicon lexicon) {
    String folded = Spelling.phrase(text);
    return lexicon.tableRoles().entrySet().stream()
        .anyMatch(role -> role.getValue().equals("unit") && folded.contains(role.getKey() + ":"));
  }

  private static boolean isBracket(String text) {
    return text.startsWith("(") && text.endsWith(")");
  }

  private static boolean couldBeTitle(Line line, String text) {
    char last = text.charAt(text.length() - 1);
    return line.form() != Line.Form.FOOTNOTE
        && BULLETS.indexOf(text.charAt(0)) < 0
        && text.length() <= LONGEST
        && ".;:,!?".indexOf(last) < 0;
  }

  /** "(Kèm theo Báo cáo số 12/BC-UBND ngày …)": which document it goes with, no time of its own. */
  private static boolean names(String text, Recogniser recogniser) {
    for (Item item : recogniser.recognise(text).items()) {
      if (item.is(Cue.LAW) || item.mention() instanceof Mention.Blocked) {
        return isBracket(text);
      }
    }
    return false;
  }
}
