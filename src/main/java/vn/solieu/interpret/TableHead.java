package vn.solieu.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Period;
import vn.solieu.domain.Status;
import vn.solieu.domain.Unit;
import vn.solieu.read.Line;
import vn.solieu.recognise.Item;
import vn.solieu.recognise.Mention;
import vn.solieu.recognise.PeriodExpression;
import vn.solieu.recognise.Recogniser;
import vn.solieu.rules.Cue;
import vn.solieu.rules.Lexicon;
import vn.solieu.rules.Spelling;

/** Reads the head of a table: what each column holds. */
final class TableHead {
  enum Role {
    ORDINAL,
    LABEL,
    UNIT,
    NOTE,
    DATA
  }

  /**
   * A column of the table's grid.
   *
   * @param kind of its cells
   * @param period that its cells speak of; null where the head doesn't say
   * @param base period compared with, or null
   * @param plan who set the plan, or null
   * @param status or null where the head doesn't say
   * @param unit stated in the head, or null
   */
  record Column(
      Role role, Kind kind, Period period, Period base, String plan, Status status, Unit unit) {}

  /** What a column is that its head names by one of these words; other words name its figures. */
  private static final Map<String, Role> ROLES =
      Map.of("ordinal", Role.ORDINAL, "unit", Role.UNIT, "note", Role.NOTE);

  /** Columns at the left end, which no merged cell shifts: number, label, unit, plan. */
  private static final int FIRST_COLUMNS = 4;

  private final Recogniser recogniser;
  private final Map<String, String> roles;

  TableHead(Recogniser recogniser, Lexicon lexicon) {
    this.recogniser = recogniser;
    this.roles = lexicon.tableRoles();
  }

  /** The columns of a grid so wide, from the rows of its head. */
  List<Column> columns(List<Line> head, int width, Period report) {
    List<HeadRow> rows = new ArrayList<>();
    head.forEach(line -> rows.add(new HeadRow(line, width, FIRST_COLUMNS)));
    List<Column> columns = new ArrayList<>();
    boolean labelled = false;
    Period last = null;
    for (int column = 1; column <= width; column++) {
      String text = text(rows, column);
      Column read = column(text, column, labelled, report, last);
      labelled |= read.role() == Role.LABEL;
      boolean current =
          read.kind() == Kind.LEVEL && read.period() != null && read.status() != Status.PLAN;
      // "Tháng 5/2023 | Tháng 5/2022 | so CK": what is compared is the later one.
      if (current && (last == null || !read.period().lastDay().isBefore(last.lastDay()))) {
        last = read.period();
      }
      columns.add(read);
    }
    return columns;
  }

  /** What stands above a column, from the top. */
  private String text(List<HeadRow> head, int column) {
    StringBuilder text = new StringBuilder();
    String under = "";
    for (int k = head.size() - 1; k >= 0; k--) {
      HeadRow row = head.get(k);
      String own = row.isAligned() || column <= FIRST_COLUMNS ? row.at(column) : "";
      if (own.isEmpty() && !row.isAligned() && !under.isEmpty()) {
        own = spanning(row, under);
      }
      text.insert(0, own + " ");
      under = under.isEmpty() ? own : under;
    }
    return text.toString().strip();
  }

  /**
   * The merged cell above a column of a row that has lost its spans: a comparison stands under a
   * percentage, a time under the other one.
   */
  private String spanning(HeadRow row, String under) {
    List<Item> items = recogniser.recognise(under).items();
    long cues = 0;
    for (Item item : items) {
      cues |= item.cues();
    }
    boolean years =
        items.stream()
            .anyMatch(
                i ->
                    i.is(Cue.PERIOD) && i.time().expression().form() == PeriodExpression.Form.YEAR);
    boolean compares =
        years || (cues & (Cue.PLAN.bit() | Cue.COMPARE.bit() | Cue.SAME_PERIOD.bit())) != 0;
    boolean base =
        items.stream().anyMatch(i -> i.is(Cue.PERIOD) && i.value(Cue.PERIOD).equals("base"));
    return row.first(compares || base);
  }

  /** The time compared with, empty where the figure's own isn't known. */
  private static Optional<Period> before(PeriodExpression base, Period own, Period report) {
    return own == null ? Optional.empty() : base.before(own, report);
  }

