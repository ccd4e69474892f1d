package vn.solieu.interpret;

import java.util.ArrayList;
import java.util.List;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Unit;
import vn.solieu.interpret.TableBlocks.Block;
import vn.solieu.interpret.TableGrid.Row;
import vn.solieu.recognise.Recogniser;
import vn.solieu.rules.Lexicon;
import vn.solieu.rules.Spelling;

/** The units of a table's rows: from their column of units, their label or a note above. */
final class RowUnits {
  private final Recogniser recogniser;
  private final Lexicon lexicon;
  private final Block block;
  private final TableColumns columns;
  private final UnitNotes unitNotes;
  private final List<Unit> noted;
  private final int unitColumn;
  private String lastUnit = "";

  RowUnits(
      Recogniser recogniser, Lexicon lexicon, TableGrid grid, Block block, TableColumns columns) {
    this.recogniser = recogniser;
    this.lexicon = lexicon;
    this.block = block;
    this.columns = columns;
    this.unitNotes = new UnitNotes(recogniser);
    this.noted = noted();
    this.unitColumn = unitColumn(grid);
  }

  /**
   * The unit of a row's number in a column; null or NONE where nothing says one.
   *
   * @param own of the row, NONE where it has none
   */
  Unit unit(Unit own, int column, Column head) {
    if (head.kind() != Kind.LEVEL || Unit.PERCENT.equals(head.unit())) {
      return head.unit();
    }
    if (noted.size() > 1) {
      return ofTwo(own, columns.above(column));
    }
    if (!own.equals(Unit.NONE)) {
      return own;
    }
    return head.unit() != null ? head.unit() : noted.isEmpty() ? Unit.NONE : noted.get(0);
  }

  /** "Nghìn tấn; triệu USD": amounts are in the unit of money, quantities in the other. */
  private Unit ofTwo(Unit own, String above) {
    boolean value = lexicon.holdsTableRole(above, "value");
    for (Unit unit : noted) {
      boolean money = unit.dimension().isMoney();
      if (money == value) {
        return !value && !own.equals(Unit.NONE) ? own : unit;
      }
    }
    return own;
  }

  /** The unit that a row itself says, NONE where it doesn't; rows must be asked for in order. */
  Unit read(Row row, String label) {
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

  /** A label without the unit in brackets at its end. */
  String without(String label) {
    int open = label.lastIndexOf('(');
    boolean unit =
        open > 0
            && label.endsWith(")")
            && !unitNotes.unit(label.substring(open + 1, label.length() - 1)).equals(Unit.NONE);
    return unit ? label.substring(0, open).strip() : label;
  }

  private int unitColumn(TableGrid grid) {
    for (int column = 1; column < grid.firstDataColumn(); column++) {
      if (columns.role(column).equals("unit")) {
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
      if (line.startsWith("(") && line.endsWith(")") && !TableAbove.notesUnit(line, lexicon)) {
        notes.add(line.substring(1, line.length() - 1));
      }
    }
    block.title().stream().filter(line -> TableAbove.notesUnit(line, lexicon)).forEach(notes::add);
    notes.forEach(note -> units.addAll(unitNotes.named(note)));
    return units;
  }
}
