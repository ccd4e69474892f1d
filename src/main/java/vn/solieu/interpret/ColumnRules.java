package vn.solieu.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.solieu.domain.ColumnFormula;
import vn.solieu.read.Line;

/**
 * What a form's row of column numbers ({@code A | B | 1 | 2 | 3=2/1}) says: how some columns are
 * computed from others.
 *
 * @param columns 1-based columns by their labels
 */
record ColumnRules(Map<String, Integer> columns, List<ColumnFormula> formulas) {
  static final ColumnRules NONE = new ColumnRules(Map.of(), List.of());

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
