package vn.solieu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import picocli.CommandLine.Option;
import vn.solieu.check.Check;
import vn.solieu.check.Checks;
import vn.solieu.rules.Messages;
import vn.solieu.rules.Nearest;

/** Options by which the user says which checks are told. */
final class CheckChoice {
  @Option(names = "--only", split = ",", paramLabel = "ID", descriptionKey = "only")
  private List<String> only = new ArrayList<>();

  @Option(names = "--except", split = ",", paramLabel = "ID", descriptionKey = "except")
  private List<String> except = new ArrayList<>();

  /** Which ids are told; throws UsageException where one is unknown or none is left. */
  Predicate<String> told(Messages messages) {
    List<String> known = Checks.all().stream().map(Check::id).toList();
    List<String> wanted = known("--only", only, known, messages);
    List<String> unwanted = known("--except", except, known, messages);
    Predicate<String> told =
        id -> (wanted.isEmpty() || wanted.contains(id)) && !unwanted.contains(id);
    if (known.stream().noneMatch(told)) {
      throw new UsageException(messages.text("audit.no-check-left"));
    }
    return told;
  }

  private static List<String> known(
      String option, List<String> given, List<String> known, Messages messages) {
    List<String> ids = given.stream().map(id -> id.strip().toLowerCase(Locale.ROOT)).toList();
    for (String id : ids) {
      if (!known.contains(id)) {
        String all = String.join(", ", known.stream().sorted().toList());
        throw new UsageException(
            Nearest.of(id, known)
                .map(near -> messages.text("audit.unknown-check-near", id, option, near, all))
                .orElseGet(() -> messages.text("audit.unknown-check", id, option, all)));
      }
    }
    return ids;
  }
}
