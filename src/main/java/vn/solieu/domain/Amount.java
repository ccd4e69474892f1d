package vn.solieu.domain;

import java.util.List;
import java.util.Objects;

/** What is printed in a figure's quote: one number, a range, or a fraction of two counts. */
public sealed interface Amount {
  /** The printed numbers in printed order; one for a point, two for a range or a fraction. */
  List<PrintedNumber> numbers();

  /**
   * The number that arithmetic starts from: the point, the range's first end, the fraction's part.
   */
  default PrintedNumber first() {
    return numbers().get(0);
  }

  /** The same amount with every sign turned. */
  Amount negate();

  /** {@code 2.850}. */
  record Point(PrintedNumber number) implements Amount {
    public Point {
      Objects.requireNonNull(number, "number");
    }

    @Override
    public List<PrintedNumber> numbers() {
      return List.of(number);
    }

    @Override
    public Amount negate() {
      return new Point(number.negate());
    }
  }

  /** {@code 5 - 7}; printed order is kept, so a fall of 1 to 1,5 % is [-1, -1.5]. */
  record Range(PrintedNumber from, PrintedNumber to) implements Amount {
    public Range {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
    }

    @Override
    public List<PrintedNumber> numbers() {
      return List.of(from, to);
    }

    @Override
    public Amount negate() {
      return new Range(from.negate(), to.negate());
    }
  }

  /** {@code 9/28}: a part of a whole, both counted. */
  record Fraction(PrintedNumber part, PrintedNumber whole) implements Amount {
    public Fraction {
      Objects.requireNonNull(part, "part");
      Objects.requireNonNull(whole, "whole");
    }

    @Override
    public List<PrintedNumber> numbers() {
      return List.of(part, whole);
    }

    @Override
    public Amount negate() {
      return new Fraction(part.negate(), whole.negate());
    }
  }
}
