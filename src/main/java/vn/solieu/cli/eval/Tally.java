package vn.solieu.cli.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/** Counts that precision, recall and F1 are made of; tallies of reports add up. */
public final class Tally {
  /** Right, wanted and said ones of a kind of link. */
  static final class Links {
    private int right;
    private int wanted;
    private int said;

    void add(Set<?> saidLinks, Set<?> wantedLinks) {
      said += saidLinks.size();
      wanted += wantedLinks.size();
      right += (int) saidLinks.stream().filter(wantedLinks::contains).count();
    }

    void add(Links other) {
      right += other.right;
      wanted += other.wanted;
      said += other.said;
    }
  }

  int gold;
  int got;
  final Map<Level, Integer> hits = new EnumMap<>(Level.class);
  final Links of = new Links();
  final Links breakdown = new Links();

  /** Adds another report's. */
  public void add(Tally other) {
    gold += other.gold;
    got += other.got;
    other.hits.forEach((level, count) -> hits.merge(level, count, Integer::sum));
    of.add(other.of);
    breakdown.add(other.breakdown);
  }

  /** One line: the counts and the F1 of each level. */
  public String line(String name) {
    StringJoiner levels = new StringJoiner(", ");
    for (Level level : Level.values()) {
      levels.add(level.spelling() + " " + three(f1(hit(level), gold, got)));
    }
    return name + ": gold " + gold + ", got " + got + ", F1 " + levels;
  }

  /** Precision, recall and F1 of every measure, one a line. */
  public String table() {
    StringBuilder table = new StringBuilder();
    for (Level level : Level.values()) {
      table.append(row(level.spelling(), hit(level), gold, got));
    }
    table.append(row("of", of.right, of.wanted, of.said));
    table.append(row("breakdown", breakdown.right, breakdown.wanted, breakdown.said));
    return "all: gold " + gold + ", got " + got + "\n" + table;
  }

  private int hit(Level level) {
    return hits.getOrDefault(level, 0);
  }

  private static String row(String name, int right, int wanted, int said) {
    return String.format(
        Locale.ROOT,
        "%-10s P %s  R %s  F1 %s%n",
        name,
        three((double) right / Math.max(1, said)),
        three((double) right / Math.max(1, wanted)),
        three(f1(right, wanted, said)));
  }

  private static double f1(int right, int wanted, int said) {
    return 2.0 * right / Math.max(1, wanted + said);
  }

  private static String three(double value) {
    return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }
}
