package vn.solieu.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words that tell series apart, from {@code rules/lexicon/series.tsv}.
 *
 * @param priceBases what prices a phrase speaks of, by its words
 * @param planTails ends of a plan's name that say nothing of who set it
 */
public record SeriesWords(Map<String, String> priceBases, Set<String> planTails) {
  private static final String FILE = "rules/lexicon/series.tsv";
  private static final Set<String> KINDS = Set.of("price-base", "plan-tail");

  /** The words that ride with the program; throws RuleException where the file is wrong. */
  public static SeriesWords builtIn() {
    try (InputStream in = SeriesWords.class.getResourceAsStream("/" + FILE)) {
      if (in == null) {
        throw new IllegalStateException("the program was built without " + FILE);
      }
      return parse(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("can't read " + FILE, e);
    }
  }

  /** Reads a file's text; throws RuleException naming file, line and what is wrong. */
  public static SeriesWords parse(String file, String text) {
    Map<String, String> prices = new LinkedHashMap<>();
    Set<String> tails = new HashSet<>();
    for (TsvFile.Row row : TsvFile.rows(file, text, List.of("phrase", "kind", "value"))) {
      String kind = row.cell(1);
      if (!KINDS.contains(kind)) {
        throw row.error("unknown kind \"" + kind + "\"" + Nearest.hint(kind, KINDS));
      }
      if (kind.equals("price-base")) {
        prices.put(Spelling.phrase(row.cell(0)), row.cell(2));
      } else {
        tails.add(Spelling.phrase(row.cell(0)));
      }
    }
    return new SeriesWords(prices, tails);
  }

  /** {@code constant-2010}, {@code current}, or empty where the phrase names no prices. */
  public String priceBase(String phrase) {
    String said = Spelling.phrase(phrase);
    for (Map.Entry<String, String> words : priceBases.entrySet()) {
      int at = said.indexOf(words.getKey());
      if (at >= 0) {
        String rest = said.substring(at + words.getKey().length());
        String year = yearIn(rest);
        return year.isEmpty() ? words.getValue() : words.getValue() + "-" + year;
      }
    }
    return "";
  }

  /** The plan's name without what doesn't tell plans apart. */
  public String plan(String name) {
    List<String> words = new ArrayList<>(List.of(Spelling.phrase(name).split(" ")));
    boolean cut = true;
    while (cut && words.size() > 1) {
      cut = false;
      for (int length = Math.min(3, words.size() - 1); length > 0 && !cut; length--) {
        List<String> tail = words.subList(words.size() - length, words.size());
        if (planTails.contains(String.join(" ", tail)) || length == 1 && isYear(tail.get(0))) {
          tail.clear();
          cut = true;
        }
      }
    }
    return String.join(" ", words);
  }

  private static String yearIn(String rest) {
    for (String word : rest.split("[^\\p{L}\\p{N}]+")) {
      if (isYear(word)) {
        return word;
      }
    }
    return "";
  }

  private static boolean isYear(String word) {
    return word.length() == 4 && word.chars().allMatch(Character::isDigit);
  }
}
