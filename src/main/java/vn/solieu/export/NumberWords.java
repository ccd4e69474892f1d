package vn.solieu.export;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import vn.solieu.domain.Amount;
import vn.solieu.domain.Quantity;

/** Numbers as people of a language write them, exact and with the printed decimals. */
final class NumberWords {
  private final char group;
  private final char decimal;

  private NumberWords(char group, char decimal) {
    this.group = group;
    this.decimal = decimal;
  }

  /** Vietnamese: {@code 2.850,5}; English: {@code 2,850.5}. */
  static NumberWords in(String language) {
    return language.equals("en") ? new NumberWords(',', '.') : new NumberWords('.', ',');
  }

  /** A number for machines: no grouping, no exponent, no trailing zeros. */
  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  String number(BigDecimal number) {
    String digits = number.abs().toPlainString();
    int point = digits.indexOf('.');
    int whole = point < 0 ? digits.length() : point;
    StringBuilder text = new StringBuilder(number.signum() < 0 ? "-" : "");
    for (int i = 0; i < whole; i++) {
      text.append(digits.charAt(i));
      if (i < whole - 1 && (whole - 1 - i) % 3 == 0) {
        text.append(group);
      }
    }
    if (point >= 0) {
      text.append(decimal).append(digits, point + 1, digits.length());
    }
    return text.toString();
  }

  /** The amount with its unit: {@code 2.850 tỷ đồng}, {@code 5–7 %}, {@code 9/28 đơn}. */
  String quantity(Quantity quantity) {
    String amount = amount(quantity.amount());
    String unit = quantity.unit().symbol();
    return unit.isEmpty() ? amount : unit.equals("%") ? amount + "%" : amount + " " + unit;
  }

  String amount(Amount amount) {
    String between = amount instanceof Amount.Fraction ? "/" : " – ";
    return amount.numbers().stream()
        .map(printed -> number(printed.value()))
        .collect(Collectors.joining(between));
  }
}
