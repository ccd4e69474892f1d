package vn.solieu.series;

import vn.solieu.domain.TimePoint;

/** How often a series has a value, in SDMX's letters: monthly, quarterly, annual. */
public enum Frequency {
  M,
  Q,
  A;

  /** Of a period that ends with the point. */
  static Frequency of(TimePoint end) {
    return end.month() > 0 ? M : end.quarter() > 0 ? Q : A;
  }
}
