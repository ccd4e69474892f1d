package vn.solieu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.solieu.domain.ReportInfo;
import vn.solieu.export.InfoJson;
import vn.solieu.read.Parsed;
import vn.solieu.rules.RuleBook;

/** {@code solieu info FILE…}: what is known of each report as a whole, and where it was read. */
@Command(name = "info", mixinStandardHelpOptions = true)
final class InfoCommand implements Callable<Integer> {
  enum Format {
    JSONL,
    TABLE
  }

  @Mixin private Inputs inputs;
  @Mixin private StatedOptions stated;

  @Option(names = "--format", paramLabel = "table|jsonl", descriptionKey = "format")
  private Format format = Format.TABLE;

  @Override
  public Integer call() throws IOException {
    inputs.stating(stated);
    RuleBook rules = RuleBook.builtIn();
    InfoTable table = new InfoTable(System.out, inputs.messages());
    try (InfoJson json = format == Format.JSONL ? InfoJson.to(System.out) : null) {
      inputs.each(inputs.files(), rules, FileReader::info, parsed -> write(parsed, json, table));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return inputs.finish(Exit.DONE);
  }

  private void write(Parsed<ReportInfo> parsed, InfoJson json, InfoTable table) {
    inputs.report(parsed.problems());
    if (parsed.value().isEmpty()) {
      return;
    }
    if (json == null) {
      table.write(parsed.value().get());
      return;
    }
    try {
      json.write(parsed.value().get());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
