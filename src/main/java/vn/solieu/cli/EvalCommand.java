package vn.solieu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.solieu.cli.eval.Changes;
import vn.solieu.cli.eval.Evaluation;
import vn.solieu.cli.eval.GoldReport;
import vn.solieu.cli.eval.ReportScore;
import vn.solieu.cli.eval.Tally;
import vn.solieu.read.ReportReader;
import vn.solieu.rules.Messages;
import vn.solieu.rules.RuleBook;

/**
 * {@code solieu eval GOLD_DIR}: how right the extraction is; {@code eval --diff OLD NEW}: what a
 * change did to it.
 */
@Command(name = "eval", mixinStandardHelpOptions = true)
final class EvalCommand implements Callable<Integer> {
  @Parameters(paramLabel = "GOLD_DIR | OLD NEW", arity = "1..2", descriptionKey = "gold")
  private List<Path> paths = new ArrayList<>();

  @Option(names = "--show", paramLabel = "N", descriptionKey = "show")
  private int show;

  @Option(names = "--diff", descriptionKey = "diff")
  private boolean diff;

  @Mixin private Speech speech;

  @Override
  public Integer call() throws IOException {
    Messages messages = speech.messages();
    if (paths.size() != (diff ? 2 : 1)) {
      throw new UsageException(messages.text(diff ? "eval.two" : "eval.one"));
    }
    for (Path path : paths) {
      if (!Files.exists(path) || !diff && !Files.isDirectory(path)) {
        throw new UsageException(messages.text("eval.not-there", path.toString()));
      }
    }
    if (diff) {
      return diff(messages);
    }
    List<GoldReport> reports = GoldReport.in(paths.get(0));
    if (reports.isEmpty()) {
      throw new UsageException(messages.text("eval.no-gold", paths.get(0).toString()));
    }
    Evaluation evaluation = new Evaluation(RuleBook.builtIn(), new ReportReader());
    Tally all = new Tally();
    for (GoldReport report : reports) {
      ReportScore score = evaluation.score(report);
      score.mistakes(show).forEach(System.out::println);
      System.out.println(score.tally().line(report.id()));
      all.add(score.tally());
    }
    System.out.print(all.table());
    return Exit.DONE;
  }

  private Integer diff(Messages messages) throws IOException {
    Changes changes = Changes.between(paths.get(0), paths.get(1));
    changes.lines().forEach(System.out::println);
    System.err.println(
        messages.text(
            "eval.changes",
            "" + changes.same(),
            "" + changes.changed(),
            "" + changes.gained(),
            "" + changes.lost()));
    return Exit.DONE;
  }
}
