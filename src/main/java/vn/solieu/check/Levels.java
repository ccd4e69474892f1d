package vn.solieu.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.solieu.domain.Amount;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Period;
import vn.solieu.domain.Status;
import vn.solieu.domain.TimePoint;
import vn.solieu.domain.Unit;
import vn.solieu.rules.CheckRule;

/**
 * Finds the printed level that a figure qualifies, and the level that it is measured against.
 *
 * <p>Only what surely belongs together is found; of several different candidates none is.
 */
final class Levels {
  /** Levels that were read less surely aren't taken for operands. */
  private static final double SURE = 0.6;

  private final CheckContext context;
  private final Set<String> generic;

  Levels(CheckContext context) {
    this.context = context;
    this.generic = context.rule("mention").generic();
  }

  /**
   * A level that another is measured against.
   *
   * @param doubt why it may be another one, or empty where both stand side by side
   */
  record Counterpart(Figure figure, String doubt) {
    Operand operand() {
      return Operand.first(figure);
    }
  }

  /** The level that a figure says something of: the one it names, else the only one beside it. */
  Optional<Figure> of(Figure dependent) {
    Figure named = context.figure(dependent.of());
    if (named != null) {
      return Optional.of(named).filter(level -> isLevel(level) && samePeriod(level, dependent));
    }
    List<Figure> beside =
        context.line(dependent).stream()
            .filter(other -> isLevel(other) && other.status() != Status.PLAN)
            .filter(other -> !Comparability.isRate(other))
            .filter(other -> SameSubject.samePhrase(other, dependent))
            .filter(other -> samePeriod(other, dependent))
            .toList();
    return beside.size() == 1 ? Optional.of(beside.get(0)) : Optional.empty();
  }

  private static boolean samePeriod(Figure level, Figure dependent) {
    return Objects.equals(level.period(), dependent.period());
  }

  private static boolean isLevel(Figure figure) {
    return figure.kind() == Kind.LEVEL
        && figure.quantity().isPoint()
        && figure.understood() >= SURE
        && figure.quantity().baseValue().signum() != 0;
  }

  /** The level of an earlier period. */
  Optional<Counterpart> base(Figure level, Period period) {
    if (period.equals(level.period())) {
      return Optional.empty();
    }
    return counterpart(
        level,
        other ->
            other.period() != null
                && other.period().covers(period)
                && other.status() != Status.PLAN
                && other.status() != Status.FORECAST);
  }

  /** The plan that a completion measures its level by. */
  Optional<Counterpart> plan(Figure level, Figure completion, CheckRule rule) {
    Set<String> setter = setter(completion, rule);
    Optional<Counterpart> named =
        counterpart(
            level,
            other ->
                other.status() == Status.PLAN
                    && isPlanOf(other.period(), level)
                    && (setter.equals(setter(other, rule))
                        || besides(other, level, completion)
                            && mayBeOne(setter, setter(other, rule))));
    return named.isPresent() ? named : capital(level, rule);
  }

  /** Who set a plan: the words that tell one plan from another. */
  static Set<String> setter(Figure figure, CheckRule rule) {
    if (figure.base() == null) {
      return Set.of();
    }
    Set<String> words =
        new HashSet<>(Arrays.asList(figure.base().text().toLowerCase().split("[\\s,]+")));
    words.removeAll(rule.generic());
    words.removeIf(word -> word.chars().allMatch(Character::isDigit));
    return words;
  }

  private static boolean mayBeOne(Set<String> one, Set<String> two) {
    return one.containsAll(two) || two.containsAll(one);
  }

  /** Whether a plan stands between its level and its completion, or right behind both. */
  private boolean besides(Figure plan, Figure level, Figure completion) {
    int from = context.position(level);
    int to = Math.max(context.position(plan), context.position(completion));
    return plan.source().line() == level.source().line()
        && from < context.position(plan)
        && context.figures().subList(from + 1, to + 1).stream()
            .noneMatch(other -> other != plan && other.kind() == Kind.LEVEL);
  }

  /** The plan of the level's year, or one that took over the level's period. */
  private static boolean isPlanOf(Period plan, Figure level) {
    Period own = level.period();
    if (plan == null || own == null) {
      return false;
    }
    return plan.equals(own)
        || plan.isSingle()
            && plan.end().equals(TimePoint.year(plan.end().year()))
            && own.start().year() == plan.end().year()
            && own.end().year() == plan.end().year();
  }

  /** What is spent of a capital plan has another name than the plan: the only one of its line. */
  private Optional<Counterpart> capital(Figure level, CheckRule rule) {
    if (!SameSubject.mentions(level, rule.words("spent"))) {
      return Optional.empty();
    }
    List<Figure> line = context.line(level);
    List<Figure> plans =
        line.stream()
            .filter(
                other ->
                    other != level
                        && isLevel(other)
                        && isPlanOf(other.period(), level)
                        && !other.period().equals(level.period())
                        && SameSubject.mentions(other, rule.words("plan-capital"))
                        && Comparability.sameThing(level, other))
            .toList();
    boolean first =
        line.stream()
            .filter(other -> isLevel(other) && context.position(other) < position(level))
            .noneMatch(other -> SameSubject.mentions(other, rule.words("spent")));
    return plans.size() == 1 && first && position(plans.get(0)) < position(level)
        ? Optional.of(new Counterpart(plans.get(0), "link"))
        : Optional.empty();
  }

  private int position(Figure figure) {
    return context.position(figure);
  }

  private Optional<Counterpart> counterpart(Figure level, Predicate<Figure> fits) {
    List<Figure> beside = new ArrayList<>();
    List<Figure> elsewhere = new ArrayList<>();
    for (Figure other : context.levelsLike(level)) {
      if (other == level || !isLevel(other) || !comparable(level, other) || !fits.test(other)) {
        continue;
      }
      boolean sameLine = other.source().line() == level.source().line();
      if (sameLine && SameSubject.samePhrase(level, other)) {
        beside.add(other);
      } else if (SameSubject.isSure(level, other, generic)
          && !context.shareBreakdown(level, other)) {
        elsewhere.add(other);
      }
    }
    if (!beside.isEmpty()) {
      return only(beside).map(figure -> new Counterpart(figure, ""));
    }
    return only(elsewhere).map(figure -> new Counterpart(figure, "link"));
  }

  private static boolean comparable(Figure level, Figure other) {
    Unit unit = level.quantity().unit();
    return Comparability.sameThing(level, other)
        && (unit.dimension() != Dimension.NONE || other.quantity().unit().equals(unit));
  }

  /** The first of figures that all print the same number. */
  private Optional<Figure> only(List<Figure> figures) {
    long values =
        figures.stream()
            .map(figure -> figure.quantity().baseValue().stripTrailingZeros())
            .distinct()
            .limit(2)
            .count();
    return values == 1
        ? figures.stream().min(Comparator.comparing(this::position))
        : Optional.empty();
  }

  /** The fraction that a percentage follows: {@code 29/38 trường, 76,3%}. */
  Optional<Figure> fractionOf(Figure percent) {
    return Optional.ofNullable(context.figure(percent.of()))
        .filter(figure -> figure.quantity().amount() instanceof Amount.Fraction)
        .filter(figure -> figure.quantity().amount().numbers().get(1).value().signum() != 0);
  }
}
