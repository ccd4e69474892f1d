package vn.solieu.interpret;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.solieu.domain.Amount;
import vn.solieu.domain.Base;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Period;
import vn.solieu.domain.PrintedNumber;
import vn.solieu.domain.Quantity;
import vn.solieu.domain.Source;
import vn.solieu.domain.Status;
import vn.solieu.domain.Unit;
import vn.solieu.interpret.SheetBlocks.Block;
import vn.solieu.interpret.SheetGrid.Entry;
import vn.solieu.interpret.SheetGrid.Row;
import vn.solieu.interpret.TableHead.Column;
import vn.solieu.read.Report;
import vn.solieu.read.Table;
import vn.solieu.recognise.NumberReader;
import vn.solieu.recognise.Recogniser;
import vn.solieu.rules.Lexicon;

/**
 * Reads the sheets of a workbook: a cell is a figure if words stand above its column and left of
 * it, and a reader sees it.
 */
final class SheetReader {
  private final Recogniser recogniser;
  private final Lexicon lexicon;

  SheetReader(Recogniser recogniser, Lexicon lexicon) {
    this.recogniser = recogniser;
    this.lexicon = lexicon;
  }

  /**
   * The sheet's figures in reading order.
   *
   * @param period what the report speaks of, or null
   */
  List<Draft> read(Report report, Table table, Period period) {
    SheetGrid grid = new SheetGrid(report, table);
    List<Draft> drafts = new ArrayList<>();
    Period before = period;
    for (Block block : SheetBlocks.of(grid, new UnitNotes(recogniser))) {
      String title = String.join(" ", block.title());
      Period about = TitlePeriod.of(recogniser, title, before);
      Map<Integer, Column> columns = columns(grid, block, about, period);
      SheetLabels labels = new SheetLabels(recogniser, lexicon, grid, block);
      for (Row row : block.body()) {
        SheetLabels.Label label = labels.next(row);
        if (label != null) {
          row(row, table, columns, label, drafts);
        }
      }
    }
    return drafts;
  }

  /** What each column of numbers holds; columns that nothing stands above are left out. */
  private Map<Integer, Column> columns(SheetGrid grid, Block block, Period about, Period report) {
    ColumnHead head = new ColumnHead(recogniser, lexicon, about, report);
    Map<Integer, Column> columns = new TreeMap<>();
    Period last = null;
    for (int column = grid.firstDataColumn(); column <= grid.columns(); column++) {
      String text = above(block, column);
      if (text.isEmpty() || isUnitColumn(text)) {
        continue;
      }
      Column read = head.read(text, lowest(block, column), last);
      columns.put(column, read);
      if (read.kind() == Kind.LEVEL && read.status() != Status.PLAN && read.period() != null) {
        last = read.period();
      }
    }
    return columns;
  }

  private boolean isUnitColumn(String text) {
    return "unit".equals(lexicon.tableRoles().get(vn.solieu.rules.Spelling.phrase(text)));
  }

  /** The lowest text above a column, which may be its unit alone. */
  private static String lowest(Block block, int column) {
    String text = "";
    for (Row row : block.head()) {
      Entry entry = row.over(column);
      text = entry == null ? text : entry.text();
    }
    return text;
  }

  /** All that stands above a column, from the top. */
  static String above(Block block, int column) {
    StringBuilder text = new StringBuilder();
    Entry last = null;
    for (Row row : block.head()) {
      Entry entry = row.over(column);
      if (entry != null && entry != last) {
        text.append(entry.text()).append(' ');
        last = entry;
      }
    }
    return text.toString().strip();
  }

  private void row(
      Row row,
      Table table,
      Map<Integer, Column> columns,
      SheetLabels.Label label,
      List<Draft> drafts) {
    Map<Period, Draft> levels = new HashMap<>();
    List<Draft> own = new ArrayList<>();
    for (Map.Entry<Integer, Column> one : columns.entrySet()) {
      Entry entry = row.at(one.getKey());
      if (entry == null || entry.isHidden() || !entry.isNumber()) {
        continue;
      }
      Draft draft = draft(entry, table, one.getValue(), label.unit(one.getKey(), one.getValue()));
      draft.phrase = label.phrase();
      draft.ownPhrase = true;
      own.add(draft);
      if (draft.kind == Kind.LEVEL && draft.status != Status.PLAN && draft.period != null) {
        levels.put(draft.period, draft);
      }
    }
    for (Draft draft : own) {
      Draft level = draft.isDependent() ? levels.get(draft.period) : null;
      if (level != null) {
        draft.of = level;
      }
    }
    drafts.addAll(own);
  }

  private static Draft draft(Entry entry, Table table, Column column, Unit unit) {
    PrintedNumber shown = shown(entry);
    Draft draft = new Draft(null, 0);
    draft.quantity = new Quantity(new Amount.Point(shown), unit);
    draft.kind = column.kind();
    draft.period = column.period();
    draft.plan = column.plan();
    draft.status = column.status() == null ? Status.ACTUAL : column.status();
    if (column.plan() != null) {
      draft.base = new Base.OfPlan(column.plan());
    } else if (column.base() != null) {
      draft.base = new Base.OfPeriod(column.base());
    }
    draft.rules.add("sheet-cell");
    String text = entry.cell().in(entry.line());
    int start = entry.cell().start() + text.length() - text.stripLeading().length();
    draft.source =
        new Source.SheetCell(
            entry.line().number(),
            start,
            start + text.strip().length(),
            table.sheet(),
            reference(entry.cell().row(), entry.column()),
            entry.cell().look().stored());
    return draft;
  }

  /** The displayed number: of a stored one as many digits as are shown, its sign included. */
  private static PrintedNumber shown(Entry entry) {
    BigDecimal stored = entry.cell().look().stored();
    if (stored != null) {
      int comma = entry.bare().lastIndexOf(',');
      int decimals = comma < 0 ? 0 : entry.bare().length() - comma - 1;
      boolean percent = entry.text().endsWith("%");
      BigDecimal value = percent ? stored.movePointRight(2) : stored;
      return new PrintedNumber(value.setScale(decimals, java.math.RoundingMode.HALF_UP));
    }
    PrintedNumber number = NumberReader.read(entry.bare()).orElseThrow().likely();
    boolean negative = entry.text().startsWith("-") || entry.text().startsWith("(");
    return negative ? number.negate() : number;
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
