package vn.solieu.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.solieu.check.Levels.Counterpart;
import vn.solieu.domain.Base;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Kind;

/** The changes of levels that a report states, with what they can be recomputed from. */
final class Changes {
  /**
   * A change and the numbers that must agree with it.
   *
   * @param doubt why they may not belong together, or empty
   */
  record Change(Equation equation, String doubt) {}

  private final CheckContext context;
  private final Levels levels;

  Changes(CheckContext context) {
    this.context = context;
    this.levels = new Levels(context);
  }

  /** Growth and indexes against the level of their base period. */
  List<Change> growth() {
    List<Change> found = new ArrayList<>();
    for (Figure figure : context.figures()) {
      boolean growth = isGrowth(figure);
      boolean index = figure.kind() == Kind.INDEX && Equations.isPercent(figure);
      if (growth || index) {
        pair(figure)
            .ifPresent(
                pair -> {
                  Operand level = Operand.first(pair.level);
                  Operand base = pair.base.operand();
                  Equation equation =
                      growth
                          ? Equations.growth(level, base, figure)
                          : Equations.quotient(level, base, figure);
                  found.add(new Change(equation, pair.base.doubt()));
                });
      }
    }
    return found;
  }

  /** Differences against the level of their base period. */
  List<Change> differences() {
    List<Change> found = new ArrayList<>();
    for (Figure figure : context.figures()) {
      if (isDifference(figure)) {
        pair(figure)
            .filter(pair -> inUnitOf(figure, pair.level))
            .ifPresent(
                pair ->
                    found.add(
                        new Change(
                            Equations.difference(
                                Operand.first(pair.level), pair.base.operand(), figure),
                            pair.base.doubt())));
      }
    }
    return found;
  }

  /** A difference and a growth of the same level against the same base, side by side. */
  List<Change> pairs() {
    List<Change> found = new ArrayList<>();
    for (Figure difference : context.figures()) {
      Figure level = isDifference(difference) ? context.figure(difference.of()) : null;
      if (level == null
          || !level.quantity().isPoint()
          || level.kind() != Kind.LEVEL
          || !Comparability.sameMeasure(level, difference)) {
        continue;
      }
      for (Figure growth : context.qualifying(level)) {
        if (isGrowth(growth)
            && Equations.isPercent(growth)
            && Objects.equals(growth.base(), difference.base())
            && isBeside(growth, difference)) {
          found.add(new Change(Equations.change(Operand.first(level), difference, growth), ""));
        }
      }
    }
    return found;
  }

  /** Next to one another: what stands between may belong to another base. */
  private boolean isBeside(Figure a, Figure b) {
    return a.source().line() == b.source().line()
        && Math.abs(context.position(a) - context.position(b)) == 1;
  }

  private record Pair(Figure level, Counterpart base) {}

  private Optional<Pair> pair(Figure change) {
    if (!(change.base() instanceof Base.OfPeriod base)) {
      return Optional.empty();
    }
    return levels
        .of(change)
        .flatMap(level -> levels.base(level, base.period()).map(former -> new Pair(level, former)));
  }

  private static boolean isGrowth(Figure figure) {
    return figure.kind() == Kind.GROWTH
        && (figure.quantity().unit().dimension() == Dimension.PERCENT || Equations.isTimes(figure))
        && figure.quantity().isPoint();
  }

  private static boolean isDifference(Figure figure) {
    return figure.kind() == Kind.DIFFERENCE && figure.quantity().isPoint();
  }

  /** Percentage points are the difference of percentages. */
  private static boolean inUnitOf(Figure difference, Figure level) {
    boolean points =
        difference.quantity().unit().dimension() == Dimension.POINTS
            && level.quantity().unit().dimension() == Dimension.PERCENT;
    // "266 lượt … giảm 27 lượt người": the people are another count than the visits.
    boolean other =
        difference.quantity().unit().isExactCount()
            && !level.quantity().unit().symbol().startsWith(difference.quantity().unit().symbol());
    return points || !other && Comparability.sameMeasure(level, difference);
  }
}
