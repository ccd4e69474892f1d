package vn.solieu.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Finding;

/**
 * Findings that were there when somebody began to check an archive. Each stands for one: a second
 * one of the same numbers is new.
 */
public final class Baseline {
  private final List<Entry> entries;
  private final Map<String, Integer> left = new HashMap<>();

  /**
   * A finding that was there.
   *
   * @param fingerprint of its id and what its operands printed
   * @param report file name of its report
   */
  public record Entry(
      String id, String fingerprint, String check, String report, List<String> quotes) {
    public Entry {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(fingerprint, "fingerprint");
      Objects.requireNonNull(check, "check");
      Objects.requireNonNull(report, "report");
      quotes = List.copyOf(quotes);
    }

    /** A finding of a report as it stands. */
    public static Entry of(Finding finding, String report) {
      return new Entry(
          finding.id(),
          Fingerprint.ofWaiver(finding),
          finding.check(),
          report,
          finding.figures().stream().map(Figure::quote).toList());
    }
  }

  public Baseline(List<Entry> entries) {
    this.entries = List.copyOf(entries);
    entries.forEach(entry -> left.merge(entry.fingerprint(), 1, Integer::sum));
  }

  /** Whether it was there; each entry is used up by one finding. */
  public boolean knows(Finding finding) {
    Integer more = left.computeIfPresent(Fingerprint.ofWaiver(finding), (print, n) -> n - 1);
    return more != null && more >= 0;
  }

  /** The entries that no finding used up. */
  public List<Entry> unmet() {
    Map<String, Integer> rest = new HashMap<>(left);
    List<Entry> unmet = new ArrayList<>();
    // The last ones of equals are those left over.
    for (int i = entries.size() - 1; i >= 0; i--) {
      if (rest.merge(entries.get(i).fingerprint(), -1, Integer::sum) >= 0) {
        unmet.add(0, entries.get(i));
      }
    }
    return unmet;
  }
}
