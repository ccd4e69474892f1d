package vn.solieu.cli.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.solieu.rules.Lexicon;

/** Compares the figures of one report with gold's. */
public final class Scorer {
  private static final double NEAR = 0.7;

  private final Likeness likeness;

  public Scorer(Lexicon lexicon) {
    this.likeness = new Likeness(lexicon);
  }

  /** A gold figure, the extracted one at its place, and how much of that is right. */
  record Pair(GoldFigure gold, GotFigure got, Set<Level> reached) {}

  /** The score of one report with what it rests on. */
  ReportScore score(GoldReport report, List<GotFigure> got) {
    List<Pair> pairs = align(report.figures(), got);
    return new ReportScore(report, got, pairs, tally(report, got, pairs));
  }

  private static Tally tally(GoldReport report, List<GotFigure> got, List<Pair> pairs) {
    Tally tally = new Tally();
    tally.gold = report.figures().size();
    tally.got = got.size();
    for (Pair pair : pairs) {
      pair.reached().forEach(level -> tally.hits.merge(level, 1, Integer::sum));
    }
    Map<String, String> goldIds = new HashMap<>();
    pairs.forEach(pair -> goldIds.put(pair.got().id(), pair.gold().id()));
    Set<GoldReport.Link> wantedOf = new HashSet<>();
    for (GoldFigure figure : report.figures()) {
      if (figure.of() != null && !figure.of().isEmpty()) {
        wantedOf.add(new GoldReport.Link(figure.id(), figure.of()));
      }
    }
    Set<GoldReport.Link> saidOf = new HashSet<>();
    Set<GoldReport.Link> saidPart = new HashSet<>();
    for (Pair pair : pairs) {
      String id = pair.gold().id();
      String of = pair.got().of();
      if (of != null) {
        saidOf.add(new GoldReport.Link(id, goldIds.getOrDefault(of, of)));
      }
      for (String total : pair.got().partOf()) {
        saidPart.add(new GoldReport.Link(id, goldIds.getOrDefault(total, total)));
      }
    }
    tally.of.add(saidOf, wantedOf);
    tally.breakdown.add(saidPart, report.parts());
    return tally;
  }

  /** Pairs gold figures with extracted ones: best first, each used once. */
  private List<Pair> align(List<GoldFigure> gold, List<GotFigure> got) {
    Map<Integer, List<GotFigure>> byLine =
        got.stream().collect(Collectors.groupingBy(figure -> figure.span().line()));
    List<Pair> candidates = new ArrayList<>();
    for (GoldFigure wanted : gold) {
      if (wanted.span() == null) {
        continue;
      }
      for (GotFigure figure : byLine.getOrDefault(wanted.span().line(), List.of())) {
        if (wanted.span().overlapsHalf(figure.span())) {
          candidates.add(new Pair(wanted, figure, reached(wanted, figure, gold)));
        }
      }
    }
    candidates.sort(Comparator.comparingInt(pair -> -pair.reached().size()));
    Set<GoldFigure> usedGold =
        java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
    Set<GotFigure> usedGot = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : candidates) {
      if (!usedGold.contains(pair.gold()) && !usedGot.contains(pair.got())) {
        usedGold.add(pair.gold());
        usedGot.add(pair.got());
        pairs.add(pair);
      }
    }
    return pairs;
  }

  /** How much of {@code got} is right for {@code gold}. */
  private Set<Level> reached(GoldFigure gold, GotFigure got, List<GoldFigure> all) {
    Set<Level> reached = EnumSet.noneOf(Level.class);
    if (!Likeness.sameValue(gold.value(), got.value())
        || !likeness.sameUnit(gold.unit(), got.unit())) {
      return reached;
    }
    reached.add(Level.QUANTITY);
    if (!gold.kind().equals(got.kind()) || !Likeness.sameSign(gold.value(), got.value())) {
      return reached;
    }
    reached.add(Level.KIND);
    boolean period = samePeriod(gold, got);
    boolean indicator = sameIndicator(gold, got, all);
    boolean base = sameBase(gold, got);
    if (period) {
      reached.add(Level.PERIOD);
    }
    if (indicator) {
      reached.add(Level.INDICATOR);
    }
    if (period && indicator && base && gold.statuses().contains(got.status())) {
      reached.add(Level.FULL);
    }
    return reached;
  }

  private static boolean samePeriod(GoldFigure gold, GotFigure got) {
    return gold.period() == null
        || gold.periods().stream().anyMatch(p -> Likeness.samePeriod(p, got.period()));
  }

  /** A base belongs to its period: with another admissible period the base may differ too. */
  static boolean sameBase(GoldFigure gold, GotFigure got) {
    return !Likeness.isPeriod(gold.base())
        || Likeness.samePeriod(gold.base(), got.base())
        || samePeriod(gold, got) && !Likeness.samePeriod(gold.period(), got.period());
  }

  /** Near enough to one of gold's phrases, and no other indicator of the report is nearer. */
  private static boolean sameIndicator(GoldFigure gold, GotFigure got, List<GoldFigure> all) {
    Set<String> mine = lower(gold.phrases());
    for (String form : got.forms()) {
      double near = Likeness.nearness(gold.phrases(), form);
      if (near < NEAR) {
        continue;
      }
      boolean nearest =
          all.stream()
              .filter(other -> java.util.Collections.disjoint(mine, lower(other.phrases())))
              .allMatch(other -> Likeness.nearness(other.phrases(), form) <= near);
      if (nearest) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> lower(List<String> phrases) {
    return phrases.stream().map(p -> p.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }
}
