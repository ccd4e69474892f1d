package vn.solieu.cli;

import java.util.List;
import picocli.CommandLine.Mixin;
import vn.solieu.rules.Messages;
import vn.solieu.rules.RuleBook;

/** Options by which the user says how findings stand. */
final class AuditOptions {
  @Mixin private MaterialityOption materiality;

  /** Throws UsageException where the options can't be carried out. */
  Audit audit(List<Inputs.Input> files, RuleBook rules, Messages messages) {
    return new Audit(materiality.materiality(rules, messages));
  }
}
