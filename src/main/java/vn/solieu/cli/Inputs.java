package vn.solieu.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.solieu.domain.Overrides;
import vn.solieu.domain.Problem;
import vn.solieu.export.ProblemJson;
import vn.solieu.export.ProblemWords;
import vn.solieu.read.ReadProblem;
import vn.solieu.read.ReportReader;
import vn.solieu.rules.Messages;
import vn.solieu.rules.RuleBook;

/** Options that all commands over files share, and the problems met on the way. */
final class Inputs {
  @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "files")
  private List<String> paths = new ArrayList<>();

  @Mixin private Speech speech;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(names = "--problems", paramLabel = "FILE", descriptionKey = "problems")
  private Path problemFile;

  @Mixin private ReadingOptions reading;

  private StatedOptions stated = new StatedOptions();

  private final List<Problem> problems = new ArrayList<>();

  private final Map<Path, Sidecar> sidecars = new HashMap<>();

  /** A file to read, with the path as the user gave it and what the user says of it. */
  record Input(Path file, String doc, Overrides overrides) {}

  /** What the user says of the reports by options; goes before what they say themselves. */
  void stating(StatedOptions options) {
    stated = options;
  }

  Messages messages() {
    return speech.messages();
  }

  /** A reader within the limits given; refuses options that can't be carried out. */
  ReportReader reader() {
    ReportReader reader = reading.reader(messages());
    if (problemFile != null) {
      // Now rather than after an hour's work.
      writeProblems();
    }
    return reader;
  }

  /** How many files are read at a time. */
  int threads() {
    return reading.threads(messages());
  }

  /**
   * Reads files over the cores; results come in the files' order, in the caller's thread.
   *
   * @param work done in the threads, each with a reader of its own
   */
  <T> void each(
      List<Input> files,
      RuleBook rules,
      BiFunction<FileReader, Input, T> work,
      Consumer<T> target) {
    ReportReader reader = reader();
    InOrder.each(
        files,
        threads(),
        () -> {
          FileReader own = new FileReader(rules, reader);
          return input -> work.apply(own, input);
        },
        target);
  }

  /** Whether files or folders were named at all. */
  boolean isEmpty() {
    return paths.isEmpty();
  }

  /** What was named, where a command takes it for words. */
  List<String> words() {
    return List.copyOf(paths);
  }

  /** Refuses a command line that names no file where one is needed. */
  private void requirePaths() {
    if (paths.isEmpty()) {
      throw new UsageException(
          messages().text("cli.missing", "FILE")
              + " "
              + messages().text("cli.see-help", command.qualifiedName()));
    }
  }

  /** The files given, as they are. */
  List<Input> files() {
    requirePaths();
    return paths.stream().map(path -> input(Path.of(path), path, null)).toList();
  }

  /**
   * The files given, and the reports in the folders given, in one order on every machine.
   *
   * @param results the folder that results go to, or null; nothing in it is a report
   */
  List<Input> filesAndFolders(Path results) {
    requirePaths();
    List<Input> found = new ArrayList<>();
    for (String path : paths) {
      Path file = Path.of(path);
      if (Files.isDirectory(file)) {
        found.addAll(in(file, results == null ? null : results.toAbsolutePath().normalize()));
      } else {
        found.add(input(file, path, null));
      }
    }
    return found;
  }

  /** The folders given; a run speaks for all that is in them. */
  List<Path> folders() {
    return paths.stream().map(Path::of).filter(Files::isDirectory).toList();
  }

  private List<Input> in(Path folder, Path results) {
    Sidecar sidecar = sidecar(folder);
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
                && isReport(file)
                && !sidecar.ignores(folder.relativize(file))) {
              found.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException reason) {
            report(List.of(ReadProblem.UNREADABLE.fatal(file.toString(), reason.toString())));
            return FileVisitResult.CONTINUE;
          }
        };
    try {
      Files.walkFileTree(folder, visitor);
    } catch (IOException e) {
      throw new UncheckedIOException("can't list " + folder, e);
    }
    return found.stream().sorted().map(file -> input(file, file.toString(), folder)).toList();
  }

  /** Options go before the sidecar of the file's own folder, that before the given folder's. */
  private Input input(Path file, String doc, Path folder) {
    Path own = file.toAbsolutePath().normalize().getParent();
    Overrides said = Overrides.NONE;
    if (folder != null && !folder.toAbsolutePath().normalize().equals(own)) {
      said = sidecar(folder).of(folder.relativize(file));
    }
    if (own != null) {
      said = sidecar(own).of(file.getFileName()).over(said);
    }
    return new Input(file, doc, stated.overrides(messages()).over(said));
  }

  private Sidecar sidecar(Path folder) {
    return sidecars.computeIfAbsent(folder, Sidecar::in);
  }

  /**
   * Whether a folder's file may be a report: named like one, not hidden, not Word's lock file. Of
   * pictures only what scanners write; others are more often a logo.
   */
  private static boolean isReport(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.startsWith(".") || name.startsWith("~$")) {
      return false;
    }
    int dot = name.lastIndexOf('.');
    return dot > 0
        && List.of(
                "docx", "txt", "doc", "pdf", "rtf", "odt", "html", "htm", "xls", "xlsx", "tif",
                "tiff")
            .contains(name.substring(dot + 1));
  }

  /** Says a problem once, in a line, and keeps it for {@code --problems}. */
  void report(List<Problem> met) {
    Messages messages = messages();
    for (Problem problem : met) {
      problems.add(problem);
      System.err.println(ProblemWords.of(problem, messages));
    }
  }

  List<Problem> problems() {
    return problems;
  }

  /** Writes {@code --problems}; returns the exit status that the reading deserves. */
  int finish(int status) {
    if (problemFile != null) {
      writeProblems();
    }
    return problems.stream().anyMatch(Problem::fatal) ? Exit.UNREAD : status;
  }

  private void writeProblems() {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(problemFile));
        ProblemJson json = ProblemJson.to(out, messages())) {
      for (Problem problem : problems) {
        json.write(problem);
      }
    } catch (IOException e) {
      throw new UsageException(messages().text("cli.cannot-write", problemFile.toString()));
    }
  }
}
