package vn.solieu.interpret;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.solieu.read.Line;
import vn.solieu.read.Report;
import vn.solieu.read.Table;
import vn.solieu.recognise.NumberReader;
import vn.solieu.rules.Lexicon;
import vn.solieu.rules.Spelling;

/**
 * The written cells of a table by row and column, of a workbook's sheet or a document, and which
 * columns hold its numbers.
 */
final class TableGrid {
  private static final int YEAR_FIRST = 1900;
  private static final int YEAR_LAST = 2100;

  /** A column holds numbers if it has a fifth as many as the fullest one. */
  private static final int SHARE_OF_FULLEST = 5;

  /** A written cell. */
  record Entry(Line line, Line.Cell cell) {
    String text() {
      return cell.in(line).strip();
    }

    int column() {
      return cell.column();
    }

    /** Blanks that the label is moved in by, typed or as an indent. */
    int indent() {
      String text = cell.in(line);
      int blanks = text.length() - text.stripLeading().length();
      return cell.look() == null ? blanks : blanks + 2 * cell.look().indent();
    }

    boolean isBold() {
      return cell.look() != null && cell.look().bold();
    }

    boolean isHidden() {
      return cell.look() != null && cell.look().hidden();
    }

    /** The number that a workbook's cell holds, or null. */
    BigDecimal stored() {
      return cell.look() == null ? null : cell.look().stored();
    }

    /** Whether it holds a number, typed as one or as words. */
    boolean isNumber() {
      String bare = bare();
      if (stored() != null) {
        return bare.chars().anyMatch(Character::isDigit);
      }
      // Most cells of words are told by their first letter.
      for (int k = 0; k < bare.length(); k++) {
        char c = bare.charAt(k);
        if ((c < '0' || c > '9') && c != '.' && c != ',') {
          return false;
        }
      }
      return !bare.isEmpty() && NumberReader.read(bare).isPresent();
    }

    /** Without a sign, brackets of a negative number, a percent sign or the mark of a note. */
    String bare() {
      String bare = NoteMarks.without(text());
      if (bare.startsWith("(") && bare.endsWith(")")) {
        bare = bare.substring(1, bare.length() - 1).strip();
      }
      if (bare.startsWith("-") || bare.startsWith("+")) {
        bare = bare.substring(1).strip();
      }
      return bare.endsWith("%") ? bare.substring(0, bare.length() - 1).strip() : bare;
    }

    /** Whether it is a number that may be a year, as heads of columns are. */
    boolean isYear() {
      String text = bare();
      if (text.length() != 4 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return false;
      }
      int year = Integer.parseInt(text);
      return year >= YEAR_FIRST && year <= YEAR_LAST;
    }

    /** Words that say something: no dash for none, dots for unknown or ditto mark. */
    boolean isWords() {
      return !isNumber() && text().chars().anyMatch(Character::isLetter);
    }
  }

  /** A row's written cells by column. */
  record Row(Line line, Map<Integer, Entry> entries) {
    Entry at(int column) {
      return entries.get(column);
    }

    /** The cell that covers a column, merged ones included, or null. */
    Entry over(int column) {
      Entry own = entries.get(column);
      if (own != null) {
        return own;
      }
      for (Entry entry : entries.values()) {
        int first = entry.column();
        if (first <= column && column < first + entry.cell().columnSpan()) {
          return entry;
        }
      }
      return null;
    }

    boolean anyFrom(int column, java.util.function.Predicate<Entry> test) {
      return entries.values().stream().anyMatch(e -> e.column() >= column && test.test(e));
    }

    boolean anyBefore(int column, java.util.function.Predicate<Entry> test) {
      return entries.values().stream().anyMatch(e -> e.column() < column && test.test(e));
    }
  }

  private final List<Row> rows = new ArrayList<>();
  private final boolean workbook;
  private final int ordinalColumn;
  private final int firstData;
  private final int columns;

  TableGrid(Report report, Table table, Lexicon lexicon) {
    this.workbook = table.sheet() != null;
    this.columns = table.columns();
    for (int number = table.firstLine(); number <= table.lastLine(); number++) {
      Line line = report.line(number);
      Map<Integer, Entry> entries = new TreeMap<>();
      for (Line.Cell cell : line.cells()) {
        if (cell.rowSpan() > 0 && !cell.in(line).isBlank()) {
          entries.put(cell.column(), new Entry(line, cell));
        }
      }
      rows.add(new Row(line, entries));
    }
    this.ordinalColumn = ordinalColumn(lexicon);
    this.firstData = firstData();
  }

  /** The column whose head says that it numbers the rows, 0 where none does. */
  private int ordinalColumn(Lexicon lexicon) {
    for (Row row : rows) {
      for (Entry entry : row.entries().values()) {
        if ("ordinal".equals(lexicon.tableRoles().get(Spelling.phrase(entry.text())))) {
          return entry.column();
        }
      }
    }
    return 0;
  }

  List<Row> rows() {
    return rows;
  }

  /** Whether its cells are sure to show how deep their rows lie, as those of workbooks do. */
  boolean showsDepth() {
    return workbook;
  }

  /** The column that numbers the rows, 0 where no head says so. */
  int ordinalColumn() {
    return ordinalColumn;
  }

  /** The leftmost column of numbers; labels and units stand left of it. 0 where none has any. */
  int firstDataColumn() {
    return firstData;
  }

  int columns() {
    return columns;
  }

  private int firstData() {
    int[] numbers = new int[columns + 2];
    int[] unordered = new int[columns + 2];
    String[] last = new String[columns + 2];
    for (Row row : rows) {
      if (ColumnRules.areLabels(row)) {
        continue;
      }
      for (Entry entry : row.entries().values()) {
        if (entry.column() == ordinalColumn) {
          continue;
        }
        if (entry.column() <= columns && entry.isNumber() && !entry.isYear()) {
          numbers[entry.column()]++;
          unordered[entry.column()] += follows(last[entry.column()], entry.text()) ? 0 : 1;
          last[entry.column()] = entry.text();
        }
      }
    }
    int most = Arrays.stream(numbers).max().orElse(0);
    for (int column = ordinalColumn + 1; column <= columns; column++) {
      // 1, 2, 3 at the left end number the rows.
      boolean ordinals = unordered[column] * 4 <= numbers[column] && column < columns;
      if (numbers[column] > 0 && numbers[column] * SHARE_OF_FULLEST >= most && !ordinals) {
        return column;
      }
    }
    return 0;
  }

  private static boolean follows(String before, String text) {
    if (text.length() > 3 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return false;
    }
    boolean counted = before != null && before.length() <= 3 && before.matches("[0-9]{1,3}");
    int number = Integer.parseInt(text);
    return number == 1 || counted && number == Integer.parseInt(before) + 1;
  }
}
