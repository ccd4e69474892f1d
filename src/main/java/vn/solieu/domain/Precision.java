package vn.solieu.domain;

/**
 * How exactly a calculation was possible from the printed digits.
 *
 * @param stated what the stated number may stand for, rounded at half a last place, in its printed
 *     unit: {@code [6.431,85; 6.431,95]}; empty where it isn't known
 * @param computed what the other numbers make of it, in the same unit; empty where nothing follows
 * @param power the smallest error that could be seen: errors below it can't. With {@code %} a share
 *     of the number, else in its unit; {@code 0} where all numbers are exact, empty where it isn't
 *     known
 */
public record Precision(String stated, String computed, String power) {
  /** Nothing was computed. */
  public static final Precision NONE = new Precision("", "", "");

  /** Whether every error would show. */
  public boolean isExact() {
    return power.equals("0");
  }
}
