package vn.solieu.docs;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import vn.solieu.cli.Solieu;
import vn.solieu.rules.Messages;

/** The commands, as their {@code --help} says them in both languages. */
final class CommandPage {
  private CommandPage() {}

  static String text() {
    Markdown page = new Markdown().line("# Commands");
    page.block("What `--help` says, in English and in Vietnamese (`--lang`).");
    CommandLine english = Solieu.commandLine(Messages.in("en"));
    CommandLine vietnamese = Solieu.commandLine(Messages.in("vi"));
    page.block("## solieu").code(help(english)).code(help(vietnamese));
    for (String command : english.getSubcommands().keySet()) {
      if (english.getSubcommands().get(command).getCommandSpec().usageMessage().hidden()) {
        continue;
      }
      page.block("## solieu " + command)
          .code(help(english.getSubcommands().get(command)))
          .code(help(vietnamese.getSubcommands().get(command)));
    }
    return page.toString();
  }

  private static String help(CommandLine command) {
    return command.getUsageMessage(Ansi.OFF).replace("\r", "").replaceAll("(?m) +$", "");
  }
}
