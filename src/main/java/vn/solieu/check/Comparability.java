package vn.solieu.check;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import vn.solieu.domain.Amount;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Status;
import vn.solieu.domain.Unit;

/** Which figures may be added to, or measured against, one another. */
final class Comparability {
  private static final Set<Kind> ADDITIVE =
      Set.of(Kind.LEVEL, Kind.SHARE, Kind.DIFFERENCE, Kind.CONTRIBUTION, Kind.RATIO);
  private static final Set<Dimension> QUOTIENTS =
      Set.of(
          Dimension.PERCENT,
          Dimension.PER_MILLE,
          Dimension.POINTS,
          Dimension.RATE,
          Dimension.TIMES,
          Dimension.TEMPERATURE);

  private Comparability() {}

  /** Whether its parts add up: levels and shares do, growth and rates don't. */
  static boolean isAdditive(Figure figure) {
    return ADDITIVE.contains(figure.kind())
        && !(figure.quantity().amount() instanceof Amount.Range);
  }

  /** Whether it is a rate of something: a part's rate may lie on either side of the whole's. */
  static boolean isRate(Figure figure) {
    return figure.kind() == Kind.LEVEL && QUOTIENTS.contains(figure.quantity().unit().dimension());
  }

  /** Comparable units; two counts always, whatever is counted. */
  static boolean sameMeasure(Figure a, Figure b) {
    Unit one = a.quantity().unit();
    Unit two = b.quantity().unit();
    return one.comparableWith(two)
        || one.dimension() == Dimension.COUNT && two.dimension() == Dimension.COUNT;
  }

  /** The same thing measured: for counts the nouns are equal or share a word. */
  static boolean sameThing(Figure a, Figure b) {
    Unit one = a.quantity().unit();
    Unit two = b.quantity().unit();
    if (one.comparableWith(two)) {
      return true;
    }
    Set<String> words = new HashSet<>(Arrays.asList(one.base().split("\\s+")));
    words.retainAll(Arrays.asList(two.base().split("\\s+")));
    return one.dimension() == Dimension.COUNT
        && two.dimension() == Dimension.COUNT
        && !words.isEmpty();
  }

  /** A plan and what came of it are two things. */
  static boolean sameFooting(Figure a, Figure b) {
    return (a.status() == Status.PLAN) == (b.status() == Status.PLAN);
  }

  /** A fraction's numerator is a level. */
  static boolean sameKind(Figure a, Figure b) {
    return levelled(a.kind()) == levelled(b.kind());
  }

  private static Kind levelled(Kind kind) {
    return kind == Kind.RATIO ? Kind.LEVEL : kind;
  }
}
