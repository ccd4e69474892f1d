package vn.solieu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.solieu.export.FigureCsv;
import vn.solieu.export.FigureJson;
import vn.solieu.link.Extractor;
import vn.solieu.read.FileType;
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

  /** Files as large as this are read one at a time, and their figures written as they are found. */
  private static final long LARGE = 8L << 20;

  @Override
  public Integer call() throws IOException {
    inputs.stating(stated);
    RuleBook rules = RuleBook.builtIn();
    try {
      switch (format) {
        case JSONL -> {
          try (FigureJson json = FigureJson.to(System.out)) {
            inPieces(rules, piece -> json.write(piece.report(), piece.extraction()));
          }
        }
        case CSV -> {
          try (FigureCsv csv = FigureCsv.to(System.out)) {
            inPieces(rules, piece -> csv.write(piece.report(), piece.extraction()));
          }
        }
        case TABLE -> whole(rules);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return inputs.finish(Exit.DONE);
  }

  /** Where the figures of a report go. */
  private interface Target {
    void write(Extractor.Extracted extracted) throws IOException;
  }

  /**
   * A file in its turn.
   *
   * @param parsed null for a large file, which isn't read yet
   */
  private record Turn(Inputs.Input input, Parsed<Extractor.Extracted> parsed) {}

  /** Records are written as they are found: the longest report fits. */
  private void inPieces(RuleBook rules, Target target) {
    FileReader large = new FileReader(rules, inputs.reader());
    inputs.each(
        inputs.files(),
        rules,
        (reader, input) -> new Turn(input, isLarge(input) ? null : reader.extract(input)),
        turn -> {
          if (turn.parsed() == null) {
            inputs.report(large.extract(turn.input(), piece -> write(piece, target)));
          } else {
            inputs.report(turn.parsed().problems());
            turn.parsed().value().ifPresent(read -> write(read, target));
          }
        });
  }

  private static boolean isLarge(Inputs.Input input) {
    try {
      return FileType.ofName(input.doc()).filter(FileType.TEXT::equals).isPresent()
          && Files.size(input.file()) > LARGE;
    } catch (IOException e) {
      // The reader says why.
      return false;
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
  private void whole(RuleBook rules) {
    FigureTable table = new FigureTable(System.out, inputs.messages());
    inputs.each(
        inputs.files(),
        rules,
        FileReader::extract,
        parsed -> {
          inputs.report(parsed.problems());
          parsed.value().ifPresent(read -> table.write(read.report(), read.extraction()));
        });
  }
}
