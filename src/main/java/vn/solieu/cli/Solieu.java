package vn.solieu.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.solieu.rules.Messages;
import vn.solieu.rules.RuleException;

/** The program: {@code solieu COMMAND …}. */
@Command(
    name = "solieu",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      ExtractCommand.class,
      CheckCommand.class,
      ReportCommand.class,
      ExplainCommand.class,
      EvalCommand.class,
      BenchCommand.class
    })
public final class Solieu implements Runnable {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

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
    CommandLine line = new CommandLine(new Solieu());
    line.setResourceBundle(Language.bundle(messages.language()));
    line.setOut(new PrintWriter(System.out, true));
    line.setErr(new PrintWriter(System.err, true));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(
        (failure, command, parsed) -> {
          if (failure instanceof RuleException broken) {
            System.err.println(messages.text("cli.broken-rules", broken.getMessage()));
          } else if (failure instanceof UsageException wrong) {
            System.err.println(wrong.getMessage());
            return Exit.USAGE;
          } else {
            System.err.println(messages.text("cli.internal-error", String.valueOf(failure)));
            failure.printStackTrace(System.err);
          }
          return Exit.INTERNAL;
        });
    return line.execute(Arrays.copyOf(arguments, arguments.length));
  }

  @Override
  public void run() {
    spec.commandLine().usage(System.err);
    throw new CommandLine.ParameterException(
        spec.commandLine(), Language.of(new String[0]).text("cli.no-command"));
  }
}
