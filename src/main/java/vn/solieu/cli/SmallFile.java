package vn.solieu.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A file that the program and its user both write. */
final class SmallFile {
  private static final Set<PosixFilePermission> USUAL =
      PosixFilePermissions.fromString("rw-r--r--");

  private SmallFile() {}

  /** Writes a text in place of what is there, whole or not at all. */
  static void write(Path file, String text) throws IOException {
    Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path made = Files.createTempFile(real.getParent(), ".solieu", ".tmp");
    try {
      Files.writeString(made, text, StandardCharsets.UTF_8);
      if (Files.getFileStore(made).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(
            made, Files.exists(real) ? Files.getPosixFilePermissions(real) : USUAL);
      }
      Files.move(made, real, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(made);
    }
  }
}
