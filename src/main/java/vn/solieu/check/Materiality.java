package vn.solieu.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.Finding;
import vn.solieu.domain.Unit;

/**
 * From which size on a residual matters to the auditor. It says nothing about how sure a finding
 * is: that is its severity.
 *
 * <p>A finding is material when its residual reaches one of the thresholds that apply to it: a
 * share of the reported number applies to every number, an amount to numbers that are measured in
 * the same (tỷ đồng and triệu đồng, % and percentage points). A finding to which none applies, or
 * whose recomputed number says the opposite of the reported one, is material whatever its size.
 *
 * @param thresholds none makes everything material
 */
public record Materiality(List<Threshold> thresholds) {
  /** Everything is material. */
  public static final Materiality ALL = new Materiality(List.of());

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public Materiality {
    thresholds = List.copyOf(thresholds);
  }

  /**
   * The smallest residual that matters.
   *
   * @param value never negative
   * @param unit {@link Unit#PERCENT} for a share of the reported number
   */
  public record Threshold(BigDecimal value, Unit unit) {
    public Threshold {
      if (value.signum() < 0) {
        throw new IllegalArgumentException("a threshold of " + value + " is negative");
      }
    }

    private boolean isShare() {
      return unit.dimension() == Dimension.PERCENT;
    }

    private boolean appliesTo(Residual residual) {
      Unit own = residual.unit();
      return isShare()
          || unit.comparableWith(own)
          || unit.dimension() == Dimension.POINTS && own.dimension() == Dimension.PERCENT;
    }

    private boolean isReachedBy(Residual residual) {
      if (isShare()) {
        return residual.relative() == null
            || residual.relative().multiply(HUNDRED).compareTo(value) >= 0;
      }
      BigDecimal size = residual.size().multiply(residual.unit().factor());
      return size.compareTo(value.multiply(unit.factor())) >= 0;
    }
  }

  /** Whether a finding matters. */
  public boolean isReachedBy(Finding finding) {
    Optional<Residual> residual = Residual.of(finding);
    if (residual.isEmpty() || residual.get().flips()) {
      return true;
    }
    List<Threshold> applying =
        thresholds.stream().filter(threshold -> threshold.appliesTo(residual.get())).toList();
    return applying.isEmpty()
        || applying.stream().anyMatch(threshold -> threshold.isReachedBy(residual.get()));
  }
}
