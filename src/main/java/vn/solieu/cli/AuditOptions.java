package vn.solieu.cli;

import java.util.List;
import java.util.function.Predicate;
import picocli.CommandLine.Mixin;
import vn.solieu.rules.Messages;
import vn.solieu.rules.RuleBook;

/** Options by which the user says how findings stand. */
final class AuditOptions {
  @Mixin private MaterialityOption materiality;
  @Mixin private WaiveOptions waiving;
  @Mixin private BaselineOptions baseline;

  /**
   * Throws UsageException where the options can't be carried out.
   *
   * @param told which checks are told
   */
  Audit audit(List<Inputs.Input> files, RuleBook rules, Predicate<String> told, Messages messages) {
    baseline.open(messages);
    return new Audit(
        materiality.materiality(rules, messages),
        waiving,
        waiving.waivers(files, messages),
        baseline,
        told,
        messages);
  }
}
