package vn.solieu.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.solieu.domain.Amount;
import vn.solieu.domain.Base;
import vn.solieu.domain.Extraction;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Finding;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Period;
import vn.solieu.domain.PrintedNumber;
import vn.solieu.domain.Qualifier;
import vn.solieu.domain.Quantity;
import vn.solieu.domain.Relation;
import vn.solieu.domain.Severity;
import vn.solieu.domain.Source;
import vn.solieu.domain.Status;
import vn.solieu.domain.Subject;
import vn.solieu.domain.Unit;
import vn.solieu.rules.Messages;

/** Whatever a reader hands over, the checker answers, and its answers keep their promises. */
class CheckerFuzzIT {
  private final long seed = Long.getLong("seed", 99);
  private final Random random = new Random(seed);

  @Test
  void answersAnyExtraction() {
    for (int round = 0; round < 800; round++) {
      Extraction report = report();
      CheckResult result = Checker.standard().run(report);
      Set<Object> seen = new HashSet<>();
      for (Finding finding : result.findings()) {
        String context = "seed " + seed + ": " + finding;
        assertTrue(seen.add(List.of(finding.check(), new HashSet<>(finding.figures()))), context);
        boolean spoken = finding.severity() != Severity.INFO;
        assertEquals(spoken, !finding.suspects().isEmpty(), context);
        assertTrue(finding.figures().containsAll(finding.suspects()), context);
        assertFalse(FindingText.of(finding, Messages.in("vi")).isBlank(), context);
        assertFalse(FindingText.of(finding, Messages.in("en")).contains("{"), context);
      }
      assertEquals(result, Checker.standard().run(report), "seed " + seed);
    }
  }

  private Extraction report() {
    int size = 2 + random.nextInt(10);
    List<Figure> figures = IntStream.range(0, size).mapToObj(this::figure).toList();
    List<Relation> relations = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      relations.add(new Relation.Breakdown(id(size), ids(size), random.nextBoolean(), "fuzz"));
      List<String> equal = new ArrayList<>(ids(size));
      equal.add(id(size));
      relations.add(new Relation.Equality(equal));
      relations.add(new Relation.Siblings(random.nextBoolean() ? id(size) : null, ids(size)));
    }
    return new Extraction("fuzz", "", figures, relations);
  }

  /** Sometimes the id of a figure that doesn't exist. */
  private String id(int size) {
    return "f" + random.nextInt(size + 1);
  }

  private List<String> ids(int size) {
    return IntStream.range(0, 1 + random.nextInt(4)).mapToObj(i -> id(size)).toList();
  }

  private Figure figure(int number) {
    Amount amount =
        switch (random.nextInt(5)) {
          case 0 -> new Amount.Range(number(), number());
          case 1 -> new Amount.Fraction(number(), number());
          default -> new Amount.Point(number());
        };
    Unit unit = pick(Sketch.TY, Sketch.TRIEU, Sketch.HO_SO, Unit.NONE, Unit.PERCENT, Unit.PERCENT);
    return new Figure(
        "f" + number,
        new Source.TextSpan(1 + number / 2, 10 * number, 10 * number + 5, 0),
        "",
        "quote " + number,
        new Quantity(amount, unit),
        pick(pick(Kind.values()), Kind.LEVEL, Kind.GROWTH),
        new Subject(
            pick("thu ngân sách nhà nước", "giải ngân kế hoạch vốn", ""),
            pick(null, "exports", "imports", "trade-turnover"),
            null),
        pick(null, Period.year(2022), Period.year(2022), Period.year(2021)),
        pick(
            null,
            new Base.OfPlan("kế hoạch"),
            new Base.OfWhole("thu ngân sách nhà nước"),
            new Base.OfPeriod(Period.year(2021)),
            new Base.OfPeriod(Period.year(2029))),
        pick(Status.values()),
        pick(null, null, Qualifier.ABOUT, Qualifier.OVER, Qualifier.UNDER),
        pick(null, "f0", "f1", "f2", "f77"),
        random.nextInt(3) / 2.0,
        List.of());
  }

  private PrintedNumber number() {
    int value = random.nextInt(10 << (3 * random.nextInt(5))) - (random.nextInt(6) == 0 ? 50 : 0);
    return new PrintedNumber(java.math.BigDecimal.valueOf(value, random.nextInt(3)));
  }

  @SafeVarargs
  private <T> T pick(T... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
