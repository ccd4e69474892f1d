package vn.solieu.library;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import vn.solieu.read.Containers;

/**
 * Brings a library up to date with files. One writer at a time; the folder is locked until it is
 * closed.
 *
 * <p>Killed at any moment it loses the report in hand: figures are written whole or not at all, and
 * the next opening makes the index agree with them.
 */
public final class LibraryWriter implements Closeable {
  private final Path folder;
  private final String program;
  private final String rules;
  private final LibraryLock lock;
  private final FigureFolder figures;
  private final IndexFolder index;
  private final SortedMap<String, ReportHead> heads;

  private LibraryWriter(Path folder, String program, String rules, LibraryLock lock)
      throws IOException {
    this.folder = folder;
    this.program = program;
    this.rules = rules;
    this.lock = lock;
    LibraryFile.read(folder);
    LibraryFile.write(folder, program, rules, true);
    this.figures = new FigureFolder(folder);
    figures.create();
    figures.deleteTemporary();
    FigureFolder.Heads found = figures.heads();
    for (String name : found.broken()) {
      figures.deleteBroken(name);
    }
    this.heads = found.whole();
    this.index = IndexFolder.open(folder);
    // What is damaged is read anew from its file, if that is still there.
    heads.keySet().removeAll(index.agreeWith(heads, figures));
  }

  /**
   * Opens or makes a library; throws LibraryException where another writer has it, or where the
   * folder holds something else.
   *
   * @param program the program's version
   * @param rules the rules' version
   */
  public static LibraryWriter open(Path folder, String program, String rules) throws IOException {
    Files.createDirectories(folder);
    // Looked at before anything is put there, the lock file too.
    if (LibraryFile.read(folder).isEmpty() && !isFresh(folder)) {
      throw new LibraryException("not-a-library", folder.toString());
    }
    LibraryLock lock = LibraryLock.take(folder);
    try {
      return new LibraryWriter(folder, program, rules, lock);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** Another program's folder stays as it is. */
  private static boolean isFresh(Path folder) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.allMatch(file -> file.getFileName().toString().startsWith("library."));
    }
  }

  /**
   * Reads what is new or changed and forgets what is gone.
   *
   * @param files all files to have in the library
   * @param roots the run speaks for everything below them: a report from there whose file isn't
   *     among {@code files} is removed
   */
  public IndexSummary index(
      List<SourceFile> files, List<Path> roots, ReportSource source, IndexProgress progress)
      throws IOException {
    List<IndexPlan.Looked> listed = new ArrayList<>();
    List<SourceFile> unseen = new ArrayList<>();
    look(files, source, listed, unseen);
    Set<String> kept = new HashSet<>();
    unseen.forEach(file -> kept.add(SourceFile.absolute(file.file()).toString()));
    List<Path> scope = roots.stream().map(SourceFile::absolute).toList();
    IndexPlan plan =
        IndexPlan.of(
            heads,
            listed,
            kept,
            path -> scope.stream().anyMatch(Path.of(path)::startsWith),
            path -> Containers.onDisk(Path.of(path)).isPresent(),
            file -> source.settings(file.file()));
    IndexRun run = new IndexRun(figures, index, heads, source, progress);
    run.bring(plan, unseen);
    for (String hash : plan.dropped()) {
      figures.delete(hash);
      index.remove(hash);
      heads.remove(hash);
    }
    index.commit();
    return run.summary(plan);
  }

  /** Content is hashed only where size or time say that a file isn't the one known. */
  private void look(
      List<SourceFile> files,
      ReportSource reports,
      List<IndexPlan.Looked> listed,
      List<SourceFile> unseen) {
    Map<String, List<ReportHead>> byPath = new LinkedHashMap<>();
    for (ReportHead head : heads.values()) {
      for (StoredFile file : head.files()) {
        byPath.computeIfAbsent(file.path(), p -> new ArrayList<>()).add(head);
      }
    }
    Set<String> seen = new HashSet<>();
    for (SourceFile source : files) {
      if (!seen.add(SourceFile.absolute(source.file()).toString())) {
        continue;
      }
      try {
        StoredFile file = source.look();
        Optional<String> known =
            byPath.getOrDefault(file.path(), List.of()).stream()
                .filter(head -> head.files().stream().anyMatch(file::looksLike))
                .map(ReportHead::contentHash)
                .findFirst();
        String hash = known.isPresent() ? known.get() : source.contentHash(reports);
        listed.add(new IndexPlan.Looked(source, file, hash));
      } catch (IOException e) {
        unseen.add(source);
      }
    }
  }

  @Override
  public void close() throws IOException {
    try (lock) {
      index.commit();
      index.close();
      LibraryFile.write(folder, program, rules, false);
    }
  }
}
