package vn.solieu.interpret;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Status;
import vn.solieu.read.Line;
import vn.solieu.rules.Cue;
import vn.solieu.rules.Lexicon;
import vn.solieu.rules.Spelling;

/**
 * Columns whose head says that they are the total of those behind them: {@code Tổng số | Nam | Nữ},
 * or {@code Tổng số} before a merged {@code Chia ra}. The rows must bear it out.
 */
final class ColumnSplits {
  /** The cue of the breakdowns that are found here. */
  static final String CUE = "table-columns";

  /** So many rows must close, and as many as don't. */
  private static final int ROWS_LEAST = 2;

  private static final int DIGITS_LEAST = 3;
  private static final int PARTS_MOST = 40;

  /** A total's column and those that make it up. */
  private record Split(int total, List<Integer> parts) {}

  private final List<List<HeadCell>> above;
  private final List<Integer> data;
  private final Lexicon lexicon;
  private final List<Split> splits = new ArrayList<>();

  /**
   * A cell of the head over 1-based columns.
   *
   * @param wide whether several columns of figures are below it
   */
  private record HeadCell(int row, int first, int last, boolean wide, String text) {
    boolean covers(int column) {
      return first <= column && column <= last;
    }
  }

  private ColumnSplits(List<List<HeadCell>> above, List<Integer> data, Lexicon lexicon) {
    this.above = above;
    this.data = data;
    this.lexicon = lexicon;
  }

  /**
   * @param head rows of the head from the top; one that has lost its merged cells says nothing
   * @param width columns of the grid
   * @param data columns of figures
   */
  static ColumnSplits of(List<Line> head, int width, Set<Integer> data, Lexicon lexicon) {
    NavigableSet<Integer> sorted = new TreeSet<>(data);
    List<List<HeadCell>> above = new ArrayList<>();
    for (int column = 0; column <= width; column++) {
      above.add(new ArrayList<>());
    }
    for (int row = 0; row < head.size(); row++) {
      Line line = head.get(row);
      for (Line.Cell cell : line.cells()) {
        String text = Spelling.phrase(cell.in(line)).replaceAll("\\(.*?\\)", " ");
        text = text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        int last = Math.min(width, cell.column() + cell.columnSpan() - 1);
        boolean wide = sorted.subSet(cell.column(), true, last, true).size() > 1;
        HeadCell read = new HeadCell(row, cell.column(), last, wide, text);
        for (int column = cell.column(); column <= last && !text.isEmpty(); column++) {
          above.get(column).add(read);
        }
      }
    }
    ColumnSplits splits = new ColumnSplits(above, List.copyOf(sorted), lexicon);
    for (int k = 0; k < splits.data.size(); k++) {
      if (splits.isTotal(splits.data.get(k))) {
        splits.behind(k);
      }
    }
    return splits;
  }

  /** What stands above a column alone. */
  private String own(int column) {
    StringBuilder text = new StringBuilder();
    for (HeadCell cell : above.get(column)) {
      text.append(cell.wide() ? "" : " " + cell.text());
    }
    return text.toString().strip();
  }

  private boolean isTotal(int column) {
    String role = lexicon.tableRoles().get(own(column));
    return "total".equals(role) || "total-column".equals(role) || "whole".equals(role);
  }

  /** Merged cells above a column that don't stand above the total, from the top. */
  private List<HeadCell> groups(int column, int total) {
    return above.get(column).stream()
        .filter(cell -> !cell.covers(total))
        .filter(HeadCell::wide)
        .toList();
  }

  /** Up to which column everything that stands above the total with others reaches. */
  private int scope(int total) {
    return above.get(total).stream()
        .filter(HeadCell::wide)
        .mapToInt(HeadCell::last)
        .min()
        .orElse(above.size() - 1);
  }

