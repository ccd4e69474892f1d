package vn.solieu.export;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.solieu.rules.Messages;
import vn.solieu.series.Point;
import vn.solieu.series.TrendGroup;
import vn.solieu.series.TrendRow;
import vn.solieu.series.TrendTable;

/** Sheet 2: indicators by month, one group of rows for each stretch of time, charts below. */
final class TrendSheet {
  private static final int CHARTS_MAX = 12;

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
        messages.text("workbook.note.converted"),
        messages.text("workbook.note.derived"));
    List<YearMonth> months = TrendTable.months(rows);
    List<String> header = new ArrayList<>();
    header.add(messages.text("workbook.column.indicator"));
    header.add(messages.text("workbook.column.unit"));
    months.forEach(month -> header.add(name(month)));
    canvas.header(header, 2, 44, 14, 13);
    List<TrendRow> charted = TrendTable.mainRows(rows, CHARTS_MAX);
    List<SheetCharts.Course> courses = new ArrayList<>();
    for (TrendGroup group : TrendGroup.values()) {
      List<TrendRow> members = rows.stream().filter(row -> row.group() == group).toList();
      if (!members.isEmpty()) {
        canvas.group(messages.text("workbook.group." + group.code()), header.size());
      }
      for (TrendRow row : members) {
        fillRow(canvas, row, months);
        if (charted.contains(row)) {
          courses.add(course(row, months, canvas.currentRow()));
        }
      }
    }
    canvas.charts(courses);
  }

  private SheetCharts.Course course(TrendRow row, List<YearMonth> months, int at) {
    String title =
        names.of(row.series()) + ", " + messages.text("page.cadence." + row.group().code());
    return new SheetCharts.Course(
        title,
        row.series().unit().symbol(),
        at,
        2 + months.indexOf(row.cells().firstKey()),
        2 + months.indexOf(row.cells().lastKey()));
  }

  private void fillRow(SheetCanvas canvas, TrendRow row, List<YearMonth> months) {
    canvas.newRow();
    canvas.text(0, names.of(row.series()));
    canvas.text(1, row.series().unit().symbol());
    for (int i = 0; i < months.size(); i++) {
      Point point = row.cells().get(months.get(i));
      if (point == null) {
        canvas.gap(2 + i);
      } else {
        notes.put(canvas, 2 + i, row.series(), point);
      }
    }
  }

  static String name(YearMonth month) {
    return String.format(Locale.ROOT, "%02d/%d", month.getMonthValue(), month.getYear());
  }
}
