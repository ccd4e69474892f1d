package vn.solieu.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.solieu.library.LibraryException;
import vn.solieu.rules.Messages;
import vn.solieu.rules.RuleException;

/** The program: {@code solieu COMMAND …}. */
@Command(
    name = "solieu",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      ExtractCommand.class,
      InfoCommand.class,
      CheckCommand.class,
      ReportCommand.class,
      SeriesCommand.class,
      TableCommand.class,
      IndexCommand.class,
      SearchCommand.class,
      LibraryCommand.class,
      ExplainCommand.class,
      IndicatorsCommand.class,
      EvalCommand.class,
      BenchCommand.class,
      IndexBench.class
    })
public final class Solieu implements Runnable {
  private static final int HELP_WIDTH = 100;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;
  @CommandLine.Mixin private Speech speech;

  public static void main(String[] arguments) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    System.setOut(out);
    System.setErr(err);
    int status;
    try {
      status = run(arguments);
    } catch (StackOverflowError | OutOfMemoryError exhausted) {
      err.println(Language.of(arguments).text("cli.internal-error", exhausted.toString()));
      status = Exit.INTERNAL;
    }
    out.flush();
    err.flush();
    System.exit(status);
  }

  /** Runs the program in this process; returns its exit status. */
  static int run(String... arguments) {
    Messages messages = Language.of(arguments);
    CommandLine line = commandLine(messages);
    line.setOut(new PrintWriter(System.out, true));
    line.setErr(new PrintWriter(System.err, true));
    line.setParameterExceptionHandler(
        (wrong, given) -> {
          System.err.println(UsageWords.of(wrong, messages));
          return Exit.USAGE;
        });
    line.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, messages));
    return line.execute(Arrays.copyOf(arguments, arguments.length));
  }

  /** Says why a command came to nothing; returns the exit status that this deserves. */
  static int failed(Exception failure, Messages messages) {
    if (failure instanceof UsageException wrong) {
      System.err.println(wrong.getMessage());
      return Exit.USAGE;
    }
    if (failure instanceof LibraryException unusable) {
      System.err.println(messages.text("library." + unusable.code(), unusable.details().toArray()));
      return Exit.USAGE;
    }
    if (failure instanceof RuleException broken) {
      System.err.println(messages.text("cli.broken-rules", broken.getMessage()));
      return Exit.INTERNAL;
    }
    System.err.println(messages.text("cli.internal-error", String.valueOf(failure)));
    failure.printStackTrace(System.err);
    return Exit.INTERNAL;
  }

  /** The commands with the texts of {@code --help} in the messages' language. */
  public static CommandLine commandLine(Messages messages) {
    CommandLine line = new CommandLine(new Solieu());
    line.setResourceBundle(Language.bundle(messages.language()));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpWidth(HELP_WIDTH);
    takesWordsToo(line.getSubcommands().get("indicators").getCommandSpec());
    return line;
  }

  /** Where files are named, this command may have words instead. */
  private static void takesWordsToo(CommandLine.Model.CommandSpec command) {
    CommandLine.Model.PositionalParamSpec files = command.positionalParameters().get(0);
    command.remove(files);
    command.add(
        CommandLine.Model.PositionalParamSpec.builder(files).paramLabel("TEXT|FILE").build());
  }

  @Override
  public void run() {
    spec.commandLine().usage(System.err);
    throw new UsageException(speech.messages().text("cli.no-command"));
  }
}
