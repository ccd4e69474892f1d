package vn.solieu.series;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What reports say of one period of a series. */
final class Mentions {
  /** One value in a report, and how often that report prints it. */
  private record Fact(Observation best, int count) {}

  private Mentions() {}

  /** The point that all observations of one period make. */
  static Point point(List<Observation> observations) {
    Map<Vintage, List<Observation>> reports = new LinkedHashMap<>();
    observations.stream()
        .sorted(Comparator.comparing(Observation::vintage))
        .forEach(o -> reports.computeIfAbsent(o.vintage(), v -> new ArrayList<>()).add(o));
    List<Observation> all = new ArrayList<>();
    Observation shown = null;
    for (List<Observation> report : reports.values()) {
      List<Observation> distinct = distinct(report);
      all.addAll(distinct);
      for (Observation candidate : distinct) {
        // A figure to a later day of the month says more; of one day, the latest report counts,
        // and within a report the value that stands first.
        int later =
            shown == null ? 1 : candidate.period().lastDay().compareTo(shown.period().lastDay());
        boolean newer = shown != null && !candidate.vintage().equals(shown.vintage());
        if (later > 0 || later == 0 && newer) {
          shown = candidate;
        }
      }
    }
    return new Point(shown, all);
  }

  /**
   * The different values of one report, the likeliest first: exact wording before loose, then what
   * is printed most often, then what was read most surely.
   */
  private static List<Observation> distinct(List<Observation> report) {
    List<Fact> facts = new ArrayList<>();
    for (Observation observation : report) {
      int same = -1;
      for (int i = 0; i < facts.size() && same < 0; i++) {
        same = oneFact(facts.get(i).best, observation) ? i : -1;
      }
      if (same < 0) {
        facts.add(new Fact(observation, 1));
      } else {
        Fact known = facts.get(same);
        Observation best = better(observation, known.best) ? observation : known.best;
        facts.set(same, new Fact(best, known.count + 1));
      }
    }
    return facts.stream()
        .sorted(
            Comparator.comparing((Fact fact) -> fact.best.loose())
                .thenComparing(fact -> -fact.count)
                .thenComparing(fact -> -fact.best.figure().confidence()))
        .map(Fact::best)
        .toList();
  }

  /** Whether both print one value, one of them perhaps rounded more. */
  private static boolean oneFact(Observation a, Observation b) {
    BigDecimal apart = a.value().subtract(b.value()).abs();
    return a.period().covers(b.period())
        && apart.compareTo(a.roundingError().max(b.roundingError())) <= 0;
  }

  private static boolean better(Observation candidate, Observation known) {
    if (candidate.loose() != known.loose()) {
      return known.loose();
    }
    return candidate.roundingError().compareTo(known.roundingError()) < 0;
  }
}