  /** What the columns behind a total are to it. */
  private void behind(int place) {
    int total = data.get(place);
    int scope = scope(total);
    List<Integer> plain = new ArrayList<>();
    Set<HeadCell> opened = new LinkedHashSet<>();
    for (int k = place + 1; k < data.size() && data.get(k) <= scope; k++) {
      int column = data.get(k);
      if (isTotal(column)) {
        break;
      }
      List<HeadCell> groups = groups(column, total);
      String says = groups.isEmpty() ? own(column) : groups.get(0).text();
      if (says.isEmpty() || says(says, "some")) {
        plain.clear();
        break;
      }
      if (groups.isEmpty()) {
        plain.add(column);
      } else if (opensAll(says)) {
        opened.add(groups.get(0));
      } else {
        return;
      }
    }
    for (HeadCell group : opened) {
      add(total, data.stream().filter(group::covers).toList());
    }
    if (opened.isEmpty()) {
      add(total, plain);
    }
  }

  private void add(int total, List<Integer> parts) {
    if (parts.size() > 1 && parts.size() <= PARTS_MOST) {
      splits.add(new Split(total, parts));
    }
  }

  /** "Chia ra", "Phân theo giới tính": all parts follow. */
  private boolean opensAll(String text) {
    return lexicon.hasTableRole(text, "split")
        || lexicon.of(Cue.CONSIST).stream()
            .anyMatch(opener -> (text + " ").startsWith(opener.text() + " "));
  }

  private boolean says(String text, String role) {
    return lexicon.holdsTableRole(text, role)
        || lexicon.of(Cue.INCLUDE).stream()
            .anyMatch(opener -> (text + " ").startsWith(opener.text() + " "));
  }

  /**
   * The rows' breakdowns where the rows bear the head out: as many close as miss, two at least.
   *
   * @param rows the figures of each by their columns
   */
  List<BreakdownReader.Parts> of(List<Map<Integer, Draft>> rows) {
    List<BreakdownReader.Parts> found = new ArrayList<>();
    for (Split split : splits) {
      List<BreakdownReader.Parts> own = new ArrayList<>();
      int closing = 0;
      int telling = 0;
      for (Map<Integer, Draft> row : rows) {
        BreakdownReader.Parts parts = parts(split, row);
        if (parts != null) {
          own.add(parts);
          boolean closes = Closure.closes(parts.total(), parts.parts());
          closing += closes ? 1 : 0;
          telling += closes && isTelling(parts.total()) ? 1 : 0;
        }
      }
      if (telling >= ROWS_LEAST && closing * 2 >= own.size()) {
        found.addAll(own);
      }
    }
    return found;
  }

  private static boolean isTelling(Draft total) {
    return total.quantity.amount().first().significantDigits() >= DIGITS_LEAST;
  }

  /** A row's breakdown, or null where a cell is missing or they are no amounts that add up. */
  private static BreakdownReader.Parts parts(Split split, Map<Integer, Draft> row) {
    Draft total = row.get(split.total());
    if (total == null || !isAmount(total)) {
      return null;
    }
    List<Draft> parts = new ArrayList<>();
    for (int column : split.parts()) {
      Draft part = row.get(column);
      boolean alike =
          part != null
              && isAmount(part)
              && part.quantity.unit().comparableWith(total.quantity.unit())
              && (part.status == Status.PLAN) == (total.status == Status.PLAN)
              && Objects.equals(part.period, total.period);
      if (!alike) {
        return null;
      }
      parts.add(part);
    }
    return isMean(total, parts) ? null : new BreakdownReader.Parts(total, parts, true, CUE);
  }

  /** Between the smallest and the largest part: a yield or price of all, which is no sum. */
  private static boolean isMean(Draft total, List<Draft> parts) {
    List<BigDecimal> values = parts.stream().map(part -> part.quantity.baseValue()).toList();
    BigDecimal own = total.quantity.baseValue();
    return own.compareTo(Collections.min(values)) > 0 && own.compareTo(Collections.max(values)) < 0;
  }

  private static boolean isAmount(Draft draft) {
    return draft.kind == Kind.LEVEL && !draft.average && draft.quantity.isPoint();
  }
}
