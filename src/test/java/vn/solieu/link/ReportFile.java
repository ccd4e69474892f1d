package vn.solieu.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.solieu.domain.Overrides;
import vn.solieu.domain.ReportInfo;
import vn.solieu.link.Extractor.Extracted;
import vn.solieu.read.ReportReader;
import vn.solieu.rules.RuleBook;

/** A report written for one test, read by the program's own stages. */
final class ReportFile {
  private static final Extractor EXTRACTOR = new Extractor(RuleBook.builtIn(), new ReportReader());

  private ReportFile() {}

  /** What is known of a report of these lines. */
  static ReportInfo info(String... lines) {
    return extracted(lines).info();
  }

  static Extracted extracted(String... lines) {
    return extracted(Overrides.NONE, "bao-cao.txt", lines);
  }

  static synchronized Extracted extracted(Overrides overrides, String name, String... lines) {
    try {
      Path folder = Files.createTempDirectory("solieu-test");
      Path file = folder.resolve(name);
      Files.writeString(file, String.join("\n", lines) + "\n");
      Extracted extracted =
          EXTRACTOR.extract(file, file.toString(), overrides).value().orElseThrow();
      Files.delete(file);
      Files.delete(folder);
      return extracted;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
