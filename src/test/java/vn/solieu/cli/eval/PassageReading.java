package vn.solieu.cli.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is wrong with the reading of a passage, by level. A figure that fails at one of the levels
 * {@code quantity} and {@code kind} isn't judged at the others, nor are links of one that is
 * missed.
 */
final class PassageReading {
  /** The levels at which a passage may fail; {@code extra} is a figure that is none. */
  static final Set<String> LEVELS =
      Set.of(
          "quantity",
          "extra",
          "kind",
          "period",
          "indicator",
          "base",
          "status",
          "of",
          "parts",
          "exhaustive");

  private final Passage passage;
  private final Map<String, List<String>> failures = new TreeMap<>();
  private final Map<String, String> goldIds = new HashMap<>();
  private final Map<String, String> quotes = new HashMap<>();

  PassageReading(Passage passage, ReportScore score) {
    this.passage = passage;
    for (GoldFigure gold : passage.gold().figures()) {
      quotes.put(gold.id(), gold.quote());
    }
    List<GoldFigure> missed = new ArrayList<>(score.report().figures());
    List<GotFigure> extra = new ArrayList<>(score.got());
    for (Scorer.Pair pair : score.pairs()) {
      missed.removeIf(figure -> figure == pair.gold());
      extra.removeIf(figure -> figure == pair.got());
      goldIds.put(pair.got().id(), pair.gold().id());
      judge(pair);
    }
    missed.forEach(figure -> fail("quantity", "\u201c" + figure.quote() + "\u201d missed"));
    extra.forEach(figure -> fail("extra", "\u201c" + figure.quote() + "\u201d " + got(figure)));
    links(score);
  }

  /** What is wrong: reasons by level. */
  Map<String, List<String>> failures() {
    return failures;
  }

  private void fail(String level, String what) {
    failures.computeIfAbsent(level, l -> new ArrayList<>()).add(what);
  }

  private void judge(Scorer.Pair pair) {
    GoldFigure gold = pair.gold();
    GotFigure got = pair.got();
    if (!pair.reached().contains(Level.QUANTITY)) {
      differs("quantity", gold, gold.value() + " " + gold.unit(), got.value() + " " + got.unit());
      return;
    }
    if (!pair.reached().contains(Level.KIND)) {
      differs("kind", gold, gold.kind() + " " + gold.value(), got.kind() + " " + got.value());
      return;
    }
    if (!pair.reached().contains(Level.PERIOD)) {
      differs("period", gold, gold.periods().toString(), got.period());
    }
    if (!pair.reached().contains(Level.INDICATOR)) {
      differs("indicator", gold, gold.phrases().toString(), got.forms().toString());
    }
    if (!Scorer.sameBase(gold, got)) {
      differs("base", gold, gold.base(), got.base());
    }
    if (!gold.statuses().contains(got.status())) {
      differs("status", gold, gold.statuses().toString(), got.status());
    }
  }

  private void differs(String level, GoldFigure gold, String wanted, String said) {
    fail(level, "\u201c" + gold.quote() + "\u201d read as " + said + ", is " + wanted);
  }

  private static String got(GotFigure figure) {
    return "read as %s %s of \u201c%s\u201d, is no figure"
        .formatted(figure.kind(), figure.value(), figure.indicator());
  }

  private void links(ReportScore score) {
    Set<GoldReport.Link> wantedOf = new HashSet<>();
    for (GoldFigure gold : passage.gold().figures()) {
      if (gold.of() != null) {
        wantedOf.add(new GoldReport.Link(gold.id(), gold.of()));
      }
    }
    Set<GoldReport.Link> saidOf = new HashSet<>();
    Set<GoldReport.Link> saidParts = new HashSet<>();
    for (GotFigure got : score.got()) {
      if (got.of() != null) {
        add(saidOf, got.id(), got.of());
      }
      for (String total : got.partOf()) {
        GoldReport.Link link = add(saidParts, got.id(), total);
        Boolean wanted = link == null ? null : passage.exhaustive().get(link);
        if (wanted != null && got.record().path("exhaustive").asBoolean() != wanted) {
          fail("exhaustive", said(link) + (wanted ? ", all parts" : ", not all parts"));
        }
      }
    }
    compare("of", wantedOf, saidOf);
    compare("parts", passage.gold().parts(), saidParts);
  }

  /** Links of figures that aren't in gold are left out: those are wrong already. */
  private GoldReport.Link add(Set<GoldReport.Link> links, String from, String to) {
    if (!goldIds.containsKey(from) || !goldIds.containsKey(to)) {
      return null;
    }
    GoldReport.Link link = new GoldReport.Link(goldIds.get(from), goldIds.get(to));
    links.add(link);
    return link;
  }

  private void compare(String level, Set<GoldReport.Link> wanted, Set<GoldReport.Link> said) {
    wanted.stream()
        .filter(link -> goldIds.containsValue(link.from()) && goldIds.containsValue(link.to()))
        .filter(link -> !said.contains(link))
        .forEach(link -> fail(level, said(link) + " wasn't read"));
    said.stream()
        .filter(link -> !wanted.contains(link))
        .forEach(link -> fail(level, said(link) + " was read"));
  }

  private String said(GoldReport.Link link) {
    return "\u201c%s\u201d of \u201c%s\u201d"
        .formatted(quotes.get(link.from()), quotes.get(link.to()));
  }
}
