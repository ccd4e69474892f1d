package vn.solieu.interpret;

import java.util.ArrayList;
import java.util.List;
import vn.solieu.interpret.SheetGrid.Entry;
import vn.solieu.interpret.SheetGrid.Row;
import vn.solieu.rules.Lexicon;
import vn.solieu.rules.Spelling;

/**
 * Cuts a sheet into its tables: lines of a title, rows of a head, rows with labels and numbers; a
 * further head below opens the next one.
 */
final class SheetBlocks {
  /**
   * One table of a sheet.
   *
   * @param title its lines from the top; those of the table before where it has none of its own
   * @param notes rows above the head that name units or years at the right end
   * @param head rows that say what the columns hold
   * @param rules what the row of column numbers says of them
   * @param body rows with a label, most of them with numbers
   */
  record Block(
      List<String> title, List<String> notes, List<Row> head, ColumnRules rules, List<Row> body) {}

  private final SheetGrid grid;
  private final UnitNotes units;
  private final Lexicon lexicon;
  private final List<Block> blocks = new ArrayList<>();
  private List<String> title = List.of();
  private List<Row> alone = new ArrayList<>();
  private List<String> notes = new ArrayList<>();
  private List<Row> head = new ArrayList<>();
  private ColumnRules rules = ColumnRules.NONE;
  private List<Row> body = new ArrayList<>();

  private SheetBlocks(SheetGrid grid, UnitNotes units, Lexicon lexicon) {
    this.grid = grid;
    this.lexicon = lexicon;
    this.units = units;
  }

  static List<Block> of(SheetGrid grid, UnitNotes units, Lexicon lexicon) {
    SheetBlocks reader = new SheetBlocks(grid, units, lexicon);
    if (grid.firstDataColumn() > 1) {
      grid.rows().forEach(reader::row);
      reader.close();
    }
    return reader.blocks;
  }

  private void row(Row row) {
    int data = grid.firstDataColumn();
    if (body.isEmpty() && areMonths(row)) {
      head.add(row);
      return;
    }
    if (SheetGrid.isColumnNumbers(row)) {
      rules = body.isEmpty() ? ColumnRules.of(row.line()) : rules;
      return;
    }
    boolean label = row.anyBefore(data, Entry::isWords);
    boolean numbers = row.anyFrom(data, e -> e.isNumber() && !e.isYear());
    boolean words = row.anyFrom(data, Entry::isWords);
    boolean years = row.anyFrom(data, Entry::isYear);
    if (label && numbers) {
      take(row);
    } else if (words && !numbers && (!label || head.isEmpty() || body.isEmpty())) {
      headRow(row);
    } else if (years && !label && !numbers && body.isEmpty()) {
      head.add(row);
    } else if (label && !body.isEmpty() && words) {
      // A label with words where numbers are due: a row of the body that has none.
      body.add(row);
    } else if (label && body.isEmpty() && years && !head.isEmpty()) {
      take(row);
    } else if (label) {
      alone.add(row);
    }
  }

  /** Numbers of months below the word for them, which a cell holds as numbers. */
  private boolean areMonths(Row row) {
    if (head.isEmpty()) {
      return false;
    }
    for (Entry entry : row.entries().values()) {
      Entry above = head.get(head.size() - 1).over(entry.column());
      boolean month =
          entry.text().matches("0?[1-9]|1[0-2]")
              && above != null
              && "month".equals(lexicon.tableRoles().get(Spelling.phrase(above.text())));
      if (!month) {
        return false;
      }
    }
    return true;
  }

  private void headRow(Row row) {
    if (!body.isEmpty()) {
      close();
    }
    Entry only = row.entries().size() == 1 ? row.entries().values().iterator().next() : null;
    if (head.isEmpty() && only != null && !units.named(only.text()).isEmpty()) {
      // Above the head, mostly at the right end: "Đơn vị tính: Tỷ đồng", "%".
      notes.add(only.text());
      return;
    }
    if (head.isEmpty()) {
      openTitle();
    } else {
      // Labels that stand between rows of a head belong to it.
      head.addAll(alone);
      alone.clear();
    }
    head.add(row);
  }

  private void take(Row row) {
    if (head.isEmpty()) {
      openTitle();
    }
    // Labels without numbers name the group of rows below them.
    body.addAll(alone);
    alone.clear();
    body.add(row);
  }

  private void openTitle() {
    if (!alone.isEmpty()) {
      title = alone.stream().map(SheetBlocks::text).toList();
      alone.clear();
    }
  }

  private static String text(Row row) {
    StringBuilder text = new StringBuilder();
    row.entries().values().forEach(e -> text.append(e.text()).append(' '));
    return text.toString().strip();
  }

  private void close() {
    if (!head.isEmpty() && !body.isEmpty()) {
      blocks.add(new Block(title, List.copyOf(notes), List.copyOf(head), rules, List.copyOf(body)));
    }
    if (!body.isEmpty()) {
      notes = new ArrayList<>();
      head = new ArrayList<>();
      rules = ColumnRules.NONE;
      body = new ArrayList<>();
    }
  }
}
