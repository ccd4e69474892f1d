package vn.solieu.link;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.solieu.domain.Extraction;
import vn.solieu.domain.Place;
import vn.solieu.domain.ReportInfo;
import vn.solieu.interpret.Interpretation;
import vn.solieu.interpret.Interpreter;
import vn.solieu.read.Parsed;
import vn.solieu.read.Report;
import vn.solieu.read.ReportReader;
import vn.solieu.rules.RuleBook;

/**
 * The stages from a file to linked figures, in one call. Keeps caches; one instance for each
 * thread.
 */
public final class Extractor {
  private final ReportReader reader;
  private final Interpreter interpreter;
  private final Linker linker;

  public Extractor(RuleBook rules, ReportReader reader) {
    this.reader = reader;
    this.interpreter = new Interpreter(rules);
    this.linker = new Linker(rules);
  }

  /** A report with its linked figures and what is known of it as a whole. */
  public record Extracted(Report report, Extraction extraction, ReportInfo info) {}

  /** Reads a file; {@code doc} is the path as the user gave it. */
  public Parsed<Extracted> extract(Path file, String doc) {
    Parsed<Report> read = reader.read(file, doc);
    Optional<Report> report = read.value();
    return report.isEmpty()
        ? new Parsed<>(Optional.empty(), read.problems())
        : Parsed.of(extract(report.get()), read.problems());
  }

  /** The figures of a report that is read already. */
  public Extracted extract(Report report) {
    Interpretation said = interpreter.interpret(report);
    Linker.Linked linked = linker.link(report, said.extraction(), said.period());
    Place place = linked.place();
    ReportInfo info =
        new ReportInfo(
            report.doc(),
            report.contentHash(),
            said.title(),
            null,
            null,
            null,
            place == null ? null : place.id(),
            place == null ? null : place.name(),
            said.period(),
            null,
            null,
            List.of());
    return new Extracted(report, linked.extraction(), info);
  }
}
