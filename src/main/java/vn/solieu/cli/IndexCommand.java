package vn.solieu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.solieu.library.IndexProgress;
import vn.solieu.library.IndexSummary;
import vn.solieu.library.LibraryWriter;
import vn.solieu.library.SourceFile;
import vn.solieu.rules.Messages;
import vn.solieu.rules.RuleBook;

/** {@code solieu index PATH… --library DIR}: brings a library up to date with files and folders. */
@Command(name = "index", mixinStandardHelpOptions = true)
final class IndexCommand implements Callable<Integer> {
  @Mixin private Inputs inputs;
  @Mixin private StatedOptions stated;

  @Option(names = "--library", required = true, paramLabel = "DIR", descriptionKey = "library-made")
  private Path library;

  @Override
  public Integer call() throws IOException {
    inputs.stating(stated);
    Messages messages = inputs.messages();
    RuleBook rules = RuleBook.builtIn();
    if (Files.exists(library) && !Files.isDirectory(library)) {
      throw new UsageException(messages.text("cli.cannot-write", library.toString()));
    }
    List<Inputs.Input> files = inputs.filesAndFolders(library);
    // Where a folder couldn't be listed whole, nobody knows what is gone from it.
    List<Path> roots = inputs.problems().isEmpty() ? inputs.folders() : List.of();
    FileSource source = new FileSource(rules, inputs.reader(), files, inputs.threads());
    List<SourceFile> sources =
        files.stream().map(input -> new SourceFile(input.file(), input.doc())).toList();
    IndexSummary summary;
    try (LibraryWriter writer = LibraryWriter.open(library, Version.program(), rules.version());
        Bar bar = new Bar(messages)) {
      summary = writer.index(sources, roots, source, bar);
    }
    inputs.report(summary.problems());
    System.err.println(say(summary, messages));
    return inputs.finish(Exit.DONE);
  }

  private String say(IndexSummary summary, Messages messages) {
    String line =
        messages.text(
            "cli.indexed",
            library.toString(),
            Integer.toString(summary.added()),
            Integer.toString(summary.unchanged()),
            Integer.toString(summary.changed()),
            Integer.toString(summary.moved()),
            Integer.toString(summary.removed()),
            Integer.toString(summary.unreadable()));
    if (summary.copies() > 0) {
      line += messages.text("cli.indexed-copies", Integer.toString(summary.copies()));
    }
    if (summary.readAgain() > 0) {
      line += messages.text("cli.indexed-again", Integer.toString(summary.readAgain()));
    }
    return line;
  }

  /** A progress bar on a terminal, nothing elsewhere. */
  private static final class Bar implements IndexProgress, AutoCloseable {
    private final Messages messages;
    private ProgressBar bar;

    Bar(Messages messages) {
      this.messages = messages;
    }

    @Override
    public void begin(int reports) {
      bar = DossierReader.bar(reports, messages);
    }

    @Override
    public void step() {
      if (bar != null) {
        bar.step();
      }
    }

    @Override
    public void close() {
      if (bar != null) {
        bar.close();
      }
    }
  }
}
