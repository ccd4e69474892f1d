package vn.solieu.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the program says to people, in one language.
 *
 * <p>A key's part before its first dot names the file: {@code problem.empty-file} stands in {@code
 * messages/problem_vi.properties} as {@code empty-file}.
 */
public final class Messages {
  private final String language;
  private final Map<String, Properties> areas = new ConcurrentHashMap<>();

  private Messages(String language) {
    this.language = language;
  }

  /** Messages in {@code vi} or {@code en}; throws IllegalArgumentException for another language. */
  public static Messages in(String language) {
    if (!language.equals("vi") && !language.equals("en")) {
      throw new IllegalArgumentException(
          "no messages in language " + language + "; there are vi and en");
    }
    return new Messages(language);
  }

  /** English where the locale says so, Vietnamese everywhere else. */
  public static Messages in(Locale locale) {
    return in(locale.getLanguage().equals("en") ? "en" : "vi");
  }

  public String language() {
    return language;
  }

  /** The message with its arguments put in; throws IllegalArgumentException for an unknown key. */
  public String text(String key, Object... arguments) {
    String pattern = pattern(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no message " + key + " in language " + language);
    }
    return arguments.length == 0
        ? pattern.replace("''", "'")
        : new MessageFormat(pattern, Locale.ROOT).format(arguments);
  }

  public boolean has(String key) {
    return pattern(key) != null;
  }

  /**
   * All messages of an area by their key, such as the texts of {@code help}; empty where there is
   * none.
   */
  public Properties area(String area) {
    return areas.computeIfAbsent(area, this::load);
  }

  private String pattern(String key) {
    int dot = key.indexOf('.');
    return area(key.substring(0, dot)).getProperty(key.substring(dot + 1));
  }

  private Properties load(String area) {
    String path = "/messages/" + area + "_" + language + ".properties";
    Properties properties = new Properties();
    try (InputStream in = Messages.class.getResourceAsStream(path)) {
      if (in != null) {
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("can't read " + path, e);
    }
    return properties;
  }
}
