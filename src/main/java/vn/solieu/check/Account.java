package vn.solieu.check;

import java.util.List;
import vn.solieu.domain.Precision;

/**
 * The sum that was done, in Vietnamese notation and the unit of what is stated.
 *
 * @param formula {@code 2.384,1 + 4.147,8 + 381,9 = 6.913,8}
 * @param stated the number that the report states, as printed
 * @param computed the number that follows
 * @param difference stated minus computed
 * @param details more values for the message: first how small an error would have been seen, then
 *     the interval of the computed number
 * @param precision how exactly it was possible
 */
public record Account(
    String formula,
    String stated,
    String computed,
    String difference,
    List<String> details,
    Precision precision) {
  /** Nothing was computed. */
  static final Account NONE = new Account("", "", "", "", List.of());

  public Account {
    details = List.copyOf(details);
  }

  /** Of which nobody tells how exact it is. */
  public Account(
      String formula, String stated, String computed, String difference, List<String> details) {
    this(formula, stated, computed, difference, details, Precision.NONE);
  }

  Account with(Precision exact) {
    return new Account(formula, stated, computed, difference, details, exact);
  }
}
