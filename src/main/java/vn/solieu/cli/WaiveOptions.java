package vn.solieu.cli;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Option;
import vn.solieu.domain.Finding;
import vn.solieu.rules.Messages;
import vn.solieu.rules.Nearest;

/** Options about reasons given for findings: where they are, and new ones. */
final class WaiveOptions {
  @Option(names = "--waivers", paramLabel = "FILE", descriptionKey = "waivers")
  private Path file;

  @Option(names = "--waive", split = ",", paramLabel = "ID", descriptionKey = "waive")
  private List<String> ids = new ArrayList<>();

  @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "reason")
  private String reason;

  @Option(names = "--by", paramLabel = "NAME", descriptionKey = "by")
  private String by;

  private final Set<String> seen = new TreeSet<>();
  private final Set<String> waived = new TreeSet<>();

  /** A reason for a finding, who gave it (or null) and when. */
  record Reason(String text, String by, LocalDate date) {}

  /** The waivers there are; throws UsageException where the options don't go together. */
  Waivers waivers(List<Inputs.Input> inputs, Messages messages) {
    if (!ids.isEmpty() && (reason == null || reason.isBlank())) {
      throw new UsageException(messages.text("audit.no-reason"));
    }
    if (ids.isEmpty() && (reason != null || by != null)) {
      throw new UsageException(messages.text("audit.no-waive"));
    }
    return new Waivers(inputs, file, !ids.isEmpty(), messages);
  }

  /** Writes down the reason where it is given for this finding; returns what to say of it. */
  Optional<String> waive(Inputs.Input input, Finding finding, Waivers waivers, Messages messages) {
    seen.add(finding.id());
    if (ids.stream().noneMatch(id -> id.strip().equalsIgnoreCase(finding.id()))) {
      return Optional.empty();
    }
    String name = by == null || by.isBlank() ? null : composed(by);
    Path file = waivers.put(input, finding, new Reason(composed(reason), name, LocalDate.now()));
    waived.add(finding.id());
    return Optional.of(
        messages.text("audit.waived-now", input.doc(), finding.id(), file.toString()));
  }

  private static String composed(String typed) {
    return Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
  }

  /** Throws UsageException where a reason was given for a finding that no report has. */
  void finish(Messages messages) {
    for (String typed : ids) {
      String id = typed.strip().toLowerCase(Locale.ROOT);
      if (!waived.contains(id)) {
        throw new UsageException(
            Nearest.of(id, seen)
                .map(near -> messages.text("audit.no-finding-near", id, near))
                .orElseGet(() -> messages.text("audit.no-finding", id)));
      }
    }
  }
}
