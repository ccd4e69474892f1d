package vn.solieu.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.solieu.domain.Overrides;
import vn.solieu.domain.Problem;
import vn.solieu.export.ProblemJson;
import vn.solieu.read.Limits;
import vn.solieu.read.ReportReader;
import vn.solieu.rules.Messages;

/** Options that all commands over files share, and the problems met on the way. */
final class Inputs {
  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
  private List<String> paths = new ArrayList<>();

  @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "lang")
  private String language;

  @Option(names = "--problems", paramLabel = "FILE", descriptionKey = "problems")
  private Path problemFile;

  @Option(names = "--max-bytes", paramLabel = "N", descriptionKey = "max-bytes")
  private Long maxBytes;

  @Mixin private StatedOptions stated;

  private final List<Problem> problems = new ArrayList<>();

  private final Map<Path, Sidecar> sidecars = new HashMap<>();

  /** A file to read, with the path as the user gave it and what the user says of it. */
  record Input(Path file, String doc, Overrides overrides) {}

  Messages messages() {
    return Language.of(language == null ? new String[0] : new String[] {"--lang", language});
  }

  ReportReader reader() {
    if (maxBytes != null && maxBytes < 1) {
      throw new UsageException(messages().text("cli.max-bytes", maxBytes.toString()));
    }
    return new ReportReader(
        maxBytes == null ? Limits.DEFAULT : Limits.DEFAULT.withMaxBytes(maxBytes));
  }

  /** The files given, as they are. */
  List<Input> files() {
    return paths.stream().map(path -> input(Path.of(path), path, null)).toList();
  }

  /** The files given, and the reports in the folders given, in one order on every machine. */
  List<Input> filesAndFolders() {
    List<Input> found = new ArrayList<>();
    for (String path : paths) {
      Path file = Path.of(path);
      if (Files.isDirectory(file)) {
        found.addAll(in(file));
      } else {
        found.add(input(file, path, null));
      }
    }
    return found;
  }

  private List<Input> in(Path folder) {
    Sidecar sidecar = sidecar(folder);
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> isReport(file) && !sidecar.ignores(folder.relativize(file)))
          .sorted()
          .map(file -> input(file, file.toString(), folder))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("can't list " + folder, e);
    }
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

  /** Whether a folder's file may be a report: named like one, not hidden, not Word's lock file. */
  private static boolean isReport(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.startsWith(".") || name.startsWith("~$")) {
      return false;
    }
    int dot = name.lastIndexOf('.');
    return dot > 0
        && List.of("docx", "txt", "doc", "pdf", "rtf", "odt", "html", "htm", "xls", "xlsx")
            .contains(name.substring(dot + 1));
  }

  /** Says a problem once, in a line, and keeps it for {@code --problems}. */
  void report(List<Problem> met) {
    Messages messages = messages();
    for (Problem problem : met) {
      problems.add(problem);
      System.err.println(say(problem, messages));
    }
  }

  static String say(Problem problem, Messages messages) {
    List<String> arguments = new ArrayList<>(problem.details());
    arguments.add(0, problem.file());
    return messages.text("problem." + problem.code(), arguments.toArray());
  }

  List<Problem> problems() {
    return problems;
  }

  /** Writes {@code --problems}; returns the exit status that the reading deserves. */
  int finish(int status) throws IOException {
    if (problemFile != null) {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(problemFile));
          ProblemJson json = ProblemJson.to(out, messages())) {
        for (Problem problem : problems) {
          json.write(problem);
        }
      }
    }
    return problems.stream().anyMatch(Problem::fatal) ? Exit.UNREAD : status;
  }
}
