package vn.solieu.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Words as recognition misreads them in scans, with the words that they are, from {@code
 * rules/lexicon/scans.tsv}.
 */
public final class ScanWords {
  private static final String FILE = "rules/lexicon/scans.tsv";

  /** By the misread words in lower case, each the right words in their order. */
  private final Map<List<String>, List<String>> right;

  private final int longest;

  private ScanWords(Map<List<String>, List<String>> right) {
    this.right = Map.copyOf(right);
    this.longest = right.keySet().stream().mapToInt(List::size).max().orElse(0);
  }

  /** The words that ride with the program; throws RuleException where the file is wrong. */
  public static ScanWords builtIn() {
    try (InputStream in = ScanWords.class.getResourceAsStream("/" + FILE)) {
      if (in == null) {
        throw new IllegalStateException("the program was built without " + FILE);
      }
      return parse(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("can't read " + FILE, e);
    }
  }

  /** Reads a file's text; throws RuleException naming file, line and what is wrong. */
  public static ScanWords parse(String file, String text) {
    Map<List<String>, List<String>> right = new HashMap<>();
    for (TsvFile.Row row : TsvFile.rows(file, text, List.of("misread", "right"))) {
      List<String> misread = words(row.cell(0));
      List<String> correct = words(row.cell(1));
      if (misread.size() != correct.size()) {
        throw row.error("\"" + row.cell(0) + "\" needs as many words on its right");
      }
      right.put(misread, correct);
    }
    return new ScanWords(right);
  }

  private static List<String> words(String phrase) {
    return List.of(phrase.strip().toLowerCase(Locale.ROOT).split(" +"));
  }

  /** The most words that a row has. */
  public int longest() {
    return longest;
  }

  /** What words in lower case should be, in lower case; null where they aren't known as misread. */
  public List<String> right(List<String> words) {
    return right.get(words);
  }
}
