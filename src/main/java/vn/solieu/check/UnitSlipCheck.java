package vn.solieu.check;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Interval;
import vn.solieu.domain.Kind;
import vn.solieu.domain.PrintedNumber;
import vn.solieu.domain.Status;
import vn.solieu.rules.CheckRule;

/**
 * {@code unit-slip}: a level that is a thousand times what the same indicator is at other times.
 *
 * <p>The other times must be three at least and lie close to one another. Only measures are looked
 * at: counts begin at nothing and grow a thousandfold.
 */
final class UnitSlipCheck implements Check {
  /** So many other times must agree. */
  private static final int OTHERS_LEAST = 3;

  /** A longer row is a table of many things that bear one name. */
  private static final int OTHERS_MOST = 60;

  @Override
  public String id() {
    return "unit-slip";
  }

  @Override
  public List<Claim> claims(CheckContext context) {
    CheckRule rule = context.rule(id());
    Map<Object, List<Figure>> histories = new LinkedHashMap<>();
    for (Figure figure : context.figures()) {
      if (isLevel(figure)) {
        histories.computeIfAbsent(history(figure), key -> new ArrayList<>()).add(figure);
      }
    }
    List<Claim> claims = new ArrayList<>();
    for (List<Figure> history : histories.values()) {
      long times = history.stream().map(Figure::period).distinct().count();
      if (history.size() > OTHERS_LEAST
          && history.size() <= OTHERS_MOST
          && times == history.size()) {
        claims(history, context, rule, claims);
      }
    }
    return claims;
  }

  /** Each that is far from all others, which lie close together. */
  private void claims(
      List<Figure> history, CheckContext context, CheckRule rule, List<Claim> claims) {
    for (Figure one : history) {
      List<Figure> others = history.stream().filter(other -> other != one).toList();
      SlipClaim claim = new SlipClaim(id(), one, others, rule.tolerance("alike"));
      if (claim.isOff() && !isSummed(one, context)) {
        claims.add(claim);
      }
    }
  }

  /** Whether a longer time beside it shows by its sum what it is: {@code roll} asks that. */
  private static boolean isSummed(Figure figure, CheckContext context) {
    return context.line(figure).stream()
        .filter(UnitSlipCheck::isLevel)
        .filter(longer -> SameSubject.samePhrase(longer, figure))
        .map(Figure::period)
        .anyMatch(
            longer ->
                !longer.covers(figure.period())
                    && !longer.firstDay().isAfter(figure.period().firstDay())
                    && !longer.lastDay().isBefore(figure.period().lastDay()));
  }

  private static boolean isLevel(Figure figure) {
    Dimension dimension = figure.quantity().unit().dimension();
    return figure.kind() == Kind.LEVEL
        && figure.quantity().isPoint()
        && figure.quantity().baseValue().signum() > 0
        && dimension.ordinal() < Dimension.DATA.ordinal()
        && figure.period() != null
        && !SameSubject.phrase(figure).isEmpty();
  }

  /** The same words, place, measure, footing and length of time; in a table the same row. */
  private static Object history(Figure figure) {
    TableCell cell = TableCell.of(figure).orElse(null);
    return Arrays.asList(
        SameSubject.phrase(figure),
        figure.subject().placeId(),
        figure.quantity().unit().dimension(),
        figure.status() == Status.PLAN,
        ChronoUnit.MONTHS.between(
            figure.period().firstDay(), figure.period().lastDay().plusDays(1)),
        cell == null ? null : cell.table(),
        cell == null ? 0 : cell.row());
  }

  /** A number that others like it say is in another unit. */
  private record SlipClaim(String check, Figure figure, List<Figure> others, BigDecimal alike)
      implements Claim {
    private static final List<BigDecimal> STEPS =
        List.of(BigDecimal.valueOf(1000), new BigDecimal("0.001"));

    @Override
    public List<Operand> operands() {
      List<Operand> all = new ArrayList<>(others.stream().map(Operand::first).toList());
      all.add(0, Operand.first(figure));
      return all;
    }

    private Interval room() {
      BigDecimal low =
          others.stream().map(one -> one.quantity().baseValue()).reduce(BigDecimal::min).get();
      BigDecimal high =
          others.stream().map(one -> one.quantity().baseValue()).reduce(BigDecimal::max).get();
      return high.compareTo(low.multiply(alike)) > 0
          ? null
          : Interval.closed(
              low.divide(alike, java.math.MathContext.DECIMAL64), high.multiply(alike));
    }

    /** Whether a unit step brings it among the others, and nothing else does. */
    boolean isOff() {
      Interval room = room();
      BigDecimal own = figure.quantity().baseValue();
      return room != null
          && !room.contains(own)
          && STEPS.stream().anyMatch(step -> room.contains(own.multiply(step)));
    }

    @Override
    public Outcome outcome(Values values) {
      Interval room = room();
      boolean inside = room == null || room.contains(values.of(figure).baseValue());
      return inside ? Outcome.HOLDS : Outcome.undecided("unit");
    }

    @Override
    public boolean hangsOn(Operand operand) {
      return operand.figure().equals(figure);
    }

    @Override
    public boolean tight() {
      return false;
    }

    @Override
    public Account account() {
      List<String> quotes = others.stream().map(Figure::quote).limit(OTHERS_LEAST).toList();
      PrintedNumber number = figure.quantity().amount().first();
      return new Account(
          figure.quote() + " / " + String.join(" · ", quotes),
          vn.solieu.domain.VietnameseNumber.format(number.value()),
          "",
          "",
          List.of(String.join("; ", quotes)));
    }
  }
}
