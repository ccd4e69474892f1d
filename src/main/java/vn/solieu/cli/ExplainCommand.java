package vn.solieu.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.solieu.domain.Extraction;
import vn.solieu.domain.Period;
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
  @Parameters(paramLabel = "SENTENCE|FILE:LINE", arity = "1", descriptionKey = "sentence")
  private String what;

  @Option(names = "--period", paramLabel = "2022-10", descriptionKey = "period")
  private String period;

  @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "lang")
  private String language;

  @Override
  public Integer call() {
    Messages messages =
        Language.of(language == null ? new String[0] : new String[] {"--lang", language});
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
    RuleBook rules = RuleBook.builtIn();
    Explainer explainer = new Explainer(rules);
    ExplanationText text = new ExplanationText(System.out, messages);
    if (placed) {
      int line = Integer.parseInt(number);
      if (line < 1 || line > report.lines().size()) {
        throw new UsageException(
            messages.text("explain.no-line", doc, number, "" + report.lines().size()));
      }
      explain(report, line, stated, explainer, rules, text);
    } else {
      for (int line = 1; line <= report.lines().size(); line++) {
        explain(report, line, stated, explainer, rules, text);
      }
    }
    return Exit.DONE;
  }

  private Period stated(Messages messages) {
    try {
      return period == null ? null : Period.parse(period);
    } catch (RuntimeException broken) {
      throw new UsageException(messages.text("explain.no-period", period));
    }
  }

  private static void explain(
      Report report,
      int line,
      Period stated,
      Explainer explainer,
      RuleBook rules,
      ExplanationText text) {
    Explanation explanation = explainer.explain(report, stated, line);
    Extraction linked =
        new Extractor(rules, new ReportReader())
            .link(report, explanation.interpretation())
            .extraction();
    text.write(report.line(line), explanation, linked);
  }
}
