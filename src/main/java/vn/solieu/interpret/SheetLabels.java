package vn.solieu.interpret;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Unit;
import vn.solieu.interpret.SheetBlocks.Block;
import vn.solieu.interpret.SheetGrid.Entry;
import vn.solieu.interpret.SheetGrid.Row;
import vn.solieu.interpret.TableHead.Column;
import vn.solieu.recognise.Recogniser;
import vn.solieu.rules.Cue;
import vn.solieu.rules.Lexicon;
import vn.solieu.rules.Spelling;

/** The labels of a table's rows, each with the rows above that it belongs under, and its unit. */
final class SheetLabels {
  /** A step to the right that is one level: a column, or its blanks. */
  private static final int COLUMN_STEP = 40;

  private static final String SOME = "some";

  private static final int BOLD_STEP = 1;
  private static final int MARKER_STEP = 2;

  /**
   * What a row is about.
   *
   * @param phrase in lower case, without its marker
   */
  final class Label {
    private final String phrase;
    private final Unit own;
    private final SheetPlace place;

    private Label(String phrase, Unit own, SheetPlace place) {
      this.phrase = phrase;
      this.own = own;
      this.place = place;
    }

    SheetPlace place() {
      return place;
    }

    String phrase() {
      return phrase;
    }

    /** The unit of the row's number in a column. */
    Unit unit(int column, Column head) {
      if (head.kind() != Kind.LEVEL || Unit.PERCENT.equals(head.unit())) {
        return head.unit();
      }
      if (noted.size() > 1) {
        return ofTwo(SheetReader.above(block, column));
      }
      if (!own.equals(Unit.NONE)) {
        return own;
      }
      return head.unit() != null ? head.unit() : noted.isEmpty() ? Unit.NONE : noted.get(0);
    }

    /** "Nghìn tấn; triệu USD": amounts are in the unit of money, quantities in the other. */
    private Unit ofTwo(String above) {
      boolean value = lexicon.holdsTableRole(above, "value");
      for (Unit unit : noted) {
        boolean money = unit.dimension().isMoney();
        if (money == value) {
          return !value && !own.equals(Unit.NONE) ? own : unit;
        }
      }
      return own;
    }
  }

  private record Level(int depth, String phrase, Unit unit) {}

  private final Recogniser recogniser;
  private final Lexicon lexicon;
  private final SheetGrid grid;
  private final Block block;
  private final UnitNotes unitNotes;
  private final List<Unit> noted;
  private final int unitColumn;
  private final Deque<Level> open = new ArrayDeque<>();
  private String lastUnit = "";
  private int group;
  private boolean someGroup;

  SheetLabels(Recogniser recogniser, Lexicon lexicon, SheetGrid grid, Block block) {
    this.recogniser = recogniser;
    this.lexicon = lexicon;
    this.grid = grid;
    this.block = block;
    this.unitNotes = new UnitNotes(recogniser);
    this.noted = noted();
    this.unitColumn = unitColumn();
  }

  /** The next row's label, or null where it has none; rows must be asked for in order. */
  Label next(Row row) {
    String text = "";
    int depth = 0;
    for (Entry entry : row.entries().values()) {
      if (entry.column() >= grid.firstDataColumn() || entry.column() == unitColumn) {
        continue;
      }
      if (entry.isWords()) {
        depth = text.isEmpty() ? depth(entry) : depth;
        depth = Math.max(depth, (entry.column() - 1) * COLUMN_STEP);
        text = text.isEmpty() ? entry.text() : text + " " + entry.text();
      }
    }
    if (text.isEmpty()) {
      return null;
    }
    boolean opened = opener(text) > 0;
    String said = phrase(text.substring(opener(text)));
    Unit unit = rowUnit(row, said);
    String bare = withoutUnit(said);
    while (!open.isEmpty() && open.peek().depth() >= depth && !(opened && open.size() == 1)) {
      open.pop();
    }
    Level parent = open.peek();
    Unit inherited = unit.equals(Unit.NONE) && parent != null ? parent.unit() : unit;
    String full = parent == null || isSplit(parent.phrase()) ? bare : named(bare, parent.phrase());
    open.push(new Level(depth, bare.isEmpty() ? said : bare, inherited));
    boolean numbers = row.anyFrom(grid.firstDataColumn(), Entry::isNumber);
    if (!numbers) {
      group++;
      someGroup = opened || lexicon.holdsTableRole(text, SOME);
    }
    SheetPlace place =
        new SheetPlace(depth, group, lexicon.isTotal(said), someGroup || opened || isSome(text));
    return new Label(full.isEmpty() ? said : full, inherited, place);
  }

  /** A measure is of what its parent names; any other row is a part of it. */
  private String named(String bare, String parent) {
    Lexicon.Entry head = lexicon.entry(bare);
    boolean measure = head != null && head.is(Cue.HEAD);
    return measure ? bare + " " + parent : parent + " " + bare;
  }

  private static int depth(Entry entry) {
    int depth = (entry.column() - 1) * COLUMN_STEP + entry.indent() * 2;
    char first = entry.text().charAt(0);
    if (first == '-' || first == '+' || first == '*') {
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
    String text = TableReader.phrase(label);
    int roman = 0;
    while (roman < text.length() && "ivx".indexOf(text.charAt(roman)) >= 0) {
      roman++;
    }
    if (roman > 0 && roman < text.length() && text.charAt(roman) == '.') {
      text = text.substring(roman + 1).strip();
    }
    return text.replaceAll("\\s+", " ");
  }

  private Unit rowUnit(Row row, String label) {
    if (unitColumn > 0 && row.at(unitColumn) != null) {
      String said = row.at(unitColumn).text();
      boolean ditto =
          said.chars().noneMatch(Character::isLetterOrDigit)
              || "ditto".equals(lexicon.tableRoles().get(Spelling.phrase(said)));
      lastUnit = ditto ? lastUnit : said;
      Unit unit = unitNotes.unit(lastUnit);
      return unit.equals(Unit.NONE) ? recogniser.unit(lastUnit) : unit;
    }
    int open = label.lastIndexOf('(');
    return open > 0 && label.endsWith(")")
        ? unitNotes.unit(label.substring(open + 1, label.length() - 1))
        : Unit.NONE;
  }

  private String withoutUnit(String label) {
    int open = label.lastIndexOf('(');
    boolean unit =
        open > 0
            && label.endsWith(")")
            && !unitNotes.unit(label.substring(open + 1, label.length() - 1)).equals(Unit.NONE);
    return unit ? label.substring(0, open).strip() : label;
  }

  private int unitColumn() {
    for (int column = 1; column < grid.firstDataColumn(); column++) {
      String role = lexicon.tableRoles().get(Spelling.phrase(SheetReader.above(block, column)));
      if ("unit".equals(role)) {
        return column;
      }
    }
    return 0;
  }

  /** The units that a note above the head names: "Đơn vị tính: Tỷ đồng", "Nghìn tấn; triệu USD". */
  private List<Unit> noted() {
    List<Unit> units = new ArrayList<>();
    List<String> notes = new ArrayList<>(block.notes());
    for (String line : block.title()) {
      if (line.startsWith("(") && line.endsWith(")")) {
        notes.add(line.substring(1, line.length() - 1));
      }
    }
    notes.forEach(note -> units.addAll(unitNotes.named(note)));
    return units;
  }
}
