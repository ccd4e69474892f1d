package vn.solieu.check;

import java.math.BigDecimal;
import vn.solieu.domain.Amount;
import vn.solieu.domain.Figure;
import vn.solieu.domain.PrintedNumber;
import vn.solieu.domain.Quantity;
import vn.solieu.domain.VietnameseNumber;

/**
 * One printed number of a figure that takes part in a claim.
 *
 * @param whole whether the second number of a fraction is meant ({@code 28} of {@code 9/28})
 */
public record Operand(Figure figure, boolean whole) {
  /** The number that arithmetic starts from. */
  static Operand first(Figure figure) {
    return new Operand(figure, false);
  }

  static Operand whole(Figure figure) {
    return new Operand(figure, true);
  }

  PrintedNumber number(Values values) {
    Amount amount = values.of(figure).amount();
    return whole ? amount.numbers().get(1) : amount.first();
  }

  Readings readings(Values values) {
    return Readings.of(figure, number(values), values.of(figure).unit());
  }

  /** Its readings where even a count may be rounded. */
  Readings rounded(Values values) {
    return Readings.rounded(number(values), values.of(figure).unit(), figure.qualifier());
  }

  BigDecimal baseValue() {
    Quantity quantity = figure.quantity();
    return number(Values.PRINTED).value().multiply(quantity.unit().factor());
  }

  /**
   * The number's own characters in the quote ({@code 09}), or its value where they can't be told.
   */
  String printed() {
    PrintedNumber number = number(Values.PRINTED);
    String[] tokens = figure.quote().split("[^0-9.,]+");
    for (String token : tokens) {
      String digits = token.replaceAll("[^0-9]", "").replaceFirst("^0+(?=.)", "");
      if (!digits.isEmpty()
          && digits.equals(number.value().unscaledValue().abs().toString())
          && Character.isDigit(token.charAt(token.length() - 1))) {
        return (number.value().signum() < 0 ? "-" : "") + token;
      }
    }
    return VietnameseNumber.format(number.value());
  }
}
