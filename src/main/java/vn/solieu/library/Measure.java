package vn.solieu.library;

import vn.solieu.domain.Unit;

/** What two units must share for their amounts to be compared: {@link Unit#comparableWith}. */
public final class Measure {
  private Measure() {}

  public static String of(Unit unit) {
    Unit bare = new Unit("", unit.dimension(), unit.factor(), "\u0000");
    // Units of a measured dimension compare whatever their base is called.
    return unit.comparableWith(bare)
        ? unit.dimension().name()
        : unit.dimension().name() + "/" + unit.base();
  }
}
