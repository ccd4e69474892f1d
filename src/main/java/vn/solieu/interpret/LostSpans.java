package vn.solieu.interpret;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.solieu.interpret.TableGrid.Entry;
import vn.solieu.interpret.TableGrid.Row;
import vn.solieu.recognise.Item;
import vn.solieu.recognise.PeriodExpression;
import vn.solieu.recognise.Recogniser;
import vn.solieu.rules.Cue;

/**
 * Rows of a head that have lost their spans, as text files print merged cells: fewer cells than the
 * table has columns. What the row below leaves empty stands below a cell of one column.
 */
final class LostSpans {
  /** A column under the right cell outweighs how evenly they are spread. */
  private static final long MATCH = 1_000_000;

  private final Recogniser recogniser;
  private final int width;

  LostSpans(Recogniser recogniser, int width) {
    this.recogniser = recogniser;
    this.width = width;
  }

  /** The same rows, each cell above all columns that it covered. */
  List<Row> mend(List<Row> head) {
    List<Row> mended = new ArrayList<>(head);
    for (int k = head.size() - 2; k >= 0; k--) {
      if (isShort(head.get(k))) {
        mended.set(k, spread(head.get(k), mended.get(k + 1)));
      }
    }
    return mended;
  }

  private boolean isShort(Row row) {
    return row.line().cells().stream().mapToInt(cell -> cell.columnSpan()).sum() < width;
  }

  private Row spread(Row row, Row below) {
    List<Entry> cells = new ArrayList<>(row.entries().values());
    int first = 1;
    while (first <= width && below.over(first) == null) {
      first++;
    }
    int last = width;
    while (last > first && below.over(last) == null) {
      last--;
    }
    int before = first - 1;
    int behind = width - last;
    Map<Integer, Entry> spread = new TreeMap<>();
    List<Entry> over = new ArrayList<>(cells);
    if (before + behind < cells.size()) {
      for (int k = 0; k < before; k++) {
        spread.put(k + 1, cells.get(k));
      }
      for (int k = 0; k < behind; k++) {
        spread.put(width - k, cells.get(cells.size() - 1 - k));
      }
      over = cells.subList(before, cells.size() - behind);
    }
    int[] ends = ends(over, below, first, last);
    int column = first;
    for (int k = 0; k < ends.length; k++) {
      for (; column <= ends[k]; column++) {
        spread.putIfAbsent(column, over.get(k));
      }
    }
    return new Row(row.line(), spread);
  }

  /**
   * The last column of each of several merged cells, which stand in the order of the columns. What
   * is compared with stands under a percentage, a time under another cell; else all are as wide.
   */
  private int[] ends(List<Entry> cells, Row below, int first, int last) {
    int columns = last - first + 1;
    int count = cells.size();
    if (count == 0 || count > columns) {
      return new int[0];
    }
    boolean[] compares = new boolean[columns];
    for (int k = 0; k < columns; k++) {
      Entry under = below.over(first + k);
      compares[k] = under != null && compares(under.text());
    }
    // best[j][c]: of the first j cells over the first c columns; from[j][c]: where the last begins
    long[][] best = new long[count + 1][columns + 1];
    int[][] from = new int[count + 1][columns + 1];
    for (long[] row : best) {
      Arrays.fill(row, Long.MIN_VALUE / 2);
    }
    best[0][0] = 0;
    for (int j = 1; j <= count; j++) {
      boolean percent = cells.get(j - 1).text().indexOf('%') >= 0;
      for (int end = j; end <= columns; end++) {
        long fitting = 0;
        for (int begin = end - 1; begin >= j - 1; begin--) {
          fitting += compares[begin] == percent ? MATCH : 0;
          long wide = end - begin;
          long score = best[j - 1][begin] + fitting - wide * wide;
          if (score > best[j][end]) {
            best[j][end] = score;
            from[j][end] = begin;
          }
        }
      }
    }
    int[] ends = new int[count];
    int end = columns;
    for (int j = count; j > 0; j--) {
      ends[j - 1] = first + end - 1;
      end = from[j][end];
    }
    return ends;
  }

  private boolean compares(String text) {
    for (Item item : recogniser.recognise(text).items()) {
      boolean time = item.is(Cue.PERIOD);
      if (item.is(Cue.PLAN) || item.is(Cue.COMPARE) || item.is(Cue.SAME_PERIOD)) {
        return true;
      }
      if (time
          && (item.value(Cue.PERIOD).equals("base")
              || item.time().expression().form() == PeriodExpression.Form.YEAR)) {
        return true;
      }
    }
    return false;
  }
}
