package vn.solieu.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.solieu.domain.Extraction;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Finding;
import vn.solieu.domain.PrintedNumber;
import vn.solieu.domain.Relation;
import vn.solieu.domain.Severity;

/** The checks on annotated real reports: silent on what is sound, loud on what is seeded. */
class GoldCheckTest {
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
  void findsTheSumAndTheRatioThatAreWrong() throws Exception {
    assumeTrue(Files.isDirectory(GoldReport.FOLDER));
    List<String> found =
        GoldReport.all().stream()
            .flatMap(report -> spoken(report.extraction()).stream())
            .filter(finding -> finding.severity() == Severity.ERROR)
            .map(finding -> finding.check() + ": " + finding.formula())
            .toList();
    assertTrue(found.contains("sum: 2.384,1 + 4.147,8 + 381,9 = 6.913,8"), found.toString());
    assertTrue(found.contains("ratio: 28 = 28 ≠ 19"), found.toString());
  }

  @Test
  void findsAndLocatesSeededSlips() throws Exception {
    assumeTrue(Files.isDirectory(GoldReport.FOLDER));
    Random random = new Random(SEED);
    int tried = 0;
    int found = 0;
    int located = 0;
    int suspects = 0;
    List<String> missed = new ArrayList<>();
    for (GoldReport report : GoldReport.all()) {
      Set<Set<String>> before =
          spoken(report.extraction()).stream()
              .map(f -> ids(f.figures()))
              .collect(Collectors.toSet());
      for (Relation.Breakdown group : report.extraction().breakdowns()) {
        if (!group.exhaustive() || before.contains(new HashSet<>(group.members()))) {
          continue;
        }
        for (Figure figure : new CheckContext(report.extraction()).figures(group.members())) {
          if (!figure.quantity().isPoint() || !isSum(report.extraction(), group)) {
            continue;
          }
          PrintedNumber printed = figure.quantity().amount().first();
          for (Map.Entry<String, PrintedNumber> slip : Slips.of(printed, random).entrySet()) {
            BigDecimal off = slip.getValue().value().subtract(printed.value()).abs();
            BigDecimal slack = slack(report.extraction(), group);
            if (off.multiply(figure.quantity().unit().factor()).compareTo(slack) <= 0) {
              continue;
            }
            tried++;
            Set<String> accused = new HashSet<>();
            boolean hit = false;
            for (Finding finding :
                spoken(Slips.with(report.extraction(), figure, slip.getValue()))) {
              Set<String> ids = ids(finding.figures());
              if (!before.contains(ids)
                  && (ids.contains(figure.id()) || ids.contains(group.total()))) {
                hit = true;
                accused.addAll(ids(finding.suspects()));
              }
            }
            found += hit ? 1 : 0;
            boolean hitIt = accused.contains(figure.id());
            located += hitIt ? 1 : 0;
            suspects += hitIt ? accused.size() : 0;
            if (!hitIt) {
              missed.add(
                  report.name() + " " + slip + " for " + figure.quote() + (hit ? " found" : ""));
            }
          }
        }
      }
    }
    String scores =
        "seed "
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
    System.err.println(scores);
    assertTrue(found >= 0.97 * tried, scores);
    assertTrue(located >= 0.95 * tried, scores);
  }

  private static boolean isSum(Extraction report, Relation.Breakdown group) {
    return new Checker(List.of(new SumCheck()))
        .run(report).findings().stream()
            .filter(finding -> ids(finding.figures()).equals(new HashSet<>(group.members())))
            .anyMatch(finding -> finding.verdict() == vn.solieu.domain.Verdict.HOLDS);
  }

  private static BigDecimal slack(Extraction report, Relation.Breakdown group) {
    return new CheckContext(report)
        .figures(group.members()).stream()
            .map(figure -> figure.quantity().baseLastPlace())
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .multiply(new BigDecimal("1.25"));
  }

  private static List<Finding> spoken(Extraction report) {
    return Checker.standard().run(report).atLeast(Severity.WARNING);
  }

  private static Set<String> ids(List<Figure> figures) {
    return figures.stream().map(Figure::id).collect(Collectors.toSet());
  }
}
