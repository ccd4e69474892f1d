package vn.solieu.interpret;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Period;
import vn.solieu.domain.Status;
import vn.solieu.interpret.TableBlocks.Block;
import vn.solieu.interpret.TableGrid.Entry;
import vn.solieu.interpret.TableGrid.Row;
import vn.solieu.rules.Lexicon;
import vn.solieu.rules.Spelling;

/** The columns of a table and the words above each. */
final class TableColumns {
  /** What a column is that holds no figures. */
  private static final Set<String> NO_FIGURES = Set.of("ordinal", "unit", "note");

  private final Lexicon lexicon;
  private final Block block;

  TableColumns(Lexicon lexicon, Block block) {
    this.lexicon = lexicon;
    this.block = block;
  }

  /** What each column of numbers holds; columns that nothing stands above are left out. */
  Map<Integer, Column> read(TableGrid grid, ColumnHead head) {
    Map<Integer, Column> columns = new TreeMap<>();
    Period last = null;
    for (int column = grid.firstDataColumn(); column <= grid.columns(); column++) {
      List<String> cells = cells(column);
      String text = String.join(" ", cells);
      if (text.isEmpty() || NO_FIGURES.contains(role(text))) {
        continue;
      }
      Column read = head.read(text, cells, last);
      columns.put(column, read);
      boolean done = read.kind() == Kind.LEVEL && read.status() != Status.PLAN;
      // "Tháng 5/2023 | Tháng 5/2022 | so CK": what is compared is the later one.
      if (done
          && read.period() != null
          && (last == null || !read.period().lastDay().isBefore(last.lastDay()))) {
        last = read.period();
      }
    }
    columns.replaceAll((place, column) -> compared(column, columns));
    return columns;
  }

  /** "4 tháng năm 2022 | 4 tháng năm 2023 | So sánh (%)": the base is the other column's time. */
  private static Column compared(Column column, Map<Integer, Column> columns) {
    boolean compares = column.kind() == Kind.INDEX || column.kind() == Kind.GROWTH;
    if (!compares || column.base() != null || column.period() == null) {
      return column;
    }
    Set<Period> before = new HashSet<>();
    for (Column other : columns.values()) {
      boolean level = other.kind() == Kind.LEVEL && other.status() != Status.PLAN;
      if (level && other.period() != null && isYearBefore(other.period(), column.period())) {
        before.add(other.period());
      }
    }
    return before.size() != 1
        ? column
        : new Column(
            column.kind(),
            column.period(),
            before.iterator().next(),
            column.plan(),
            column.status(),
            column.unit());
  }

  private static boolean isYearBefore(Period before, Period own) {
    return before.end().year() < own.end().year()
        && before.firstDay().getDayOfYear() == own.firstDay().getDayOfYear()
        && before.lastDay().getMonthValue() == own.lastDay().getMonthValue();
  }

  /** Whether the head of the labels says that each names an indicator by itself. */
  boolean nameIndicators(TableGrid grid) {
    for (int column = 1; column < grid.firstDataColumn(); column++) {
      if (role(column).equals("indicator")) {
        return true;
      }
    }
    return false;
  }

  /** Whether words in a column may name its rows. */
  boolean mayLabel(int column) {
    return !NO_FIGURES.contains(role(column));
  }

  /** What the words above a column say that it is; empty where they don't. */
  String role(int column) {
    return role(above(column));
  }

  private String role(String text) {
    return lexicon.tableRoles().getOrDefault(Spelling.phrase(text), "");
  }

  /** The lowest text above a column, such as "Trị giá"; empty where none is. */
  String lowest(int column) {
    List<String> cells = cells(column);
    return cells.isEmpty() ? "" : cells.get(cells.size() - 1);
  }

  /** All that stands above a column, from the top. */
  String above(int column) {
    return String.join(" ", cells(column));
  }

  private List<String> cells(int column) {
    List<String> cells = new ArrayList<>();
    Entry last = null;
    for (Row row : block.head()) {
      Entry entry = row.over(column);
      if (entry != null && entry != last) {
        cells.add(NoteMarks.without(entry.text()));
        last = entry;
      }
    }
    return cells;
  }
}
