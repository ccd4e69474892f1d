package vn.solieu.check;

import java.math.BigDecimal;
import java.util.Optional;
import vn.solieu.domain.Amount;
import vn.solieu.domain.Extraction;
import vn.solieu.domain.Figure;
import vn.solieu.domain.PrintedNumber;
import vn.solieu.domain.Quantity;
import vn.solieu.recognise.NumberReader;

/**
 * The other way to read a printed number whose separator is ambiguous: {@code 1,340 tỷ USD} is 1,34
 * or 1.340.
 *
 * <p>A stop before three digits groups them by Vietnamese habit; that it marks decimals is only
 * believed in a report that prints decimals so elsewhere. Nobody prints decimals of a count.
 */
final class Rivals {
  private final boolean decimalStops;

  Rivals(Extraction report) {
    this.decimalStops = report.figures().stream().anyMatch(Rivals::hasDecimalStop);
  }

  private static boolean hasDecimalStop(Figure figure) {
    String number = number(figure);
    int stop = number.indexOf('.');
    return figure.quantity().isPoint()
        && figure.quantity().amount().first().value().scale() > 0
        && stop > 0
        && stop == number.lastIndexOf('.')
        && number.indexOf(',') < 0;
  }

  /** What a figure says when its separator is read the other way; empty where it is plain. */
  Optional<Quantity> of(Figure figure) {
    if (!figure.quantity().isPoint() || figure.quantity().unit().isExactCount()) {
      return Optional.empty();
    }
    String number = number(figure);
    if (number.indexOf(',') < 0 && !decimalStops) {
      return Optional.empty();
    }
    BigDecimal value = figure.quantity().amount().first().value();
    return NumberReader.read(number)
        .filter(reading -> reading.rival() != null)
        .flatMap(
            reading ->
                equal(reading.likely(), value)
                    ? Optional.of(reading.rival())
                    : equal(reading.rival(), value)
                        ? Optional.of(reading.likely())
                        : Optional.<PrintedNumber>empty())
        .map(other -> value.signum() < 0 ? other.negate() : other)
        .map(other -> new Quantity(new Amount.Point(other), figure.quantity().unit()));
  }

  private static boolean equal(PrintedNumber number, BigDecimal value) {
    return number.value().compareTo(value.abs()) == 0;
  }

  /** The first run of digits and separators of its quote. */
  private static String number(Figure figure) {
    String quote = figure.quote();
    int from = 0;
    while (from < quote.length() && !isDigit(quote.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < quote.length()
        && (isDigit(quote.charAt(to)) || quote.charAt(to) == '.' || quote.charAt(to) == ',')) {
      to++;
    }
    while (to > from && !isDigit(quote.charAt(to - 1))) {
      to--;
    }
    return quote.substring(from, to);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
