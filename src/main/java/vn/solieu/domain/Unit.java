package vn.solieu.domain;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A unit as printed, and how to get from it to the base unit of its dimension.
 *
 * @param symbol the printed unit in lower case and canonical spelling ({@code tỷ đồng}, {@code
 *     tạ/ha}, {@code lượt khách}); empty for a bare number
 * @param dimension what it measures
 * @param factor what one of it is in {@code base}
 * @param base the base unit ({@code đồng}), the counted noun for counts, the symbol itself for
 *     rates
 */
public record Unit(String symbol, Dimension dimension, BigDecimal factor, String base) {
  public static final Unit NONE = new Unit("", Dimension.NONE, BigDecimal.ONE, "");
  public static final Unit PERCENT = new Unit("%", Dimension.PERCENT, BigDecimal.ONE, "%");

  public Unit {
    Objects.requireNonNull(symbol, "symbol");
    Objects.requireNonNull(dimension, "dimension");
    Objects.requireNonNull(base, "base");
    if (factor.signum() <= 0) {
      throw new IllegalArgumentException(
          "factor " + factor + " of unit " + symbol + " is not positive");
    }
  }

  /** A counted noun. */
  public static Unit counted(String noun) {
    return new Unit(noun, Dimension.COUNT, BigDecimal.ONE, noun);
  }

  /**
   * Whether amounts in both units can be added after conversion: same dimension, and the same base
   * where that isn't a measure.
   */
  public boolean comparableWith(Unit other) {
    if (dimension != other.dimension) {
      return false;
    }
    return switch (dimension) {
      case COUNT, RATE, MONEY_OTHER, TIMES, NONE, TEMPERATURE, DATA -> base.equals(other.base);
      default -> true;
    };
  }

  /** Whether a number in this unit is a count of things, which nobody rounds. */
  public boolean isExactCount() {
    return dimension == Dimension.COUNT && factor.compareTo(BigDecimal.ONE) == 0;
  }
}
