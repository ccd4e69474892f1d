package vn.solieu.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.BiFunction;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Interval;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Quantity;
import vn.solieu.domain.VietnameseNumber;

/** The equations between a level, what it is measured against, and what is said of both. */
final class Equations {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Readings ONE = Readings.exactly(BigDecimal.ONE);
  private static final Readings PERCENT = Readings.exactly(new BigDecimal("0.01"));

  private Equations() {}

  /** part ÷ whole = so many percent: a plan's completion, a share, an index. */
  static Equation quotient(Operand part, Operand whole, Figure percent) {
    return new Ratio(part, whole, Operand.first(percent), false);
  }

  /** level ÷ base - 1 = so many percent, or so many times. */
  static Equation growth(Operand level, Operand base, Figure growth) {
    return new Ratio(level, base, Operand.first(growth), true);
  }

  /** level - base = difference. */
  static Equation difference(Operand level, Operand base, Figure difference) {
    return new Difference(level, base, Operand.first(difference));
  }

  /** difference ÷ (level - difference) = growth. */
  static Equation change(Operand level, Figure difference, Figure growth) {
    return new Change(level, Operand.first(difference), Operand.first(growth));
  }

  /** Whether a percentage is printed, with or without its sign. */
  static boolean isPercent(Figure figure) {
    Dimension dimension = figure.quantity().unit().dimension();
    return figure.quantity().isPoint()
        && (dimension == Dimension.PERCENT || dimension == Dimension.NONE);
  }

  static boolean isTimes(Figure figure) {
    return figure.quantity().isPoint() && figure.quantity().unit().dimension() == Dimension.TIMES;
  }

  static boolean isChange(Figure figure) {
    return figure.kind() == Kind.GROWTH || figure.kind() == Kind.DIFFERENCE;
  }

  /** Whether the result comes out even. */
  static boolean isExact(Equation equation) {
    return equation instanceof Difference;
  }

  private static BigDecimal inBase(Operand operand, Values values) {
    Quantity quantity = values.of(operand.figure());
    return operand.number(values).value().multiply(quantity.unit().factor());
  }

  private static BigDecimal number(Operand operand, Values values) {
    return operand.number(values).value();
  }

  /** A part in percent or multiples of a whole; with {@code change} what it lies above it. */
  private record Ratio(Operand part, Operand whole, Operand result, boolean change)
      implements Equation {
    @Override
    public List<Operand> operands() {
      return List.of(result, part, whole);
    }

    @Override
    public List<Readings> residuals(Values values) {
      Readings left = part.readings(values);
      Readings right = whole.readings(values);
      Readings stated = result.readings(values);
      BiFunction<Readings, Boolean, Readings> residual =
          (rate, added) -> left.minus(right.times(added ? rate.plus(ONE) : rate));
      if (isTimes(result.figure())) {
        // "Three times" and "up three times" are used for one another.
        return List.of(residual.apply(stated, false), residual.apply(stated, true));
      }
      return List.of(residual.apply(stated.times(PERCENT), change));
    }

    @Override
    public BigDecimal stated(Values values) {
      return number(result, values);
    }

    @Override
    public BigDecimal computed(Values values) {
      BigDecimal divisor = inBase(whole, values);
      if (divisor.signum() == 0) {
        return null;
      }
      BigDecimal ratio = inBase(part, values).divide(divisor, MathContext.DECIMAL64);
      if (isTimes(result.figure())) {
        return ratio;
      }
      return ratio.subtract(change ? BigDecimal.ONE : BigDecimal.ZERO).multiply(HUNDRED);
    }

    @Override
    public Interval interval() {
      Readings ratio = part.readings(Values.PRINTED).dividedBy(whole.readings(Values.PRINTED));
      if (isTimes(result.figure())) {
        return ratio.tight();
      }
      return (change ? ratio.minus(ONE) : ratio).tight().scale(HUNDRED);
    }

    @Override
    public BigDecimal offset() {
      return change && !isTimes(result.figure()) ? HUNDRED : BigDecimal.ZERO;
    }

    @Override
    public String formula(String computed) {
      boolean times = isTimes(result.figure());
      return part.figure() == whole.figure() && part.whole() == whole.whole()
          ? computed
          : shown(part, part)
              + " ÷ "
              + shown(whole, part)
              + (change && !times ? " - 1" : "")
              + " = "
              + computed
              + (times ? "" : "%");
    }
  }

  /** A number in the unit of another. */
  private static String shown(Operand operand, Operand like) {
    BigDecimal own = operand.figure().quantity().unit().factor();
    BigDecimal factor = like.figure().quantity().unit().factor();
    return own.compareTo(factor) == 0
        ? operand.printed()
        : VietnameseNumber.format(operand.baseValue().divide(factor, MathContext.DECIMAL64), 0);
  }

  private static String bracketed(String number) {
    return number.startsWith("-") ? "(" + number + ")" : number;
  }

  private record Difference(Operand level, Operand base, Operand result) implements Equation {
    @Override
    public List<Operand> operands() {
      return List.of(result, level, base);
    }

    @Override
    public List<Readings> residuals(Values values) {
      return List.of(
          level.readings(values).minus(base.readings(values)).minus(result.readings(values)));
    }

    @Override
    public BigDecimal stated(Values values) {
      return number(result, values);
    }

    @Override
    public BigDecimal computed(Values values) {
      BigDecimal factor = values.of(result.figure()).unit().factor();
      return inBase(level, values)
          .subtract(inBase(base, values))
          .divide(factor, MathContext.DECIMAL64);
    }

    @Override
    public Interval interval() {
      Readings change = level.readings(Values.PRINTED).minus(base.readings(Values.PRINTED));
      return Exactness.in(change.tight(), result.figure().quantity().unit());
    }

    @Override
    public BigDecimal offset() {
      return BigDecimal.ZERO;
    }

    @Override
    public String formula(String computed) {
      return shown(level, result) + " - " + bracketed(shown(base, result)) + " = " + computed;
    }
  }

  /** A difference and a growth that speak of the same change. */
  private record Change(Operand level, Operand difference, Operand result) implements Equation {
    @Override
    public List<Operand> operands() {
      return List.of(result, level, difference);
    }

    /** difference = level × (1 - 1 ÷ (1 + growth)): each number stands once. */
    @Override
    public List<Readings> residuals(Values values) {
      Readings growth = result.readings(values);
      Readings rate = isTimes(result.figure()) ? growth : growth.times(PERCENT);
      Readings part = ONE.minus(ONE.dividedBy(ONE.plus(rate)));
      return List.of(difference.readings(values).minus(level.readings(values).times(part)));
    }

    @Override
    public BigDecimal stated(Values values) {
      return number(result, values);
    }

    @Override
    public BigDecimal computed(Values values) {
      BigDecimal change = inBase(difference, values);
      BigDecimal before = inBase(level, values).subtract(change);
      return before.signum() == 0
          ? null
          : change.multiply(HUNDRED).divide(before, MathContext.DECIMAL64);
    }

    /** 1 ÷ (level ÷ difference - 1): each number stands once. */
    @Override
    public Interval interval() {
      Readings times =
          level.readings(Values.PRINTED).dividedBy(difference.readings(Values.PRINTED)).minus(ONE);
      return ONE.dividedBy(times).tight().scale(HUNDRED);
    }

    @Override
    public BigDecimal offset() {
      return HUNDRED;
    }

    @Override
    public String formula(String computed) {
      String change = shown(difference, level);
      return change
          + " ÷ ("
          + shown(level, level)
          + " - "
          + bracketed(change)
          + ") = "
          + computed
          + "%";
    }
  }
}
