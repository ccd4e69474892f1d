package vn.solieu.library;

import java.nio.file.Path;
import vn.solieu.link.Extractor;
import vn.solieu.read.Parsed;

/** How files become reports for a library. Safe for use by several threads. */
public interface ReportSource {
  /** Reads files one after the other; belongs to one thread. */
  interface Reader {
    Parsed<Extractor.Extracted> read(Path file, String doc);
  }

  /** How many readers are used at a time. */
  default int threads() {
    return Runtime.getRuntime().availableProcessors();
  }

  /** A reader for a thread of its own. */
  Reader reader();

  /**
   * Everything beside the content that the reading of that file depends on, in short: versions,
   * options, the sidecar's words on it. Where it changes, the file is read again.
   */
  String settings(Path file);

  /** The bytes of a file that lies in an archive or mail; null where there is none. */
  default byte[] inside(Path file) {
    return null;
  }
}
