package vn.solieu.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import vn.solieu.link.Extractor;
import vn.solieu.read.ReportReader;
import vn.solieu.rules.RuleBook;

/** Reads files with the built-in rules and counts how often. */
public final class TestSource implements ReportSource {
  private static final RuleBook RULES = RuleBook.builtIn();

  private final String settings;
  final AtomicInteger reads = new AtomicInteger();

  public TestSource() {
    this("test");
  }

  TestSource(String settings) {
    this.settings = settings;
  }

  @Override
  public Reader reader() {
    Extractor extractor = new Extractor(RULES, new ReportReader());
    return (file, doc) -> {
      reads.incrementAndGet();
      return extractor.extract(file, doc);
    };
  }

  @Override
  public String settings(Path file) {
    return settings;
  }

  /** Indexes all files of a folder. */
  public static IndexSummary index(Path library, Path folder, ReportSource source)
      throws IOException {
    try (LibraryWriter writer = LibraryWriter.open(library, "0", "0")) {
      return writer.index(files(folder), List.of(folder), source, IndexProgress.NONE);
    }
  }

  static List<SourceFile> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .sorted()
          .map(file -> new SourceFile(file, file.toString()))
          .toList();
    }
  }
}
