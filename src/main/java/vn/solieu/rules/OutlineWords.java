package vn.solieu.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words that show a report's outline, from {@code rules/lexicon/outline.tsv}: divisions,
 * numbers written as words, names of heading styles.
 *
 * @param articles words that open a numbered division, longest first; {@code rank} orders them from
 *     the outermost
 * @param ordinals numbers written as words, longest first; {@code rank} is the number
 * @param headingStyles names of heading styles without their level
 */
public record OutlineWords(List<Word> articles, List<Word> ordinals, List<String> headingStyles) {
  private static final String FILE = "rules/lexicon/outline.tsv";
  private static final Set<String> KINDS = Set.of("article", "ordinal", "heading-style");

  /** A phrase in lower case, and its place in the order of its kind. */
  public record Word(String phrase, int rank) {}

  public OutlineWords {
    articles = longestFirst(articles);
    ordinals = longestFirst(ordinals);
    headingStyles = List.copyOf(headingStyles);
  }

  /** The words that ride with the program; throws RuleException where the file is wrong. */
  public static OutlineWords builtIn() {
    try (InputStream in = OutlineWords.class.getResourceAsStream("/" + FILE)) {
      if (in == null) {
        throw new IllegalStateException("the program was built without " + FILE);
      }
      return parse(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("can't read " + FILE, e);
    }
  }

  /** Reads a file's text; throws RuleException naming file, line and what is wrong. */
  public static OutlineWords parse(String file, String text) {
    List<Word> articles = new ArrayList<>();
    List<Word> ordinals = new ArrayList<>();
    List<String> headingStyles = new ArrayList<>();
    String[] rows = text.split("\n", -1);
    for (int i = 1; i < rows.length; i++) {
      String row = rows[i].strip();
      if (row.isEmpty() || row.startsWith("#")) {
        continue;
      }
      String[] cells = row.split("\t", -1);
      String phrase = cells[0].strip().toLowerCase(Locale.ROOT);
      String kind = cells.length > 1 ? cells[1].strip() : "";
      if (!KINDS.contains(kind)) {
        throw new RuleException(
            file, i + 1, "unknown kind \"" + kind + "\"" + Nearest.hint(kind, KINDS));
      }
      switch (kind) {
        case "article" -> articles.add(new Word(phrase, rank(file, i + 1, cells)));
        case "ordinal" -> ordinals.add(new Word(phrase, rank(file, i + 1, cells)));
        default -> headingStyles.add(phrase);
      }
    }
    return new OutlineWords(articles, ordinals, headingStyles);
  }

  private static int rank(String file, int line, String[] cells) {
    try {
      return Integer.parseInt(cells.length > 2 ? cells[2].strip() : "");
    } catch (NumberFormatException e) {
      throw new RuleException(file, line, "\"" + cells[0] + "\" needs a whole number as its rank");
    }
  }

  private static List<Word> longestFirst(List<Word> words) {
    return words.stream()
        .sorted(Comparator.comparingInt((Word word) -> -word.phrase().length()))
        .toList();
  }
}
