package vn.solieu.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipEntrySource;

/**
 * Gives POI the parts that it asks for, each within our limit. By itself it unpacks every picture
 * first and takes what packs well for an attack: empty rows of a form do.
 */
final class PackedSource implements ZipEntrySource {
  private final PackedFile file;
  private final long maxPartBytes;
  private boolean closed;

  PackedSource(PackedFile file, Limits limits) {
    this.file = file;
    this.maxPartBytes = limits.maxPartBytes();
  }

  @Override
  public Enumeration<? extends ZipArchiveEntry> getEntries() {
    return Collections.enumeration(file.entries());
  }

  @Override
  public ZipArchiveEntry getEntry(String path) {
    String name = plain(path);
    for (ZipArchiveEntry entry : file.entries()) {
      if (plain(entry.getName()).equals(name)) {
        return entry;
      }
    }
    return null;
  }

  /** Names are told apart without regard to case, and some programs write other slashes. */
  private static String plain(String path) {
    String name = path.replace('\\', '/').toLowerCase(Locale.ROOT);
    return name.startsWith("/") ? name.substring(1) : name;
  }

  @Override
  public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
    return file.stream(entry, maxPartBytes);
  }

  @Override
  public void close() throws IOException {
    closed = true;
    file.close();
  }

  @Override
  public boolean isClosed() {
    return closed;
  }
}
