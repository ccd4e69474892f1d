package vn.solieu.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.solieu.domain.Amount;
import vn.solieu.domain.Extraction;
import vn.solieu.domain.Figure;
import vn.solieu.domain.PrintedNumber;
import vn.solieu.domain.Quantity;
import vn.solieu.domain.VietnameseNumber;

/** Errors that people make when they copy numbers, for tests that seed them. */
final class Slips {
  private Slips() {}

  /** A wrong digit, two digits changed over, ten times and a tenth of a printed number. */
  static Map<String, PrintedNumber> of(PrintedNumber printed, Random random) {
    Map<String, PrintedNumber> slips = new LinkedHashMap<>();
    if (printed.value().signum() < 0) {
      of(printed.negate(), random).forEach((name, slip) -> slips.put(name, slip.negate()));
      return slips;
    }
    BigDecimal value = printed.value();
    int scale = value.scale();
    slips.put("times-ten", number(value.multiply(BigDecimal.TEN), scale));
    slips.put("tenth", number(value.divide(BigDecimal.TEN), scale));
    String digits = value.unscaledValue().abs().toString();
    int at = random.nextInt(Math.max(1, digits.length() - 1));
    char[] wrong = digits.toCharArray();
    wrong[at] = (char) ('1' + (wrong[at] - '0' + random.nextInt(8)) % 9);
    slips.put("wrong-digit", digits(new String(wrong), scale));
    if (digits.length() > 1) {
      char[] swapped = digits.toCharArray();
      swapped[at] = digits.charAt(at + 1);
      swapped[at + 1] = digits.charAt(at);
      if (swapped[0] != '0') {
        slips.put("transposed", digits(new String(swapped), scale));
      }
    }
    slips.values().removeIf(slip -> slip.value().compareTo(value) == 0);
    return slips;
  }

  private static PrintedNumber digits(String digits, int scale) {
    return new PrintedNumber(new BigDecimal(new java.math.BigInteger(digits), scale));
  }

  private static PrintedNumber number(BigDecimal value, int scale) {
    return new PrintedNumber(value.setScale(scale, RoundingMode.HALF_EVEN));
  }

  /** The report with one figure's number replaced. */
  static Extraction with(Extraction report, Figure changed, PrintedNumber number) {
    List<Figure> figures =
        report.figures().stream()
            .map(figure -> figure.id().equals(changed.id()) ? reprinted(figure, number) : figure)
            .toList();
    return new Extraction(report.doc(), report.contentHash(), figures, report.relations());
  }

  private static Figure reprinted(Figure f, PrintedNumber number) {
    Quantity quantity = new Quantity(new Amount.Point(number), f.quantity().unit());
    return new Figure(
        f.id(),
        f.source(),
        f.section(),
        VietnameseNumber.format(number.value()),
        quantity,
        f.kind(),
        f.subject(),
        f.period(),
        f.base(),
        f.status(),
        f.qualifier(),
        f.of(),
        f.confidence(),
        f.rules());
  }
}
