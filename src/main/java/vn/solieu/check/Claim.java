package vn.solieu.check;

import java.util.List;
import java.util.function.Function;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Quantity;

/** Something that must be true of some printed numbers of a report. */
public interface Claim {
  /** Id of the check that makes it. */
  String check();

  /** The numbers that take part, the total or level first. */
  List<Operand> operands();

  /** Whether it is true when the figures say what {@code values} gives them. */
  Outcome outcome(Values values);

  /** How it comes out for other values of one figure; all others say what is printed. */
  default Function<Quantity, Outcome> ifChanged(Figure figure) {
    return quantity -> outcome(Values.PRINTED.with(figure, quantity));
  }

  /** The arithmetic in words and numbers, as printed. */
  Account account();

  /** Whether a number that takes part is confirmed by it: true of equations, not of bounds. */
  boolean tight();

  /** Whether it could be made true by changing this number alone to any value. */
  default boolean hangsOn(Operand operand) {
    return true;
  }

  /** Whether an edit that makes it true speaks for an accident rather than for chance. */
  default boolean convincedBy(Repair repair) {
    return true;
  }

  /** The figure that others were computed from to state: a percentage; or null. */
  default Figure derived() {
    return null;
  }

  /** The figures that take part, each once. */
  default List<Figure> figures() {
    return operands().stream().map(Operand::figure).distinct().toList();
  }
}
