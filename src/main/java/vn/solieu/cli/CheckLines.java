package vn.solieu.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import vn.solieu.check.Standing;
import vn.solieu.export.CheckedReport;
import vn.solieu.export.CoverageWords;
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
    String doc = report.reading().doc();
    out.println(CoverageWords.of(report, messages));
    List<String> aside = new ArrayList<>();
    int count = 0;
    for (Standing standing : List.of(Standing.WAIVED, Standing.MINOR, Standing.KNOWN)) {
      int such = report.misses(standing).size();
      if (such > 0) {
        aside.add(messages.text("audit.aside." + standing.code(), Integer.toString(such)));
        count += such;
      }
    }
    if (count > 0) {
      String list = String.join(", ", aside);
      out.println(messages.text("audit.aside", doc, Integer.toString(count), list));
    }
  }
}
