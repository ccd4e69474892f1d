package vn.solieu.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Supplier;
import vn.solieu.domain.Problem;
import vn.solieu.export.AuditJson;
import vn.solieu.export.CheckPage;
import vn.solieu.export.CheckedReport;
import vn.solieu.export.MadeBy;
import vn.solieu.export.SarifLog;
import vn.solieu.rules.Messages;

/** The forms of {@code check --format}. */
final class CheckOutputs {
  enum Format {
    JSONL,
    TABLE,
    SARIF,
    HTML
  }

  private final PrintStream out;
  private final Messages messages;
  private final MadeBy madeBy;
  private final boolean verbose;

  CheckOutputs(PrintStream out, Messages messages, MadeBy madeBy, boolean verbose) {
    this.out = out;
    this.messages = messages;
    this.madeBy = madeBy;
    this.verbose = verbose;
  }

  /**
   * What writes a form.
   *
   * @param compared whether findings are held against a baseline
   * @param problems what was met while reading, asked for at the end
   */
  CheckOutput in(Format format, boolean compared, Supplier<List<Problem>> problems) {
    return switch (format) {
      case TABLE -> {
        FindingTable table = new FindingTable(out, messages);
        yield report -> table.write(report, report.shown(verbose));
      }
      case JSONL -> {
        AuditJson json = new AuditJson(messages);
        yield report -> json.write(report, report.shown(verbose), out);
      }
      case SARIF -> sarif(new SarifLog(messages, madeBy, compared), problems);
      case HTML -> html(new CheckPage(messages, madeBy), problems);
    };
  }

  private CheckOutput sarif(SarifLog log, Supplier<List<Problem>> problems) {
    return new CheckOutput() {
      @Override
      public void write(CheckedReport report) {
        log.add(report, report.shown(verbose));
      }

      @Override
      public void finish() throws IOException {
        log.write(problems.get(), out);
      }
    };
  }

  private CheckOutput html(CheckPage page, Supplier<List<Problem>> problems) {
    return new CheckOutput() {
      @Override
      public void write(CheckedReport report) {
        page.add(report, report.shown(verbose));
      }

      @Override
      public void finish() {
        out.print(page.html(problems.get()));
      }
    };
  }
}
