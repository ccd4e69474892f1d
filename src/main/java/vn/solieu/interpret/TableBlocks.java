package vn.solieu.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.solieu.interpret.TableGrid.Entry;
import vn.solieu.interpret.TableGrid.Row;
import vn.solieu.rules.Lexicon;
import vn.solieu.rules.Spelling;

/**
 * Cuts a grid into its tables, of which a sheet may have many: lines of a title, rows of a head,
 * rows with labels and numbers; a further head below opens the next one.
 */
final class TableBlocks {
  /**
   * One table.
   *
   * @param title its lines from the top; those of the table before where it has none of its own
   * @param notes rows above the head that name units or years at the right end
   * @param head rows that say what the columns hold
   * @param rules what the row of column numbers says of them
   * @param body rows with a label, most of them with numbers
   */
  record Block(
      List<String> title, List<String> notes, List<Row> head, ColumnRules rules, List<Row> body) {}

  private static final Set<String> HEAD_ROLES = Set.of("ordinal", "unit", "indicator");

  private final TableGrid grid;
  private final UnitNotes units;
  private final Lexicon lexicon;
  private final Continued continued;

  /** The table before, which this one may go on with; or null. */
  private Block before;

  private final List<Block> blocks = new ArrayList<>();
  private List<String> title = List.of();
  private List<Row> alone = new ArrayList<>();
  private List<String> notes = new ArrayList<>();
  private List<Row> head = new ArrayList<>();
  private ColumnRules rules = ColumnRules.NONE;
  private List<Row> body = new ArrayList<>();

  private TableBlocks(
      TableGrid grid, TableAbove above, Block before, UnitNotes units, Lexicon lexicon) {
    this.before = before;
    this.grid = grid;
    this.title = above.title();
    this.notes.addAll(above.notes());
    this.lexicon = lexicon;
    this.continued = new Continued(lexicon);
    this.units = units;
  }

  /**
   * @param above what stands above the grid and belongs to it
   * @param before the table that the grid may go on with, or null
   */
  static List<Block> of(
      TableGrid grid, TableAbove above, Block before, UnitNotes units, Lexicon lexicon) {
    TableBlocks reader = new TableBlocks(grid, above, before, units, lexicon);
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
    if (ColumnRules.areLabels(row)) {
      rules = body.isEmpty() ? ColumnRules.of(row.line()) : rules;
      return;
    }
    boolean label = row.anyBefore(data, Entry::isWords);
    boolean numbers = row.anyFrom(data, e -> e.isNumber() && !e.isYear());
    boolean words = row.anyFrom(data, Entry::isWords);
    boolean years = row.anyFrom(data, Entry::isYear);
    if (label && numbers) {
      take(row);
    } else if (words
        && !numbers
        && (!label || head.isEmpty() || body.isEmpty() || repeatsHead(row))) {
      headRow(row);
    } else if (years && !numbers && body.isEmpty() && (!label || head.isEmpty() && isHead(row))) {
      if (head.isEmpty()) {
        openTitle();
      }
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

  /** "Chỉ tiêu | ĐVT | 2021 | 2022": years beside words is a head, and no title with its year. */
  private boolean isHead(Row row) {
    long years = row.entries().values().stream().filter(Entry::isYear).count();
    return years > 1 || row.entries().values().stream().anyMatch(this::isHeadWord);
  }

  /** Whether the words left of the numbers are those of a head, which opens the next page. */
  private boolean repeatsHead(Row row) {
    return row.entries().values().stream()
        .filter(entry -> entry.column() < grid.firstDataColumn())
        .anyMatch(this::isHeadWord);
  }

  private boolean isHeadWord(Entry entry) {
    String role = lexicon.tableRoles().get(Spelling.phrase(entry.text()));
    return role != null && HEAD_ROLES.contains(role);
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
    alone.removeIf(above -> continued.isAll(text(above)));
    body.addAll(alone);
    alone.clear();
    body.add(row);
  }

  private void openTitle() {
    if (!alone.isEmpty()) {
      title = alone.stream().map(TableBlocks::text).toList();
      alone.clear();
    }
  }

  private static String text(Row row) {
    StringBuilder text = new StringBuilder();
    row.entries().values().forEach(e -> text.append(e.text()).append(' '));
    return text.toString().strip();
  }

  private void close() {
    boolean headless = head.isEmpty() && before != null;
    boolean marked = title.stream().anyMatch(continued::isSaid);
    if (headless) {
      head.addAll(before.head());
    }
    if (!head.isEmpty() && !body.isEmpty()) {
      boolean goesOn = before != null && (headless || marked);
      boolean named = title.stream().anyMatch(line -> !continued.isAll(line));
      before =
          new Block(
              goesOn && !named ? before.title() : title,
              goesOn && notes.isEmpty() ? before.notes() : List.copyOf(notes),
              List.copyOf(head),
              rules == ColumnRules.NONE && headless ? before.rules() : rules,
              List.copyOf(body));
      blocks.add(before);
    }
    if (!body.isEmpty()) {
      notes = new ArrayList<>();
      head = new ArrayList<>();
      rules = ColumnRules.NONE;
      body = new ArrayList<>();
    }
  }
}
