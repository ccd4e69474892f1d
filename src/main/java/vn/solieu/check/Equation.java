package vn.solieu.check;

import java.math.BigDecimal;
import java.util.List;
import vn.solieu.domain.Interval;

/** Arithmetic that ties printed numbers together. */
interface Equation {
  /** The numbers that take part, the level first. */
  List<Operand> operands();

  /**
   * What must be able to be zero; several where the wording may mean several things, of which one
   * suffices.
   */
  List<Readings> residuals(Values values);

  /** What the report states, in the unit that it is printed in. */
  BigDecimal stated(Values values);

  /** What follows from the other numbers, in the same unit; null where nothing does. */
  BigDecimal computed(Values values);

  /**
   * What the result may be when the other numbers are rounded at half a last place, in the same
   * unit; no ends where nothing follows.
   */
  Interval interval();

  /** What lies between the result and the multiple that it stands for: 100 for a growth in %. */
  BigDecimal offset();

  /** The number that states the result. */
  Operand result();

  /** The calculation with its result put in. */
  String formula(String computed);
}
