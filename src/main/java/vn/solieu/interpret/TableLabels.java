package vn.solieu.interpret;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import vn.solieu.domain.Unit;
import vn.solieu.interpret.TableGrid.Entry;
import vn.solieu.interpret.TableGrid.Row;
import vn.solieu.rules.Cue;
import vn.solieu.rules.Lexicon;
import vn.solieu.rules.Spelling;

/** The labels of a table's rows, each with the rows above that it belongs under, and its unit. */
final class TableLabels {
  /** A step to the right that is one level: a column, or its blanks. */
  private static final int COLUMN_STEP = 40;

  private static final String SOME = "some";

  /** What opens the label of a part. */
  private static final String MARKERS = "-+*\u2013";

  /** Rows under a number lie deeper than any look says. */
  private static final int NUMBER_STEP = 10_000;

  private static final int BOLD_STEP = 1;
  private static final int MARKER_STEP = 2;

  /**
   * What a row is about.
   *
   * @param phrase in lower case, without its marker
   * @param unit its own or that of the row that it lies under; NONE where neither says one
   * @param place among the rows
   */
  record Label(String phrase, Unit unit, RowPlace place) {}

  private record Level(int depth, String phrase, Unit unit) {}

  private final Lexicon lexicon;
  private final TableGrid grid;
  private final TableColumns columns;
  private final RowUnits units;
  private final RowNames names;

  /** Whether each row is an indicator itself, as the head of the labels says. */
  private final boolean indicators;

  private final Deque<Level> open = new ArrayDeque<>();
  private final RowNumbers numbers = new RowNumbers();
  private int group;
  private boolean someGroup;

  TableLabels(Lexicon lexicon, TableGrid grid, TableColumns columns, RowUnits units) {
    this.columns = columns;
    this.lexicon = lexicon;
    this.grid = grid;
    this.units = units;
    this.names = new RowNames(lexicon);
    this.indicators = columns.nameIndicators(grid);
  }

  /** The next row's label, or null where it has none; rows must be asked for in order. */
  Label next(Row row) {
    Entry number = grid.ordinalColumn() == 0 ? null : row.at(grid.ordinalColumn());
    String text = "";
    String head = "";
    int depth = 0;
    for (Entry entry : row.entries().values()) {
      if (entry.column() >= grid.firstDataColumn()
          || !columns.mayLabel(entry.column())
          || entry.column() == grid.ordinalColumn()) {
        continue;
      }
      String above = columns.above(entry.column());
      // "Dự án | Chủ đầu tư": what another head is over says something else of the row.
      boolean other = !text.isEmpty() && !above.isEmpty() && !head.isEmpty() && !above.equals(head);
      if (entry.isWords() && !other) {
        head = text.isEmpty() ? above : head;
        depth = text.isEmpty() ? depth(entry) : depth;
        depth = Math.max(depth, (entry.column() - 1) * COLUMN_STEP);
        text = text.isEmpty() ? entry.text() : text + " " + entry.text();
      }
    }
    text = NoteMarks.without(text);
    if (text.isEmpty()) {
      return null;
    }
    boolean marked = MARKERS.indexOf(text.charAt(0)) >= 0;
    String bullet = marked ? text.substring(1).strip() : text;
    boolean opened = opener(bullet) > 0;
    String said = phrase(bullet.substring(opener(bullet)));
    boolean total = lexicon.isTotal(said);
    if (grid.ordinalColumn() > 0) {
      depth = numbered(number, depth, total);
    }
    Unit unit = units.read(row, said);
    String bare = units.without(said);
    while (!open.isEmpty() && open.peek().depth() >= depth && !(opened && open.size() == 1)) {
      open.pop();
    }
    Level parent = open.peek();
    Unit inherited = unit.equals(Unit.NONE) && parent != null ? parent.unit() : unit;
    boolean looks = grid.ordinalColumn() == 0 && !marked && !opened && !indicators;
    String full =
        parent == null || isSplit(parent.phrase())
            ? bare
            : looks
                ? names.inside(bare, parent.phrase())
                : names.under(
                    bare, parent.phrase(), number != null || indicators && !marked && !opened);
    open.push(new Level(depth, bare.isEmpty() ? said : bare, inherited));
    boolean filled = row.anyFrom(grid.firstDataColumn(), Entry::isNumber);
    if (!filled) {
      group++;
      someGroup = opened || lexicon.holdsTableRole(text, SOME);
    }
    RowPlace place =
        new RowPlace(
            depth,
            group,
            total,
            someGroup || opened || isSome(text),
            opened,
            number != null,
            grid.showsDepth());
    return new Label(full.isEmpty() ? said : full, inherited, place);
  }

  /** How deep a row lies in a table whose rows bear numbers. */
  private int numbered(Entry number, int look, boolean total) {
    if (number == null && total) {
      return 0;
    }
    int depth = numbers.depth(number == null ? "" : number.text()) * NUMBER_STEP;
    return number == null ? depth + look : depth;
  }

  private static int depth(Entry entry) {
    int depth = (entry.column() - 1) * COLUMN_STEP + entry.indent() * 2;
    if (MARKERS.indexOf(entry.text().charAt(0)) >= 0) {
      depth += MARKER_STEP;
    }
    return depth + (entry.isBold() ? 0 : BOLD_STEP);
  }

  /** Where the label goes on behind "Trong đó:", 0 where it doesn't begin so. */
  private int opener(String label) {
    String folded = label.toLowerCase(Locale.ROOT);
    for (Cue cue : List.of(Cue.INCLUDE, Cue.CONSIST)) {
      for (Lexicon.Entry opener : lexicon.of(cue)) {
        String words = opener.text();
        if (folded.startsWith(words)
            && folded.length() > words.length()
            && folded.charAt(words.length()) == ':') {
          return words.length() + 1;
        }
      }
    }
    return 0;
  }

  private boolean isSome(String label) {
    return lexicon.hasTableRole(Spelling.phrase(label), SOME);
  }

  /** "Phân theo cấp quản lý", "Tổng số": rows that name none of those below. */
  private boolean isSplit(String phrase) {
    return lexicon.hasTableRole(phrase, "split")
        || lexicon.hasTableRole(phrase, SOME)
        || lexicon.isTotal(phrase);
  }

  /** A label without its marker, Roman ones too, in lower case. */
  static String phrase(String label) {
    String text = unmarked(label);
    int roman = 0;
    while (roman < text.length() && "ivx".indexOf(text.charAt(roman)) >= 0) {
      roman++;
    }
    if (roman > 0 && roman < text.length() && text.charAt(roman) == '.') {
      text = text.substring(roman + 1).strip();
    }
    return text.replaceAll("\\s+", " ");
  }

  private static String unmarked(String label) {
    String text = label.strip().toLowerCase(Locale.ROOT);
    int begin = 0;
    while (begin < text.length() && !Character.isLetter(text.charAt(begin))) {
      begin++;
    }
    text = text.substring(begin);
    // "a) …", "i. …": a letter that only numbers the row
    if (text.length() > 2 && (text.charAt(1) == ')' || text.charAt(1) == '.')) {
      text = text.substring(2).strip();
    }
    return text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
  }
}
