package vn.solieu.cli;

import java.io.PrintStream;
import vn.solieu.check.AuditItem;
import vn.solieu.export.CheckedReport;
import vn.solieu.export.CoverageWords;
import vn.solieu.export.WaiverWords;
import vn.solieu.rules.Messages;

/** What is said of each report beside its findings: how far the checks reached, what isn't told. */
final class CheckLines {
  private final PrintStream out;
  private final Messages messages;

  CheckLines(PrintStream out, Messages messages) {
    this.out = out;
    this.messages = messages;
  }

  void write(CheckedReport report) {
    String doc = report.reading().doc() + ": ";
    out.println(CoverageWords.of(report, messages));
    CoverageWords.aside(report, messages).ifPresent(aside -> out.println(doc + aside));
    report.items().stream()
        .filter(AuditItem::hasLapsed)
        .forEach(item -> out.println(doc + WaiverWords.lapsed(item, messages)));
  }
}