  /** The year of what a report speaks of, or null where that isn't known. */
  private static Period yearOf(Period report) {
    return report == null ? null : Period.year(report.end().year());
  }

  private Column column(String text, int number, boolean labelled, Period report, Period last) {
    Role role = ROLES.get(roles.getOrDefault(Spelling.phrase(text), ""));
    if (role != null) {
      return new Column(role, null, null, null, null, null, null);
    }
    List<Item> items = recogniser.recognise(text).items();
    Period period = null;
    PeriodExpression base = null;
    String plan = null;
    Status status = null;
    boolean cumulative = false;
    boolean compare = false;
    boolean share = false;
    boolean move = false;
    boolean percent = text.indexOf('%') >= 0;
    for (Item item : items) {
      if (item.is(Cue.PERIOD)) {
        PeriodExpression expression = item.time().expression();
        if (expression.isRelative()
            && (compare || expression.form() == PeriodExpression.Form.SAME_PERIOD)) {
          base = expression;
        } else if (compare || percent && expression.form() == PeriodExpression.Form.YEAR) {
          base = expression;
        } else {
          period =
              (expression.isRelative() ? before(expression, report, report) : expression.in(report))
                  .orElse(period);
          cumulative |= expression.isCumulative();
        }
      }
      if (item.is(Cue.YEAR) && item.mention() instanceof Mention.Number year && period == null) {
        // "Kế hoạch 2024": the year without its word.
        Period named = Period.year(year.likely().value().intValue());
        if (compare || percent) {
          base =
              new PeriodExpression(
                  PeriodExpression.Form.YEAR, named.end().year(), 0, 0, 0, 0, 0, 0, 0);
        } else {
          period = named;
        }
      }
      if (item.is(Cue.PLAN) && plan == null) {
        plan = item.value(Cue.PLAN).isEmpty() ? item.word() : item.value(Cue.PLAN);
      }
      if (item.is(Cue.STATUS)) {
        status = Status.parse(item.value(Cue.STATUS));
      }
      compare |= item.is(Cue.COMPARE);
      share |= item.is(Cue.SHARE);
      move |= item.is(Cue.MOVE);
    }
    boolean data =
        number > 1
            && (labelled || period != null || plan != null || status != null || percent || compare);
    if (!data) {
      return new Column(
          labelled ? Role.DATA : Role.LABEL, Kind.LEVEL, report, null, null, null, null);
    }
    Period yearToDate =
        new PeriodExpression(PeriodExpression.Form.REPORT_TO_DATE, 0, 0, 0, 0, 0, 0, 0, 0)
            .in(report)
            .orElse(report);
    boolean relation = compare || percent;
    if (share && !compare) {
      return new Column(
          Role.DATA,
          Kind.SHARE,
          period == null ? report : period,
          null,
          null,
          status,
          Unit.PERCENT);
    }
    if (relation && plan != null) {
      Period own = period != null ? period : last != null ? last : yearToDate;
      return new Column(Role.DATA, Kind.PLAN_COMPLETION, own, null, plan, status, Unit.PERCENT);
    }
    if (relation && (base != null || compare)) {
      Period own = period != null ? period : last != null ? last : report;
      Period before = base == null ? null : before(base, own, report).orElse(null);
      return new Column(
          Role.DATA, move ? Kind.GROWTH : Kind.INDEX, own, before, null, status, Unit.PERCENT);
    }
    if (plan != null) {
      Period own = period != null ? period : yearOf(report);
      return new Column(Role.DATA, Kind.LEVEL, own, null, plan, Status.PLAN, unit(text));
    }
    return new Column(
        Role.DATA,
        Kind.LEVEL,
        period != null ? period : report,
        null,
        null,
        status,
        percent ? Unit.PERCENT : unit(text));
  }

  /** "(tỷ đồng)" in the head, or null. */
  private Unit unit(String text) {
    int open = text.lastIndexOf('(');
    int close = text.lastIndexOf(')');
    if (open < 0 || close < open) {
      return null;
    }
    Unit unit = recogniser.unit(text.substring(open + 1, close));
    return unit == Unit.NONE ? null : unit;
  }
}
