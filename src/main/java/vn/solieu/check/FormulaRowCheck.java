package vn.solieu.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.solieu.domain.ColumnFormula;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Relation;

/**
 * {@code formula-row}: every row of a form obeys the rule that its row of column numbers prints.
 *
 * <p>Where fewer rows hold than miss, the columns were more likely misunderstood than computed
 * wrongly: only a slip of the pen is told.
 */
final class FormulaRowCheck implements Check {
  /** So many rows must hold that may be in any power of ten of their units. */
  private static final int ANY_SCALE_ROWS = 2;

  @Override
  public String id() {
    return "formula-row";
  }

  @Override
  public List<Claim> claims(CheckContext context) {
    Map<List<Object>, List<RowFormula>> tables = new LinkedHashMap<>();
    for (Relation.Formula relation : context.relations(Relation.Formula.class)) {
      row(relation, context)
          .ifPresent(
              row ->
                  tables
                      .computeIfAbsent(columns(relation, row), key -> new ArrayList<>())
                      .add(row));
    }
    List<Claim> claims = new ArrayList<>();
    tables.values().forEach(rows -> claims.addAll(claims(rows)));
    return claims;
  }

  private static Optional<RowFormula> row(Relation.Formula relation, CheckContext context) {
    List<Figure> figures = context.figures(relation.members());
    Optional<ColumnFormula> formula = ColumnFormula.parse(relation.rule(), relation.columns());
    boolean all =
        figures.size() == relation.members().size()
            && figures.stream().allMatch(one -> one.quantity().isPoint() && one.qualifier() == null)
            && formula.isPresent()
            && formula.get().labels().equals(relation.columns());
    if (!all) {
      return Optional.empty();
    }
    Map<String, Operand> cells = new HashMap<>();
    for (int k = 0; k < figures.size(); k++) {
      cells.put(relation.columns().get(k), Operand.first(figures.get(k)));
    }
    RowFormula row = new RowFormula(formula.get(), Map.copyOf(cells));
    return Optional.of(row).filter(one -> !one.formula().isSum() || one.sameMeasure(true));
  }

  private static List<Object> columns(Relation.Formula relation, RowFormula row) {
    Figure result = row.result().figure();
    Object table = TableCell.of(result).<Object>map(TableCell::table).orElse("");
    return List.of(table, result.subject().topic(), relation.rule(), row.isPercentage());
  }

  private List<Claim> claims(List<RowFormula> rows) {
    List<FormulaClaim> claims =
        rows.stream().map(row -> new FormulaClaim(id(), row, true)).toList();
    long holding = claims.stream().filter(one -> one.plain(Values.PRINTED).holds()).count();
    boolean anyScale = !rows.get(0).formula().isSum() && !rows.get(0).isPercentage();
    boolean confirmed = holding * 2 >= claims.size() && holding >= (anyScale ? ANY_SCALE_ROWS : 1);
    if (anyScale && !confirmed) {
      return List.of();
    }
    return rows.stream().<Claim>map(row -> new FormulaClaim(id(), row, confirmed)).toList();
  }
}
