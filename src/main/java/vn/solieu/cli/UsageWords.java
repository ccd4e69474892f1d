package vn.solieu.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.solieu.rules.Messages;

/** Says in one line what is wrong with a command line and what to do. */
final class UsageWords {
  private UsageWords() {}

  static String of(ParameterException wrong, Messages messages) {
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    return what(wrong, messages) + " " + messages.text("cli.see-help", command);
  }

  private static String what(ParameterException wrong, Messages messages) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched, messages);
    }
    if (wrong instanceof MissingParameterException missing) {
      ArgSpec first = missing.getMissing().get(0);
      // An option that may be left out is there, and lacks its value.
      return first.isOption() && !first.required()
          ? messages.text("cli.needs-value", name(first), first.paramLabel())
          : messages.text("cli.missing", names(missing.getMissing()));
    }
    ArgSpec argument = wrong.getArgSpec();
    if (argument == null) {
      return wrong.getMessage();
    }
    String allowed = argument.type().isEnum() ? constants(argument) : argument.paramLabel();
    String value = wrong.getValue();
    return value == null
        ? messages.text("cli.needs-value", name(argument), allowed)
        : messages.text("cli.bad-value", value, name(argument), allowed);
  }

  private static String unmatched(UnmatchedArgumentException wrong, Messages messages) {
    String given = wrong.getUnmatched().get(0);
    if (!wrong.isUnknownOption()
        && !wrong.getCommandLine().getCommandSpec().subcommands().isEmpty()) {
      String known =
          wrong.getCommandLine().getSubcommands().entrySet().stream()
              .filter(command -> !command.getValue().getCommandSpec().usageMessage().hidden())
              .map(Map.Entry::getKey)
              .collect(Collectors.joining(", "));
      return messages.text("cli.unknown-command", given, known);
    }
    List<String> near = wrong.getSuggestions();
    return near.isEmpty()
        ? messages.text("cli.unknown-option", given)
        : messages.text("cli.unknown-option-near", given, String.join(", ", near));
  }

  private static String names(List<ArgSpec> arguments) {
    return arguments.stream().map(UsageWords::name).collect(Collectors.joining(", "));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static String constants(ArgSpec argument) {
    return Arrays.stream(argument.type().getEnumConstants())
        .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
