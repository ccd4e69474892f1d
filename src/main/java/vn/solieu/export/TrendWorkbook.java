package vn.solieu.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.solieu.rules.Messages;
import vn.solieu.series.Series;
import vn.solieu.series.TrendTable;

/**
 * The analyst's workbook: key indicators, monthly trends, the source of every number, and what
 * needs clarifying.
 *
 * <p>Equal dossiers give equal bytes.
 */
public final class TrendWorkbook {
  private final Messages messages;
  private final Names names;
  private final MadeBy madeBy;

  public TrendWorkbook(Messages messages, Names names, MadeBy madeBy) {
    this.messages = messages;
    this.names = names;
    this.madeBy = madeBy;
  }

  /** Writes the XLSX file of the series worth a table; the target stays open. */
  public void write(Dossier dossier, List<Series> all, OutputStream target) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.getProperties().getCoreProperties().setCreator("solieu " + madeBy.program());
      workbook.getProperties().getCoreProperties().setTitle(messages.text("page.title"));
      workbook.getProperties().getCoreProperties().setDescription(note(dossier));
      SheetStyles styles = new SheetStyles(workbook);
      List<Series> series = TrendTable.main(all);
      SourceNotes notes = new SourceNotes(messages, dossier);
      RowNames rowNames = new RowNames(messages, dossier.infos(), names);

      new IndicatorSheet(messages, rowNames, notes)
          .fill(canvas(workbook, styles, "indicators"), dossier, series, note(dossier));
      new TrendSheet(messages, rowNames, notes)
          .fill(canvas(workbook, styles, "trends"), TrendTable.rows(series), note(dossier));
      new SourceSheet(messages, rowNames, notes)
          .fill(canvas(workbook, styles, "sources"), note(dossier));
      new FindingSheet(messages).fill(canvas(workbook, styles, "findings"), dossier, note(dossier));
      workbook.write(packed);
    }
    StableZip.copy(packed.toByteArray(), target);
  }

  private SheetCanvas canvas(XSSFWorkbook workbook, SheetStyles styles, String sheet) {
    String name = messages.text("workbook.sheet." + sheet);
    return new SheetCanvas(workbook, styles, name, messages.text("workbook.footer"));
  }

  private String note(Dossier dossier) {
    return messages.text(
        "workbook.note",
        madeBy.program(),
        madeBy.rules(),
        Integer.toString(dossier.readings().size()));
  }
}
