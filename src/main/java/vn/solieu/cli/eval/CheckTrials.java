package vn.solieu.cli.eval;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import vn.solieu.check.CheckResult;
import vn.solieu.check.Checker;
import vn.solieu.domain.Extraction;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Finding;
import vn.solieu.domain.Relation;
import vn.solieu.domain.Severity;
import vn.solieu.domain.Verdict;
import vn.solieu.link.Extractor;
import vn.solieu.read.ReportReader;
import vn.solieu.rules.RuleBook;
import vn.solieu.rules.SwapWords;

/**
 * What checks say when errors are put into the text of annotated reports, one at a time: each
 * changed text is read, extracted and checked anew.
 */
public final class CheckTrials {
  private final ReportReader reader = new ReportReader();
  private final Extractor extractor = new Extractor(RuleBook.builtIn(), reader);
  private final Checker checker = Checker.standard();
  private final SwapWords words = SwapWords.builtIn();
  private final int perReport;
  private final long seed;
  private final Map<SeedKind, SeedTally> tallies = new EnumMap<>(SeedKind.class);
  private final List<String> unexpected = new ArrayList<>();

  /**
   * @param perReport at most so many seeds of each kind in each report
   * @param seed the same chooses the same seeds
   */
  public CheckTrials(int perReport, long seed) {
    this.perReport = perReport;
    this.seed = seed;
    for (SeedKind kind : SeedKind.values()) {
      tallies.put(kind, SeedTally.NONE);
    }
  }

  /** What became of the seeds so far. */
  public Map<SeedKind, SeedTally> tallies() {
    return Collections.unmodifiableMap(tallies);
  }

  /** The seeds that weren't found where they could be, and what was said of harmless ones. */
  public List<String> unexpected() {
    return List.copyOf(unexpected);
  }

  /** Tries seeds of all kinds in a report. */
  public void run(GoldReport report) {
    Checked before = check(report, report.lines());
    Listing listing = new Listing(report, some(report, before.extraction));
    Random random = new Random(seed + report.id().hashCode());
    Seeder errors = new Seeder(report, listing, words, random);
    NullSeeder harmless = new NullSeeder(report, listing, words);
    for (SeedKind kind : SeedKind.values()) {
      List<Seed> seeds = new ArrayList<>(kind.isHarmless() ? harmless.all(kind) : errors.all(kind));
      // A figure of which something is said already shows nothing new.
      seeds.removeIf(one -> one.about().stream().anyMatch(f -> names(before.missed, f, List.of())));
      Collections.shuffle(seeds, random);
      for (Seed one : seeds.subList(0, Math.min(perReport, seeds.size()))) {
        tallies.merge(kind, trial(report, before, one), SeedTally::plus);
      }
    }
  }

  /**
   * A text with what was read and said of it.
   *
   * @param missed findings that the user is told
   */
  private record Checked(Extraction extraction, CheckResult result, List<Finding> missed) {}

  private Checked check(GoldReport report, List<String> lines) {
    byte[] bytes = String.join("\n", lines).getBytes(UTF_8);
    Extraction extraction =
        extractor
            .extract(reader.read(bytes, report.id() + ".txt", report.id()).value().orElseThrow())
            .extraction();
    CheckResult result = checker.run(extraction);
    return new Checked(extraction, result, result.atLeast(Severity.WARNING));
  }

  /** Totals whose parts are only announced as some of them. */
  private static Set<String> some(GoldReport report, Extraction extraction) {
    Map<String, Figure> byId = extraction.byId();
    Set<String> some = new HashSet<>();
    for (Relation.Breakdown breakdown : extraction.breakdowns()) {
      Figure total = byId.get(breakdown.total());
      if (total == null || !breakdown.cue().equals("include") && !breakdown.cue().equals("run")) {
        continue;
      }
      report.figures().stream()
          .filter(figure -> figure.span() != null && isAt(total, figure, List.of()))
          .forEach(figure -> some.add(figure.id()));
    }
    return some;
  }

  private SeedTally trial(GoldReport report, Checked before, Seed one) {
    Set<String> known = before.missed.stream().map(Finding::id).collect(Collectors.toSet());
    List<Finding> fresh =
        check(report, Edit.apply(report.lines(), one.edits())).missed.stream()
            .filter(finding -> !known.contains(finding.id()))
            .toList();
    List<Finding> named = new ArrayList<>();
    Set<String> suspects = new HashSet<>();
    boolean located = false;
    for (Finding finding : fresh) {
      if (one.about().stream().anyMatch(f -> names(List.of(finding), f, one.edits()))) {
        named.add(finding);
        finding.suspects().forEach(suspect -> suspects.add(suspect.id()));
        located |= finding.suspects().stream().anyMatch(s -> isAny(s, one));
      }
    }
    boolean checkable = one.about().stream().anyMatch(figure -> isJudged(before.result, figure));
    boolean found = !named.isEmpty();
    boolean harmless = one.kind().isHarmless();
    int elsewhere = harmless ? fresh.size() : fresh.size() - named.size();
    if (harmless ? !fresh.isEmpty() : checkable && !found) {
      unexpected.add(line(report, one, fresh));
    }
    return new SeedTally(
        1,
        found ? 1 : 0,
        checkable ? 1 : 0,
        checkable && found ? 1 : 0,
        located ? 1 : 0,
        located ? suspects.size() : 0,
        elsewhere);
  }

  private static String line(GoldReport report, Seed one, List<Finding> fresh) {
    String edits =
        one.edits().stream()
            .map(
                edit ->
                    report.lines().get(edit.line() - 1).substring(edit.start(), edit.end())
                        + " -> "
                        + edit.text())
            .collect(Collectors.joining("; "));
    String said =
        fresh.stream()
            .map(finding -> " | " + finding.check() + ": " + finding.formula())
            .collect(Collectors.joining());
    int line = one.edits().get(0).line();
    return report.id() + ":" + line + " " + one.kind().key() + ": " + edits + said;
  }

  /** Whether some check came to a verdict on a figure. */
  private static boolean isJudged(CheckResult result, GoldFigure figure) {
    return names(
        result.findings().stream().filter(f -> f.verdict() != Verdict.NOT_RUN).toList(),
        figure,
        List.of());
  }

  private static boolean names(List<Finding> findings, GoldFigure figure, List<Edit> edits) {
    return figure.span() != null
        && findings.stream()
            .anyMatch(finding -> finding.figures().stream().anyMatch(f -> isAt(f, figure, edits)));
  }

  private static boolean isAny(Figure suspect, Seed one) {
    return one.about().stream()
        .anyMatch(figure -> figure.span() != null && isAt(suspect, figure, one.edits()));
  }

  /** Whether a figure of the changed text stands where an annotated one stood before. */
  private static boolean isAt(Figure figure, GoldFigure gold, List<Edit> edits) {
    int line = figure.source().line();
    if (line != gold.span().line()) {
      return false;
    }
    int start = Edit.back(edits, line, figure.source().start());
    int end = Edit.back(edits, line, figure.source().end() - 1) + 1;
    return start < gold.span().end() && end > gold.span().start();
  }
}
