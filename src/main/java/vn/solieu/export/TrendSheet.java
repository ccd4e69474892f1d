package vn.solieu.export;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import vn.solieu.rules.Messages;

/** Sheet 2: indicators by month, one group of rows for each cadence. */
final class TrendSheet {
  /** Past so many months, those that nothing speaks of are left out: reports far apart. */
  private static final int MONTHS_MAX = 60;

  private final Messages messages;
  private final RowNames names;
  private final SourceNotes notes;

  TrendSheet(Messages messages, RowNames names, SourceNotes notes) {
    this.messages = messages;
    this.names = names;
    this.notes = notes;
  }

  void fill(SheetCanvas canvas, List<TrendRow> rows, String note) {
    canvas.title(
        messages.text("workbook.title.trends"),
        note,
        messages.text("workbook.note.cells"),
        messages.text("workbook.note.converted"));
    List<YearMonth> months = months(rows);
    List<String> header = new ArrayList<>();
    header.add(messages.text("workbook.column.indicator"));
    header.add(messages.text("workbook.column.unit"));
    months.forEach(month -> header.add(name(month)));
    canvas.header(header, 2, 44, 14, 13);
    for (Cadence cadence : Cadence.values()) {
      List<TrendRow> group = rows.stream().filter(row -> row.cadence() == cadence).toList();
      if (!group.isEmpty()) {
        canvas.group(messages.text("workbook.group." + cadence.code()), header.size());
        group.forEach(row -> fillRow(canvas, row, months));
      }
    }
  }

  private void fillRow(SheetCanvas canvas, TrendRow row, List<YearMonth> months) {
    canvas.newRow();
    canvas.text(0, IndicatorSheet.upperFirst(names.of(row.key())));
    canvas.text(1, row.unit().symbol());
    for (int i = 0; i < months.size(); i++) {
      TrendRow.Cell cell = row.cells().get(months.get(i));
      if (cell == null) {
        canvas.gap(2 + i);
      } else {
        notes.put(canvas, 2 + i, cell, row.unit());
      }
    }
  }

  /** All months from the first to the last, so that a gap shows. */
  static List<YearMonth> months(List<TrendRow> rows) {
    NavigableSet<YearMonth> observed = new TreeSet<>();
    rows.forEach(row -> observed.addAll(row.cells().keySet()));
    if (observed.isEmpty()
        || ChronoUnit.MONTHS.between(observed.first(), observed.last()) >= MONTHS_MAX) {
      return List.copyOf(observed);
    }
    List<YearMonth> all = new ArrayList<>();
    for (YearMonth m = observed.first(); !m.isAfter(observed.last()); m = m.plusMonths(1)) {
      all.add(m);
    }
    return all;
  }

  static String name(YearMonth month) {
    return String.format(Locale.ROOT, "%02d/%d", month.getMonthValue(), month.getYear());
  }
}
