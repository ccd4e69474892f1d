package vn.solieu.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.solieu.domain.Period;
import vn.solieu.interpret.TableBlocks.Block;
import vn.solieu.interpret.TableGrid.Row;
import vn.solieu.read.Line;
import vn.solieu.read.Report;
import vn.solieu.read.Table;
import vn.solieu.recognise.Recogniser;
import vn.solieu.rules.Lexicon;

/**
 * Reads tables, of documents and of workbooks: a cell is a figure if words stand above its column
 * and left of it, and a reader sees it.
 */
final class TableFigures {
  private final Recogniser recogniser;
  private final Lexicon lexicon;

  /** The table read last, for one that only goes on with it. */
  private Report lastReport;

  private Table lastTable;
  private Block lastBlock;

  TableFigures(Recogniser recogniser, Lexicon lexicon) {
    this.recogniser = recogniser;
    this.lexicon = lexicon;
  }

  /**
   * The table's figures in reading order; the tables of a report must be asked for in order.
   *
   * @param period what the report speaks of, or null
   * @param ties takes how the figures of its rows hang together
   */
  List<Draft> read(Report report, Table table, Period period, RowTies ties) {
    List<Draft> drafts = new ArrayList<>();
    TableGrid grid = new TableGrid(report, table, lexicon);
    for (Block block : blocks(report, table, grid)) {
      String title = String.join(" ", block.title());
      Period about = TitlePeriod.of(recogniser, title, period);
      TableColumns columns = new TableColumns(lexicon, block);
      RowUnits units = new RowUnits(recogniser, lexicon, grid, block, columns);
      Map<Integer, Column> data =
          columns.read(grid, new ColumnHead(recogniser, lexicon, about, period));
      TableRow rows =
          new TableRow(table, lexicon, columns, units, data, topic(grid, columns, title));
      List<Map<Integer, Draft>> read = new ArrayList<>();
      TableLabels labels = new TableLabels(lexicon, grid, columns, units);
      for (Row row : block.body()) {
        TableLabels.Label label = labels.next(row);
        if (label != null) {
          Map<Integer, Draft> own = rows.read(row, label);
          drafts.addAll(own.values());
          ties.add(block.rules(), own);
          read.add(own);
        }
      }
      ties.add(splits(grid, block, data), read);
    }
    return drafts;
  }

  private ColumnSplits splits(TableGrid grid, Block block, Map<Integer, Column> data) {
    List<Line> head = block.head().stream().map(Row::line).toList();
    return ColumnSplits.of(head, grid.columns(), data.keySet(), lexicon);
  }

  private List<Block> blocks(Report report, Table table, TableGrid grid) {
    TableAbove above = TableAbove.of(report, table, recogniser, lexicon);
    List<Block> blocks = new ArrayList<>();
    LostSpans spans = new LostSpans(recogniser, table.columns());
    for (Block block :
        TableBlocks.of(grid, above, goesOn(report, table), new UnitNotes(recogniser), lexicon)) {
      blocks.add(
          table.sheet() != null
              ? block
              : new Block(
                  block.title(),
                  block.notes(),
                  spans.mend(block.head()),
                  block.rules(),
                  block.body()));
    }
    lastReport = report;
    lastTable = table;
    lastBlock = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
    return blocks;
  }

  /** The table before where this one, right below it and as wide, may go on with it; or null. */
  private Block goesOn(Report report, Table table) {
    if (report != lastReport || lastBlock == null || lastTable.columns() != table.columns()) {
      return null;
    }
    for (int number = lastTable.lastLine() + 1; number < table.firstLine(); number++) {
      String text = report.line(number).text();
      if (!text.isBlank() && !new Continued(lexicon).isSaid(text)) {
        return null;
      }
    }
    return lastBlock;
  }

  /** What the title says that the rows are of; nothing where each row is an indicator itself. */
  private String topic(TableGrid grid, TableColumns columns, String title) {
    return columns.nameIndicators(grid) ? "" : TitleTopic.of(recogniser, lexicon, title);
  }
}
