package vn.solieu.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Status;
import vn.solieu.rules.CheckRule;

/**
 * {@code order}: what can only come of another doesn't exceed it: what is disbursed what was
 * planned, deaths the cases, files settled in time all that were settled.
 *
 * <p>The chains stand in the rule file, the smallest first. Both must stand in one paragraph, each
 * named once there: elsewhere another programme, level or time may be meant.
 */
final class OrderCheck implements Check {
  @Override
  public String id() {
    return "order";
  }

  @Override
  public List<Claim> claims(CheckContext context) {
    CheckRule rule = context.rule(id());
    List<Claim> claims = new ArrayList<>();
    for (Figure figure : context.figures()) {
      if (figure.subject().indicatorId() == null || !isLevel(figure)) {
        continue;
      }
      for (List<String> chain : rule.chains()) {
        int place = chain.indexOf(figure.subject().indicatorId());
        for (String above : chain.subList(place + 1, place < 0 ? 0 : chain.size())) {
          claim(figure, above, context, rule, claims);
        }
      }
    }
    return claims;
  }

  private void claim(
      Figure low, String above, CheckContext context, CheckRule rule, List<Claim> claims) {
    List<Figure> line = context.line(low);
    List<Figure> high = line.stream().filter(other -> mayExceed(other, above, low)).toList();
    boolean alone =
        line.stream()
                .filter(other -> isLevel(other) && hasIndicator(other, low.subject().indicatorId()))
                .filter(other -> Objects.equals(other.period(), low.period()))
                .count()
            == 1;
    if (high.size() == 1 && alone) {
      boolean advance = rule.words("advance").contains(above);
      claims.add(
          new BoundClaim(
              id(),
              Operand.first(high.get(0)),
              List.of(Operand.first(low)),
              advance ? Outcome.quiet("advance") : Outcome.undecided("scope")));
    }
  }

  private static boolean hasIndicator(Figure figure, String id) {
    return id != null && id.equals(figure.subject().indicatorId());
  }

  private static boolean isLevel(Figure figure) {
    return figure.kind() == Kind.LEVEL
        && figure.quantity().isPoint()
        && figure.quantity().baseValue().signum() >= 0
        && TableCell.of(figure).isEmpty();
  }

  /** The same place, thing and year, and no shorter time. */
  private static boolean mayExceed(Figure high, String id, Figure low) {
    return high != low
        && hasIndicator(high, id)
        && isLevel(high)
        && low.status() != Status.PLAN
        && low.status() != Status.FORECAST
        && Objects.equals(high.subject().placeId(), low.subject().placeId())
        && Comparability.sameThing(high, low)
        && high.period() != null
        && low.period() != null
        && (high.period().covers(low.period())
            || high.period().isSingle()
                && high.period().end().month() == 0
                && high.period().end().quarter() == 0
                && high.period().end().year() == low.period().start().year()
                && high.period().end().year() == low.period().end().year());
  }
}
