package vn.solieu.library;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.solieu.domain.ReportInfo;

/** The reports that were read, wherever they are kept. Safe for use by several threads. */
public interface Library extends AutoCloseable {
  /** What is known of each report, in order of their paths; reads no figures. */
  List<ReportInfo> infos();

  /** The report with that content. */
  Optional<StoredReport> byHash(String contentHash);

  /** The report read from that file, by its path as given or its absolute path. */
  Optional<StoredReport> byDoc(String doc);

  /** All reports in order of their paths, each read when the stream comes to it. */
  Stream<StoredReport> reports();

  @Override
  void close();
}
