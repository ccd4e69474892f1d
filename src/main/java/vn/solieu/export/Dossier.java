package vn.solieu.export;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.solieu.check.Coverage;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Finding;
import vn.solieu.domain.Period;
import vn.solieu.domain.Problem;
import vn.solieu.domain.ReportInfo;
import vn.solieu.domain.Severity;
import vn.solieu.series.SeriesSource;

/**
 * Reports that are shown together, what the checks found in and between them, and what couldn't be
 * read.
 */
public final class Dossier {
  private final List<Reading> readings;
  private final List<Finding> findings;
  private final List<Problem> problems;
  private final Map<String, Reading> byFigure = new HashMap<>();

  public Dossier(List<Reading> readings, List<Finding> findings, List<Problem> problems) {
    this.readings = List.copyOf(readings);
    this.findings = List.copyOf(findings);
    this.problems = List.copyOf(problems);
    for (Reading reading : readings) {
      for (Figure figure : reading.extraction().figures()) {
        byFigure.putIfAbsent(figure.id(), reading);
      }
    }
  }

  public List<Reading> readings() {
    return readings;
  }

  public List<Finding> findings() {
    return findings;
  }

  public List<Problem> problems() {
    return problems;
  }

  /** The report that prints the figure; empty for one from outside the dossier. */
  public Optional<Reading> of(Figure figure) {
    return Optional.ofNullable(byFigure.get(figure.id()));
  }

  /** What is known of each report as a whole. */
  public List<ReportInfo> infos() {
    return readings.stream().map(Reading::info).toList();
  }

  /** What series are made of. */
  public List<SeriesSource> sources() {
    return readings.stream().map(Reading::source).toList();
  }

  /** Reports with a known period, the earliest first; those of one period keep their order. */
  public List<Reading> chronological() {
    return readings.stream()
        .filter(reading -> reading.period() != null)
        .sorted(
            Comparator.comparing((Reading r) -> r.period().lastDay())
                .thenComparing(r -> r.period().firstDay(), Comparator.reverseOrder()))
        .toList();
  }

  /** The period of the latest report, or empty where no report has one. */
  public Optional<Period> latestPeriod() {
    List<Reading> ordered = chronological();
    return ordered.isEmpty()
        ? Optional.empty()
        : Optional.of(ordered.get(ordered.size() - 1).period());
  }

  /** How far the checks reached. */
  Coverage coverage() {
    return Coverage.of(byFigure.keySet(), findings);
  }

  /** Findings that ask for a look, loudest first, else in the order given. */
  public List<Finding> toReview() {
    return findings.stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        .sorted(Comparator.comparing(Finding::severity).reversed())
        .toList();
  }
}
