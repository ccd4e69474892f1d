package vn.solieu.library;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The folder {@code figures/}: one file a report, named by the report's content hash. */
final class FigureFolder {
  private static final String ENDING = ".jsonl";
  private static final int HEAD_BYTES = 4096;

  private final Path folder;

  FigureFolder(Path library) {
    this.folder = library.resolve("figures");
  }

  /**
   * @param whole heads by content hash
   * @param broken names of files that aren't stored reports of this format
   */
  record Heads(SortedMap<String, ReportHead> whole, List<String> broken) {}

  void create() throws IOException {
    Files.createDirectories(folder);
  }

  Heads heads() {
    SortedMap<String, ReportHead> whole = new TreeMap<>();
    List<String> broken = new ArrayList<>();
    for (Path file : files(ENDING)) {
      try (InputStream in = new BufferedInputStream(Files.newInputStream(file), HEAD_BYTES)) {
        ReportHead head = ReportFile.head(in);
        if (!file.equals(file(head.contentHash()))) {
          throw new IOException("named by another hash than its own");
        }
        whole.put(head.contentHash(), head);
      } catch (NoSuchFileException gone) {
        // A writer took it away while we listed: no longer part of the library.
        continue;
      } catch (IOException | RuntimeException wrong) {
        broken.add(file.getFileName().toString());
      }
    }
    return new Heads(whole, broken);
  }

  /** The report of that hash, checked byte by byte; throws IOException where it isn't whole. */
  StoredReport read(String hash) throws IOException {
    return ReportFile.read(Files.readAllBytes(file(hash)));
  }

  boolean has(String hash) {
    return Files.isRegularFile(file(hash));
  }

  /** Stores a report, whole or not at all; returns its revision. */
  String write(StoredReport stored, String settings) throws IOException {
    byte[] bytes = ReportFile.write(stored, settings);
    Path file = file(stored.contentHash());
    WholeFile.write(file, bytes);
    return ReportFile.revision(bytes);
  }

  void delete(String hash) throws IOException {
    Files.deleteIfExists(file(hash));
  }

  void deleteBroken(String name) throws IOException {
    Files.deleteIfExists(folder.resolve(name));
  }

  /** What a run that died left behind. */
  void deleteTemporary() throws IOException {
    for (Path file : files(WholeFile.TEMPORARY)) {
      Files.deleteIfExists(file);
    }
  }

  private List<Path> files(String ending) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> list = Files.list(folder)) {
      return list.filter(file -> file.getFileName().toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("can't list " + folder, e);
    }
  }

  private Path file(String hash) {
    return folder.resolve(hash + ENDING);
  }
}
