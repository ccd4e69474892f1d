package vn.solieu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.solieu.domain.Problem;
import vn.solieu.read.FileType;
import vn.solieu.read.ReadProblem;

/** The files in a folder that may be reports or hold some. */
final class ReportFolder {
  /** What the head of each of our pages says. */
  private static final String OWN_PAGE = "name=\"generator\" content=\"solieu ";

  private static final String OWN_PACKAGE = "creator>solieu ";

  private static final String OWN_COMMENT = "w:author=\"solieu\"";

  private static final int COMMENTS_BYTES = 1 << 24;

  private static final int OWN_HEAD_BYTES = 4096;

  private final Path folder;
  private final Path results;
  private final Consumer<List<Problem>> problems;

  /**
   * @param results the folder that results go to, absolute, or null; nothing in it is a report
   * @param problems told what can't be listed
   */
  ReportFolder(Path folder, Path results, Consumer<List<Problem>> problems) {
    this.folder = folder;
    this.results = results;
    this.problems = problems;
  }

  /** In one order on every machine. */
  List<Path> files() {
    List<Path> found = new ArrayList<>();
    FileVisitor<Path> visitor =
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
            boolean own =
                !inner.equals(folder) && inner.toAbsolutePath().normalize().equals(results);
            return own ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (Files.isRegularFile(file)
                && FileType.isReportName(file.getFileName().toString())
                && !isOwnPage(file)) {
              found.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException reason) {
            problems.accept(
                List.of(ReadProblem.UNREADABLE.fatal(file.toString(), reason.toString())));
            return FileVisitResult.CONTINUE;
          }
        };
    try {
      Files.walkFileTree(folder, visitor);
    } catch (IOException e) {
      throw new UncheckedIOException("can't list " + folder, e);
    }
    return found.stream().sorted().toList();
  }

  /** Whether it is a page, workbook or paper that this program made of reports. */
  private static boolean isOwnPage(Path file) {
    FileType type = FileType.ofName(file.getFileName().toString()).orElse(null);
    try {
      if (type == FileType.HTML) {
        try (InputStream in = Files.newInputStream(file)) {
          return head(in).contains(OWN_PAGE);
        }
      }
      if (type == FileType.DOCX && isCommented(file)) {
        return true;
      }
      return (type == FileType.XLSX || type == FileType.DOCX) && isOwnPackage(file);
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static boolean isOwnPackage(Path file) throws IOException {
    return holds(file, "docProps/core.xml", OWN_HEAD_BYTES, OWN_PACKAGE);
  }

  /** A report under another name, with our comments: it is read already. */
  private static boolean isCommented(Path file) throws IOException {
    return file.getFileName().toString().endsWith(CheckPapers.COMMENTS)
        && holds(file, "word/comments.xml", COMMENTS_BYTES, OWN_COMMENT);
  }

  private static boolean holds(Path file, String part, int bytes, String text) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry entry = zip.getEntry(part);
      if (entry == null) {
        return false;
      }
      try (InputStream in = zip.getInputStream(entry)) {
        return start(in, bytes).contains(text);
      }
    }
  }

  private static String head(InputStream in) throws IOException {
    return start(in, OWN_HEAD_BYTES);
  }

  private static String start(InputStream in, int bytes) throws IOException {
    return new String(in.readNBytes(bytes), StandardCharsets.UTF_8);
  }
}
