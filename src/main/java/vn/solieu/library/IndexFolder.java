package vn.solieu.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.IOUtils;

/** The folder {@code lucene/}, open for writing. Safe for use by several threads. */
final class IndexFolder implements Closeable {
  private static final double BUFFER_MEGABYTES = 48;
  private static final String ANALYSIS = "analysis";

  private final Directory directory;
  private final IndexWriter writer;

  private IndexFolder(Directory directory, IndexWriter writer) {
    this.directory = directory;
    this.writer = writer;
  }

  static Path of(Path library) {
    return library.resolve("lucene");
  }

  /** Opens the index; one that can't be opened or has other terms begins anew. */
  static IndexFolder open(Path library) throws IOException {
    Path folder = of(library);
    Files.createDirectories(folder);
    if (!usable(folder)) {
      IOUtils.rm(folder);
      Files.createDirectories(folder);
    }
    Directory directory = FSDirectory.open(folder);
    try {
      IndexWriterConfig config = new IndexWriterConfig(Analysis.analyzer());
      config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
      config.setCommitOnClose(false);
      IndexWriter writer = new IndexWriter(directory, config);
      writer.setLiveCommitData(Map.of(ANALYSIS, Analysis.VERSION).entrySet());
      return new IndexFolder(directory, writer);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  private static boolean usable(Path folder) throws IOException {
    try (Directory directory = FSDirectory.open(folder)) {
      if (!DirectoryReader.indexExists(directory)) {
        return directory.listAll().length == 0;
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        return madeAlike(reader);
      }
    } catch (IOException | IllegalArgumentException damaged) {
      return false;
    }
  }

  /** Whether the index has the terms that this program makes. */
  static boolean madeAlike(DirectoryReader reader) throws IOException {
    return Analysis.VERSION.equals(reader.getIndexCommit().getUserData().get(ANALYSIS));
  }

  void put(StoredReport stored, String revision) throws IOException {
    writer.updateDocuments(
        new Term(Fields.HASH, stored.contentHash()), IndexDocuments.of(stored, revision));
  }

  void remove(String hash) throws IOException {
    writer.deleteDocuments(new Term(Fields.HASH, hash));
  }

  void commit() throws IOException {
    writer.commit();
  }

  /**
   * Makes the index hold exactly the reports of {@code figures/}; returns the hashes of those whose
   * files turn out to be damaged and that it therefore leaves out.
   */
  Set<String> agreeWith(SortedMap<String, ReportHead> heads, FigureFolder figures)
      throws IOException {
    Map<String, String> indexed;
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      indexed = revisions(reader);
    }
    Set<String> damaged = new HashSet<>();
    Set<String> gone = new HashSet<>(indexed.keySet());
    gone.removeAll(heads.keySet());
    for (String hash : gone) {
      remove(hash);
    }
    for (ReportHead head : heads.values()) {
      if (!head.revision().equals(indexed.get(head.contentHash()))) {
        try {
          put(figures.read(head.contentHash()), head.revision());
        } catch (StoredReportException | JsonProcessingException broken) {
          damaged.add(head.contentHash());
          remove(head.contentHash());
        }
      }
    }
    return damaged;
  }

  /** The revision of each indexed report by its content hash. */
  static Map<String, String> revisions(IndexReader reader) throws IOException {
    Map<String, String> revisions = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum reports = leaf.reader().postings(new Term(Fields.TYPE, Fields.REPORT));
      Bits live = leaf.reader().getLiveDocs();
      StoredFields stored = leaf.reader().storedFields();
      while (reports != null && reports.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(reports.docID())) {
          Document document =
              stored.document(reports.docID(), Set.of(Fields.HASH, Fields.REVISION));
          revisions.put(document.get(Fields.HASH), document.get(Fields.REVISION));
        }
      }
    }
    return revisions;
  }

  /** Leaves what wasn't committed. */
  @Override
  public void close() throws IOException {
    try (directory) {
      writer.close();
    }
  }
}
