package vn.solieu.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * {@code library.json}: what a library is made with.
 *
 * @param format version of the stored reports' format
 * @param program version of the program that wrote last
 * @param rules version of the rules that its last run read with
 * @param updating whether a run has begun and not ended: one that is alive or one that died
 */
public record LibraryFile(int format, String program, String rules, boolean updating) {
  private static Path in(Path library) {
    return library.resolve("library.json");
  }

  /** Empty where the folder is no library; throws LibraryException where it can't be used. */
  static Optional<LibraryFile> read(Path library) throws IOException {
    Path file = in(library);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    LibraryFile read;
    try {
      read = StoredJson.MAPPER.readValue(Files.readAllBytes(file), LibraryFile.class);
    } catch (JsonProcessingException broken) {
      throw new LibraryException("broken-file", file.toString());
    }
    if (read.format() > ReportFile.FORMAT) {
      throw new LibraryException("newer", library.toString(), read.program());
    }
    return Optional.of(read);
  }

  static void write(Path library, String program, String rules, boolean updating)
      throws IOException {
    LibraryFile made = new LibraryFile(ReportFile.FORMAT, program, rules, updating);
    WholeFile.write(in(library), StoredJson.MAPPER.writeValueAsBytes(made));
  }
}
