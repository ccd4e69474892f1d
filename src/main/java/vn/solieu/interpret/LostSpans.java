package vn.solieu.interpret;

import java.util.ArrayList;
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
    for (int column = first; column <= last; column++) {
      Entry under = below.over(column);
      Entry spanning = over.size() == 1 ? over.get(0) : spanning(over, under);
      if (spanning != null) {
        spread.putIfAbsent(column, spanning);
      }
    }
    return new Row(row.line(), spread);
  }

  /** Of several merged cells a comparison stands under a percentage, a time under the other one. */
  private Entry spanning(List<Entry> cells, Entry under) {
    boolean compares = under != null && compares(under.text());
    for (Entry cell : cells) {
      if (cell.text().indexOf('%') >= 0 == compares) {
        return cell;
      }
    }
    return null;
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
