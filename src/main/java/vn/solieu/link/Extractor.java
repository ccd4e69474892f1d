package vn.solieu.link;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.solieu.domain.Extraction;
import vn.solieu.domain.Overrides;
import vn.solieu.domain.Problem;
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
  private final ReportFacts facts;

  public Extractor(RuleBook rules, ReportReader reader) {
    this.reader = reader;
    this.interpreter = new Interpreter(rules);
    this.linker = new Linker(rules);
    this.facts = new ReportFacts(rules);
  }

  /** A report with its linked figures and what is known of it as a whole. */
  public record Extracted(Report report, Extraction extraction, ReportInfo info) {}

  /** Reads a file; {@code doc} is the path as the user gave it. */
  public Parsed<Extracted> extract(Path file, String doc) {
    return extract(file, doc, Overrides.NONE);
  }

  /** Reads a file of which the user says some things. */
  public Parsed<Extracted> extract(Path file, String doc, Overrides overrides) {
    Parsed<Report> read = reader.read(file, doc);
    Optional<Report> report = read.value();
    if (report.isEmpty()) {
      return new Parsed<>(Optional.empty(), read.problems());
    }
    Parsed<Extracted> extracted = extract(report.get(), overrides);
    List<Problem> problems = new ArrayList<>(read.problems());
    problems.addAll(extracted.problems());
    return new Parsed<>(extracted.value(), problems);
  }

  /**
   * Reads a file and hands over its figures piece by piece, each as an extraction of the same
   * report: those of a very long one need more room than the report itself.
   *
   * @return what is wrong with the file
   */
  public List<Problem> extract(
      Path file, String doc, Overrides overrides, Consumer<Extracted> pieces) {
    Parsed<Report> read = reader.read(file, doc);
    List<Problem> problems = new ArrayList<>(read.problems());
    if (read.value().isPresent()) {
      Report report = read.value().get();
      Interpreter.Opened opened = interpreter.open(report, overrides);
      ReportFacts.Facts known = facts.of(report, opened.head(), overrides);
      problems.addAll(known.problems());
      opened.read(
          piece ->
              pieces.accept(
                  new Extracted(
                      report,
                      linker.link(report, piece, known.place(), known.day()),
                      known.info())));
    }
    return problems;
  }

  /** What is known of a file as a whole; its figures aren't read. */
  public Parsed<ReportInfo> info(Path file, String doc, Overrides overrides) {
    Parsed<Report> read = reader.read(file, doc);
    if (read.value().isEmpty()) {
      return new Parsed<>(Optional.empty(), read.problems());
    }
    Report report = read.value().get();
    ReportFacts.Facts known = facts.of(report, interpreter.head(report, overrides), overrides);
    List<Problem> problems = new ArrayList<>(read.problems());
    problems.addAll(known.problems());
    return Parsed.of(known.info(), problems);
  }

  /** The figures of a report that is read already. */
  public Extracted extract(Report report) {
    return extract(report, Overrides.NONE).value().orElseThrow();
  }

  /** The figures of a report that is read already, of which the user says some things. */
  public Parsed<Extracted> extract(Report report, Overrides overrides) {
    return link(report, interpreter.interpret(report, overrides), overrides);
  }

  /** The figures of a report that is interpreted already, of which the user says some things. */
  public Parsed<Extracted> link(Report report, Interpretation said, Overrides overrides) {
    ReportFacts.Facts known = facts.of(report, said.head(), overrides);
    Extraction linked = linker.link(report, said.extraction(), known.place(), known.day());
    return Parsed.of(new Extracted(report, linked, known.info()), known.problems());
  }
}
