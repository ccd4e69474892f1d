package vn.solieu.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.solieu.domain.Amount;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Interval;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Status;
import vn.solieu.domain.VietnameseNumber;
import vn.solieu.rules.CheckRule;

/**
 * {@code targets}: as many of the listed targets reach their plans as are said to.
 *
 * <p>The list must be complete: exactly as many completions, each of a target of its own, in the
 * rest of the paragraph or one in each line that follows.
 */
final class TargetsCheck implements Check {
  private static final int TARGETS_LEAST = 3;
  private static final int TARGETS_MOST = 60;

  @Override
  public String id() {
    return "targets";
  }

  @Override
  public List<Claim> claims(CheckContext context) {
    CheckRule rule = context.rule(id());
    List<Claim> claims = new ArrayList<>();
    for (Figure said : context.figures()) {
      if (said.quantity().amount() instanceof Amount.Fraction fraction
          && said.rules().stream().anyMatch(rule.words("met-rules")::contains)) {
        BigDecimal all = fraction.whole().value();
        int count = all.scale() <= 0 && all.abs().intValue() <= TARGETS_MOST ? all.intValue() : 0;
        List<Figure> listed = listed(said, count, context);
        if (count >= TARGETS_LEAST && listed.size() == count && areApart(listed)) {
          claims.add(new TargetsClaim(id(), said, listed));
        }
      }
    }
    return claims;
  }

  /** The completions behind a figure in its own line, else the only one of each line below. */
  private static List<Figure> listed(Figure said, int count, CheckContext context) {
    List<Figure> beside =
        context.line(said).stream()
            .filter(figure -> context.position(figure) > context.position(said))
            .filter(TargetsCheck::isCompletion)
            .toList();
    if (beside.size() == count) {
      return beside;
    }
    List<Figure> below = new ArrayList<>();
    if (beside.isEmpty()) {
      for (int k = 1; k <= count + 1; k++) {
        List<Figure> line =
            context.line(said.source().line() + k).stream()
                .filter(TargetsCheck::isCompletion)
                .toList();
        if (line.size() != 1) {
          break;
        }
        below.add(line.get(0));
      }
    }
    return below;
  }

  private static boolean isCompletion(Figure figure) {
    return figure.kind() == Kind.PLAN_COMPLETION
        && Equations.isPercent(figure)
        && figure.status() != Status.PLAN;
  }

  private static boolean areApart(List<Figure> listed) {
    Set<String> phrases = new HashSet<>();
    return listed.stream().allMatch(one -> phrases.add(SameSubject.phrase(one)));
  }

  /** A number of targets met, and the completions that show how many are. */
  private record TargetsClaim(String check, Figure said, List<Figure> listed) implements Claim {
    private static final Interval MET = new Interval(BigDecimal.valueOf(100), true, null, false);

    @Override
    public List<Operand> operands() {
      List<Operand> all = new ArrayList<>(listed.stream().map(Operand::first).toList());
      all.add(0, Operand.first(said));
      return all;
    }

    /** Where less is better a target may be met on either side. */
    @Override
    public Outcome outcome(Values values) {
      int surely = 0;
      int maybe = 0;
      for (Figure one : listed) {
        boolean met = isMet(one, values);
        boolean unclear = ClaimCheck.isLowerBetter(one);
        surely += met && !unclear ? 1 : 0;
        maybe += met || unclear ? 1 : 0;
      }
      int stated = values.of(said).amount().first().value().intValue();
      return stated >= surely && stated <= maybe ? Outcome.HOLDS : Outcome.undecided("targets");
    }

    private static boolean isMet(Figure one, Values values) {
      return Operand.first(one).readings(values).tight().intersects(MET);
    }

    @Override
    public Account account() {
      long met = listed.stream().filter(one -> isMet(one, Values.PRINTED)).count();
      String part = Operand.first(said).printed();
      BigDecimal stated = said.quantity().amount().first().value();
      List<String> quotes = listed.stream().map(Figure::quote).toList();
      return new Account(
          String.join("; ", quotes) + " → " + met + "/" + listed.size(),
          part,
          String.valueOf(met),
          VietnameseNumber.format(stated.subtract(BigDecimal.valueOf(met)), 0),
          List.of());
    }

    @Override
    public boolean tight() {
      return false;
    }
  }
}
