package vn.solieu.interpret;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.solieu.domain.Amount;
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
import vn.solieu.read.Line;
import vn.solieu.read.Report;
import vn.solieu.read.Table;
import vn.solieu.recognise.NumberReader;
import vn.solieu.recognise.Recogniser;
import vn.solieu.rules.Lexicon;
import vn.solieu.rules.Spelling;

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
   * @param ties takes how the figures of its rows hang together
   */
  List<Draft> read(Report report, Table table, Period period, RowTies ties) {
    SheetGrid grid = new SheetGrid(report, table);
    List<Draft> drafts = new ArrayList<>();
    for (Block block : SheetBlocks.of(grid, new UnitNotes(recogniser), lexicon)) {
      String title = String.join(" ", block.title());
      Period about = TitlePeriod.of(recogniser, title, period);
      String topic = TitleTopic.of(recogniser, lexicon, title);
      Map<Integer, Column> columns = columns(grid, block, about, period);
      ColumnSplits splits = splits(grid, block, columns);
      List<Map<Integer, Draft>> rows = new ArrayList<>();
      SheetLabels labels = new SheetLabels(recogniser, lexicon, grid, block);
      for (Row row : block.body()) {
        SheetLabels.Label label = labels.next(row);
        if (label != null) {
          Map<Integer, Draft> own = row(row, table, block, columns, label, topic);
          drafts.addAll(own.values());
          ties.add(block.rules(), own);
          rows.add(own);
        }
      }
      ties.add(splits, rows);
    }
    return drafts;
  }

  /** What each column of numbers holds; columns that nothing stands above are left out. */
  private Map<Integer, Column> columns(SheetGrid grid, Block block, Period about, Period report) {
    ColumnHead head = new ColumnHead(recogniser, lexicon, about, report);
    Map<Integer, Column> columns = new TreeMap<>();
    Period last = null;
    for (int column = grid.firstDataColumn(); column <= grid.columns(); column++) {
      List<String> cells = cells(block, column);
      String text = String.join(" ", cells);
      if (text.isEmpty() || isUnitColumn(text)) {
        continue;
      }
      Column read = head.read(text, cells, last);
      columns.put(column, read);
      if (read.kind() == Kind.LEVEL && read.status() != Status.PLAN && read.period() != null) {
        last = read.period();
      }
    }
    return columns;
  }

  private boolean isUnitColumn(String text) {
    return "unit".equals(lexicon.tableRoles().get(Spelling.phrase(text)));
  }

  /** The lowest text above a column, such as "Trị giá"; empty where none is. */
  private static String lowest(Block block, int column) {
    List<String> cells = cells(block, column);
    return cells.isEmpty() ? "" : cells.get(cells.size() - 1);
  }

  /** All that stands above a column, from the top. */
  static String above(Block block, int column) {
    return String.join(" ", cells(block, column));
  }

  private static List<String> cells(Block block, int column) {
    List<String> cells = new ArrayList<>();
    Entry last = null;
    for (Row row : block.head()) {
      Entry entry = row.over(column);
      if (entry != null && entry != last) {
        cells.add(entry.text());
        last = entry;
      }
    }
    return cells;
  }

  private ColumnSplits splits(SheetGrid grid, Block block, Map<Integer, Column> columns) {
    List<Line> head = block.head().stream().map(Row::line).toList();
    return ColumnSplits.of(head, grid.columns(), columns.keySet(), lexicon);
  }

  /** The row's figures by their columns. */
  private Map<Integer, Draft> row(
      Row row,
      Table table,
      Block block,
      Map<Integer, Column> columns,
      SheetLabels.Label label,
      String topic) {
    Map<Integer, Draft> byColumn = new TreeMap<>();
    List<Draft> own = new ArrayList<>();
    List<Integer> where = new ArrayList<>();
    for (Map.Entry<Integer, Column> one : columns.entrySet()) {
      Entry entry = row.at(one.getKey());
      if (entry == null || entry.isHidden() || !entry.isNumber()) {
        continue;
      }
      Draft draft = draft(entry, table, one.getValue(), label.unit(one.getKey(), one.getValue()));
      draft.phrase = label.phrase();
      draft.topic = topic;
      draft.row = label.place();
      draft.average =
          lexicon.holdsTableRole(above(block, one.getKey()) + " " + label.phrase(), "average");
      draft.ownPhrase = true;
      own.add(draft);
      where.add(one.getKey());
      byColumn.put(one.getKey(), draft);
    }
    for (int k = 0; k < own.size(); k++) {
      own.get(k).of = level(own, where, k, block);
    }
    return byColumn;
  }

  /**
   * The level in its row that a percentage is of: the only one of that time, or the only one under
   * the same lowest head ("Trị giá"). Shares may be of prices that another column prints.
   */
  private static Draft level(List<Draft> own, List<Integer> where, int k, Block block) {
    Draft draft = own.get(k);
    if (!draft.isDependent() || draft.kind == Kind.SHARE || draft.period == null) {
      return null;
    }
    List<Draft> same = new ArrayList<>();
    List<Draft> alike = new ArrayList<>();
    for (int j = 0; j < own.size(); j++) {
      Draft other = own.get(j);
      if (other.kind == Kind.LEVEL
          && other.status != Status.PLAN
          && draft.period.equals(other.period)) {
        same.add(other);
        if (lowest(block, where.get(j)).equalsIgnoreCase(lowest(block, where.get(k)))) {
          alike.add(other);
        }
      }
    }
    return alike.size() == 1 ? alike.get(0) : same.size() == 1 ? same.get(0) : null;
  }

  private static Draft draft(Entry entry, Table table, Column column, Unit unit) {
    PrintedNumber shown = shown(entry);
    Draft draft = new Draft(null, 0);
    draft.quantity = new Quantity(new Amount.Point(shown), unit);
    draft.take(column, column.kind());
    draft.status = column.status() == null ? Status.ACTUAL : column.status();
    draft.rules.add(column.kind() == Kind.SHARE ? "sheet-share" : "sheet-cell");
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
      return new PrintedNumber(value.setScale(decimals, RoundingMode.HALF_UP));
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
