package vn.solieu.cli;

import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import vn.solieu.rules.Messages;

/** Which language to speak: {@code --lang}, else the user's locale, else Vietnamese. */
final class Language {
  private Language() {}

  /**
   * The messages for a command line, looked at before it is parsed so that usage errors speak the
   * language too.
   */
  static Messages of(String[] arguments) {
    return of(arguments, System.getenv());
  }

  static Messages of(String[] arguments, Map<String, String> environment) {
    for (int k = 0; k < arguments.length; k++) {
      String argument = arguments[k];
      String said =
          argument.startsWith("--lang=")
              ? argument.substring(7)
              : argument.equals("--lang") && k + 1 < arguments.length ? arguments[k + 1] : "";
      said = said.toLowerCase(Locale.ROOT);
      if (said.equals("vi") || said.equals("en")) {
        return Messages.in(said);
      }
    }
    return Messages.in(Locale.forLanguageTag(localeTag(environment)));
  }

  /** The launcher keeps the user's locale in SOLIEU_LOCALE, since the JVM itself runs in UTF-8. */
  private static String localeTag(Map<String, String> environment) {
    for (String name : new String[] {"SOLIEU_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
      String value = environment.getOrDefault(name, "");
      if (!value.isEmpty()) {
        return value.split("[._@]")[0].toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }

  /** The texts of {@code --help}. */
  static ResourceBundle bundle(String language) {
    Properties texts = Messages.in(language).area("help");
    return new ListResourceBundle() {
      @Override
      protected Object[][] getContents() {
        return texts.entrySet().stream()
            .map(entry -> new Object[] {entry.getKey(), entry.getValue()})
            .toArray(Object[][]::new);
      }
    };
  }
}
