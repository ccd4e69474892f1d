package vn.solieu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.solieu.domain.Period;
import vn.solieu.domain.ReportInfo;
import vn.solieu.library.EmbeddedLibrary;
import vn.solieu.rules.Messages;

/**
 * {@code solieu library info|verify --library DIR}: what a library holds, and whether it is whole.
 */
@Command(name = "library", mixinStandardHelpOptions = true)
final class LibraryCommand implements Callable<Integer> {
  enum Task {
    INFO,
    VERIFY
  }

  @Parameters(paramLabel = "info|verify", arity = "1", descriptionKey = "library-task")
  private Task task;

  @Option(names = "--library", required = true, paramLabel = "DIR", descriptionKey = "library")
  private Path library;

  @Mixin private Speech speech;

  @Override
  public Integer call() {
    Messages messages = speech.messages();
    try (EmbeddedLibrary open = EmbeddedLibrary.open(library)) {
      return task == Task.INFO ? info(open, messages) : verify(open, messages);
    }
  }

  private int info(EmbeddedLibrary open, Messages messages) {
    List<ReportInfo> infos = open.infos();
    System.out.println(
        messages.text(
            "cli.library-info",
            library.toString(),
            Integer.toString(infos.size()),
            Long.toString(open.figureCount()),
            open.made().program(),
            open.made().rules()));
    for (ReportInfo info : infos) {
      Period period = info.period();
      System.out.println(
          info.doc()
              + " \u00b7 "
              + info.title()
              + (info.placeName() == null ? "" : " \u00b7 " + info.placeName())
              + (period == null ? "" : " \u00b7 " + period));
    }
    return Exit.DONE;
  }

  private int verify(EmbeddedLibrary open, Messages messages) {
    List<EmbeddedLibrary.Fault> faults = open.verify();
    for (EmbeddedLibrary.Fault fault : faults) {
      System.out.println(messages.text("library.fault-" + fault.code(), fault.name()));
    }
    System.err.println(
        faults.isEmpty()
            ? messages.text("cli.library-whole", Integer.toString(open.infos().size()))
            : messages.text("cli.library-faults", Integer.toString(faults.size())));
    return faults.isEmpty() ? Exit.DONE : Exit.UNREAD;
  }
}
