package vn.solieu.export;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.solieu.rules.Messages;
import vn.solieu.series.Point;
import vn.solieu.series.Series;

/** Sheet 1: the indicators of the latest period side by side. */
final class IndicatorSheet {
  private final Messages messages;
  private final RowNames names;
  private final SourceNotes notes;

  IndicatorSheet(Messages messages, RowNames names, SourceNotes notes) {
    this.messages = messages;
    this.names = names;
    this.notes = notes;
  }

  void fill(SheetCanvas canvas, Dossier dossier, List<Series> series, String note) {
    KeyIndicators key = latest(dossier, series);
    PeriodWords periods = new PeriodWords(messages);
    String latest = key.single() == null ? "" : periods.of(key.single());
    canvas.title(
        messages.text("workbook.title.indicators", latest).strip(),
        note,
        messages.text("workbook.note.cells"));
    List<KeyColumn> columns = usedColumns(key);
    List<String> header = new ArrayList<>();
    header.add(messages.text("workbook.column.indicator"));
    header.add(messages.text("workbook.column.unit"));
    for (KeyColumn column : columns) {
      String period = periods.of(column == KeyColumn.CUMULATIVE ? key.cumulative() : key.single());
      header.add(RowNames.upperFirst(messages.text("workbook.column." + column.code(), period)));
    }
    canvas.header(header, 1, 52, 16, 16);
    for (KeyIndicators.Row row : key.rows()) {
      canvas.newRow();
      canvas.text(0, names.of(row.series()));
      canvas.text(1, row.unit() == null ? "" : row.unit().symbol());
      for (int i = 0; i < columns.size(); i++) {
        Point value = row.values().get(columns.get(i));
        if (value == null) {
          canvas.gap(2 + i);
        } else {
          notes.put(canvas, 2 + i, row.series(), value);
        }
      }
    }
  }

  /** Of the latest report's period that the series reach: they may end before it. */
  private static KeyIndicators latest(Dossier dossier, List<Series> series) {
    List<Reading> ordered = dossier.chronological();
    KeyIndicators key = KeyIndicators.of(dossier.latestPeriod().orElse(null), series);
    for (int i = ordered.size() - 2; i >= 0 && key.rows().isEmpty(); i--) {
      key = KeyIndicators.of(ordered.get(i).period(), series);
    }
    return key;
  }

  /** A column without any value would only take up paper. */
  private static List<KeyColumn> usedColumns(KeyIndicators key) {
    Set<KeyColumn> used = EnumSet.noneOf(KeyColumn.class);
    key.rows().forEach(row -> used.addAll(row.values().keySet()));
    return List.copyOf(used);
  }
}
