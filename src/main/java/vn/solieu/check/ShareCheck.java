package vn.solieu.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.solieu.domain.Base;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Relation.Breakdown;
import vn.solieu.rules.CheckRule;

/**
 * {@code share}: a part in percent of its whole is the share that the report states, and the shares
 * of all parts add up to the whole's own share or to a hundred.
 */
final class ShareCheck implements Check {
  @Override
  public String id() {
    return "share";
  }

  @Override
  public List<Claim> claims(CheckContext context) {
    CheckRule rule = context.rule(id());
    BigDecimal near = rule.tolerance("near");
    Levels levels = new Levels(context);
    Map<String, Figure> shares = new HashMap<>();
    List<Claim> claims = new ArrayList<>();
    for (Figure figure : context.figures()) {
      if (figure.kind() != Kind.SHARE
          || !Equations.isPercent(figure)
          || !Character.isDigit(figure.quote().charAt(0))) {
        continue;
      }
      Optional<Figure> fraction = levels.fractionOf(figure);
      if (fraction.isPresent()) {
        Operand part = Operand.first(fraction.get());
        Operand whole = Operand.whole(fraction.get());
        Equation equation = Equations.quotient(part, whole, figure);
        claims.add(new EquationClaim(id(), equation, "", near));
        continue;
      }
      Optional<Figure> part = levels.of(figure).filter(level -> !Comparability.isRate(level));
      part.ifPresent(level -> shares.merge(level.id(), figure, ShareCheck::neither));
      if (part.isPresent() && !isOf(figure, rule.words("other-whole-rules"))) {
        claims.addAll(ofWhole(part.get(), figure, context, near));
      }
    }
    for (Breakdown breakdown : context.relations(Breakdown.class)) {
      sum(breakdown, shares, claims, context).ifPresent(claims::add);
    }
    return claims;
  }

  /** Of two shares of one part none is surely the one of its breakdown. */
  private static Figure neither(Figure one, Figure two) {
    return null;
  }

  private static boolean isOf(Figure figure, List<String> rules) {
    return figure.rules().stream().anyMatch(rules::contains);
  }

  /** Against the whole that the report names, else the total of the part's breakdowns. */
  private List<Claim> ofWhole(Figure part, Figure share, CheckContext context, BigDecimal near) {
    List<Claim> claims = new ArrayList<>();
    for (Breakdown breakdown : context.relations(Breakdown.class)) {
      Figure total = context.figure(breakdown.total());
      if (total == null || !breakdown.parts().contains(part.id()) || !isWhole(total, part)) {
        continue;
      }
      boolean named = share.base() instanceof Base.OfWhole whole && isNamed(total, whole.text());
      Equation equation = Equations.quotient(Operand.first(part), Operand.first(total), share);
      claims.add(new EquationClaim(id(), equation, named ? "" : "whole", near));
    }
    if (claims.isEmpty() && share.base() instanceof Base.OfWhole whole) {
      context.line(share).stream()
          .filter(total -> total != part && isWhole(total, part) && isNamed(total, whole.text()))
          .findFirst()
          .map(total -> Equations.quotient(Operand.first(part), Operand.first(total), share))
          .ifPresent(equation -> claims.add(new EquationClaim(id(), equation, "", near)));
    }
    return claims;
  }

  private static boolean isWhole(Figure total, Figure part) {
    return total.kind() == Kind.LEVEL
        && total.quantity().isPoint()
        && total.quantity().baseValue().signum() != 0
        && Objects.equals(total.period(), part.period())
        && Comparability.sameThing(total, part)
        && Comparability.sameFooting(total, part);
  }

  private static boolean isNamed(Figure total, String whole) {
    String phrase = SameSubject.phrase(total);
    return !phrase.isEmpty() && (phrase.equals(whole) || whole.contains(phrase));
  }

  private Optional<Claim> sum(
      Breakdown breakdown, Map<String, Figure> shares, List<Claim> claims, CheckContext context) {
    List<Figure> parts =
        breakdown.parts().stream().map(shares::get).filter(Objects::nonNull).toList();
    if (!breakdown.exhaustive() || parts.size() < 2 || parts.size() < breakdown.parts().size()) {
      return Optional.empty();
    }
    Figure whole = shares.get(breakdown.total());
    if (whole != null) {
      List<Operand> operands = parts.stream().map(Operand::first).toList();
      return Optional.of(new SumClaim(id(), Operand.first(whole), operands, null));
    }
    boolean ofTotal =
        claims.stream()
            .filter(claim -> claim.operands().stream().anyMatch(o -> parts.contains(o.figure())))
            .anyMatch(claim -> claim.outcome(Values.PRINTED).holds());
    return ofTotal ? Optional.of(new HundredClaim(id(), parts)) : Optional.empty();
  }
}
