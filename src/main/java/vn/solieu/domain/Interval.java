package vn.solieu.domain;

import java.math.BigDecimal;

/**
 * A set of real numbers between two ends, each open or closed; a null end is infinite.
 *
 * <p>All arithmetic is exact or rounded outwards, so a result never leaves out a value that the
 * operands admit.
 */
public record Interval(BigDecimal low, boolean lowClosed, BigDecimal high, boolean highClosed) {
  public Interval {
    if (low != null && high != null && low.compareTo(high) > 0) {
      throw new IllegalArgumentException("interval low " + low + " is above high " + high);
    }
  }
}
