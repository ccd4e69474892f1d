package vn.solieu.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.solieu.check.CheckResult;
import vn.solieu.rules.Messages;

/**
 * The auditor's working paper for one report: what asks for a look by materiality, every figure
 * with tick marks for the checks that examined it, and what the marks mean.
 *
 * <p>Equal results give equal bytes.
 */
public final class AuditWorkbook {
  private final Messages messages;
  private final Names names;
  private final MadeBy madeBy;

  public AuditWorkbook(Messages messages, Names names, MadeBy madeBy) {
    this.messages = messages;
    this.names = names;
    this.madeBy = madeBy;
  }

  /** Writes the XLSX file; the target stays open. */
  public void write(Reading reading, CheckResult result, OutputStream target) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    List<ReviewItem> items = ReviewItem.of(result.findings());
    TickMarks ticks = new TickMarks(messages, result.findings());
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.getProperties().getCoreProperties().setCreator("solieu " + madeBy.program());
      workbook.getProperties().getCoreProperties().setTitle(messages.text("audit.title.findings"));
      workbook
          .getProperties()
          .getCoreProperties()
          .setDescription(new ReviewWords(messages).madeBy(madeBy));
      SheetStyles styles = new SheetStyles(workbook);
      AuditFindings findings = new AuditFindings(messages);
      findings.fill(canvas(workbook, styles, "findings", reading, result), reading, items);
      new AuditFigures(messages, names)
          .fill(canvas(workbook, styles, "figures", reading, result), reading, items, ticks);
      new AuditLegend(messages).fill(canvas(workbook, styles, "legend", reading, result), ticks);
      workbook.write(packed);
    }
    StableZip.copy(packed.toByteArray(), target);
  }

  /** A sheet with its head: how far the checks reached stands first. */
  private SheetCanvas canvas(
      XSSFWorkbook workbook,
      SheetStyles styles,
      String sheet,
      Reading reading,
      CheckResult result) {
    ReviewWords words = new ReviewWords(messages);
    SheetCanvas canvas =
        new SheetCanvas(
            workbook,
            styles,
            messages.text("audit.sheet." + sheet),
            messages.text("workbook.footer"));
    canvas.title(
        words.coverage(result.coverage()),
        messages.text("audit.title." + sheet),
        messages.text("audit.report", reading.title(), reading.fileName()),
        messages.text("page.coverage.note"),
        words.madeBy(madeBy));
    return canvas;
  }
}
