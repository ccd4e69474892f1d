package vn.solieu.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.solieu.check.Suspects.Located;
import vn.solieu.domain.Extraction;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Finding;
import vn.solieu.domain.Severity;
import vn.solieu.domain.Verdict;

/** Runs checks over a report: gathers their claims, judges each, and locates what misses. */
public final class Checker {
  private static final Comparator<Finding> LOUDEST_FIRST =
      Comparator.comparing(Finding::severity)
          .reversed()
          .thenComparing(finding -> finding.figures().get(0).source().line())
          .thenComparing(finding -> finding.figures().get(0).source().start())
          .thenComparing(Finding::check);

  private final List<Check> checks;
  private final Predicate<String> told;

  public Checker(List<Check> checks) {
    this(checks, id -> true);
  }

  private Checker(List<Check> checks, Predicate<String> told) {
    this.checks = List.copyOf(checks);
    this.told = told;
  }

  /** With all checks there are. */
  public static Checker standard() {
    return new Checker(Checks.all());
  }

  /**
   * One that tells only what these checks find. All checks still run: what others say of a number
   * helps to find the one to review.
   */
  public Checker telling(Predicate<String> ids) {
    return new Checker(checks, ids);
  }

  /** Every claim's finding, and how much of the report was covered. */
  public CheckResult run(Extraction extraction) {
    CheckContext context = new CheckContext(extraction);
    List<Claim> claims = checks.stream().flatMap(check -> check.claims(context).stream()).toList();
    Suspects suspects = new Suspects(claims);
    Fingerprint fingerprint = new Fingerprint(extraction);
    Rivals rivals = new Rivals(extraction);
    List<Finding> findings = new ArrayList<>();
    for (Claim claim : claims) {
      if (told.test(claim.check())) {
        findings.add(finding(claim, suspects, rivals, fingerprint, context));
      }
    }
    List<Finding> distinct = distinct(findings);
    return new CheckResult(
        distinct.stream().sorted(LOUDEST_FIRST).toList(),
        Coverage.of(extraction.byId().keySet(), distinct),
        Confirmed.of(claims, suspects));
  }

  private static Finding finding(
      Claim claim,
      Suspects suspects,
      Rivals rivals,
      Fingerprint fingerprint,
      CheckContext context) {
    Outcome outcome = suspects.outcome(claim);
    List<Figure> located = outcome.isMiss() ? rescuing(claim, rivals) : List.of();
    if (!located.isEmpty()) {
      outcome = Outcome.undecided("separator");
    } else if (outcome.isMiss()) {
      Located found = suspects.of(claim);
      located = found.figures();
      if (outcome.needsEdit() && !found.oneEdit()) {
        outcome = Outcome.notRun(outcome.reason());
        located = List.of();
      } else if (outcome.needsEdit() && outcome.verdict() == Verdict.BROKEN) {
        outcome = Outcome.of(Verdict.BROKEN);
      }
    }
    Account account = outcome.verdict() == Verdict.NOT_RUN ? Account.NONE : claim.account();
    return new Finding(
        fingerprint.id(claim.check(), claim.figures()),
        claim.check(),
        outcome.verdict(),
        severity(outcome, context.rule(claim.check()).severity()),
        claim.figures(),
        located,
        outcome.reason(),
        account.details(),
        account.formula(),
        account.stated(),
        account.computed(),
        account.difference(),
        account.precision());
  }

  /** The figures whose separator, read the other way, puts a claim right. */
  private static List<Figure> rescuing(Claim claim, Rivals rivals) {
    return claim.figures().stream()
        .filter(
            figure ->
                rivals.of(figure).map(claim.ifChanged(figure)).filter(Outcome::holds).isPresent())
        .toList();
  }

  /** Broken takes the check's level, undecided is at most a warning, the rest is information. */
  private static Severity severity(Outcome outcome, Severity level) {
    if (!outcome.isMiss()) {
      return Severity.INFO;
    }
    return level.compareTo(outcome.ceiling()) < 0 ? level : outcome.ceiling();
  }

  /** One finding of a check for the same figures, and one miss of them whatever the check. */
  private static List<Finding> distinct(List<Finding> findings) {
    Map<Object, Finding> byFigures = new LinkedHashMap<>();
    for (Finding finding : findings) {
      Set<String> ids = finding.figures().stream().map(Figure::id).collect(Collectors.toSet());
      boolean miss = finding.severity().compareTo(Severity.INFO) > 0;
      byFigures.merge(
          miss ? ids : List.of(finding.check(), ids),
          finding,
          (a, b) -> b.severity().compareTo(a.severity()) > 0 ? b : a);
    }
    // What a check says of a miss beside its other claims over the same figures is that miss.
    Set<Object> missed = new HashSet<>();
    byFigures.forEach(
        (key, finding) -> {
          if (key instanceof Set<?> ids) {
            missed.add(List.of(finding.check(), ids));
          }
        });
    byFigures.keySet().removeAll(missed);
    return List.copyOf(byFigures.values());
  }
}
