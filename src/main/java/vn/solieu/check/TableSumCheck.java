package vn.solieu.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Relation.Breakdown;

/**
 * {@code table-sum}: the column that is headed as the total of others is their sum in every row.
 */
final class TableSumCheck implements Check {
  /** What the reading of tables calls such breakdowns. */
  private static final String CUE = "table-columns";

  @Override
  public String id() {
    return "table-sum";
  }

  /** Whether a breakdown is across a table's row, and so not {@code sum}'s to judge. */
  static boolean isOwn(Breakdown breakdown) {
    return breakdown.cue().equals(CUE);
  }

  /** Columns of one table that are added up alike. */
  private record Columns(String table, String topic, List<Integer> numbers) {}

  @Override
  public List<Claim> claims(CheckContext context) {
    Map<Columns, List<SumClaim>> tables = new LinkedHashMap<>();
    for (Breakdown breakdown : context.relations(Breakdown.class)) {
      List<Figure> members = context.figures(breakdown.members());
      List<TableCell> cells = members.stream().flatMap(one -> TableCell.of(one).stream()).toList();
      if (isOwn(breakdown) && cells.size() == breakdown.members().size()) {
        Columns columns =
            new Columns(
                cells.get(0).table(),
                members.get(0).subject().topic(),
                cells.stream().map(TableCell::column).toList());
        List<Operand> parts =
            members.subList(1, members.size()).stream().map(Operand::first).toList();
        tables
            .computeIfAbsent(columns, key -> new ArrayList<>())
            .add(new SumClaim(id(), Operand.first(members.get(0)), parts, null));
      }
    }
    List<Claim> claims = new ArrayList<>();
    for (List<SumClaim> rows : tables.values()) {
      boolean rounded = RowSumClaim.hasRoundedCounts(rows);
      rows.forEach(row -> claims.add(new RowSumClaim(id(), row, rounded, "")));
    }
    return claims;
  }
}
