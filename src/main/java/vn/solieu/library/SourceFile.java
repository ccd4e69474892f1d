package vn.solieu.library;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import vn.solieu.read.Containers;

/**
 * A file to index.
 *
 * @param doc the path as the user gave it
 */
public record SourceFile(Path file, String doc) {
  /** What the file system says of it now; of an archive's member what it says of the archive. */
  StoredFile look() throws IOException {
    Path disk = Containers.onDisk(file).orElse(file);
    BasicFileAttributes found = Files.readAttributes(disk, BasicFileAttributes.class);
    return new StoredFile(
        doc,
        absolute(file).toString(),
        found.size(),
        found.lastModifiedTime().to(TimeUnit.NANOSECONDS));
  }

  /** The same path however it is written, links left alone. */
  static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /** SHA-256 of its bytes, hexadecimal; those of an archive's member come from the source. */
  String contentHash(ReportSource source) throws IOException {
    byte[] inside = Files.exists(file) ? null : source.inside(file);
    try (InputStream in =
        new DigestInputStream(
            inside == null ? Files.newInputStream(file) : new ByteArrayInputStream(inside),
            MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(((DigestInputStream) in).getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
