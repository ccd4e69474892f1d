package vn.solieu.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.solieu.domain.Extraction;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Finding;
import vn.solieu.domain.PrintedNumber;
import vn.solieu.domain.Severity;
import vn.solieu.domain.Verdict;

/** The checks on annotated real reports: silent on what is sound, loud on what is seeded. */
class GoldCheckIT {
  private static final long SEED = 20221031;

  @Test
  void staysSilentOnSoundReports() throws Exception {
    assumeTrue(Files.isDirectory(GoldReport.FOLDER));
    List<String> alarms = new ArrayList<>();
    for (GoldReport report : GoldReport.all()) {
      for (Finding finding : spoken(report.extraction())) {
        Set<String> ids = ids(finding.figures());
        if (report.problems().stream().noneMatch(p -> p.stream().anyMatch(ids::contains))) {
          alarms.add(report.name() + " " + finding.check() + " " + finding.formula());
        }
      }
    }
    assertEquals(List.of(), alarms);
  }

  @Test
  void findsTheSumTheRatioAndTheGrowthThatAreWrong() throws Exception {
    assumeTrue(Files.isDirectory(GoldReport.FOLDER));
    List<String> found =
        GoldReport.all().stream()
            .flatMap(report -> spoken(report.extraction()).stream())
            .filter(finding -> finding.severity() == Severity.ERROR)
            .map(finding -> finding.check() + ": " + finding.formula())
            .toList();
    assertTrue(found.contains("sum: 2.384,1 + 4.147,8 + 381,9 = 6.913,8"), found.toString());
    assertTrue(found.contains("ratio: 28 = 28 ≠ 19"), found.toString());
    assertTrue(
        found.contains("growth: -14.200 ÷ (106.000 - (-14.200)) = -11,81%"), found.toString());
  }

  @Test
  void findsWhatWasPlantedInTheCorpusAndNothingElse() throws Exception {
    Set<String> found = new TreeSet<>();
    List<String> alarms = new ArrayList<>();
    for (GoldReport report : GoldReport.in(Path.of("corpus/gold"))) {
      for (Finding finding : spoken(report.extraction())) {
        Set<String> ids = ids(finding.figures());
        boolean planted =
            report.problems().stream().anyMatch(p -> p.stream().anyMatch(ids::contains));
        if (planted) {
          found.add(report.name().substring(8, 15) + " " + finding.check());
        } else {
          alarms.add(report.name() + " " + finding.check() + " " + finding.formula());
        }
      }
    }
    assertEquals(List.of(), alarms);
    // The mention of August says its indicator in other words: it is found where both are linked.
    List<String> planted =
        List.of(
            "2023-08 direction",
            "2023-08 sum",
            "2023-08 ratio",
            "2023-09 growth",
            "2023-09 sum",
            "2023-09 part",
            "2023-10 difference",
            "2023-10 share");
    assertTrue(found.containsAll(planted), found.toString());
  }

  @Test
  void findsAndLocatesASlipInASum() throws Exception {
    assumeTrue(Files.isDirectory(GoldReport.FOLDER));
    Score score = seeded(new SumCheck());
    assertTrue(score.tried > 300, score.toString());
    assertTrue(score.found >= 0.97 * score.tried, score.toString());
    assertTrue(score.located >= 0.95 * score.tried, score.toString());
  }

  @Test
  void findsAndLocatesASlipInARepetition() throws Exception {
    assumeTrue(Files.isDirectory(GoldReport.FOLDER));
    Score score = seeded(new MentionCheck());
    assertTrue(score.found >= 0.9 * score.tried, score.toString());
    assertTrue(score.located >= 0.9 * score.tried, score.toString());
  }

  private static Score seeded(Check check) throws Exception {
    Score score = new Score();
    Random random = new Random(SEED);
    for (GoldReport report : GoldReport.all()) {
      for (Claim claim : check.claims(new CheckContext(report.extraction()))) {
        if (claim.outcome(Values.PRINTED).verdict() == Verdict.HOLDS) {
          claim.figures().forEach(figure -> score.seed(report.extraction(), claim, figure, random));
        }
      }
    }
    return score;
  }

  /** What became of the slips that were seeded. */
  private static final class Score {
    private int tried;
    private int found;
    private int located;
    private int suspects;
    private final List<String> missed = new ArrayList<>();

    void seed(Extraction report, Claim claim, Figure figure, Random random) {
      if (!figure.quantity().isPoint()) {
        return;
      }
      Set<Set<String>> before =
          spoken(report).stream().map(f -> ids(f.figures())).collect(Collectors.toSet());
      PrintedNumber printed = figure.quantity().amount().first();
      for (PrintedNumber slip : Slips.of(printed, random).values()) {
        BigDecimal off = slip.value().subtract(printed.value()).abs();
        if (off.multiply(figure.quantity().unit().factor()).compareTo(slack(claim)) <= 0) {
          continue;
        }
        List<Finding> fresh =
            spoken(Slips.with(report, figure, slip)).stream()
                .filter(finding -> !before.contains(ids(finding.figures())))
                .filter(finding -> isAbout(finding, claim, figure))
                .toList();
        Set<String> accused = new HashSet<>();
        fresh.forEach(finding -> accused.addAll(ids(finding.suspects())));
        boolean pointed = accused.contains(figure.id());
        tried++;
        found += fresh.isEmpty() ? 0 : 1;
        located += pointed ? 1 : 0;
        suspects += pointed ? accused.size() : 0;
        if (!pointed) {
          missed.add(figure.quote() + " as " + slip.value());
        }
      }
    }

    private static boolean isAbout(Finding finding, Claim claim, Figure figure) {
      Set<String> ids = ids(finding.figures());
      return ids.contains(figure.id()) || ids.contains(claim.figures().get(0).id());
    }

    /** More than rounding explains. */
    private static BigDecimal slack(Claim claim) {
      return claim.figures().stream()
          .map(figure -> figure.quantity().baseLastPlace())
          .reduce(BigDecimal.ZERO, BigDecimal::add)
          .multiply(new BigDecimal("1.25"));
    }

    @Override
    public String toString() {
      return "seed "
          + SEED
          + ": found "
          + found
          + ", located "
          + located
          + " of "
          + tried
          + ", suspects "
          + suspects
          + "; not located: "
          + missed;
    }
  }

  private static List<Finding> spoken(Extraction report) {
    return Checker.standard().run(report).atLeast(Severity.WARNING);
  }

  private static Set<String> ids(List<Figure> figures) {
    return figures.stream().map(Figure::id).collect(Collectors.toSet());
  }
}
