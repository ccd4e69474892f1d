package vn.solieu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.solieu.check.AuditItem;
import vn.solieu.check.CheckResult;
import vn.solieu.check.Materiality;
import vn.solieu.check.Standing;
import vn.solieu.check.Waiver;
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
  private final BaselineOptions baseline;
  private final Predicate<String> told;
  private final Messages messages;
  private final List<String> notes = new ArrayList<>();

  Audit(
      Materiality materiality,
      WaiveOptions waiving,
      Waivers waivers,
      BaselineOptions baseline,
      Predicate<String> told,
      Messages messages) {
    this.materiality = materiality;
    this.waiving = waiving;
    this.waivers = waivers;
    this.baseline = baseline;
    this.told = told;
    this.messages = messages;
  }

  /** A report's findings with how they stand. */
  CheckedReport judge(Inputs.Input input, Reading reading, CheckResult result) {
    waivers.reading(input);
    baseline.reading(Waivers.name(input));
    List<AuditItem> items = result.findings().stream().map(f -> item(input, f)).toList();
    return new CheckedReport(reading, result.coverage(), items);
  }

  private AuditItem item(Inputs.Input input, Finding finding) {
    if (finding.severity() == Severity.INFO) {
      return new AuditItem(finding, Standing.OPEN);
    }
    waiving.waive(input, finding, waivers, messages).ifPresent(notes::add);
    Optional<Waiver> covering = waivers.covering(input, finding);
    if (covering.isPresent()) {
      return new AuditItem(finding, Standing.WAIVED, covering.get());
    }
    return new AuditItem(
        finding, standing(input, finding), waivers.lapsed(input, finding).orElse(null));
  }

  private Standing standing(Inputs.Input input, Finding finding) {
    if (baseline.knows(finding, Waivers.name(input))) {
      return Standing.KNOWN;
    }
    return materiality.isReachedBy(finding) ? Standing.OPEN : Standing.MINOR;
  }

  /** Whether new findings are told from old ones. */
  boolean compares() {
    return baseline.compares();
  }

  /** What there is to say of the report judged last, beside its findings. */
  List<String> notes() {
    List<String> said = List.copyOf(notes);
    notes.clear();
    return said;
  }

  /** All reports are judged; throws UsageException where a reason found no finding. */
  void finish() {
    waivers.sayUnused(told);
    baseline.finish(told, messages);
    waiving.finish(messages);
  }
}
