package vn.solieu.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Finding;
import vn.solieu.domain.Severity;
import vn.solieu.domain.Verdict;

/**
 * How much of some reports could be checked; silence about a figure is never "correct". A figure
 * counts once, under the worst that any finding says of it.
 *
 * @param figures all figures read
 * @param agreed those of claims that hold, and of none that misses
 * @param unclear those that a finding is undecided of, and none is broken of
 * @param broken those of a broken finding, an error or a warning
 */
public record Coverage(int figures, int agreed, int unclear, int broken) {
  public Coverage {
    if (agreed + unclear + broken > figures) {
      throw new IllegalArgumentException(
          agreed + " + " + unclear + " + " + broken + " are more than " + figures + " figures");
    }
  }

  /** Counts the figures of some reports by what was found of them. */
  public static Coverage of(Set<String> figures, Collection<Finding> findings) {
    Set<String> agreed = new HashSet<>();
    Set<String> unclear = new HashSet<>();
    Set<String> broken = new HashSet<>();
    for (Finding finding : findings) {
      boolean holds =
          finding.verdict() == Verdict.HOLDS || finding.verdict() == Verdict.HOLDS_BY_TRUNCATION;
      boolean misses = finding.severity().compareTo(Severity.INFO) > 0;
      if (!holds && !misses) {
        continue;
      }
      Set<String> kind = holds ? agreed : finding.verdict() == Verdict.BROKEN ? broken : unclear;
      finding.figures().stream().map(Figure::id).filter(figures::contains).forEach(kind::add);
    }
    unclear.removeAll(broken);
    agreed.removeAll(unclear);
    agreed.removeAll(broken);
    return new Coverage(figures.size(), agreed.size(), unclear.size(), broken.size());
  }

  /** Figures to be reviewed. */
  public int contradicted() {
    return unclear + broken;
  }

  /** Figures that some claim could be judged of. */
  public int checked() {
    return agreed + unclear + broken;
  }

  /** Figures that nothing could be said of. */
  public int unchecked() {
    return figures - checked();
  }
}
