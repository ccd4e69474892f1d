package vn.solieu.cli;

import java.util.Locale;
import picocli.CommandLine.Option;
import vn.solieu.rules.Messages;

/** The option that every command has: which language to speak. */
final class Speech {
  enum Said {
    VI,
    EN
  }

  @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "lang")
  private Said language;

  Messages messages() {
    return language == null
        ? Language.of(new String[0])
        : Messages.in(language.name().toLowerCase(Locale.ROOT));
  }
}
