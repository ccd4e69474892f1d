package vn.solieu.interpret;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Period;
import vn.solieu.domain.Status;
import vn.solieu.domain.Unit;
import vn.solieu.read.Line;
import vn.solieu.recognise.Item;
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

  private final Recogniser recogniser;
  private final Map<String, String> roles;

  TableHead(Recogniser recogniser, Lexicon lexicon) {
    this.recogniser = recogniser;
    this.roles = lexicon.tableRoles();
  }

  /** The columns of a grid so wide, from the rows of its head. */
  List<Column> columns(List<Line> head, int width, Period report) {
    List<Column> columns = new ArrayList<>();
    boolean labelled = false;
    Period last = null;
    String[] texts = texts(head, width);
    for (int column = 1; column <= width; column++) {
      String text = texts[column - 1];
      Column read = column(text, column, labelled, report, last);
      labelled |= read.role() == Role.LABEL;
      if (read.kind() == Kind.LEVEL && read.period() != null && read.status() != Status.PLAN) {
        last = read.period();
      }
      columns.add(read);
    }
    return columns;
  }

  /** What stands above each column, from the top. */
  private static String[] texts(List<Line> head, int width) {
    StringBuilder[] texts = new StringBuilder[width];
    for (int k = 0; k < width; k++) {
      texts[k] = new StringBuilder();
    }
    for (Line row : head) {
      // A row with merged cells but no spans can't be laid over the grid, save from its left end.
      boolean aligned = row.cells().stream().mapToInt(Line.Cell::columnSpan).sum() >= width;
      for (Line.Cell cell : row.cells()) {
        int last = Math.min(width, cell.column() + cell.columnSpan() - 1);
        for (int column = cell.column(); column <= last; column++) {
          if (aligned || head.size() == 1 || column <= 4) {
            texts[column - 1].append(cell.in(row)).append(' ');
          }
        }
      }
    }
    return Arrays.stream(texts).map(text -> text.toString().strip()).toArray(String[]::new);
  }

  private Column column(String text, int number, boolean labelled, Period report, Period last) {
    String role = roles.get(Spelling.phrase(text));
    if (role != null) {
      return new Column(
          Role.valueOf(role.toUpperCase(java.util.Locale.ROOT)),
          null,
          null,
          null,
          null,
          null,
          null);
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
        } else if (compare) {
          base = expression;
        } else {
          period =
              (expression.isRelative() ? expression.before(report, report) : expression.in(report))
                  .orElse(period);
          cumulative |= expression.isCumulative();
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
      Period before = base == null ? null : base.before(own, report).orElse(null);
      return new Column(
          Role.DATA, move ? Kind.GROWTH : Kind.INDEX, own, before, null, status, Unit.PERCENT);
    }
    if (plan != null) {
      Period own = period != null ? period : Period.year(report.end().year());
      return new Column(Role.DATA, Kind.LEVEL, own, null, plan, Status.PLAN, null);
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
