package vn.solieu.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Relation;
import vn.solieu.domain.Source;
import vn.solieu.domain.Status;
import vn.solieu.rules.CheckRule;

/**
 * {@code mention}: one fact printed twice has one value.
 *
 * <p>Only figures that are surely the same fact are compared: same place, period, kind, base and
 * footing, and the same telling phrase or the same catalogue indicator in much the same words. Each
 * figure is held against its first earlier mention.
 */
final class MentionCheck implements Check {
  private static final Set<Kind> KINDS = Set.of(Kind.LEVEL, Kind.PLAN_COMPLETION, Kind.GROWTH);
  private static final BigDecimal TINY = BigDecimal.valueOf(20);

  /** Far more mentions of one indicator in one period than this are a table, not a repetition. */
  private static final int CANDIDATES_MAX = 50;

  /** Numbers of an outline, such as 2.1.1, count nothing. */
  private static final Pattern OUTLINE_NUMBER = Pattern.compile("[0-9]{1,2}([.][0-9]{1,2}){2}");

  @Override
  public String id() {
    return "mention";
  }

  @Override
  public List<Claim> claims(CheckContext context) {
    CheckRule rule = context.rule(id());
    Map<Object, List<Figure>> earlier = new HashMap<>();
    List<Claim> claims = new ArrayList<>();
    Set<String> summed = summed(context);
    for (Figure figure : context.figures()) {
      if (!isComparable(figure, rule)) {
        continue;
      }
      List<Figure> candidates = earlier.computeIfAbsent(fact(figure), key -> new ArrayList<>());
      candidates.stream()
          .filter(other -> mayRepeat(other, figure, summed, context))
          .findFirst()
          .ifPresent(other -> claims.add(claim(other, figure, rule)));
      if (candidates.size() < CANDIDATES_MAX) {
        candidates.add(figure);
      }
    }
    return claims;
  }

  private Claim claim(Figure first, Figure second, CheckRule rule) {
    boolean samePhrase = SameSubject.phrase(first).equals(SameSubject.phrase(second));
    return new MentionClaim(id(), Operand.first(first), Operand.first(second), samePhrase, rule);
  }

  private static boolean isComparable(Figure figure, CheckRule rule) {
    return figure.period() != null
        && KINDS.contains(figure.kind())
        && figure.quantity().isPoint()
        && !OUTLINE_NUMBER.matcher(figure.quote()).lookingAt()
        && figure.understood() >= rule.tolerance("confidence").doubleValue()
        && (figure.subject().indicatorId() != null
            || SameSubject.isTelling(figure, rule.generic()));
  }

  /** Everything that must be equal, the indicator by its catalogue id or else by its phrase. */
  private static Object fact(Figure figure) {
    String indicator = figure.subject().indicatorId();
    Status footing =
        figure.status() == Status.PLAN || figure.status() == Status.FORECAST
            ? figure.status()
            : Status.ACTUAL;
    return Arrays.asList(
        indicator == null ? List.of(SameSubject.phrase(figure)) : indicator,
        figure.subject().placeId(),
        // A year and its months one to twelve are the same time.
        figure.period().firstDay(),
        figure.period().lastDay(),
        figure.kind(),
        figure.base() == null ? null : figure.base().text().toLowerCase(Locale.ROOT),
        footing,
        figure.quantity().unit().dimension());
  }

  private static boolean mayRepeat(
      Figure earlier, Figure later, Set<String> summed, CheckContext context) {
    boolean bothTiny = isTiny(earlier) && isTiny(later);
    return earlier.source().line() != later.source().line()
        && !sameTable(earlier.source(), later.source())
        && !areRowsAlike(earlier, later)
        && !bothTiny
        && Comparability.sameThing(earlier, later)
        && !context.shareBreakdown(earlier, later)
        && !(differ(earlier, later) && summed.contains(earlier.id()) && summed.contains(later.id()))
        && SameSubject.shareMostWords(earlier, later);
  }

  /** Columns of sheets may split what their rows name alike; only a known indicator is one fact. */
  private static boolean areRowsAlike(Figure earlier, Figure later) {
    return earlier.source() instanceof Source.SheetCell
        && later.source() instanceof Source.SheetCell
        && earlier.subject().indicatorId() == null;
  }

  private static boolean differ(Figure one, Figure other) {
    return one.quantity().baseValue().compareTo(other.quantity().baseValue()) != 0;
  }

  /** Ids of figures that a sum shows to be no slips; two such are two facts. */
  private static Set<String> summed(CheckContext context) {
    Set<String> summed = new HashSet<>();
    for (Relation.Breakdown breakdown : context.relations(Relation.Breakdown.class)) {
      Figure total = context.figure(breakdown.total());
      if (total != null && breakdown.exhaustive() && breakdown.parts().size() > 1) {
        BigDecimal sum =
            context.figures(breakdown.parts()).stream()
                .map(part -> part.quantity().baseValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(total.quantity().baseValue()) == 0) {
          summed.add(breakdown.total());
          summed.addAll(breakdown.parts());
        }
      }
    }
    return summed;
  }

  private static boolean isTiny(Figure figure) {
    return figure.quantity().unit().isExactCount()
        && figure.quantity().baseValue().abs().compareTo(TINY) < 0;
  }

  /** A table prints no fact twice: equal headers are a reading that went too short. */
  private static boolean sameTable(Source a, Source b) {
    return a instanceof Source.TableCell one
            && b instanceof Source.TableCell two
            && one.table() == two.table()
        || a instanceof Source.SheetCell left
            && b instanceof Source.SheetCell right
            && Objects.equals(left.sheet(), right.sheet());
  }
}
