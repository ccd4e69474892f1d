package vn.solieu.rules;

import java.util.Set;

/**
 * A proposed entry of the catalogue, as the lines that would stand in {@code rules/indicators}.
 *
 * @param id slug made of the phrase without marks
 * @param phrase the reports' own, its name
 * @param dimension what its levels were measured in
 */
public record IndicatorEntry(String id, String phrase, String dimension) {
  private static final int ID_LENGTH_MAX = 60;

  /** An entry for a phrase; its id is none of those taken. */
  public static IndicatorEntry propose(String phrase, String dimension, Set<String> taken) {
    String slug = slug(phrase);
    String id = slug;
    for (int k = 2; taken.contains(id); k++) {
      id = slug + "-" + k;
    }
    return new IndicatorEntry(id, phrase, dimension);
  }

  /** The words without marks, joined by dashes; cut between words where it would get too long. */
  private static String slug(String phrase) {
    StringBuilder slug = new StringBuilder();
    for (String word : Spelling.unmarked(phrase).split("[^a-z0-9]+")) {
      if (slug.length() + 1 + word.length() > ID_LENGTH_MAX) {
        break;
      }
      slug.append(slug.length() == 0 || word.isEmpty() ? "" : "-").append(word);
    }
    return slug.length() == 0 ? "indicator" : slug.toString();
  }

  /**
   * The lines of the entry.
   *
   * @param note said in a comment above it
   * @param translate said behind the English name, which only people can give
   */
  public String yaml(String note, String translate) {
    return String.join(
        "\n",
        "  # " + oneLine(note),
        "  - id: " + id,
        "    name: " + scalar(phrase),
        "    en: " + scalar(id.replace('-', ' ')) + "  # " + oneLine(translate),
        "    dimension: " + dimension,
        "    nature: flow",
        "    better: none",
        "");
  }

  /** Plain where it can't be taken for anything else, else in quotes. */
  private static String scalar(String text) {
    boolean plain =
        !text.isBlank()
            && Character.isLetter(text.charAt(0))
            && text.equals(text.strip())
            && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == ' ');
    if (plain) {
      return text;
    }
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (Character.isISOControl(c) || Character.isSurrogate(c) || c > '\ufdff') {
        // Yaml bars some of these, and an escape is never wrong.
        quoted.append(String.format("\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  /** A comment ends with its line, and what a file's name holds mustn't begin another. */
  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder();
    text.codePoints()
        .map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c > 0xfdff ? ' ' : c)
        .forEach(line::appendCodePoint);
    return line.toString();
  }
}
