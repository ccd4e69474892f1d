package vn.solieu.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.solieu.export.FigureCsv;
import vn.solieu.export.FigureJson;
import vn.solieu.link.Extractor;
import vn.solieu.read.Parsed;
import vn.solieu.rules.RuleBook;

/** {@code solieu extract FILE…}: the figures of each file, one record a figure. */
@Command(name = "extract", mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {
  enum Format {
    JSONL,
    CSV,
    TABLE
  }

  @Mixin private Inputs inputs;
  @Mixin private StatedOptions stated;

  @Option(names = "--format", paramLabel = "table|csv|jsonl", descriptionKey = "format")
  private Format format = Format.TABLE;

  @Override
  public Integer call() throws IOException {
    inputs.stating(stated);
    Extractor extractor = new Extractor(RuleBook.builtIn(), inputs.reader());
    try (FigureJson json = format == Format.JSONL ? FigureJson.to(System.out) : null;
        FigureCsv csv = format == Format.CSV ? FigureCsv.to(System.out) : null) {
      FigureTable table = new FigureTable(System.out, inputs.messages());
      for (Inputs.Input input : inputs.files()) {
        Parsed<Extractor.Extracted> parsed =
            extractor.extract(input.file(), input.doc(), input.overrides());
        inputs.report(parsed.problems());
        if (parsed.value().isPresent()) {
          Extractor.Extracted extracted = parsed.value().get();
          switch (format) {
            case JSONL -> json.write(extracted.report(), extracted.extraction());
            case CSV -> csv.write(extracted.report(), extracted.extraction());
            case TABLE -> table.write(extracted.report(), extracted.extraction());
          }
        }
      }
    }
    return inputs.finish(Exit.DONE);
  }
}
