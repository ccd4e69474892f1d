package vn.solieu.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Set;
import vn.solieu.domain.Finding;

/**
 * How much it matters if a finding is right: the difference against the larger of the two numbers,
 * and whether a statement in words would turn with it. It says nothing of how sure the finding is.
 *
 * @param percent 0 to 200 with one decimal; null where nothing was computed
 * @param turns whether what the report says in words (reached, exceeded, rose, fell) is at stake
 */
record RelativeResidual(BigDecimal percent, boolean turns) {
  private static final Set<String> OF_WORDS = Set.of("claim", "direction");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Statements in words first, then the larger difference, unknown ones last. */
  static final Comparator<RelativeResidual> LARGEST_FIRST =
      Comparator.comparing((RelativeResidual m) -> !m.turns)
          .thenComparing(
              RelativeResidual::percent,
              Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder().reversed()));

  static RelativeResidual of(Finding finding) {
    BigDecimal stated = number(finding.stated());
    BigDecimal computed = number(finding.computed());
    BigDecimal percent = null;
    if (stated != null && computed != null) {
      BigDecimal larger = stated.abs().max(computed.abs());
      percent =
          larger.signum() == 0
              ? BigDecimal.ZERO.setScale(1)
              : stated
                  .subtract(computed)
                  .abs()
                  .multiply(HUNDRED)
                  .divide(larger, 1, RoundingMode.HALF_UP);
    }
    return new RelativeResidual(percent, OF_WORDS.contains(finding.check()));
  }

  /** A number as findings write it, in Vietnamese notation; null where it is none. */
  static BigDecimal number(String text) {
    if (text == null || !text.matches("-?[0-9][0-9.]*(,[0-9]+)?")) {
      return null;
    }
    return new BigDecimal(text.replace(".", "").replace(',', '.'));
  }
}
