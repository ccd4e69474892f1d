package vn.solieu.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import vn.solieu.domain.ReportInfo;

/** A library in a folder of this machine, open for reading as it was at its opening. */
public final class EmbeddedLibrary implements Library {
  private final Path folder;
  private final FigureFolder figures;
  private final LibraryFile made;
  private List<ReportHead> heads;

  private EmbeddedLibrary(Path folder, LibraryFile made) {
    this.folder = folder;
    this.figures = new FigureFolder(folder);
    this.made = made;
  }

  /**
   * Opens a library; throws LibraryException where there is none or it can't be used. What a run
   * that died left undone in the index is done first.
   */
  public static EmbeddedLibrary open(Path folder) {
    try {
      LibraryFile made =
          LibraryFile.read(folder)
              .orElseThrow(() -> new LibraryException("missing", folder.toString()));
      if (made.format() < ReportFile.FORMAT) {
        throw new LibraryException("older", folder.toString());
      }
      if (made.updating() || !indexExists(folder)) {
        mend(folder, made);
      }
      return new EmbeddedLibrary(folder, made);
    } catch (IOException e) {
      throw new UncheckedIOException("can't open the library " + folder, e);
    }
  }

  private static boolean indexExists(Path folder) {
    try (FSDirectory directory = FSDirectory.open(IndexFolder.of(folder));
        DirectoryReader reader = DirectoryReader.open(directory)) {
      return IndexFolder.madeAlike(reader);
    } catch (IOException | IllegalArgumentException damaged) {
      return false;
    }
  }

  /** Where a writer is at work, its last commit is as good as any. */
  private static void mend(Path folder, LibraryFile made) throws IOException {
    try (LibraryLock lock = LibraryLock.take(folder)) {
      FigureFolder figures = new FigureFolder(folder);
      figures.create();
      try (IndexFolder index = IndexFolder.open(folder)) {
        index.agreeWith(figures.heads().whole(), figures);
        index.commit();
      }
      LibraryFile.write(folder, made.program(), made.rules(), false);
    } catch (LibraryException busy) {
      if (!busy.code().equals("locked") || !indexExists(folder)) {
        throw busy;
      }
    }
  }

  public Path folder() {
    return folder;
  }

  /** What it was made with. */
  public LibraryFile made() {
    return made;
  }

  /** The index as it is now; the caller closes it. */
  public DirectoryReader openIndex() {
    try {
      return DirectoryReader.open(FSDirectory.open(IndexFolder.of(folder)));
    } catch (IOException e) {
      throw new UncheckedIOException("can't open the index of " + folder, e);
    }
  }

  private synchronized List<ReportHead> heads() {
    if (heads == null) {
      List<ReportHead> sorted = new ArrayList<>(figures.heads().whole().values());
      sorted.sort(
          Comparator.comparing((ReportHead head) -> head.info().doc())
              .thenComparing(ReportHead::contentHash));
      heads = List.copyOf(sorted);
    }
    return heads;
  }

  @Override
  public List<ReportInfo> infos() {
    return heads().stream().map(ReportHead::info).toList();
  }

  /** How many figures all reports state together. */
  public long figureCount() {
    return heads().stream().mapToLong(ReportHead::figures).sum();
  }

  @Override
  public Optional<StoredReport> byHash(String contentHash) {
    if (!contentHash.matches("[0-9a-f]{64}")) {
      return Optional.empty();
    }
    try {
      return Optional.of(figures.read(contentHash));
    } catch (NoSuchFileException gone) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("can't read report " + contentHash + " of " + folder, e);
    }
  }

  @Override
  public Optional<StoredReport> byDoc(String doc) {
    return heads().stream()
        .filter(
            head ->
                head.files().stream()
                    .anyMatch(file -> file.doc().equals(doc) || file.path().equals(doc)))
        .findFirst()
        .flatMap(head -> byHash(head.contentHash()));
  }

  @Override
  public Stream<StoredReport> reports() {
    return heads().stream().map(head -> byHash(head.contentHash())).flatMap(Optional::stream);
  }

  /**
   * Looks at every byte; returns what is wrong, each with a code below {@code library.fault.} and
   * the name of a file or hash.
   */
  public List<Fault> verify() {
    List<Fault> faults = new ArrayList<>();
    FigureFolder.Heads found = figures.heads();
    found.broken().forEach(name -> faults.add(new Fault("broken", name)));
    Map<String, String> indexed = indexed(faults);
    SortedMap<String, ReportHead> whole = found.whole();
    for (ReportHead head : whole.values()) {
      try {
        StoredReport stored = figures.read(head.contentHash());
        if (stored.extraction().figures().size() != head.figures()) {
          faults.add(new Fault("incomplete", head.info().doc()));
        }
      } catch (IOException | RuntimeException wrong) {
        faults.add(new Fault("broken", head.info().doc()));
      }
      if (!head.revision().equals(indexed.remove(head.contentHash()))) {
        faults.add(new Fault("not-indexed", head.info().doc()));
      }
    }
    indexed.keySet().forEach(hash -> faults.add(new Fault("only-indexed", hash)));
    return faults;
  }

  private Map<String, String> indexed(List<Fault> faults) {
    try (DirectoryReader reader = openIndex()) {
      return IndexFolder.revisions(reader);
    } catch (IOException | UncheckedIOException damaged) {
      faults.add(new Fault("no-index", IndexFolder.of(folder).toString()));
      return new HashMap<>();
    }
  }

  /** Something wrong with a library. */
  public record Fault(String code, String name) {}

  @Override
  public void close() {
    // Every reader closes its own files.
  }
}
