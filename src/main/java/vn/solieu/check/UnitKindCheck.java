package vn.solieu.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Kind;

/**
 * {@code unit-kind}: a percentage where the level before it, of a like subject, is an amount.
 *
 * <p>Many a percentage rightly follows an amount, so that all must speak for a level: its own
 * phrase, no amount of that phrase beside it, and a change of its own, as the amount before it has.
 */
final class UnitKindCheck implements Check {
  @Override
  public String id() {
    return "unit-kind";
  }

  @Override
  public List<Claim> claims(CheckContext context) {
    List<Claim> claims = new ArrayList<>();
    for (Figure figure : context.figures()) {
      if (figure.kind() == Kind.LEVEL
          && figure.quantity().unit().dimension() == Dimension.PERCENT
          && figure.quantity().isPoint()) {
        likeAmount(figure, context)
            .ifPresent(amount -> claims.add(new KindClaim(id(), figure, amount)));
      }
    }
    return claims;
  }

  /** The amount before it that a like phrase names and a like change follows. */
  private static Optional<Figure> likeAmount(Figure percent, CheckContext context) {
    List<Figure> levels =
        context.line(percent).stream()
            .filter(figure -> figure.kind() == Kind.LEVEL)
            .filter(figure -> context.position(figure) < context.position(percent))
            .toList();
    if (levels.isEmpty() || !hasGrowth(percent, context)) {
      return Optional.empty();
    }
    Figure before = levels.get(levels.size() - 1);
    boolean like =
        before.quantity().unit().dimension().isMoney()
            && hasGrowth(before, context)
            && !SameSubject.samePhrase(before, percent)
            && SameSubject.phrase(percent).contains(" ")
            && SameSubject.shareMostWords(before, percent);
    return like ? Optional.of(before) : Optional.empty();
  }

  private static boolean hasGrowth(Figure level, CheckContext context) {
    return context.qualifying(level).stream().anyMatch(one -> one.kind() == Kind.GROWTH);
  }

  /** Nothing to compute: a percentage in an amount's place is a question to the writer. */
  private record KindClaim(String check, Figure percent, Figure amount) implements Claim {
    @Override
    public List<Operand> operands() {
      return List.of(Operand.first(percent), Operand.first(amount));
    }

    @Override
    public Outcome outcome(Values values) {
      return Outcome.undecided("unit");
    }

    @Override
    public Account account() {
      return new Account(
          percent.quote() + " / " + amount.quote(),
          percent.quote(),
          "",
          "",
          List.of(amount.quantity().unit().symbol()));
    }

    @Override
    public boolean hangsOn(Operand operand) {
      return operand.figure().equals(percent);
    }

    @Override
    public boolean tight() {
      return false;
    }
  }
}
