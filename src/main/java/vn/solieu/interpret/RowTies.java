package vn.solieu.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.solieu.domain.ColumnFormula;
import vn.solieu.domain.Relation;

/** How figures in one row of a table hang together, gathered while the table is read. */
final class RowTies {
  private final List<Computed> computed = new ArrayList<>();
  private final List<BreakdownReader.Parts> splits = new ArrayList<>();

  /** A row's figures that a rule of their columns ties, the computed one first. */
  record Computed(ColumnFormula formula, List<Draft> drafts) {
    Relation relation(Map<Draft, String> ids) {
      return new Relation.Formula(
          formula.toString(), formula.labels(), drafts.stream().map(ids::get).toList());
    }
  }

  /** A row and what its table's form says of its columns; of rules whose cells are all figures. */
  void add(ColumnRules rules, Map<Integer, Draft> row) {
    for (ColumnFormula formula : rules.formulas()) {
      List<Draft> drafts =
          formula.labels().stream()
              .map(label -> row.get(rules.columns().get(label)))
              .filter(Objects::nonNull)
              .toList();
      if (drafts.size() == formula.labels().size()) {
        computed.add(new Computed(formula, drafts));
      }
    }
  }

  /** All rows below one head. */
  void add(ColumnSplits heads, List<Map<Integer, Draft>> rows) {
    splits.addAll(heads.of(rows));
  }

  List<Computed> computed() {
    return computed;
  }

  /** Rows whose total column is made up of others. */
  List<BreakdownReader.Parts> splits() {
    return splits;
  }
}
