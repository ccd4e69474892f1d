package vn.solieu.check;

import vn.solieu.domain.Figure;
import vn.solieu.domain.Quantity;

/** What each figure is taken to say: as printed, or with one figure changed to see what follows. */
@FunctionalInterface
public interface Values {
  /** Every figure as printed. */
  Values PRINTED = Figure::quantity;

  Quantity of(Figure figure);

  /** The same but for one figure. */
  default Values with(Figure changed, Quantity quantity) {
    return figure -> figure.id().equals(changed.id()) ? quantity : of(figure);
  }
}
