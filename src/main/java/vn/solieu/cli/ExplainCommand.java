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
import vn.solieu.domain.Extraction;
import vn.solieu.domain.Overrides;
import vn.solieu.export.ExplanationJson;
import vn.solieu.export.ProblemWords;
import vn.solieu.interpret.Explainer;
import vn.solieu.interpret.Explanation;
import vn.solieu.link.Extractor;
import vn.solieu.read.FileType;
import vn.solieu.read.Parsed;
import vn.solieu.read.Report;
import vn.solieu.read.ReportReader;
import vn.solieu.rules.Messages;
import vn.solieu.rules.RuleBook;

/**
 * {@code solieu explain "SENTENCE"|FILE[:LINE]}: the rules behind each figure of a sentence, line
 * or report.
 */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  private static final int LINE_DIGITS_MOST = 9;

  enum Format {
    TABLE,
    JSONL
  }

  @Parameters(paramLabel = "SENTENCE|FILE|FILE:LINE", arity = "1", descriptionKey = "sentence")
  private String what;

  @Option(names = "--period", paramLabel = "2022-10", descriptionKey = "period")
  private String period;

  @Option(names = "--format", paramLabel = "table|jsonl", descriptionKey = "format")
  private Format format = Format.TABLE;

  @Mixin private Speech speech;

  /**
   * What the user asks of.
   *
   * @param doc a report's path, or null for the sentence itself
   * @param line of the report, or null for all of them
   */
  private record Asked(String doc, Integer line) {
    static Asked of(String what) {
      int colon = what.lastIndexOf(':');
      String number = what.substring(colon + 1);
      boolean numbered =
          colon > 0
              && !number.isEmpty()
              && number.length() <= LINE_DIGITS_MOST
              && number.chars().allMatch(c -> c >= '0' && c <= '9');
      if (numbered && isFile(what.substring(0, colon))) {
        return new Asked(what.substring(0, colon), Integer.valueOf(number));
      }
      return new Asked(isFile(what) ? what : null, null);
    }

    /** Whether there is such a file, or it is named like one: a wrong name is no sentence. */
    private static boolean isFile(String text) {
      return text.lastIndexOf('.') > 0 && FileType.ofName(text).isPresent()
          || Files.exists(Path.of(text));
    }

    /** What the user says of the report in its folder, for good. */
    Overrides stated() {
      Path file = doc == null ? null : Path.of(doc).toAbsolutePath().normalize();
      return file == null || file.getParent() == null
          ? Overrides.NONE
          : Sidecar.in(file.getParent()).of(file.getFileName());
    }
  }

  @Override
  public Integer call() throws IOException {
    Messages messages = speech.messages();
    if (what.isBlank()) {
      throw new UsageException(messages.text("explain.nothing"));
    }
    Asked asked = Asked.of(what);
    Overrides option =
        new Overrides(null, null, null, StatedOptions.period(period, messages), null);
    ReportReader reader = new ReportReader();
    Parsed<Report> read =
        asked.doc() == null
            ? reader.read(what.strip().getBytes(StandardCharsets.UTF_8), "sentence.txt", "-")
            : reader.read(Path.of(asked.doc()), asked.doc());
    read.problems().forEach(problem -> System.err.println(ProblemWords.of(problem, messages)));
    if (read.value().isEmpty()) {
      return Exit.UNREAD;
    }
    explain(read.value().get(), asked, option.over(asked.stated()), messages);
    return Exit.DONE;
  }

  private void explain(Report report, Asked asked, Overrides stated, Messages messages)
      throws IOException {
    int first = 1;
    int last = report.lines().size();
    if (asked.line() != null) {
      first = asked.line();
      if (first < 1 || first > last) {
        throw new UsageException(
            messages.text("explain.no-line", report.doc(), "" + first, "" + last));
      }
      last = first;
    }
    RuleBook rules = RuleBook.builtIn();
    Explainer.Account account = new Explainer(rules).read(report, stated);
    if (format == Format.JSONL) {
      try (ExplanationJson json = ExplanationJson.to(System.out)) {
        for (int line = first; line <= last; line++) {
          json.write(report, line, account.of(line));
        }
      }
      return;
    }
    Extractor linker = new Extractor(rules, new ReportReader());
    Extraction linked =
        linker.link(report, account.interpretation(), stated).value().orElseThrow().extraction();
    ExplanationText text = new ExplanationText(System.out, messages);
    text.begin(account.interpretation().period());
    boolean whole = asked.doc() != null && asked.line() == null;
    for (int line = first; line <= last; line++) {
      Explanation explanation = account.of(line);
      // A whole report has many lines of which there is nothing to tell.
      if (report.line(line).text().isBlank() || whole && explanation.isEmpty()) {
        continue;
      }
      if (line > first) {
        System.out.println();
      }
      if (whole) {
        System.out.println(report.doc() + ":" + line);
      }
      text.write(report.line(line), explanation, linked);
    }
  }
}
