package vn.solieu.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.solieu.domain.Amount;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Kind;
import vn.solieu.domain.OneSlip;
import vn.solieu.domain.PrintedNumber;
import vn.solieu.domain.Quantity;
import vn.solieu.domain.Slip;
import vn.solieu.domain.Unit;

/**
 * A figure with one slip of the pen undone.
 *
 * @param quantity what it would say
 * @param slip what would have happened
 * @param cost 1 for the commonest slips (a wrong digit, two digits changed over, a place or a unit
 *     step off, a fall for a rise), 2 for a digit lost or doubled
 * @param tellingDigits digits of the changed number that carry information
 */
public record Repair(Figure figure, Quantity quantity, Slip slip, int cost, int tellingDigits) {
  /** Decimal places that a separator or a unit is commonly off by. */
  private static final Map<Integer, Integer> SHIFT_COSTS =
      Map.of(1, 1, -1, 1, 3, 1, -3, 1, 2, 2, -2, 2);

  /** Changes, whose word may say the wrong direction. */
  private static final Set<Kind> TURNS = Set.of(Kind.GROWTH, Kind.DIFFERENCE);

  /** All one-slip repairs of a figure, cheapest first; none of a range. */
  public static List<Repair> of(Figure figure) {
    Quantity quantity = figure.quantity();
    List<Repair> repairs = new ArrayList<>();
    if (quantity.amount() instanceof Amount.Point point) {
      OneSlip.edits(point.number())
          .forEach(
              (n, slip) -> repairs.add(edit(figure, new Amount.Point(n), slip, point.number())));
      repairs.addAll(shifts(figure, point.number()));
      if (TURNS.contains(figure.kind())) {
        repairs.add(edit(figure, point.negate(), Slip.TURNED, point.number()));
      }
    } else if (quantity.amount() instanceof Amount.Fraction fraction) {
      PrintedNumber part = fraction.part();
      PrintedNumber whole = fraction.whole();
      OneSlip.edits(part)
          .forEach(
              (n, slip) -> repairs.add(edit(figure, new Amount.Fraction(n, whole), slip, part)));
      OneSlip.edits(whole)
          .forEach(
              (n, slip) -> repairs.add(edit(figure, new Amount.Fraction(part, n), slip, whole)));
    }
    repairs.sort(Comparator.comparingInt(Repair::cost));
    return repairs;
  }

  private static Repair edit(Figure figure, Amount amount, Slip slip, PrintedNumber printed) {
    Quantity quantity = new Quantity(amount, figure.quantity().unit());
    int cost = slip == Slip.LOST || slip == Slip.DOUBLED ? 2 : 1;
    return new Repair(figure, quantity, slip, cost, printed.tellingDigits());
  }

  /**
   * Mostly the unit takes the shift, so that the place of the last digit moves along with the
   * value; zeros that a shift put behind a number are taken off it again.
   */
  private static List<Repair> shifts(Figure figure, PrintedNumber printed) {
    List<Repair> repairs = new ArrayList<>();
    if (printed.value().signum() == 0) {
      return repairs;
    }
    Unit unit = figure.quantity().unit();
    int digits = printed.tellingDigits();
    SHIFT_COSTS.forEach(
        (places, cost) -> {
          BigDecimal factor = unit.factor().scaleByPowerOfTen(places);
          Unit shifted = new Unit(unit.symbol(), unit.dimension(), factor, unit.base());
          Quantity moved = new Quantity(figure.quantity().amount(), shifted);
          repairs.add(new Repair(figure, moved, Slip.SHIFTED, cost, digits));
          BigDecimal value = printed.value().scaleByPowerOfTen(places);
          int zeros = printed.value().scale() - printed.value().stripTrailingZeros().scale();
          if (places < 0 && zeros >= -places) {
            PrintedNumber shorter = new PrintedNumber(value.setScale(printed.value().scale()));
            Quantity cut = new Quantity(new Amount.Point(shorter), unit);
            repairs.add(new Repair(figure, cut, Slip.SHIFTED, cost, digits));
          }
        });
    return repairs;
  }
}
