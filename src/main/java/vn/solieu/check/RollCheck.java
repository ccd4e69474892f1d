package vn.solieu.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.solieu.check.SumClaim.Doubt;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Indicator;
import vn.solieu.domain.Interval;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Quantity;
import vn.solieu.domain.Status;
import vn.solieu.rules.Catalogue;
import vn.solieu.rules.CheckRule;

/**
 * {@code roll}: in a row of a table the amounts of periods that follow one another add up to that
 * of the whole time.
 *
 * <p>That they are amounts which add up over time the table itself must show: in the same columns
 * at least as many rows hold as miss. People, prices and averages never do. Where too few rows
 * speak, only a flow of the catalogue is checked, and only a slip of the pen told.
 */
final class RollCheck implements Check {
  /** Offices revise earlier months without printing that they did. */
  private static final String RESTATED = "restated";

  /** So many rows must hold before their table is believed. */
  private static final int ROWS_LEAST = 2;

  /** A row of more times than this is no row of a report. */
  private static final int COLUMNS_MOST = 60;

  /** Fewer digits than this fit one another too easily. */
  private static final int TELLING_DIGITS = 3;

  @Override
  public String id() {
    return "roll";
  }

  /** Columns of one table that are added up alike. */
  private record Columns(String table, String topic, boolean plan, List<Integer> numbers) {}

  /** What makes figures of one row comparable. */
  private record Row(
      String table, int row, String subject, String place, boolean plan, Object unit) {}

  @Override
  public List<Claim> claims(CheckContext context) {
    CheckRule rule = context.rule(id());
    Map<Row, List<Figure>> rows = new LinkedHashMap<>();
    for (Figure figure : context.figures()) {
      TableCell cell = TableCell.of(figure).orElse(null);
      if (cell != null && mayAddUp(figure, rule)) {
        rows.computeIfAbsent(row(cell, figure), key -> new ArrayList<>()).add(figure);
      }
    }
    Map<Columns, List<SumClaim>> tables = new LinkedHashMap<>();
    for (List<Figure> row : rows.values()) {
      List<Figure> figures = unambiguous(row);
      for (Figure total : figures) {
        for (List<Figure> parts : PeriodTiling.of(total, figures)) {
          tables
              .computeIfAbsent(columns(total, parts), key -> new ArrayList<>())
              .add(sum(total, parts, null));
        }
      }
    }
    List<Claim> claims = new ArrayList<>();
    tables.values().forEach(table -> claims.addAll(claims(table, rule)));
    return claims;
  }

  private static Row row(TableCell cell, Figure figure) {
    Quantity quantity = figure.quantity();
    boolean measure = quantity.unit().dimension().ordinal() < Dimension.DATA.ordinal();
    return new Row(
        cell.table(),
        cell.row(),
        figure.subject().identity(),
        figure.subject().placeId(),
        figure.status() == Status.PLAN,
        measure ? quantity.unit().dimension() : quantity.unit().base());
  }

  private static boolean mayAddUp(Figure figure, CheckRule rule) {
    return figure.kind() == Kind.LEVEL
        && figure.quantity().isPoint()
        && figure.period() != null
        && figure.qualifier() == null
        && !isDay(figure)
        && !Comparability.isRate(figure)
        && !SameSubject.mentions(figure, rule.words("rate"))
        && (nature(figure) == null || nature(figure).equals("flow"));
  }

  /** As of a day: a stock. */
  private static boolean isDay(Figure figure) {
    return figure.period().isSingle() && figure.period().end().day() > 0;
  }

  private static String nature(Figure figure) {
    String id = figure.subject().indicatorId();
    Indicator indicator = id == null ? null : Catalogue.builtIn().byId(id);
    return indicator == null ? null : indicator.nature();
  }

  /** Those whose period no other figure of the row has: two columns of one time are two things. */
  private static List<Figure> unambiguous(List<Figure> row) {
    Map<List<LocalDate>, List<Figure>> byTime =
        row.stream()
            .collect(
                Collectors.groupingBy(
                    one -> List.of(one.period().firstDay(), one.period().lastDay()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return byTime.size() > COLUMNS_MOST
        ? List.of()
        : byTime.values().stream().filter(same -> same.size() == 1).map(one -> one.get(0)).toList();
  }

  private static Columns columns(Figure total, List<Figure> parts) {
    List<Integer> numbers = new ArrayList<>();
    numbers.add(TableCell.of(total).orElseThrow().column());
    parts.forEach(part -> numbers.add(TableCell.of(part).orElseThrow().column()));
    return new Columns(
        TableCell.of(total).orElseThrow().table(),
        total.subject().topic(),
        total.status() == Status.PLAN,
        numbers);
  }

  private SumClaim sum(Figure total, List<Figure> parts, Doubt doubt) {
    return new SumClaim(
        id(), Operand.first(total), parts.stream().map(Operand::first).toList(), doubt);
  }

  /** The claims of rows that are added up alike. */
  private List<Claim> claims(List<SumClaim> rows, CheckRule rule) {
    long holding = rows.stream().filter(RollCheck::isTelling).filter(RollCheck::holds).count();
    long missing = rows.stream().filter(row -> !holds(row)).count();
    if (holding >= ROWS_LEAST && holding >= missing) {
      boolean rounded = RowSumClaim.hasRoundedCounts(rows);
      return rows.stream()
          .<Claim>map(row -> new RowSumClaim(id(), row, rounded, RESTATED))
          .toList();
    }
    Doubt doubt = new Doubt(RESTATED, rule.tolerance("chance"));
    return rows.stream()
        .filter(row -> "flow".equals(nature(row.total().figure())))
        .<Claim>map(
            row ->
                sum(
                    row.total().figure(),
                    row.parts().stream().map(Operand::figure).toList(),
                    doubt))
        .toList();
  }

  private static boolean holds(SumClaim row) {
    return row.residual(Values.PRINTED).against(Interval.ZERO).holds();
  }

  /** Whether its holding says something: two parts or more, and digits enough. */
  private static boolean isTelling(SumClaim row) {
    long parts = row.parts().stream().filter(part -> part.baseValue().signum() != 0).count();
    return parts > 1 && row.total().number(Values.PRINTED).significantDigits() >= TELLING_DIGITS;
  }
}
