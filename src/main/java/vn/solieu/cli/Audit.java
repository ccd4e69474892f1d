package vn.solieu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.solieu.check.AuditItem;
import vn.solieu.check.CheckResult;
import vn.solieu.check.Materiality;
import vn.solieu.check.Standing;
import vn.solieu.domain.Finding;
import vn.solieu.domain.Severity;
import vn.solieu.export.CheckedReport;
import vn.solieu.export.Reading;
import vn.solieu.rules.Messages;

/** How the findings of a run stand. */
final class Audit {
  private final Materiality materiality;
  private final WaiveOptions waiving;
  private final Waivers waivers;
  private final Predicate<String> told;
  private final Messages messages;
  private final List<String> notes = new ArrayList<>();

  Audit(
      Materiality materiality,
      WaiveOptions waiving,
      Waivers waivers,
      Predicate<String> told,
      Messages messages) {
    this.materiality = materiality;
    this.waiving = waiving;
    this.waivers = waivers;
    this.told = told;
    this.messages = messages;
  }

  /** A report's findings with how they stand. */
  CheckedReport judge(Inputs.Input input, Reading reading, CheckResult result) {
    waivers.reading(input);
    List<AuditItem> items = result.findings().stream().map(f -> item(input, f)).toList();
    return new CheckedReport(reading, result.coverage(), items);
  }

  private AuditItem item(Inputs.Input input, Finding finding) {
    if (finding.severity() == Severity.INFO) {
      return new AuditItem(finding, Standing.OPEN);
    }
    waiving.waive(input, finding, waivers, messages).ifPresent(notes::add);
    Standing standing = materiality.isReachedBy(finding) ? Standing.OPEN : Standing.MINOR;
    AuditItem item =
        waivers.judge(input, finding, standing).orElseGet(() -> new AuditItem(finding, standing));
    if (item.hasLapsed()) {
      System.err.println(
          messages.text(
              "audit.lapsed", input.doc(), finding.id(), changes(item), item.waiver().reason()));
    }
    return item;
  }

  /** What there is to say of the report judged last, beside its findings. */
  List<String> notes() {
    List<String> said = List.copyOf(notes);
    notes.clear();
    return said;
  }

  private String changes(AuditItem item) {
    return item.changes().isEmpty()
        ? messages.text("audit.changed-somehow")
        : item.changes().stream()
            .map(change -> messages.text("audit.changed", change.before(), change.now()))
            .collect(Collectors.joining("; "));
  }

  /** All reports are judged; throws UsageException where a reason found no finding. */
  void finish() {
    waivers.sayUnused(told);
    waiving.finish(messages);
  }
}
