package vn.solieu.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import picocli.CommandLine.Option;
import vn.solieu.check.Baseline;
import vn.solieu.domain.Finding;
import vn.solieu.export.BaselineJson;
import vn.solieu.rules.Messages;

/** Options by which old findings are set aside, so that a run tells what is new. */
final class BaselineOptions {
  @Option(names = "--baseline", paramLabel = "FILE", descriptionKey = "baseline")
  private Path file;

  @Option(names = "--write-baseline", paramLabel = "FILE", descriptionKey = "write-baseline")
  private Path target;

  private Baseline baseline;
  private final List<Baseline.Entry> found = new ArrayList<>();
  private final Set<String> read = new TreeSet<>();

  /** Reads the baseline; throws UsageException where it is wrong or can't be written. */
  void open(Messages messages) {
    if (target != null) {
      ResultFile.check(target, messages);
    }
    if (file == null) {
      return;
    }
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      baseline = new Baseline(BaselineJson.read(text));
    } catch (BaselineJson.LineException wrong) {
      String place = file + ":" + wrong.line() + ": " + wrong.getMessage();
      throw new UsageException(messages.text("audit.bad-baseline", place));
    } catch (IOException unreadable) {
      throw new UsageException(messages.text("audit.no-baseline", file.toString()));
    }
  }

  /** A report's findings are about to be asked for. */
  void reading(String report) {
    read.add(report);
  }

  /** Whether a finding was there before, or is one of those that are written down now. */
  boolean knows(Finding finding, String report) {
    if (target != null) {
      found.add(Baseline.Entry.of(finding, report));
    }
    return baseline != null && baseline.knows(finding) || target != null;
  }

  /** Whether new findings are told from old ones. */
  boolean compares() {
    return baseline != null;
  }

  /** Writes the baseline asked for, and says what of the old one is gone. */
  void finish(Predicate<String> told, Messages messages) {
    if (baseline != null && target == null) {
      long gone =
          baseline.unmet().stream()
              .filter(entry -> read.contains(entry.report()) && told.test(entry.check()))
              .count();
      if (gone > 0) {
        System.err.println(
            messages.text("audit.baseline-gone", file.toString(), Long.toString(gone)));
      }
    }
    if (target != null) {
      try {
        SmallFile.write(target, BaselineJson.text(found));
      } catch (IOException e) {
        throw new UsageException(messages.text("cli.cannot-write", target.toString()));
      }
      System.err.println(
          messages.text(
              "audit.baseline-written", target.toString(), Integer.toString(found.size())));
    }
  }
}
