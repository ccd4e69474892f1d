package vn.solieu.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.solieu.domain.ColumnFormula;
import vn.solieu.interpret.TableGrid.Entry;
import vn.solieu.interpret.TableGrid.Row;
import vn.solieu.read.Line;

/**
 * What a form's row of column numbers ({@code A | B | 1 | 2 | 3=2/1}) says: how some columns are
 * computed from others.
 *
 * @param columns 1-based columns by their labels
 */
record ColumnRules(Map<String, Integer> columns, List<ColumnFormula> formulas) {
  static final ColumnRules NONE = new ColumnRules(Map.of(), List.of());

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}");

  /**
   * Whether a row's cells label the columns, {@code A | B | C=B/A} too, and so are never figures. A
   * computed column may skip numbers.
   */
  static boolean areLabels(Row row) {
    int filled = 0;
    int last = 0;
    boolean counted = false;
    for (Entry entry : row.entries().values()) {
      boolean computed = entry.text().indexOf('=') > 0;
      String label = ColumnFormula.label(entry.text());
      filled++;
      if (label.length() == 1 && Character.isLetter(label.charAt(0))) {
        counted |= computed;
        continue;
      }
      int number = NUMBER.matcher(label).matches() ? Integer.parseInt(label) : 0;
      if (computed ? number <= last : number != last + 1) {
        return false;
      }
      last = number;
      counted = true;
    }
    return filled > 1 && counted && (filled > 2 || last > 1);
  }

  /** A label that stands twice leaves none of the row's rules. */
  static ColumnRules of(Line row) {
    Map<String, Integer> columns = new HashMap<>();
    for (Line.Cell cell : row.cells()) {
      String label = ColumnFormula.label(cell.in(row));
      if (!label.isEmpty() && columns.put(label, cell.column()) != null) {
        return NONE;
      }
    }
    List<ColumnFormula> formulas = new ArrayList<>();
    for (Line.Cell cell : row.cells()) {
      ColumnFormula.parse(cell.in(row), columns.keySet()).ifPresent(formulas::add);
    }
    return formulas.isEmpty() ? NONE : new ColumnRules(columns, formulas);
  }
}
