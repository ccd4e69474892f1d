package vn.solieu.interpret;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.solieu.domain.Amount;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Period;
import vn.solieu.domain.PrintedNumber;
import vn.solieu.domain.Quantity;
import vn.solieu.domain.Source;
import vn.solieu.domain.Status;
import vn.solieu.domain.Unit;
import vn.solieu.read.Line;
import vn.solieu.read.Report;
import vn.solieu.read.Table;
import vn.solieu.recognise.NumberReader;
import vn.solieu.recognise.Recogniser;
import vn.solieu.rules.Cue;
import vn.solieu.rules.Lexicon;
import vn.solieu.rules.Spelling;

/**
 * Reads the cells of a table: what a cell measures comes from its row's label, the rest from its
 * column's head.
 */
final class TableReader {
  private final Recogniser recogniser;
  private final Lexicon lexicon;
  private final TableHead heads;

  TableReader(Recogniser recogniser, Lexicon lexicon) {
    this.recogniser = recogniser;
    this.lexicon = lexicon;
    this.heads = new TableHead(recogniser, lexicon);
  }

  /**
   * The table's figures in reading order.
   *
   * @param ties takes how the figures of its rows hang together
   */
  List<Draft> read(Report report, Table table, Period period, Status status, RowTies ties) {
    List<Line> rows = report.lines().subList(table.firstLine() - 1, table.lastLine());
    int headRows = headRows(rows);
    List<TableHead.Column> columns =
        heads.columns(rows.subList(0, headRows), table.columns(), period);
    Unit tableUnit = unitNote(report, table);
    ColumnRules rules = ColumnRules.NONE;
    List<Line> head = new ArrayList<>();
    for (Line row : rows.subList(0, headRows)) {
      if (isColumnNumbers(row)) {
        rules = ColumnRules.of(row);
      } else {
        head.add(row);
      }
    }
    List<Map<Integer, Draft>> read = new ArrayList<>();
    List<Draft> drafts = new ArrayList<>();
    String parent = "";
    for (Line row : rows.subList(headRows, rows.size())) {
      if (isColumnNumbers(row)) {
        rules = drafts.isEmpty() ? ColumnRules.of(row) : rules;
        continue;
      }
      Line.Cell label = label(row, columns);
      if (label == null) {
        continue;
      }
      String said = phrase(label.in(row));
      String text = withoutOpener(said);
      if (text.isEmpty()) {
        continue;
      }
      Unit named = bracketUnit(text);
      Unit unit = rowUnit(row, columns).orElse(named.equals(Unit.NONE) ? tableUnit : named);
      if (!named.equals(Unit.NONE)) {
        text = text.substring(0, text.lastIndexOf('(')).strip();
      }
      boolean opened = !text.equals(said);
      String full = parented(text, label.in(row), opened, parent);
      boolean child = opened || !full.equals(text) || isChild(row, label, columns);
      if (!child) {
        parent = text;
      }
      Map<Integer, Draft> own = readRow(row, table, columns, full, unit, status);
      drafts.addAll(own.values());
      ties.add(rules, own);
      read.add(own);
    }
    ties.add(ColumnSplits.of(head, table.columns(), dataColumns(columns), lexicon), read);
    return drafts;
  }

  private static Set<Integer> dataColumns(List<TableHead.Column> columns) {
    Set<Integer> data = new TreeSet<>();
    for (int k = 0; k < columns.size(); k++) {
      if (columns.get(k).role() == TableHead.Role.DATA) {
        data.add(k + 1);
      }
    }
    return data;
  }

  /** Rows above the first one with a label and a number. */
  private static int headRows(List<Line> rows) {
    for (int k = 0; k < rows.size(); k++) {
      Line row = rows.get(k);
      boolean words = false;
      boolean number = false;
      for (Line.Cell cell : row.cells()) {
        String text = cell.in(row).strip();
        if (isNumber(text) && cell.column() > 1) {
          number = true;
        } else if (text.length() > 2 && !isNumber(text)) {
          words = true;
        }
      }
      if (words && number && k > 0) {
        return k;
      }
    }
    return Math.min(1, rows.size());
  }

