package vn.solieu.cli.eval;

import java.util.Locale;

/** How much of a figure is right; each presupposes the quantity, {@code FULL} all others. */
enum Level {
  QUANTITY,
  KIND,
  PERIOD,
  INDICATOR,
  FULL;

  String spelling() {
    return name().toLowerCase(Locale.ROOT);
  }
}
