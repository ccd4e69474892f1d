package vn.solieu.read;

import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A ZIP container in memory whose parts are unpacked one by one, none beyond the limit: a part that
 * claims little and unpacks to gigabytes costs a LimitException.
 *
 * <p>POI's own guards (ZipSecureFile) are settings for the whole process and unpack every picture;
 * only a few parts are needed here.
 */
final class PackedFile implements AutoCloseable {
  private final ZipFile zip;
  private final long maxPartBytes;

  private PackedFile(ZipFile zip, long maxPartBytes) {
    this.zip = zip;
    this.maxPartBytes = maxPartBytes;
  }

  /** Throws IOException where the container's directory can't be read. */
  static PackedFile open(byte[] bytes, Limits limits) throws IOException {
    try {
      ZipFile zip =
          ZipFile.builder()
              .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
              .setIgnoreLocalFileHeader(true)
              .get();
      return new PackedFile(zip, limits.maxPartBytes());
    } catch (RuntimeException broken) {
      throw new IOException("not a ZIP container", broken);
    }
  }

  /** All entries in stored order. */
  List<ZipArchiveEntry> entries() {
    return Collections.list(zip.getEntries());
  }

  boolean has(String part) {
    return zip.getEntry(part) != null;
  }

  /** A part's unpacked bytes, bounded; throws FileNotFoundException where it isn't there. */
  InputStream stream(String part) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(part);
    if (entry == null) {
      throw new FileNotFoundException("no part " + part);
    }
    return stream(entry, maxPartBytes);
  }

  /** An entry's unpacked bytes, no more than {@code max}. */
  InputStream stream(ZipArchiveEntry entry, long max) throws IOException {
    // Other methods need libraries that are not here, and no word processor uses them.
    if (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED) {
      throw new IOException(
          "part " + entry.getName() + " is packed with method " + entry.getMethod());
    }
    return new Bounded(zip.getInputStream(entry), max);
  }

  byte[] bytes(String part) throws IOException {
    try (InputStream in = stream(part)) {
      return in.readAllBytes();
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private static final class Bounded extends FilterInputStream {
    private final long max;
    private long read;

    Bounded(InputStream in, long max) {
      super(in);
      this.max = max;
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int got = super.read(into, from, length);
      count(Math.max(0, got));
      return got;
    }

    private void count(int bytes) throws LimitException {
      read += bytes;
      if (read > max) {
        throw new LimitException(ReadProblem.TOO_LARGE, Sizes.say(max));
      }
    }
  }
}
