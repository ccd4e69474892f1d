package vn.solieu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.solieu.cli.bench.Bench;
import vn.solieu.cli.eval.CheckTrials;
import vn.solieu.cli.eval.GoldReport;
import vn.solieu.cli.eval.SeedKind;
import vn.solieu.cli.eval.SeedTally;
import vn.solieu.rules.Messages;

/** {@code solieu bench --what check}: which errors the checks find, and what they say of none. */
final class CheckBench {
  private static final Path CORPUS = Path.of("corpus", "gold");
  private static final int NAME_WIDTH = 38;

  private final Messages messages;
  private final int perReport;
  private final long seed;
  private final boolean show;

  CheckBench(Messages messages, int perReport, long seed, boolean show) {
    this.messages = messages;
    this.perReport = Math.max(1, perReport);
    this.seed = seed;
    this.show = show;
  }

  /** Prints the table over the annotated reports of some folders; gives its numbers. */
  List<Bench.Measured> run(List<Path> folders) throws IOException {
    CheckTrials trials = new CheckTrials(perReport, seed);
    int reports = 0;
    for (Path folder : folders.isEmpty() ? List.of(CORPUS) : folders) {
      List<GoldReport> gold = Files.isDirectory(folder) ? GoldReport.in(folder) : List.of();
      if (gold.isEmpty()) {
        throw new UsageException(messages.text("eval.no-gold", folder.toString()));
      }
      gold.forEach(trials::run);
      reports += gold.size();
    }
    System.out.println(messages.text("bench.title.check", "" + reports, "" + seed, "" + perReport));
    List<Bench.Measured> rows = new ArrayList<>();
    int[] sums = new int[7];
    for (Map.Entry<SeedKind, SeedTally> one : trials.tallies().entrySet()) {
      if (!one.getKey().isHarmless()) {
        SeedTally tally = one.getValue();
        add(sums, tally);
        print(messages.text("bench.seed." + one.getKey().key()), tally);
        rows.add(measured(one.getKey().key(), tally));
      }
    }
    SeedTally all = new SeedTally(sums[0], sums[1], sums[2], sums[3], sums[4], sums[5], sums[6]);
    print(messages.text("bench.row.check-all"), all);
    rows.add(measured("all", all));
    System.out.println(messages.text("bench.title.harmless"));
    for (Map.Entry<SeedKind, SeedTally> one : trials.tallies().entrySet()) {
      if (one.getKey().isHarmless()) {
        SeedTally tally = one.getValue();
        String name = messages.text("bench.seed." + one.getKey().key());
        System.out.println(
            String.format(
                Locale.ROOT, "  %s %5d %5d", padded(name), tally.tried(), tally.elsewhere()));
        rows.add(
            new Bench.Measured(
                "check " + one.getKey().key(), tally.tried(), "seeds", tally.elsewhere()));
      }
    }
    if (show) {
      trials.unexpected().forEach(System.out::println);
    }
    return rows;
  }

  private static void add(int[] sums, SeedTally tally) {
    int[] own = {
      tally.tried(),
      tally.found(),
      tally.checkable(),
      tally.foundCheckable(),
      tally.located(),
      tally.suspects(),
      tally.elsewhere()
    };
    for (int k = 0; k < sums.length; k++) {
      sums[k] += own[k];
    }
  }

  private static Bench.Measured measured(String key, SeedTally tally) {
    return new Bench.Measured(
        "check " + key, tally.tried(), "seeds", share(tally.foundCheckable(), tally.checkable()));
  }

  private static void print(String name, SeedTally tally) {
    System.out.println(
        String.format(
            Locale.ROOT,
            "  %s %5d %6.1f%% %5d %6.1f%% %6.1f%% %5.1f %5d",
            padded(name),
            tally.tried(),
            100 * share(tally.found(), tally.tried()),
            tally.checkable(),
            100 * share(tally.foundCheckable(), tally.checkable()),
            100 * share(tally.located(), tally.found()),
            share(tally.suspects(), tally.located()),
            tally.elsewhere()));
  }

  private static String padded(String name) {
    return name + " ".repeat(Math.max(1, NAME_WIDTH - name.length()));
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
