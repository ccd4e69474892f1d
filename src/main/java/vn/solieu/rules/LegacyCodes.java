package vn.solieu.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The codes of Vietnamese letters before Unicode, and the fonts that have them, as {@code
 * rules/encodings/} lists them. Read once, when first asked for.
 */
public final class LegacyCodes {
  /** The encodings that have a table. */
  public static final Set<String> ENCODINGS = Set.of("tcvn3", "vni", "viscii", "vps");

  /**
   * Fonts of one encoding.
   *
   * @param prefix how their names begin, in lower case
   * @param encoding one of {@link #ENCODINGS}
   * @param capitals the names' ending, in lower case, of those that draw capitals only, or empty
   */
  public record Font(String prefix, String encoding, String capitals) {}

  private static final String FOLDER = "rules/encodings/";
  private static final List<String> COLUMNS = List.of("code", "letter");

  private LegacyCodes() {}

  /** The fonts, in the file's order; throws RuleException where the file is wrong. */
  public static List<Font> fonts() {
    return fonts(FOLDER + "fonts.tsv", text("fonts.tsv"));
  }

  static List<Font> fonts(String file, String text) {
    List<Font> fonts = new ArrayList<>();
    for (TsvFile.Row row : TsvFile.rows(file, text, List.of("prefix", "encoding", "capitals"))) {
      String encoding = row.cell(1);
      if (!ENCODINGS.contains(encoding)) {
        throw row.error(
            "unknown encoding \"" + encoding + "\"" + Nearest.hint(encoding, ENCODINGS));
      }
      fonts.add(new Font(row.cell(0).toLowerCase(Locale.ROOT), encoding, row.cell(2)));
    }
    return fonts;
  }

  /**
   * Letters by their codes: each key is one or two characters of U+0001 to U+00FF, each value one
   * letter in NFC. Throws RuleException where the file is wrong.
   *
   * @param encoding one of {@link #ENCODINGS}
   */
  public static Map<String, Character> codes(String encoding) {
    String name = encoding + ".tsv";
    return codes(FOLDER + name, text(name));
  }

  static Map<String, Character> codes(String file, String text) {
    Map<String, Character> codes = new LinkedHashMap<>();
    for (TsvFile.Row row : TsvFile.rows(file, text, COLUMNS)) {
      String letter = row.cell(1);
      if (letter.length() != 1 || !Letters.isLetter(letter.charAt(0))) {
        throw row.error("\"" + letter + "\" is not one letter in NFC");
      }
      StringBuilder code = new StringBuilder();
      for (String part : row.cell(0).split(" ", -1)) {
        code.append(code(row, part));
      }
      if (code.length() > 2) {
        throw row.error("a letter has two codes at most");
      }
      if (codes.put(code.toString(), letter.charAt(0)) != null) {
        throw row.error("the code " + row.cell(0) + " stands twice");
      }
    }
    return codes;
  }

  private static char code(TsvFile.Row row, String hex) {
    try {
      int code = Integer.parseInt(hex, 16);
      if (code > 0 && code <= 0xFF) {
        return (char) code;
      }
    } catch (NumberFormatException e) {
      // Told below.
    }
    throw row.error("\"" + hex + "\" is no hexadecimal code from 01 to FF");
  }

  static String text(String name) {
    try (InputStream in = LegacyCodes.class.getResourceAsStream("/" + FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("the program was built without " + FOLDER + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("can't read " + FOLDER + name, e);
    }
  }
}
