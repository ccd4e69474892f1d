package vn.solieu.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Quantity;
import vn.solieu.domain.Verdict;

/**
 * Finds the printed numbers to review where a claim misses.
 *
 * <p>After Fellegi and Holt, the fewest figures whose change makes most claims true. First choice
 * is a figure that one slip of the pen puts right, with every other claim that held for it still
 * holding; where there is none, every figure that no other equation confirms. Ties are all listed.
 */
public final class Suspects {
  private static final int LISTED_MAX = 4;

  private final Map<String, List<Claim>> byFigure = new HashMap<>();
  private final Map<Claim, Outcome> printed = new IdentityHashMap<>();
  private final Map<String, List<Repair>> repairs = new HashMap<>();

  /** All claims of a report, of every check. */
  public Suspects(List<Claim> claims) {
    for (Claim claim : claims) {
      printed.put(claim, claim.outcome(Values.PRINTED));
      for (Figure figure : claim.figures()) {
        byFigure.computeIfAbsent(figure.id(), id -> new ArrayList<>()).add(claim);
      }
    }
  }

  /**
   * Who is to be reviewed.
   *
   * @param figures most likely first; never empty
   * @param oneEdit whether one slip of the pen explains the miss
   */
  public record Located(List<Figure> figures, boolean oneEdit) {}

  /** How a claim came out as printed. */
  public Outcome outcome(Claim claim) {
    return printed.get(claim);
  }

  /** The figures to review for a claim that misses. */
  public Located of(Claim missed) {
    List<Mend> mends =
        missed.figures().stream()
            .map(figure -> best(figure, missed))
            .filter(Objects::nonNull)
            .toList();
    if (mends.isEmpty()) {
      return new Located(unconfirmed(missed), false);
    }
    Mend leading = mends.stream().min(Mend.ORDER).orElseThrow();
    List<Figure> figures =
        mends.stream()
            .filter(mend -> mend.exact == leading.exact && mend.mended == leading.mended)
            .sorted(Mend.ORDER)
            .map(Mend::figure)
            .limit(LISTED_MAX)
            .toList();
    return new Located(withDerived(figures, missed), true);
  }

  /**
   * A wrong result is as likely one that was computed wrongly, which no slip of the pen explains.
   */
  private List<Figure> withDerived(List<Figure> figures, Claim missed) {
    Figure derived = missed.derived();
    boolean holdsElsewhere =
        derived == null
            || byFigure.get(derived.id()).stream().anyMatch(claim -> printed.get(claim).holds());
    if (holdsElsewhere || figures.contains(derived) || figures.size() >= LISTED_MAX) {
      return figures;
    }
    List<Figure> both = new ArrayList<>(figures);
    both.add(derived);
    return both;
  }

  /**
   * The best one-slip repair of a figure.
   *
   * @param exact whether the claim then holds without cutting
   * @param mended how many claims that miss would hold
   */
  private record Mend(Figure figure, boolean exact, int mended, int cost) {
    static final Comparator<Mend> ORDER =
        Comparator.comparing((Mend mend) -> !mend.exact)
            .thenComparing(mend -> -mend.mended)
            .thenComparing(Mend::cost);
  }

  private Mend best(Figure figure, Claim missed) {
    Function<Quantity, Outcome> judge = missed.ifChanged(figure);
    List<Trial> trials =
        byFigure.get(figure.id()).stream()
            .map(claim -> new Trial(printed.get(claim), claim.ifChanged(figure)))
            .toList();
    return repairs.computeIfAbsent(figure.id(), id -> Repair.of(figure)).stream()
        .map(
            repair -> {
              Outcome after = judge.apply(repair.quantity());
              return after.holds() && missed.convincedBy(repair)
                  ? mend(repair, after, trials)
                  : null;
            })
        .filter(Objects::nonNull)
        .min(Mend.ORDER)
        .orElse(null);
  }

  /** A claim as printed, and how it comes out for other values of one figure. */
  private record Trial(Outcome before, Function<Quantity, Outcome> judge) {}

  /** What a repair that puts the claim right does for all claims; null where it breaks another. */
  private static Mend mend(Repair repair, Outcome after, List<Trial> trials) {
    int mended = 0;
    for (Trial trial : trials) {
      boolean holds = trial.judge.apply(repair.quantity()).holds();
      if (trial.before.holds() && !holds) {
        return null;
      }
      mended += trial.before.isMiss() && holds ? 1 : 0;
    }
    return new Mend(repair.figure(), after.verdict() == Verdict.HOLDS, mended, repair.cost());
  }

  /**
   * Figures that no equation confirms, those in most other misses first; all where none is left.
   */
  private List<Figure> unconfirmed(Claim missed) {
    List<Figure> open =
        missed.operands().stream()
            .filter(operand -> missed.hangsOn(operand) && !isConfirmed(operand, missed))
            .map(Operand::figure)
            .distinct()
            .toList();
    return (open.isEmpty() ? missed.figures() : open)
        .stream()
            .sorted(Comparator.comparingInt(figure -> -misses(figure)))
            .limit(LISTED_MAX)
            .toList();
  }

  private boolean isConfirmed(Operand operand, Claim missed) {
    return byFigure.get(operand.figure().id()).stream()
        .filter(other -> other != missed && other.tight())
        .filter(other -> other.operands().contains(operand))
        .anyMatch(other -> printed.get(other).holds());
  }

  private int misses(Figure figure) {
    return (int)
        byFigure.get(figure.id()).stream().filter(claim -> printed.get(claim).isMiss()).count();
  }
}
