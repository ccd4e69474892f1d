package vn.solieu.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.solieu.domain.Amount;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Kind;
import vn.solieu.domain.PrintedNumber;
import vn.solieu.domain.Quantity;
import vn.solieu.domain.Unit;

/**
 * A figure with one slip of the pen undone.
 *
 * @param quantity what it would say
 * @param cost 1 for the commonest slips (a wrong digit, two digits changed over, a place or a unit
 *     step off, a fall for a rise), 2 for a digit lost or doubled
 * @param tellingDigits digits of the changed number that carry information
 */
public record Repair(Figure figure, Quantity quantity, int cost, int tellingDigits) {
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
      digits(point.number())
          .forEach(
              (number, cost) ->
                  repairs.add(repair(figure, new Amount.Point(number), cost, point.number())));
      repairs.addAll(shifts(figure, point.number()));
      if (TURNS.contains(figure.kind())) {
        repairs.add(repair(figure, point.negate(), 1, point.number()));
      }
    } else if (quantity.amount() instanceof Amount.Fraction fraction) {
      digits(fraction.part())
          .forEach(
              (number, cost) ->
                  repairs.add(
                      repair(
                          figure,
                          new Amount.Fraction(number, fraction.whole()),
                          cost,
                          fraction.part())));
      digits(fraction.whole())
          .forEach(
              (number, cost) ->
                  repairs.add(
                      repair(
                          figure,
                          new Amount.Fraction(fraction.part(), number),
                          cost,
                          fraction.whole())));
    }
    repairs.sort(Comparator.comparingInt(Repair::cost));
    return repairs;
  }

  private static Repair repair(Figure figure, Amount amount, int cost, PrintedNumber printed) {
    Unit unit = figure.quantity().unit();
    return new Repair(figure, new Quantity(amount, unit), cost, printed.tellingDigits());
  }

  /** The unit takes the shift, so that the place of the last digit moves along with the value. */
  private static List<Repair> shifts(Figure figure, PrintedNumber printed) {
    Unit unit = figure.quantity().unit();
    List<Repair> repairs = new ArrayList<>();
    if (printed.value().signum() != 0) {
      SHIFT_COSTS.forEach(
          (places, cost) -> {
            BigDecimal factor = unit.factor().scaleByPowerOfTen(places);
            Unit shifted = new Unit(unit.symbol(), unit.dimension(), factor, unit.base());
            repairs.add(
                new Repair(
                    figure,
                    new Quantity(figure.quantity().amount(), shifted),
                    cost,
                    printed.tellingDigits()));
          });
    }
    return repairs;
  }

  /** Numbers one digit edit away, with the edit's cost. */
  private static Map<PrintedNumber, Integer> digits(PrintedNumber printed) {
    BigDecimal value = printed.value();
    int scale = value.scale();
    String digits = value.unscaledValue().abs().toString();
    digits = "0".repeat(Math.max(0, scale + 1 - digits.length())) + digits;
    Map<PrintedNumber, Integer> found = new LinkedHashMap<>();
    for (int i = 0; i < digits.length(); i++) {
      String before = digits.substring(0, i);
      String after = digits.substring(i + 1);
      for (char digit = '0'; digit <= '9'; digit++) {
        add(found, before + digit + after, scale, value, 1);
      }
      if (!after.isEmpty()) {
        add(
            found,
            before + after.charAt(0) + digits.charAt(i) + after.substring(1),
            scale,
            value,
            1);
        if (after.charAt(0) == digits.charAt(i)) {
          add(found, before + after, i < digits.length() - scale ? scale : scale - 1, value, 2);
        }
      }
    }
    for (int i = 0; i <= digits.length(); i++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        String longer = digits.substring(0, i) + digit + digits.substring(i);
        if (i <= digits.length() - scale) {
          add(found, longer, scale, value, 2);
        }
        if (scale > 0 && i >= digits.length() - scale) {
          add(found, longer, scale + 1, value, 2);
        }
      }
    }
    return found;
  }

  private static void add(
      Map<PrintedNumber, Integer> found, String digits, int scale, BigDecimal printed, int cost) {
    BigDecimal size = new BigDecimal(new BigInteger(digits), Math.max(0, scale));
    BigDecimal value = printed.signum() < 0 ? size.negate() : size;
    if (value.compareTo(printed) != 0) {
      found.putIfAbsent(new PrintedNumber(value), cost);
    }
  }
}
