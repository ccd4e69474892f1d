package vn.solieu.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Status;
import vn.solieu.domain.Unit;
import vn.solieu.rules.CheckRule;
import vn.solieu.rules.RuleBook;

/**
 * {@code product}: the area of a crop times its yield is its output.
 *
 * <p>All three must name one crop in one paragraph. Of an area sown that isn't said to be harvested
 * less may have been brought in; then only an output above the product is asked about.
 */
final class ProductCheck implements Check {
  @Override
  public String id() {
    return "product";
  }

  @Override
  public List<Claim> claims(CheckContext context) {
    CheckRule rule = context.rule(id());
    List<Claim> claims = new ArrayList<>();
    for (Figure yield : context.figures()) {
      if (yield.quantity().unit().dimension() == Dimension.RATE && isLevel(yield)) {
        factor(yield.quantity().unit())
            .flatMap(factor -> claim(yield, factor, context, rule))
            .ifPresent(claims::add);
      }
    }
    return claims;
  }

  /** The output next behind the yield and the area nearest before it, both of its crop. */
  private Optional<Claim> claim(
      Figure yield, BigDecimal factor, CheckContext context, CheckRule rule) {
    List<Figure> line = context.line(yield);
    List<Figure> like =
        line.stream()
            .filter(other -> other != yield && isLevel(other) && isSameCrop(other, yield, rule))
            .toList();
    List<Figure> areas = of(Dimension.AREA, like);
    List<Figure> outputs = of(Dimension.MASS, like);
    boolean once =
        line.stream()
            .filter(other -> other != yield && isLevel(other))
            .noneMatch(
                other ->
                    other.quantity().unit().equals(yield.quantity().unit())
                        && isSameCrop(other, yield, rule));
    if (!once || areas.isEmpty() || outputs.size() != 1) {
      return Optional.empty();
    }
    Figure output = outputs.get(0);
    List<ProductClaim> claims =
        areas.stream().map(area -> claim(area, yield, output, factor, rule)).toList();
    // Of several areas (sown, harvested) the one that the yield was measured on closes.
    Optional<ProductClaim> closing =
        claims.stream().filter(one -> one.outcome(Values.PRINTED).holds()).findFirst();
    return closing.isPresent()
        ? Optional.of(closing.get())
        : claims.size() == 1 ? Optional.of(claims.get(0)) : Optional.empty();
  }

  private ProductClaim claim(
      Figure area, Figure yield, Figure output, BigDecimal factor, CheckRule rule) {
    return new ProductClaim(
        id(),
        Operand.first(area),
        Operand.first(yield),
        Operand.first(output),
        factor,
        SameSubject.mentions(area, rule.words("harvested")),
        rule.tolerance("near"));
  }

  private static List<Figure> of(Dimension dimension, List<Figure> figures) {
    return figures.stream().filter(one -> one.quantity().unit().dimension() == dimension).toList();
  }

  private static boolean isLevel(Figure figure) {
    return figure.kind() == Kind.LEVEL
        && figure.quantity().isPoint()
        && figure.quantity().baseValue().signum() > 0
        && figure.status() != Status.PLAN
        && figure.qualifier() == null;
  }

  private static boolean isSameCrop(Figure one, Figure two, CheckRule rule) {
    String crop = crop(one, rule);
    return !crop.isEmpty()
        && crop.equals(crop(two, rule))
        && Objects.equals(one.subject().placeId(), two.subject().placeId())
        && (one.period() == null
            || two.period() == null
            || one.period().start().year() == two.period().start().year()
                && one.period().end().year() == two.period().end().year());
  }

  /** A phrase without the words that say what of the crop is measured. */
  private static String crop(Figure figure, CheckRule rule) {
    String text = " " + SameSubject.phrase(figure) + " ";
    for (String word : rule.words("crop-measure")) {
      text = text.replace(" " + word + " ", " ");
    }
    return text.trim();
  }

  /** What one unit of area times one of the yield is in the unit of mass; empty for other rates. */
  private static Optional<BigDecimal> factor(Unit unit) {
    String[] parts = unit.symbol().split("\\s*/\\s*(1 )?");
    if (parts.length != 2) {
      return Optional.empty();
    }
    Unit mass = RuleBook.builtIn().lexicon().units().get(parts[0].trim());
    Unit area = RuleBook.builtIn().lexicon().units().get(parts[1].trim());
    boolean yield =
        mass != null
            && area != null
            && mass.dimension() == Dimension.MASS
            && area.dimension() == Dimension.AREA;
    return yield
        ? Optional.of(mass.factor().divide(area.factor(), MathContext.DECIMAL64))
        : Optional.empty();
  }
}
