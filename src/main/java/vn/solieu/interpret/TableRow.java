package vn.solieu.interpret;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Status;
import vn.solieu.interpret.TableGrid.Entry;
import vn.solieu.interpret.TableGrid.Row;
import vn.solieu.read.Table;
import vn.solieu.rules.Lexicon;

/** Makes the figures of a table's rows. */
final class TableRow {
  /** A figure and the column where it stands. */
  private record Placed(Draft draft, int column) {}

  private final Table table;
  private final Lexicon lexicon;
  private final TableColumns heads;
  private final RowUnits units;
  private final Map<Integer, Column> columns;
  private final String topic;

  /** Columns whose head says that they hold means, which don't add up. */
  private final Set<Integer> averages = new HashSet<>();

  /**
   * @param columns those that hold figures, by their place in the grid
   * @param topic what the rows are of, empty where nothing says
   */
  TableRow(
      Table table,
      Lexicon lexicon,
      TableColumns heads,
      RowUnits units,
      Map<Integer, Column> columns,
      String topic) {
    this.table = table;
    this.lexicon = lexicon;
    this.heads = heads;
    this.units = units;
    this.columns = columns;
    this.topic = topic;
    for (int column : columns.keySet()) {
      if (isAverage(heads.above(column))) {
        averages.add(column);
      }
    }
  }

  private boolean isAverage(String words) {
    return lexicon.holdsTableRole(words, "average");
  }

  /** The figures of a row by their columns, in order. */
  Map<Integer, Draft> read(Row row, TableLabels.Label label) {
    List<Placed> own = new ArrayList<>();
    boolean mean = isAverage(label.phrase());
    for (Map.Entry<Integer, Column> one : columns.entrySet()) {
      Entry entry = row.at(one.getKey());
      if (entry == null || entry.isHidden() || !entry.isNumber()) {
        continue;
      }
      Column column = one.getValue();
      Draft draft =
          new TableCell(entry, table).draft(column, units.unit(label.unit(), one.getKey(), column));
      draft.phrase = label.phrase();
      draft.topic = topic;
      draft.row = label.place();
      draft.average = mean || averages.contains(one.getKey());
      draft.ownPhrase = true;
      own.add(new Placed(draft, one.getKey()));
    }
    for (Placed one : own) {
      Draft draft = one.draft();
      draft.of = level(own, one);
      if (draft.of != null && columns.get(one.column()).status() == null) {
        draft.status = draft.of.status;
      }
    }
    Map<Integer, Draft> byColumn = new LinkedHashMap<>();
    own.forEach(one -> byColumn.put(one.column(), one.draft()));
    return byColumn;
  }

  /**
   * The level in its row that a percentage is of: the only one of that time, or the only one under
   * the same lowest head ("Trị giá"). Shares may be of prices that another column prints.
   */
  private Draft level(List<Placed> own, Placed one) {
    Draft draft = one.draft();
    if (!draft.isDependent() || draft.period == null) {
      return null;
    }
    List<Draft> same = new ArrayList<>();
    List<Draft> alike = new ArrayList<>();
    for (Placed other : own) {
      Draft level = other.draft();
      if (level.kind == Kind.LEVEL
          && level.status != Status.PLAN
          && draft.period.equals(level.period)) {
        same.add(level);
        if (heads.lowest(other.column()).equalsIgnoreCase(heads.lowest(one.column()))) {
          alike.add(level);
        }
      }
    }
    if (draft.kind == Kind.SHARE && table.sheet() != null) {
      return null;
    }
    return alike.size() == 1 ? alike.get(0) : same.size() == 1 ? same.get(0) : null;
  }
}
