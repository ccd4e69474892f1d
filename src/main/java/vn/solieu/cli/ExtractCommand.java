package vn.solieu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
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
    switch (format) {
      case JSONL -> {
        try (FigureJson json = FigureJson.to(System.out)) {
          inPieces(extractor, piece -> json.write(piece.report(), piece.extraction()));
        }
      }
      case CSV -> {
        try (FigureCsv csv = FigureCsv.to(System.out)) {
          inPieces(extractor, piece -> csv.write(piece.report(), piece.extraction()));
        }
      }
      case TABLE -> whole(extractor);
    }
    return inputs.finish(Exit.DONE);
  }

  /** Where the figures of a report go. */
  private interface Target {
    void write(Extractor.Extracted extracted) throws IOException;
  }

  /** Records are written as they are found: the longest report fits. */
  private void inPieces(Extractor extractor, Target target) throws IOException {
    for (Inputs.Input input : inputs.files()) {
      try {
        inputs.report(
            extractor.extract(
                input.file(), input.doc(), input.overrides(), piece -> write(piece, target)));
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
  }

  private static void write(Extractor.Extracted piece, Target target) {
    try {
      target.write(piece);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A table begins with how many figures it has. */
  private void whole(Extractor extractor) {
    FigureTable table = new FigureTable(System.out, inputs.messages());
    for (Inputs.Input input : inputs.files()) {
      Parsed<Extractor.Extracted> parsed =
          extractor.extract(input.file(), input.doc(), input.overrides());
      inputs.report(parsed.problems());
      parsed.value().ifPresent(read -> table.write(read.report(), read.extraction()));
    }
  }
}
