package vn.solieu.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Finding;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Unit;
import vn.solieu.domain.VietnameseNumber;

/**
 * By how much a stated number misses the recomputed one.
 *
 * @param size in {@code unit}, never negative
 * @param unit of the stated number
 * @param relative {@code size} as a share of the stated number; null where that is zero
 * @param flips whether the recomputed number says the opposite: a fall instead of a rise, a plan
 *     missed instead of reached
 */
public record Residual(BigDecimal size, Unit unit, BigDecimal relative, boolean flips) {
  private static final MathContext DIGITS = new MathContext(4, RoundingMode.HALF_UP);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** A finding's; empty where it compares no two numbers. */
  public static Optional<Residual> of(Finding finding) {
    BigDecimal difference = VietnameseNumber.parse(orEmpty(finding.difference()));
    BigDecimal computed = VietnameseNumber.parse(orEmpty(finding.computed()));
    if (difference == null || computed == null) {
      return Optional.empty();
    }
    BigDecimal stated = computed.add(difference);
    Figure figure = stating(finding);
    BigDecimal relative =
        stated.signum() == 0 ? null : difference.abs().divide(stated.abs(), DIGITS);
    return Optional.of(
        new Residual(
            difference.abs(),
            figure.quantity().unit(),
            relative,
            flips(figure.kind(), stated, computed)));
  }

  private static boolean flips(Kind kind, BigDecimal stated, BigDecimal computed) {
    return switch (kind) {
      case PLAN_COMPLETION -> stated.compareTo(HUNDRED) < 0 != computed.compareTo(HUNDRED) < 0;
      case GROWTH, DIFFERENCE -> stated.signum() * computed.signum() < 0;
      default -> false;
    };
  }

  /** The figure that prints what is stated. */
  private static Figure stating(Finding finding) {
    String stated = orEmpty(finding.stated()).replaceFirst("^-", "");
    return finding.figures().stream()
        .filter(figure -> !stated.isEmpty() && figure.quote().contains(stated))
        .findFirst()
        .orElse(finding.figures().get(0));
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