  /** "1 | 2 | 3=2/1" or "A | B | 1 | 2": numbers of columns, never figures. */
  private static boolean isColumnNumbers(Line row) {
    int short_ = 0;
    int filled = 0;
    for (Line.Cell cell : row.cells()) {
      String text = cell.in(row).strip();
      if (text.isEmpty()) {
        continue;
      }
      filled++;
      String bare = text.replace("(", "").replace(")", "");
      if (bare.length() == 1
          || bare.indexOf('=') > 0
          || bare.length() == 2 && Character.isDigit(bare.charAt(0))) {
        short_++;
      }
    }
    return filled > 2 && short_ == filled;
  }

  private static boolean isNumber(String text) {
    String bare = bare(text);
    return !bare.isEmpty()
        && bare.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == ',');
  }

  private static String bare(String text) {
    String bare = text.strip();
    if (bare.startsWith("(") && bare.endsWith(")")) {
      bare = bare.substring(1, bare.length() - 1).strip();
    }
    if (bare.startsWith("-") || bare.startsWith("+")) {
      bare = bare.substring(1).strip();
    }
    return bare.endsWith("%") ? bare.substring(0, bare.length() - 1).strip() : bare;
  }

  /** The first cell with words that is neither number nor unit. */
  private static Line.Cell label(Line row, List<TableHead.Column> columns) {
    for (Line.Cell cell : row.cells()) {
      TableHead.Column column = column(cell, columns);
      String text = cell.in(row).strip();
      if (column != null
          && column.role() != TableHead.Role.DATA
          && column.role() != TableHead.Role.LABEL) {
        continue;
      }
      if (text.length() > 1 && !isNumber(text)) {
        return cell;
      }
    }
    return null;
  }

  private static TableHead.Column column(Line.Cell cell, List<TableHead.Column> columns) {
    return cell.column() <= columns.size() ? columns.get(cell.column() - 1) : null;
  }

  /** The label without its marker, in lower case. */
  static String phrase(String label) {
    String text = label.strip().toLowerCase(Locale.ROOT);
    int begin = 0;
    while (begin < text.length() && !Character.isLetter(text.charAt(begin))) {
      begin++;
    }
    text = text.substring(begin);
    // "a) …", "i. …": a letter that only numbers the row
    if (text.length() > 2 && (text.charAt(1) == ')' || text.charAt(1) == '.')) {
      text = text.substring(2).strip();
    }
    return text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
  }

  /** "Trong đó: khách quốc tế": a label without the words that open a row's parts. */
  private String withoutOpener(String label) {
    for (Cue cue : List.of(Cue.INCLUDE, Cue.CONSIST)) {
      for (Lexicon.Entry opener : lexicon.of(cue)) {
        String words = opener.text();
        boolean opens =
            label.startsWith(words)
                && label.length() > words.length()
                && !Character.isLetterOrDigit(label.charAt(words.length()));
        if (opens && label.charAt(words.length()) == ':') {
          return phrase(label.substring(words.length()));
        }
      }
    }
    return label;
  }

  private String parented(String text, String label, boolean opened, String parent) {
    boolean sub =
        opened
            || label.strip().startsWith("-")
            || label.strip().startsWith("+")
            || label.strip().startsWith("*");
    if (!sub || parent.isEmpty()) {
      return text;
    }
    for (int end = text.indexOf(' '); end >= 0; end = text.indexOf(' ', end + 1)) {
      Lexicon.Entry head = lexicon.entry(text.substring(0, end));
      if (head != null && head.is(Cue.HEAD) && !head.value(Cue.HEAD).equals("sector")) {
        return text;
      }
    }
    String measure = measure(parent);
    return measure.isEmpty() ? text : measure + " " + text;
  }

  /**
   * The measure that a row's name begins with, for the rows below it; the first listed, or empty.
   */
  private String measure(String name) {
    Lexicon.Entry found = null;
    for (int end = name.indexOf(' '); end >= 0; end = name.indexOf(' ', end + 1)) {
      Lexicon.Entry head = lexicon.entry(name.substring(0, end));
      boolean measure = head != null && head.value(Cue.HEAD).startsWith("measure");
      if (measure && (found == null || head.number() < found.number())) {
        found = head;
      }
    }
    if (found == null) {
      return "";
    }
    String value = found.value(Cue.HEAD);
    return value.length() > 8 ? value.substring(8) : found.text();
  }

  /** A row without a number of its own, under numbered ones. */
  private static boolean isChild(Line row, Line.Cell label, List<TableHead.Column> columns) {
    for (Line.Cell cell : row.cells()) {
      TableHead.Column column = column(cell, columns);
      if (column != null && column.role() == TableHead.Role.ORDINAL) {
        return cell.in(row).isBlank();
      }
    }
    return label.in(row).strip().startsWith("-");
  }

  private Optional<Unit> rowUnit(Line row, List<TableHead.Column> columns) {
    for (Line.Cell cell : row.cells()) {
      TableHead.Column column = column(cell, columns);
      if (column != null && column.role() == TableHead.Role.UNIT && !cell.in(row).isBlank()) {
        return Optional.of(recogniser.unit(cell.in(row)));
      }
    }
    return Optional.empty();
  }

  /** The unit in brackets that ends a row's label, "tổng số lượt khách (lượt)"; NONE for none. */
  private Unit bracketUnit(String label) {
    int open = label.lastIndexOf('(');
    return open > 0 && label.endsWith(")")
        ? recogniser.listedUnit(label.substring(open + 1, label.length() - 1).strip())
        : Unit.NONE;
  }

  /** "ĐVT: tỷ đồng" in one of the lines above the table. */
  private Unit unitNote(Report report, Table table) {
    for (int number = table.firstLine() - 1;
        number >= Math.max(1, table.firstLine() - 3);
        number--) {
      String text = report.line(number).text();
      String folded = Spelling.phrase(text);
      for (Map.Entry<String, String> role : lexicon.tableRoles().entrySet()) {
        int at = folded.indexOf(role.getKey() + ":");
        if (role.getValue().equals("unit") && at >= 0) {
          int colon = text.lastIndexOf(':');
          return recogniser.unit(text.substring(colon + 1).replace(")", ""));
        }
      }
    }
    return Unit.NONE;
  }

  /** The row's figures by their columns. */
  private Map<Integer, Draft> readRow(
      Line row,
      Table table,
      List<TableHead.Column> columns,
      String phrase,
      Unit unit,
      Status status) {
    Map<Integer, Draft> own = new LinkedHashMap<>();
    // The last level of each period.
    Map<Period, Draft> levels = new HashMap<>();
    for (Line.Cell cell : row.cells()) {
      TableHead.Column column = column(cell, columns);
      String text = cell.in(row);
      if (column == null || column.role() != TableHead.Role.DATA || !isNumber(text)) {
        continue;
      }
      Draft draft = draft(row, table, cell, column, unit);
      if (draft == null) {
        continue;
      }
      draft.phrase = phrase;
      draft.ownPhrase = true;
      draft.status = column.status() == null ? status : column.status();
      own.put(cell.column(), draft);
      if (draft.kind == Kind.LEVEL && draft.status != Status.PLAN && draft.period != null) {
        levels.put(draft.period, draft);
      }
    }
    for (Draft draft : own.values()) {
      Draft level = draft.isDependent() ? levels.get(draft.period) : null;
      if (level != null) {
        draft.of = level;
        draft.status = level.status;
      }
    }
    return own;
  }

  private static Draft draft(
      Line row, Table table, Line.Cell cell, TableHead.Column column, Unit unit) {
    String text = cell.in(row);
    String bare = bare(text);
    Optional<NumberReader.Reading> reading = NumberReader.read(bare);
    if (reading.isEmpty()) {
      return null;
    }
    boolean percent = column.kind() != Kind.LEVEL || text.strip().endsWith("%");
    Unit own = percent ? Unit.PERCENT : column.unit() != null ? column.unit() : unit;
    PrintedNumber number = reading.get().likely();
    if (own.isExactCount() && number.value().scale() > 0 && reading.get().rival() != null) {
      number = reading.get().rival();
    }
    Draft draft = new Draft(null, 0);
    Kind kind = column.kind();
    if (kind == Kind.INDEX
        && (text.contains("-") || number.value().abs().compareTo(BigDecimal.valueOf(30)) < 0)) {
      // Under one head some offices print the index, some the change.
      kind = Kind.GROWTH;
    }
    boolean negative =
        text.strip().startsWith("-") || text.strip().startsWith("(") && kind == Kind.GROWTH;
    draft.quantity = new Quantity(new Amount.Point(negative ? number.negate() : number), own);
    draft.take(column, kind);
    draft.rules.add("table-cell");
    int start = cell.start() + text.indexOf(text.strip());
    draft.source =
        new Source.TableCell(
            row.number(),
            start,
            start + text.strip().length(),
            row.page(),
            table.number(),
            cell.row(),
            cell.column());
    return draft;
  }
}
