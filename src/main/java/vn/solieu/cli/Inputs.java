package vn.solieu.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
import vn.solieu.read.Containers;
import vn.solieu.read.Parsed;
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

  /** One for all, so that archives are opened once. */
  private ReportReader reader;

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
    ReportReader all = opened();
    if (problemFile != null) {
      // Now rather than after an hour's work.
      writeProblems();
    }
    return all;
  }

  private ReportReader opened() {
    if (reader == null) {
      reader = reading.reader(messages());
    }
    return reader;
  }

  /** The password tried on locked files, or null. */
  String password() {
    return reading.password();
  }

  /** The bytes of a member of an archive or mail, null where it can't be read. */
  byte[] content(Path member) {
    return containers().content(member).orElse(null);
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
    ReportReader all = reader();
    InOrder.each(
        files,
        threads(),
        () -> {
          FileReader own = new FileReader(rules, all);
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
    return paths.stream().flatMap(path -> inputs(Path.of(path), path, null).stream()).toList();
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
        found.addAll(inputs(file, path, null));
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
    return new ReportFolder(folder, results, this::report)
        .files().stream()
            .filter(file -> !sidecar.ignores(folder.relativize(file)))
            .flatMap(file -> inputs(file, file.toString(), folder).stream())
            .toList();
  }

  /** The file, or the reports in it where it is an archive or a mail. */
  private List<Input> inputs(Path file, String doc, Path folder) {
    Parsed<List<Containers.Found>> found = containers().expand(file, doc);
    report(found.problems());
    return found.value().orElse(List.of()).stream()
        .map(one -> input(one.file(), one.doc(), folder))
        .toList();
  }

  private Containers containers() {
    return opened().containers();
  }

  /** Options go before the sidecar of the file's own folder, that before the given folder's. */
  private Input input(Path file, String doc, Path folder) {
    Path disk = Containers.onDisk(file).orElse(file);
    Path own = disk.toAbsolutePath().normalize().getParent();
    Overrides said = Overrides.NONE;
    // What is said of an archive holds for its members, unless something is said of those.
    for (Path named : disk.equals(file) ? List.of(file) : names(disk, file)) {
      if (folder != null && !folder.toAbsolutePath().normalize().equals(own)) {
        said = sidecar(folder).of(folder.relativize(named)).over(said);
      }
      if (own != null) {
        Path within = own.relativize(named.toAbsolutePath().normalize());
        said = sidecar(own).of(within).over(said);
      }
    }
    return new Input(file, doc, stated.overrides(messages()).over(said));
  }

  /** An archive, and a member of it by its own name and by its whole one. */
  private static List<Path> names(Path archive, Path member) {
    String whole = member.toString();
    String name = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('!')) + 1);
    return List.of(archive, archive.resolveSibling(name), member);
  }

  private Sidecar sidecar(Path folder) {
    return sidecars.computeIfAbsent(folder, Sidecar::in);
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
