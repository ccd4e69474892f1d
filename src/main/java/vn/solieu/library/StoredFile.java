package vn.solieu.library;

import java.util.Objects;

/**
 * A file that a stored report was read from, with what tells cheaply whether it has changed.
 *
 * @param doc the path as given
 * @param path absolute path, the file's identity between runs
 * @param size in bytes
 * @param modifiedNanos time of the last change since 1970
 */
public record StoredFile(String doc, String path, long size, long modifiedNanos) {
  public StoredFile {
    Objects.requireNonNull(doc, "doc");
    Objects.requireNonNull(path, "path");
  }

  boolean looksLike(StoredFile other) {
    return path.equals(other.path) && size == other.size && modifiedNanos == other.modifiedNanos;
  }
}
