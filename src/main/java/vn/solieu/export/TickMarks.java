package vn.solieu.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Finding;
import vn.solieu.domain.Severity;
import vn.solieu.rules.Messages;

/**
 * Tick marks as auditors put them beside a figure: by which checks it was examined, each with what
 * came out.
 */
final class TickMarks {
  /** What a check says of a figure, from good to bad. */
  enum Mark {
    OPEN("not-run"),
    HOLDS("holds"),
    CUT("holds-by-truncation"),
    UNCLEAR("undecided"),
    BROKEN("broken");

    private final String verdict;

    Mark(String verdict) {
      this.verdict = verdict;
    }

    /** The verdict's word in files. */
    String verdict() {
      return verdict;
    }

    /** A miss that only informs decides nothing. */
    static Mark of(Finding finding) {
      boolean misses = finding.severity() != Severity.INFO;
      return switch (finding.verdict()) {
        case HOLDS -> HOLDS;
        case HOLDS_BY_TRUNCATION -> CUT;
        case UNDECIDED -> misses ? UNCLEAR : OPEN;
        case BROKEN -> misses ? BROKEN : OPEN;
        case NOT_RUN -> OPEN;
      };
    }
  }

  private final Messages messages;
  private final Map<String, Map<String, Mark>> byFigure = new HashMap<>();

  TickMarks(Messages messages, List<Finding> findings) {
    this.messages = messages;
    for (Finding finding : findings) {
      for (Figure figure : finding.figures()) {
        byFigure
            .computeIfAbsent(figure.id(), id -> new TreeMap<>())
            .merge(finding.check(), Mark.of(finding), (a, b) -> a.compareTo(b) > 0 ? a : b);
      }
    }
  }

  /** Every check that examined the figure, with the worst that it says; by the checks' ids. */
  Map<String, Mark> of(Figure figure) {
    return byFigure.getOrDefault(figure.id(), Map.of());
  }

  /** The marks side by side: {@code Σ✓ %✗}. */
  String text(Figure figure) {
    List<String> ticks = new ArrayList<>();
    of(figure).forEach((check, mark) -> ticks.add(sign(check) + sign(mark)));
    return String.join("  ", ticks);
  }

  /** The worst of all checks; {@link Mark#OPEN} where none could judge. */
  Mark worst(Figure figure) {
    return of(figure).values().stream().max(Mark::compareTo).orElse(Mark.OPEN);
  }

  /** The worst in words; that nothing could be checked where that is so. */
  String conclusion(Figure figure) {
    Mark worst = worst(figure);
    return worst == Mark.OPEN
        ? messages.text("audit.unchecked")
        : messages.text("check.verdict." + worst.verdict());
  }

  /** The checks that put a mark anywhere, in the order of their ids. */
  List<String> checks() {
    return byFigure.values().stream()
        .flatMap(marks -> marks.keySet().stream())
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .toList();
  }

  /** How many figures bear a check's mark. */
  long count(String check) {
    return byFigure.values().stream().filter(marks -> marks.containsKey(check)).count();
  }

  /** How many marks say so. */
  long count(Mark mark) {
    return byFigure.values().stream()
        .flatMap(marks -> marks.values().stream())
        .filter(mark::equals)
        .count();
  }

  /** A check's sign; its id where it has none. */
  String sign(String check) {
    String key = "audit.tick." + check;
    return messages.has(key) ? messages.text(key) : check;
  }

  String sign(Mark mark) {
    return messages.text("audit.mark." + mark.verdict());
  }

  /** What a mark means, in a verdict's words. */
  String meaning(Mark mark) {
    return messages.text("check.verdict." + mark.verdict());
  }
}
