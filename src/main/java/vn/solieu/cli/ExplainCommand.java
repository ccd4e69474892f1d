package vn.solieu.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.solieu.domain.Period;
import vn.solieu.export.ExplanationJson;
import vn.solieu.export.ProblemWords;
import vn.solieu.interpret.Explainer;
import vn.solieu.interpret.Explanation;
import vn.solieu.link.Extractor;
import vn.solieu.read.Parsed;
import vn.solieu.read.Report;
import vn.solieu.read.ReportReader;
import vn.solieu.rules.Messages;
import vn.solieu.rules.RuleBook;

/** {@code solieu explain "SENTENCE"}: the rules behind each figure of a sentence or line. */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  enum Format {
    TABLE,
    JSONL
  }

  @Parameters(paramLabel = "SENTENCE|FILE:LINE", arity = "1", descriptionKey = "sentence")
  private String what;

  @Option(names = "--period", paramLabel = "2022-10", descriptionKey = "period")
  private String period;

  @Option(names = "--format", paramLabel = "table|jsonl", descriptionKey = "format")
  private Format format = Format.TABLE;

  @Mixin private Speech speech;

  @Override
  public Integer call() throws IOException {
    Messages messages = speech.messages();
    Period stated = stated(messages);
    int colon = what.lastIndexOf(':');
    String number = what.substring(colon + 1);
    boolean placed =
        colon > 0
            && !number.isEmpty()
            && number.length() < 10
            && number.chars().allMatch(c -> c >= '0' && c <= '9')
            && Files.exists(Path.of(what.substring(0, colon)));
    ReportReader reader = new ReportReader();
    String doc = placed ? what.substring(0, colon) : "-";
    Parsed<Report> read =
        placed
            ? reader.read(Path.of(doc), doc)
            : reader.read(what.strip().getBytes(StandardCharsets.UTF_8), "sentence.txt", doc);
    read.problems().forEach(problem -> System.err.println(ProblemWords.of(problem, messages)));
    if (read.value().isEmpty()) {
      return Exit.UNREAD;
    }
    Report report = read.value().get();
    int first = 1;
    int last = report.lines().size();
    if (placed) {
      first = Integer.parseInt(number);
      if (first < 1 || first > last) {
        throw new UsageException(messages.text("explain.no-line", doc, number, "" + last));
      }
      last = first;
    }
    explain(report, first, last, stated, messages);
    return Exit.DONE;
  }

  private Period stated(Messages messages) {
    try {
      return period == null ? null : Period.parse(period);
    } catch (RuntimeException broken) {
      throw new UsageException(messages.text("explain.no-period", period));
    }
  }

  private void explain(Report report, int first, int last, Period stated, Messages messages)
      throws IOException {
    RuleBook rules = RuleBook.builtIn();
    Explainer explainer = new Explainer(rules);
    Extractor linker = new Extractor(rules, new ReportReader());
    ExplanationText text = new ExplanationText(System.out, messages);
    try (ExplanationJson json = ExplanationJson.to(System.out)) {
      for (int line = first; line <= last; line++) {
        if (report.line(line).text().isBlank()) {
          continue;
        }
        Explanation explanation = explainer.explain(report, stated, line);
        if (format == Format.JSONL) {
          json.write(report, line, explanation);
        } else {
          text.write(
              report.line(line),
              explanation,
              linker.link(report, explanation.interpretation()).extraction());
        }
      }
    }
  }
}
