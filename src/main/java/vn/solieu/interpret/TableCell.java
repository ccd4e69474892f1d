package vn.solieu.interpret;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.solieu.domain.Amount;
import vn.solieu.domain.Kind;
import vn.solieu.domain.PrintedNumber;
import vn.solieu.domain.Quantity;
import vn.solieu.domain.Source;
import vn.solieu.domain.Status;
import vn.solieu.domain.Unit;
import vn.solieu.interpret.TableGrid.Entry;
import vn.solieu.read.Table;
import vn.solieu.recognise.NumberReader;

/** A cell with a number: its value, its kind where it shows another than its head, its place. */
final class TableCell {
  /** Under the head of an index some offices print the change, which is far below 100. */
  private static final BigDecimal CHANGE_MOST = BigDecimal.valueOf(30);

  private final Entry entry;
  private final Table table;

  TableCell(Entry entry, Table table) {
    this.entry = entry;
    this.table = table;
  }

  /** The figure, its phrase and its row not yet known. */
  Draft draft(Column column, Unit said) {
    Unit unit = isPercent() ? Unit.PERCENT : said;
    boolean bracketed = entry.text().startsWith("(");
    PrintedNumber bare = bare(unit);
    Kind kind = column.kind();
    boolean negative = bare.value().signum() < 0 || isMinus();
    if (kind == Kind.INDEX
        && (negative || entry.stored() == null && bare.value().compareTo(CHANGE_MOST) < 0)) {
      kind = Kind.GROWTH;
    }
    boolean change = kind == Kind.GROWTH || kind == Kind.DIFFERENCE;
    boolean turned = entry.stored() == null && (isMinus() || bracketed && change);
    Draft draft = new Draft(null, 0);
    draft.quantity = new Quantity(new Amount.Point(turned ? bare.negate() : bare), unit);
    draft.take(column, kind);
    draft.status = column.status() == null ? Status.ACTUAL : column.status();
    draft.rules.add(rule(kind));
    draft.source = source();
    return draft;
  }

  private String rule(Kind kind) {
    return table.sheet() == null ? "table-cell" : kind == Kind.SHARE ? "sheet-share" : "sheet-cell";
  }

  private boolean isPercent() {
    return entry.text().endsWith("%");
  }

  private boolean isMinus() {
    return entry.text().startsWith("-");
  }

  /** The displayed number: of a stored one as many digits as are shown, its sign included. */
  private PrintedNumber bare(Unit unit) {
    BigDecimal stored = entry.stored();
    if (stored != null) {
      int comma = entry.bare().lastIndexOf(',');
      int decimals = comma < 0 ? 0 : entry.bare().length() - comma - 1;
      BigDecimal value = isPercent() ? stored.movePointRight(2) : stored;
      return new PrintedNumber(value.setScale(decimals, RoundingMode.HALF_UP));
    }
    NumberReader.Reading reading = NumberReader.read(entry.bare()).orElseThrow();
    boolean whole = unit != null && unit.isExactCount();
    return whole && reading.likely().value().scale() > 0 && reading.rival() != null
        ? reading.rival()
        : reading.likely();
  }

  private Source source() {
    String text = entry.cell().in(entry.line());
    int start = entry.cell().start() + text.length() - text.stripLeading().length();
    int end = start + NoteMarks.without(text).length();
    int row = entry.cell().row();
    return table.sheet() == null
        ? new Source.TableCell(
            entry.line().number(),
            start,
            end,
            entry.line().page(),
            table.number(),
            row,
            entry.column())
        : new Source.SheetCell(
            entry.line().number(),
            start,
            end,
            table.sheet(),
            reference(row, entry.column()),
            entry.stored());
  }

  /** "AB12" of a 1-based row and column. */
  static String reference(int row, int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.append(row).toString();
  }
}
