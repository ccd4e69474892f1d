package vn.solieu.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import vn.solieu.rules.Messages;

/** A file that the user names for a result. */
final class ResultFile {
  private ResultFile() {}

  /** Throws UsageException where it can't be written: before the reports are read, not after. */
  static void check(Path file, Messages messages) {
    Path folder = file.toAbsolutePath().getParent();
    boolean free =
        Files.exists(file)
            ? !Files.isDirectory(file) && Files.isWritable(file)
            : folder != null && Files.isDirectory(folder) && Files.isWritable(folder);
    if (!free) {
      throw new UsageException(messages.text("cli.cannot-write", file.toString()));
    }
  }
}
