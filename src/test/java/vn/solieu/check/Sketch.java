package vn.solieu.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.solieu.domain.Amount;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.Extraction;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Period;
import vn.solieu.domain.PrintedNumber;
import vn.solieu.domain.Qualifier;
import vn.solieu.domain.Quantity;
import vn.solieu.domain.Relation;
import vn.solieu.domain.Source;
import vn.solieu.domain.Status;
import vn.solieu.domain.Subject;
import vn.solieu.domain.Unit;
import vn.solieu.domain.VietnameseNumber;

/** A small report under construction: {@code new Sketch(TY).level("total", "53.2")…}. */
final class Sketch {
  static final Unit TY = money("tỷ đồng", "1000000000");
  static final Unit TRIEU = money("triệu đồng", "1000000");
  static final Unit HO_SO = Unit.counted("hồ sơ");

  private final Unit unit;
  private final List<Figure> figures = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();

  Sketch(Unit unit) {
    this.unit = unit;
  }

  private static Unit money(String symbol, String factor) {
    return new Unit(symbol, Dimension.MONEY_VND, new BigDecimal(factor), "đồng");
  }

  Sketch level(String id, String decimal) {
    return level(id, decimal, unit, null);
  }

  Sketch level(String id, String decimal, Unit own, Qualifier qualifier) {
    return figure(id, id, decimal, own, qualifier, null);
  }

  /** A fact with a phrase and a period, on a line of its own. */
  Sketch fact(String id, String phrase, String decimal, String period) {
    return figure(id, phrase, decimal, unit, null, Period.parse(period));
  }

  private Sketch figure(
      String id, String phrase, String decimal, Unit own, Qualifier qualifier, Period period) {
    String[] numbers = decimal.split("/");
    PrintedNumber first = PrintedNumber.of(numbers[0]);
    boolean fraction = numbers.length > 1;
    Amount amount =
        fraction
            ? new Amount.Fraction(first, PrintedNumber.of(numbers[1]))
            : new Amount.Point(first);
    String quote =
        String.join(
            "/",
            amount.numbers().stream().map(n -> VietnameseNumber.format(n.abs().value())).toList());
    int line = figures.size() + 1;
    figures.add(
        new Figure(
            id,
            new Source.TextSpan(line, 0, 5, 0),
            "",
            quote + " " + own.symbol(),
            new Quantity(amount, own),
            fraction ? Kind.RATIO : Kind.LEVEL,
            new Subject(phrase, null, null),
            period,
            null,
            Status.ACTUAL,
            qualifier,
            null,
            1,
            List.of()));
    return this;
  }

  Sketch sum(String total, String... parts) {
    relations.add(new Relation.Breakdown(total, List.of(parts), true, "test"));
    return this;
  }

  Sketch some(String total, String... parts) {
    relations.add(new Relation.Breakdown(total, List.of(parts), false, "test"));
    return this;
  }

  Sketch equal(String... members) {
    relations.add(new Relation.Equality(List.of(members)));
    return this;
  }

  Extraction report() {
    return new Extraction("sketch", "", figures, relations);
  }

  CheckResult checked() {
    return Checker.standard().run(report());
  }
}
